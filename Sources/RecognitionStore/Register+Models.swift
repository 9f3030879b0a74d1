internal import GRDB
public import Recognition

extension Register {
  /// Enters one model.
  ///
  /// - Returns: its number, or that of the same one the book has.
  /// - Throws: `Findings` when it cannot stand.
  public func add(_ model: ModelRow) throws -> Identifier<SelfManagementModel> {
    try write("model add") { change in
      let importer = try ModelImport(change: change, file: nil, today: hand.today, options: .init())
      var summary = ImportSummary()
      try importer.enter(model, &summary)
      try importer.enterRest(&summary)
      guard let id = importer.newest, summary.changed == 0 else { throw Findings(summary.findings) }
      return id
    }
  }

  public func importModels(
    _ rows: some Sequence<ListRow<ModelRow>>, file: String?, options: ImportSummary.Options
  ) throws -> ImportSummary {
    var importer: ModelImport?
    return try importList("model import", rows, options: options) { change in
      let list = try ModelImport(change: change, file: file, today: hand.today, options: options)
      importer = list
      return list.enter
    } rest: { summary in
      try importer?.enterRest(&summary)
    }
  }

  /// Enters what models came to in a year.
  public func importModelResults(
    _ rows: some Sequence<ListRow<ModelResultRow>>, file: String?, options: ImportSummary.Options
  ) throws -> ImportSummary {
    try importList("model import", rows, options: options) { change in
      ModelResultImport(change: change, places: try PlaceFinder(change.db), file: file, today: hand.today, options: options).enter
    }
  }

  /// The models that stand, by ward, running or not.
  public func models() throws -> [ModelListing] { try read(ModelTable.listings) }

  /// The models that stand in wards, or in wards that these succeed by a day.
  public func models(in wards: Set<Identifier<Place>>, on day: CivilDate) throws -> [ModelListing] {
    try read { db in
      let listings = try ModelTable.listings(db)
      let heirs = try Self.heirs(of: listings, on: day, db)
      return listings.filter { wards.contains($0.ward.id) || heirs[$0.ward.id].map { wards.contains($0.id) } ?? false }
    }
  }

  public func findModel(_ id: Identifier<SelfManagementModel>) throws -> ModelListing {
    try read { db in
      guard let listing = try ModelTable.listings(db).first(where: { $0.id == id }) else {
        throw try RegisterError.absent(ModelTable.table, id: id.number, db)
      }
      return listing
    }
  }

  /// The models of a year in figures, each under the ward that its place belongs to on a day; nil before a first model is entered.
  ///
  /// - Parameter day: nil: the year's last day.
  public func modelFigures(_ year: Int, wardsOn day: CivilDate? = nil) throws -> ModelFigures? {
    try read { db in
      let listings = try ModelTable.listings(db)
      if listings.isEmpty { return nil }
      return ModelFigures(year: year, listings, wards: try Self.heirs(of: listings, on: day ?? Self.lastDay(of: year, db), db))
    }
  }

  /// 31 December, or the last day of the office's place where that ended in the year or before.
  static func lastDay(of year: Int, _ db: Database) throws -> CivilDate {
    day(CivilDate.lastDay(ofYear: year), whileStood: try OfficeTable.office(db).place.flatMap { try PlaceTable.place($0, db) })
  }

  /// What became by a day of the wards of models.
  static func heirs(of listings: [ModelListing], on day: CivilDate, _ db: Database) throws -> [Identifier<Place>: Entry<Place>] {
    try Set(listings.map(\.ward.id)).reduce(into: [:]) { heirs, ward in
      heirs[ward] = try PlaceTable.place(PlaceSuccessionTable.heir(of: ward, on: day, db), db)
    }
  }

  /// Tells more of a model, or something else.
  ///
  /// - Parameter copiedFrom: the model it was copied from, by name or number; nil: as it is.
  public func edit(
    _ id: Identifier<SelfManagementModel>, copiedFrom: String? = nil,
    _ edit: (inout SelfManagementModel.Particulars) throws -> Void
  ) throws {
    try write("model edit") { change in
      let known = try Self.model(id, change.db)
      var model = known
      try edit(&model.particulars)
      if let started = model.particulars.startedOn { try requireCome(started) }
      if let copiedFrom {
        model.copiedFrom = try Self.named(copiedFrom) {
          try ModelFinder(today: hand.today, change.db).source(copiedFrom, in: nil, of: Entry(id, model))
        }
      }
      try Self.explained { try ModelRules.require(model, id: id, change.db) }
      try ModelTable.update(id, to: model, from: known, in: change)
      if change.isEmpty { throw RegisterError.nothingToChange }
    }
  }

  /// Enters what a model came to in a year, or more of it; what the result does not tell stays as it was.
  public func enter(_ result: ModelResult, of id: Identifier<SelfManagementModel>) throws {
    try write("model grade") { change in
      let model = try Self.model(id, change.db)
      try requireCome(CivilDate(year: result.year, month: 1, day: 1)!)
      if result.isEmpty { throw RegisterError.model(.nothingTold) }
      if !model.runs(inYear: result.year) { throw RegisterError.model(.notRunning(id.number, model.days)) }
      guard let known = try ModelTable.result(of: id, year: result.year, change.db) else {
        _ = try ModelTable.insert(result, of: id, in: change)
        return
      }
      try ModelTable.update(known.id, to: known.result.told(result), in: change)
      if change.isEmpty { throw RegisterError.nothingToChange }
    }
  }

  /// Ends a model: closed for good, or merged into another that runs on.
  public func end(_ id: Identifier<SelfManagementModel>, _ ending: SelfManagementModel.Ending) throws {
    try write("model close") { change in
      try requireCome(ending.day)
      let known = try Self.model(id, change.db)
      var model = known
      if let last = known.ending?.day { throw RegisterError.model(.ended(id.number, on: last)) }
      if ending.into == id { throw RegisterError.model(.mergesIntoItself) }
      if let started = model.particulars.startedOn, ending.day < started { throw RegisterError.model(.notRunning(id.number, model.days)) }
      if let into = ending.into {
        let other = try Self.model(into, change.db)
        if !other.runs(on: ending.day.adding(days: 1)) { throw RegisterError.model(.notRunning(into.number, other.days)) }
      }
      model.ending = ending
      try Self.explained { try ModelRules.require(model, id: id, change.db) }
      try ModelTable.update(id, to: model, from: known, in: change)
    }
  }

  /// Strikes out a model entered by mistake, with its results.
  public func voidModel(_ id: Identifier<SelfManagementModel>, reason: String) throws {
    try write("model void", reason: reason) { change in
      _ = try Self.model(id, change.db)
      let others = try ModelTable.dependents(of: id, change.db)
      if !others.isEmpty { throw RegisterError.model(.othersDependOnIt(others)) }
      try change.voidAll(ModelTable.results, where: "model_id", is: id.number)
      try change.void(ModelTable.table, id: id.number)
    }
  }

  private static func model(_ id: Identifier<SelfManagementModel>, _ db: Database) throws -> SelfManagementModel {
    guard let model = try ModelTable.model(id, db) else { throw try RegisterError.absent(ModelTable.table, id: id.number, db) }
    return model
  }

  private static func explained(_ body: () throws -> Void) throws {
    do { try body() } catch let problem as ModelProblem { throw RegisterError.model(problem) }
  }
}

extension ModelResult {
  /// The same with what another tells.
  fileprivate func told(_ other: ModelResult) -> ModelResult {
    ModelResult(
      year: year, grade: other.grade ?? grade, tips: other.tips ?? tips, cases: other.cases ?? cases, outcome: other.outcome ?? outcome,
      members: other.members ?? members)
  }
}
