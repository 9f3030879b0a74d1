internal import GRDB
internal import Recognition

/// That rows lost their identifying values lawfully. Without such a row their absence is an alteration.
enum ErasureTable {
  static let table = BookTable("erasure", ["table_name", "row_id"])

  /// The rows of a table whose identifying values were erased.
  static func erased(in table: BookTable, _ db: Database) throws -> Set<Int64> {
    Set(try Int64.fetchAll(db, sql: "SELECT row_id FROM erasure WHERE table_name = ?", arguments: [table.name]))
  }

  static func isErased(_ recipient: Identifier<Recipient>, _ db: Database) throws -> Bool {
    try Int.fetchOne(
      db, sql: "SELECT 1 FROM erasure WHERE table_name = 'recipient' AND row_id = ?", arguments: [recipient.number]) != nil
  }

  /// Takes the identifying values and their salt out of a row and out of every line kept of it.
  static func erase(_ id: Int64, of book: BookTable, in change: Change) throws {
    let known = try Int.fetchOne(
      change.db, sql: "SELECT 1 FROM erasure WHERE table_name = ? AND row_id = ?", arguments: [book.name, id])
    if known == nil { try change.insert(table, [.text(book.name), .integer(id)]) }
    let cleared = (["salt"] + book.identifying).map { "\($0) = NULL" }.joined(separator: ", ")
    try change.db.execute(sql: "UPDATE \(book.name) SET \(cleared) WHERE id = ?", arguments: [id])
    try change.db.execute(
      sql: "UPDATE change_line SET before_identity = NULL WHERE table_name = ? AND row_id = ?", arguments: [book.name, id])
  }
}
