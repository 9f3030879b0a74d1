internal import GRDB

/// A table as it is written out: its columns as the schema has them, its rows in the order of its key.
struct ExportedTable {
  let name: String
  let columns: [String]
  /// Places of the columns that hold bytes: hexadecimal digits in the files.
  let blobs: Set<Int>
  /// Places of the columns that tell who somebody is, or prove it.
  let identifying: Set<Int>
  private let key: [String]

  init(_ name: String, _ db: Database) throws {
    self.name = name
    let rows = try Row.fetchAll(db, sql: "SELECT name, type FROM pragma_table_info(?) ORDER BY cid", arguments: [name])
    let columns: [String] = rows.map { $0["name"] }
    self.columns = columns
    blobs = Set(rows.indices.filter { rows[$0]["type"] == "BLOB" })
    key = try String.fetchAll(db, sql: "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk", arguments: [name])
    let table = BookTables.named(name)
    let hidden = Set((table?.identifying ?? []) + (table?.proven.filter { $0.hasSuffix("identity") } ?? []) + ["salt"])
    identifying = Set(columns.indices.filter { hidden.contains(columns[$0]) })
  }

  /// All that a register is made of: the chain, its tables, and what is recounted from them; of an earlier schema, the tables it has.
  static func all(_ db: Database) throws -> [ExportedTable] {
    let names = BookTables.structure + BookTables.chained.map(\.name) + BookTables.derived
    return try names.map { try ExportedTable($0, db) }.filter { !$0.columns.isEmpty }
  }

  var selectSQL: String { "SELECT \(columns.joined(separator: ", ")) FROM \(name) ORDER BY \(key.joined(separator: ", "))" }

  var insertSQL: String {
    "INSERT INTO \(name) (\(columns.joined(separator: ", "))) VALUES (\(columns.map { _ in "?" }.joined(separator: ", ")))"
  }
}
