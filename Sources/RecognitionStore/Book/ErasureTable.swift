internal import GRDB

/// That rows lost their identifying values lawfully. Without such a row their absence is an alteration.
enum ErasureTable {
  static let table = BookTable("erasure", ["table_name", "row_id"])

  /// The rows of a table whose identifying values were erased.
  static func erased(in table: BookTable, _ db: Database) throws -> Set<Int64> {
    Set(try Int64.fetchAll(db, sql: "SELECT row_id FROM erasure WHERE table_name = ?", arguments: [table.name]))
  }
}
