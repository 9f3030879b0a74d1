internal import GRDB
internal import Recognition
internal import VietnameseText

enum SecurityUnitTable {
  static let table = BookTable("security_unit", ["place_id", "neighbourhood_id", "kind", "name", "ended_on", "name_key"])

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
          .text(Folding.fold(unit.name)),
        ]))
  }

  static func unit(_ id: Identifier<SecurityUnit>, _ db: Database) throws -> SecurityUnit? {
    try Row.fetchOne(db, sql: "SELECT * FROM security_unit WHERE id = ? AND voided_by IS NULL", arguments: [id.number]).map(unit)
  }

  /// The unit a share was given to, whether it was struck out since or not.
  static func sharer(_ id: Identifier<SecurityUnit>, _ db: Database) throws -> SecurityUnit? {
    try Row.fetchOne(db, sql: "SELECT * FROM security_unit WHERE id = ?", arguments: [id.number]).map(unit)
  }

  /// Units that serve on `day`, each with its newest figures up to it.
  static func listings(on day: CivilDate, _ db: Database) throws -> [UnitListing] {
    let strengths = try UnitStrengthTable.newest(on: day, db)
    let rows = try Row.fetchAll(
      db, sql: "SELECT * FROM security_unit WHERE voided_by IS NULL AND (ended_on IS NULL OR ended_on >= ?) ORDER BY id",
      arguments: [day.description])
    let ids = rows.flatMap { [$0.idIfAny("place_id", of: Place.self), $0.idIfAny("neighbourhood_id", of: Place.self)] }
    let places = try PlaceTable.places(Set(ids.compactMap { $0 }), db)
    return try rows.map { row in
      let unit = unit(row)
      let strength = strengths[row["id"]]
      return UnitListing(
        id: row.id("id"), unit: unit, ward: Entry(unit.placeID, places[unit.placeID]!),
        neighbourhood: unit.neighbourhoodID.flatMap { id in places[id].map { Entry(id, $0) } }, required: strength?.required,
        authorisedBy: strength?.authorisedBy, actual: strength?.actual, countedOn: strength?.countedOn,
        inhabitants: try PopulationTable.inhabitants(of: unit.neighbourhoodID ?? unit.placeID, on: day, db))
    }
  }

  private static func unit(_ row: Row) -> SecurityUnit {
    SecurityUnit(
      placeID: row.id("place_id"), neighbourhoodID: row.idIfAny("neighbourhood_id"), kind: row.word("kind"), name: row["name"],
      endedOn: row.dateIfAny("ended_on"))
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

  /// The newest figures of one unit.
  static func newest(of unit: Identifier<SecurityUnit>, on day: CivilDate, _ db: Database) throws -> Strength? {
    try newest(on: day, db)[unit.number]
  }

  /// Per unit the newest required and the newest actual figure up to `day`; they may be of different days.
  static func newest(on day: CivilDate, _ db: Database) throws -> [Int64: Strength] {
    var newest: [Int64: Strength] = [:]
    let rows = try Row.fetchAll(
      db, sql: "SELECT * FROM unit_strength WHERE voided_by IS NULL AND counted_on <= ? ORDER BY counted_on, id",
      arguments: [day.description])
    for row in rows {
      let next = strength(row)
      let known = newest[row["unit_id"]]
      newest[row["unit_id"]] = Strength(
        countedOn: next.countedOn, required: next.required ?? known?.required,
        authorisedBy: next.required == nil ? known?.authorisedBy : next.authorisedBy, actual: next.actual ?? known?.actual)
    }
    return newest
  }

  private static func strength(_ row: Row) -> Strength {
    Strength(
      countedOn: row.date("counted_on"), required: row["required"], authorisedBy: row["authorised_by"], actual: row["actual"])
  }
}
