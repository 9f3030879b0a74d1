internal import GRDB
internal import Recognition
internal import VietnameseText

enum SafetyTable {
  static let table = BookTable(
    "safety_classification", ["year", "subject", "place_id", "name", "result", "paper", "decided_on"])

  static func insert(_ one: SafetyClassification, in change: Change) throws -> Identifier<SafetyClassification> {
    Identifier(
      try change.insert(
        table,
        [
          .integer(one.year.year), .word(one.subject), .id(one.placeID), .text(one.name), .word(one.result), .text(one.paper),
          .date(one.decidedOn),
        ]))
  }

  /// Edits what was decided.
  static func update(_ id: Identifier<SafetyClassification>, to one: SafetyClassification, in change: Change) throws {
    try change.update(
      table, id: id.number, set: ["result": .word(one.result), "paper": .text(one.paper), "decided_on": .date(one.decidedOn)])
  }

  /// The classification that stands of the same year and of what it is about, names compared without case and marks' places.
  static func same(as one: SafetyClassification, _ db: Database) throws -> Entry<SafetyClassification>? {
    let name = one.name.map(Folding.identityFold)
    return try Row.fetchAll(
      db,
      sql: """
        SELECT * FROM safety_classification WHERE year = ? AND subject = ? AND coalesce(place_id, 0) = ? AND voided_by IS NULL ORDER BY id
        """, arguments: [one.year.year, one.subject.rawValue, one.placeID?.number ?? 0]
    ).map(entry).first { $0.value.name.map(Folding.identityFold) == name }
  }

  /// - Parameter year: nil: of all years.
  static func listings(_ db: Database, year: Int? = nil) throws -> [SafetyListing] {
    let entries = try Row.fetchAll(
      db, sql: "SELECT * FROM safety_classification WHERE voided_by IS NULL AND (?1 IS NULL OR year = ?1) ORDER BY year, id",
      arguments: [year]
    ).map(entry)
    let places = try PlaceTable.places(Set(entries.compactMap(\.value.placeID)), db)
    return entries.map { entry in
      SafetyListing(
        id: entry.id, classification: entry.value, ward: entry.value.placeID.flatMap { id in places[id].map { Entry(id, $0) } })
    }
  }

  private static func entry(_ row: Row) -> Entry<SafetyClassification> {
    Entry(
      row.id("id"),
      SafetyClassification(
        year: MeritYear(row["year"])!, subject: row.word("subject"), placeID: row.idIfAny("place_id"), name: row["name"],
        result: row.word("result"), paper: row["paper"], decidedOn: row.dateIfAny("decided_on")))
  }
}
