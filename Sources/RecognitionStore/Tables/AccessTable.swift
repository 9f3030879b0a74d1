internal import GRDB
public import Recognition

/// That somebody read what identifies people (nhật ký truy cập): who, when, by which command and of which record, and no name.
public struct AccessRecord: Hashable, Sendable {
  /// UTC, `yyyy-mm-ddThh:mm:ssZ`.
  public var readAt: String
  public var readBy: String
  public var command: String
  /// Nil: all that the command lists.
  public var line: BookLine?
}

/// The access log; outside the chain, so that reading changes no fingerprint.
enum AccessTable {
  static func insert(_ record: AccessRecord, _ db: Database) throws {
    try db.execute(
      sql: "INSERT INTO access (read_at, read_by, command, table_name, row_id) VALUES (?, ?, ?, ?, ?)",
      arguments: [record.readAt, record.readBy, record.command, record.line?.table, record.line?.id])
  }

  static func all(_ db: Database) throws -> [AccessRecord] {
    try Row.fetchAll(db, sql: "SELECT read_at, read_by, command, table_name, row_id FROM access ORDER BY id").map { row in
      let table: String? = row["table_name"]
      return AccessRecord(
        readAt: row["read_at"], readBy: row["read_by"], command: row["command"],
        line: table.map { BookLine(table: $0, id: row["row_id"] ?? 0) })
    }
  }
}
