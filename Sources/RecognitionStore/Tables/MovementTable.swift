internal import GRDB
internal import Recognition
internal import VietnameseText

enum MovementTable {
  static let table = BookTable(
    "movement",
    [
      "name", "name_key", "level", "scope", "method", "launched_by_id", "starts_on", "ends_on", "term_months", "legal_paper",
      "summed_up_on",
    ])

  /// The movement a ceremony names; entered now, by its name alone, when the book does not have it.
  static func entry(named name: String, in change: Change) throws -> Int64 {
    try id(named: name, change.db)?.number ?? insert(Movement(name: name), launchedBy: nil, in: change).number
  }

  static func id(named name: String, _ db: Database) throws -> Identifier<Movement>? {
    try Int64.fetchOne(db, sql: "SELECT id FROM movement WHERE name_key = ? AND voided_by IS NULL", arguments: [Folding.fold(name)])
      .map(Identifier.init)
  }

  static func insert(_ movement: Movement, launchedBy: Identifier<Agency>?, in change: Change) throws -> Identifier<Movement> {
    Identifier(try change.insert(table, values(of: movement, launchedBy: launchedBy)))
  }

  static func update(
    _ id: Identifier<Movement>, to movement: Movement, launchedBy: Identifier<Agency>?, in change: Change
  ) throws {
    let values = values(of: movement, launchedBy: launchedBy)
    try change.update(table, id: id.number, set: Dictionary(uniqueKeysWithValues: zip(table.columns, values)))
  }

  /// The movements that stand, in the order of their first day, those of none first.
  static func all(_ db: Database, id: Identifier<Movement>? = nil) throws -> [Entry<Movement>] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT movement.*, agency.name AS launched_by FROM movement LEFT JOIN agency ON agency.id = launched_by_id
        WHERE movement.voided_by IS NULL AND (?1 IS NULL OR movement.id = ?1) ORDER BY coalesce(starts_on, ''), movement.id
        """, arguments: [id?.number]
    ).map { Entry($0.id("id"), movement($0)) }
  }

  static func launchedBy(_ id: Identifier<Movement>, _ db: Database) throws -> Identifier<Agency>? {
    try Int64.fetchOne(db, sql: "SELECT launched_by_id FROM movement WHERE id = ?", arguments: [id.number]).map(Identifier.init)
  }

  private static func values(of movement: Movement, launchedBy: Identifier<Agency>?) -> [StoredValue] {
    [
      .text(movement.name), .text(Folding.fold(movement.name)), .word(movement.level), .word(movement.scope), .word(movement.method),
      .id(launchedBy), .date(movement.startsOn), .date(movement.endsOn), .integer(movement.term?.months), .text(movement.legalPaper),
      .date(movement.summedUpOn),
    ]
  }

  private static func movement(_ row: Row) -> Movement {
    Movement(
      name: row["name"], level: row.wordIfAny("level"), scope: row.wordIfAny("scope"), method: row.wordIfAny("method"),
      launchedBy: row["launched_by"], startsOn: row.dateIfAny("starts_on"), endsOn: row.dateIfAny("ends_on"),
      term: (row["term_months"] as Int?).map(MovementTerm.init), legalPaper: row["legal_paper"],
      summedUpOn: row.dateIfAny("summed_up_on"))
  }
}
