internal import GRDB
internal import Recognition
internal import VietnameseText

enum ModelTable {
  static let table = BookTable(
    "model",
    [
      "place_id", "neighbourhood_id", "name", "kind", "field", "started_on", "founding_paper", "host", "members", "equipment", "cost",
      "funding", "copied_from", "ended_on", "merged_into", "ending", "name_key",
    ])
  static let results = BookTable("model_result", ["model_id", "year", "grade", "tips", "cases", "outcome", "members"])

  static func insert(_ model: SelfManagementModel, in change: Change) throws -> Identifier<SelfManagementModel> {
    let told = values(of: model)
    return Identifier(try change.insert(table, table.columns.map { told[$0]! }))
  }

  static func update(
    _ id: Identifier<SelfManagementModel>, to model: SelfManagementModel, from known: SelfManagementModel, in change: Change
  ) throws {
    try change.update(table, id: id.number, set: values(of: model), from: firstYearChanged(known, model))
  }

  /// An ending changes the years from it on; what is told beside figures changes none; anything else may change every year.
  private static func firstYearChanged(_ one: SelfManagementModel, _ other: SelfManagementModel) -> Int? {
    var (first, second) = (one, other)
    let endings = [one.ending, other.ending].compactMap { $0?.day.year }
    for keyPath in [\SelfManagementModel.particulars.foundingPaper, \.particulars.host, \.particulars.equipment, \.particulars.funding] {
      (first[keyPath: keyPath], second[keyPath: keyPath]) = (nil, nil)
    }
    (first.particulars.name, second.particulars.name) = ("", "")
    (first.particulars.cost, second.particulars.cost) = (nil, nil)
    (first.particulars.field, second.particulars.field) = (nil, nil)
    if first == second { return Int.max }
    (first.ending, second.ending) = (nil, nil)
    return first == second ? endings.min() : nil
  }

  private static func values(of model: SelfManagementModel) -> [String: StoredValue] {
    let told = model.particulars
    return [
      "place_id": .id(model.placeID), "neighbourhood_id": .id(model.neighbourhoodID), "name": .text(told.name), "kind": .text(told.kind),
      "field": .word(told.field), "started_on": .date(told.startedOn), "founding_paper": .text(told.foundingPaper),
      "host": .text(told.host), "members": .integer(told.members), "equipment": .text(told.equipment),
      "cost": .integer(told.cost?.amount), "funding": .text(told.funding), "copied_from": .id(model.copiedFrom),
      "ended_on": .date(model.ending?.day), "merged_into": .id(model.ending?.into), "ending": .text(model.ending?.reason),
      "name_key": .text(Folding.fold(told.name)),
    ]
  }

  static func model(_ id: Identifier<SelfManagementModel>, _ db: Database) throws -> SelfManagementModel? {
    try Row.fetchOne(db, sql: "SELECT * FROM model WHERE id = ? AND voided_by IS NULL", arguments: [id.number]).map(model)
  }

  /// The models of a name that stand, wherever they are, the oldest entry first.
  static func named(_ name: String, _ db: Database) throws -> [Entry<SelfManagementModel>] {
    try Row.fetchAll(
      db.cachedStatement(sql: "SELECT * FROM model WHERE name_key = ? AND voided_by IS NULL ORDER BY id"),
      arguments: [Folding.fold(name)]
    ).map { Entry($0.id("id"), model($0)) }
  }

  /// The models that stand and were copied from this one, or merged into it.
  static func dependents(of id: Identifier<SelfManagementModel>, _ db: Database) throws -> [Int64] {
    try Int64.fetchAll(
      db, sql: "SELECT id FROM model WHERE (copied_from = ?1 OR merged_into = ?1) AND voided_by IS NULL ORDER BY id", arguments: [id.number]
    )
  }

  /// The models that stand, by ward and name, with their results.
  static func listings(_ db: Database) throws -> [ModelListing] {
    let rows = try Row.fetchAll(db, sql: "SELECT * FROM model WHERE voided_by IS NULL ORDER BY id")
    let models = rows.map { Entry($0.id("id", of: SelfManagementModel.self), model($0)) }
    let names = Dictionary(uniqueKeysWithValues: models.map { ($0.id, $0.value.particulars.name) })
    let places = try PlaceTable.places(Set(models.flatMap { [$0.value.placeID, $0.value.neighbourhoodID].compactMap { $0 } }), db)
    let results = Dictionary(
      grouping: try Row.fetchAll(db, sql: "SELECT * FROM model_result WHERE voided_by IS NULL ORDER BY year")
    ) { $0.id("model_id", of: SelfManagementModel.self) }
    func entry(_ id: Identifier<Place>) -> Entry<Place>? { places[id].map { Entry(id, $0) } }
    let wardOf = Dictionary(uniqueKeysWithValues: models.map { ($0.id, $0.value.placeID) })
    let listings = models.map { entryOf in
      var listing = ModelListing(
        id: entryOf.id, model: entryOf.value, ward: entry(entryOf.value.placeID)!,
        neighbourhood: entryOf.value.neighbourhoodID.flatMap(entry), results: (results[entryOf.id] ?? []).map(result),
        sourceName: entryOf.value.copiedFrom.flatMap { names[$0] })
      listing.sourceWard = entryOf.value.copiedFrom.flatMap { wardOf[$0] }.flatMap { places[$0]?.name }
      return listing
    }
    let byWard = Dictionary(grouping: listings, by: \.ward.id)
    return byWard.values.map { $0[0].ward }.inVietnameseOrder.flatMap { byWard[$0.id]! }
  }

  private static func model(_ row: Row) -> SelfManagementModel {
    var told = SelfManagementModel.Particulars(name: row["name"])
    (told.kind, told.field, told.startedOn) = (row["kind"], row.wordIfAny("field"), row.dateIfAny("started_on"))
    (told.foundingPaper, told.host, told.members) = (row["founding_paper"], row["host"], row["members"])
    (told.equipment, told.cost, told.funding) = (row["equipment"], (row["cost"] as Int?).map(Dong.init), row["funding"])
    let ending = row.dateIfAny("ended_on").map { day in
      SelfManagementModel.Ending(day: day, into: row.idIfAny("merged_into"), reason: row["ending"])
    }
    return SelfManagementModel(
      placeID: row.id("place_id"), neighbourhoodID: row.idIfAny("neighbourhood_id"), particulars: told,
      copiedFrom: row.idIfAny("copied_from"), ending: ending)
  }
}

extension ModelTable {
  static func result(_ row: Row) -> ModelResult {
    ModelResult(
      year: row["year"], grade: row.wordIfAny("grade"), tips: row["tips"], cases: row["cases"], outcome: row["outcome"],
      members: row["members"])
  }

  /// What the book has of a model and year.
  static func result(
    of id: Identifier<SelfManagementModel>, year: Int, _ db: Database
  ) throws -> (id: Int64, result: ModelResult)? {
    try Row.fetchOne(
      db, sql: "SELECT * FROM model_result WHERE model_id = ? AND year = ? AND voided_by IS NULL", arguments: [id.number, year]
    ).map { ($0["id"], result($0)) }
  }

  static func insert(_ result: ModelResult, of id: Identifier<SelfManagementModel>, in change: Change) throws -> Int64 {
    try change.insert(
      results,
      [
        .id(id), .integer(result.year), .word(result.grade), .integer(result.tips), .integer(result.cases), .text(result.outcome),
        .integer(result.members),
      ])
  }

  static func update(_ id: Int64, to result: ModelResult, in change: Change) throws {
    try change.update(
      results, id: id,
      set: [
        "grade": .word(result.grade), "tips": .integer(result.tips), "cases": .integer(result.cases), "outcome": .text(result.outcome),
        "members": .integer(result.members),
      ])
  }
}
