internal import GRDB
internal import Recognition

/// Recipients who are not to be commended for the time being.
enum HoldTable {
  static let table = BookTable("hold", ["recipient_id", "ground", "held_from", "held_to", "document"], identifying: ["document"])

  static func insert(_ hold: Hold, in change: Change) throws -> Identifier<Hold> {
    Identifier(
      try change.insert(table, [.id(hold.recipientID), .word(hold.ground), .date(hold.from), .date(hold.to), .text(hold.document)]))
  }

  static func any(_ db: Database) throws -> Bool {
    try Int.fetchOne(db, sql: "SELECT 1 FROM hold WHERE voided_by IS NULL LIMIT 1") != nil
  }

  /// The holds of a recipient, under whichever of its merged records.
  static func holds(of recipient: Identifier<Recipient>, _ db: Database) throws -> [Entry<Hold>] {
    let records = try RecipientMergeTable.recordList(of: recipient, db)
    return try Row.fetchAll(db, sql: "\(select) WHERE recipient_id IN (\(records)) AND voided_by IS NULL ORDER BY id").map(entry)
  }

  /// All holds that stand, by who each recipient is today.
  static func byPerson(_ db: Database) throws -> [Identifier<Recipient>: [Entry<Hold>]] {
    try Dictionary(grouping: all(db)) { try RecipientMergeTable.identity(of: $0.value.recipientID, db) }
  }

  static func all(_ db: Database, id: Identifier<Hold>? = nil) throws -> [Entry<Hold>] {
    try Row.fetchAll(
      db, sql: "\(select) WHERE voided_by IS NULL AND (?1 IS NULL OR id = ?1) ORDER BY held_from, id", arguments: [id?.number]
    ).map(entry)
  }

  private static let select = "SELECT id, recipient_id, ground, held_from, held_to, document FROM hold"

  private static func entry(_ row: Row) -> Entry<Hold> {
    Entry(
      row.id("id"),
      Hold(
        recipientID: row.id("recipient_id"), ground: row.word("ground"), from: row.date("held_from"), to: row.dateIfAny("held_to"),
        document: row["document"]))
  }
}
