internal import GRDB
internal import Recognition
internal import VietnameseText

enum SecurityUnitTable {
  static let table = BookTable("security_unit", ["place_id", "neighbourhood_id", "kind", "name", "ended_on", "name_key", "started_on"])

  static func find(_ unit: SecurityUnit, _ db: Database) throws -> Identifier<SecurityUnit>? {
    try Int64.fetchOne(
      db,
      sql: """
        SELECT id FROM security_unit
        WHERE place_id = ? AND coalesce(neighbourhood_id, 0) = ? AND kind = ? AND name_key = ? AND voided_by IS NULL
        """, arguments: [unit.placeID.number, unit.neighbourhoodID?.number ?? 0, unit.kind.rawValue, Folding.fold(unit.name)]
    ).map(Identifier.init)
  }

  static func insert(_ unit: SecurityUnit, in change: Change) throws -> Identifier<SecurityUnit> {
    Identifier(
      try change.insert(
        table,
        [
          .id(unit.placeID), .id(unit.neighbourhoodID), .word(unit.kind), .text(unit.name), .date(unit.endedOn),
          .text(Folding.fold(unit.name)), .date(unit.startedOn),
        ]))
  }

  static func unit(_ id: Identifier<SecurityUnit>, _ db: Database) throws -> SecurityUnit? {
    try Row.fetchOne(db, sql: "SELECT * FROM security_unit WHERE id = ? AND voided_by IS NULL", arguments: [id.number]).map(unit)
  }

  /// The unit a share was given to, whether it was struck out since or not.
  static func sharer(_ id: Identifier<SecurityUnit>, _ db: Database) throws -> SecurityUnit? {
    try Row.fetchOne(db, sql: "SELECT * FROM security_unit WHERE id = ?", arguments: [id.number]).map(unit)
  }

  /// The units of one kind that a place has, whenever they served.
  static func units(of kind: SecurityUnit.Kind, serving place: Identifier<Place>, _ db: Database) throws -> [Entry<SecurityUnit>] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT * FROM security_unit WHERE kind = ? AND coalesce(neighbourhood_id, place_id) = ? AND voided_by IS NULL ORDER BY id
        """, arguments: [kind.rawValue, place.number]
    ).map { Entry($0.id("id"), unit($0)) }
  }

  /// Every unit that stands, whenever it served.
  static func all(_ db: Database) throws -> [Entry<SecurityUnit>] {
    try Row.fetchAll(db, sql: "SELECT * FROM security_unit WHERE voided_by IS NULL ORDER BY id").map { Entry($0.id("id"), unit($0)) }
  }

  /// Units that serve on `day`, each with its newest figures up to it. The number of queries does not grow with the units.
  static func listings(on day: CivilDate, _ db: Database) throws -> [UnitListing] {
    let units = try all(db).filter { $0.value.serves(on: day) }
    let strengths = try UnitStrengthTable.newest(on: day, db)
    let rolls = try UnitMemberTable.rolls(db)
    let inhabitants = try PopulationTable.inhabitants(on: day, db)
    let places = try PlaceTable.places(Set(units.flatMap { [$0.value.placeID, $0.value.neighbourhoodID].compactMap { $0 } }), db)
    return units.map { entry in
      let (unit, strength, roll) = (entry.value, strengths[entry.id.number], rolls[entry.id] ?? UnitRoll())
      var listing = UnitListing(
        id: entry.id, unit: unit, ward: Entry(unit.placeID, places[unit.placeID]!),
        neighbourhood: unit.neighbourhoodID.flatMap { id in places[id].map { Entry(id, $0) } }, required: strength?.told.required,
        authorisedBy: strength?.told.authorisedBy, actual: roll.actual(on: day, counted: strength?.count),
        countedOn: strength?.told.countedOn, inhabitants: inhabitants[unit.neighbourhoodID ?? unit.placeID])
      listing.roll = roll
      return listing
    }
  }

  private static func unit(_ row: Row) -> SecurityUnit {
    SecurityUnit(
      placeID: row.id("place_id"), neighbourhoodID: row.idIfAny("neighbourhood_id"), kind: row.word("kind"), name: row["name"],
      startedOn: row.dateIfAny("started_on"), endedOn: row.dateIfAny("ended_on"))
  }
}

enum UnitStrengthTable {
  static let table = BookTable("unit_strength", ["unit_id", "counted_on", "required", "authorised_by", "actual"])

  static func insert(_ strength: Strength, unit: Identifier<SecurityUnit>, in change: Change) throws {
    try change.insert(
      table,
      [
        .id(unit), .date(strength.countedOn), .integer(strength.required), .text(strength.authorisedBy), .integer(strength.actual),
      ])
  }

  static func find(unit: Identifier<SecurityUnit>, on day: CivilDate, _ db: Database) throws -> (id: Int64, strength: Strength)? {
    try Row.fetchOne(
      db, sql: "SELECT * FROM unit_strength WHERE unit_id = ? AND counted_on = ? AND voided_by IS NULL",
      arguments: [unit.number, day.description]
    ).map { ($0["id"], strength($0)) }
  }

  /// The newest figures of a unit up to a day, which may be of different days.
  struct Newest {
    /// The day is that of the newer figure.
    var told: Strength
    /// The actual figure and its own day; nil: never counted.
    var count: (figure: Int, on: CivilDate)?
  }

  /// The newest figures of one unit.
  static func newest(of unit: Identifier<SecurityUnit>, on day: CivilDate, _ db: Database) throws -> Strength? {
    try newest(on: day, db)[unit.number]?.told
  }

  /// Per unit the newest required and the newest actual figure up to `day`.
  static func newest(on day: CivilDate, _ db: Database) throws -> [Int64: Newest] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT * FROM unit_strength WHERE voided_by IS NULL AND counted_on <= ? ORDER BY counted_on, id",
      arguments: [day.description])
    return rows.reduce(into: [:]) { newest, row in
      let next = strength(row)
      let known = newest[row["unit_id"]]
      let told = Strength(
        countedOn: next.countedOn, required: next.required ?? known?.told.required,
        authorisedBy: next.required == nil ? known?.told.authorisedBy : next.authorisedBy, actual: next.actual ?? known?.told.actual)
      newest[row["unit_id"]] = Newest(told: told, count: next.actual.map { ($0, next.countedOn) } ?? known?.count)
    }
  }

  private static func strength(_ row: Row) -> Strength {
    Strength(
      countedOn: row.date("counted_on"), required: row["required"], authorisedBy: row["authorised_by"], actual: row["actual"])
  }
}
