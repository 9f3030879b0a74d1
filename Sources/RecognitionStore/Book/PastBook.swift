internal import GRDB

/// The book as it was at an earlier change, in a private copy of the file: whatever came later is taken back.
///
/// The copy is a register like any other, chain included: every query reads it unchanged, and `verify` finds nothing. What was lawfully
/// erased since stays erased.
struct PastBook {
  let queue: DatabaseQueue

  /// - Parameter change: the last change that the copy is to hold; the book has it.
  init(of source: DatabaseQueue, upTo change: Int64) throws {
    queue = try Self.emptyCopy()
    try source.backup(to: queue)
    try queue.write { try Self.takeBack(after: change, $0) }
    try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA query_only = ON") }
  }

  /// A database of nobody's name, in memory as long as it is small, that goes with its connection.
  private static func emptyCopy() throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA cache_size = -65536") }
    return try DatabaseQueue(path: "", configuration: configuration)
  }

  private static func takeBack(after change: Int64, _ db: Database) throws {
    for table in BookTables.chained.reversed() { try takeBack(table, after: change, db) }  // Kept lines, first in the list, go last.
    try db.execute(sql: "DELETE FROM change_part WHERE change_id > ?", arguments: [change])
    try db.execute(sql: "DELETE FROM change WHERE id > ?", arguments: [change])
    try HeadTable.goBack(to: change, db)
    try GiftShareTable.recount(db)
    try AwardTallyTable.recount(db)
  }

  /// Rows entered later go, and rows edited later are as the first of those edits found them.
  private static func takeBack(_ table: BookTable, after change: Int64, _ db: Database) throws {
    let edited = try ChangeLineTable.rows(of: table, editedAfter: change, db)
    for row in edited { try db.execute(sql: "DELETE FROM \(table.name) WHERE id = ?", arguments: [row.id]) }
    if let first = try ChangeTable.firstID(in: table, after: change, db) {
      try db.execute(sql: "DELETE FROM \(table.name) WHERE id >= ?", arguments: [first])
    }
    let insert = try SQLStatement(db, table.insertSQL)
    for row in edited { try insert.run(db, row.values) }
  }
}
