internal import GRDB

/// Which copies there are of the file; outside the chain.
enum BackupTable {
  static func insert(_ fingerprint: Fingerprint, at path: String, on instant: String, _ db: Database) throws {
    try db.execute(
      sql: "INSERT INTO backup (made_at, path, change_count) VALUES (?, ?, ?)", arguments: [instant, path, fingerprint.change])
  }

  static func newestMadeAt(_ db: Database) throws -> String? { try String.fetchOne(db, sql: "SELECT max(made_at) FROM backup") }

  /// How many changes the fullest copy holds.
  static func changes(_ db: Database) throws -> Int { try Int.fetchOne(db, sql: "SELECT max(change_count) FROM backup") ?? 0 }

  static func paths(_ db: Database) throws -> [String] { try String.fetchAll(db, sql: "SELECT DISTINCT path FROM backup ORDER BY path") }
}
