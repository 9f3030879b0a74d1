internal import Foundation
internal import GRDB

/// Rows as they read before an edit. `before` and `before_identity` are proven by `before_digest`, so that what identifies
/// a person can be erased from them too.
enum ChangeLineTable {
  static let table = BookTable(
    "change_line", ["table_name", "row_id", "before", "before_identity", "before_digest", "after_digest"],
    proven: ["before", "before_identity"])

  /// The line that keeps `row` of `table` as it was.
  static func values(of row: [StoredValue], in table: BookTable, id: Int64, before: [UInt8], after: [UInt8]) throws -> [StoredValue] {
    let hidden = Set(["salt"] + table.identifying)
    let cells = zip(table.stored, row).filter { $0.0 != "row_digest" }
    let identity = cells.filter { hidden.contains($0.0) }
    return [
      .text(table.name), .integer(id), .text(try json(cells.filter { !hidden.contains($0.0) })),
      identity.isEmpty ? .null : .text(try json(identity)), .blob(before), .blob(after),
    ]
  }

  /// The row a line kept, in the order of the table's stored columns; erased identifying values are null.
  static func row(before: String, identity: String?, of table: BookTable) throws -> [StoredValue] {
    var cells = try cells(before)
    if let identity { cells.merge(try self.cells(identity)) { $1 } }
    return table.stored.map { column in value(cells[column], isBlob: ["salt", "identity_commitment"].contains(column)) }
  }

  /// The tables in which a change edited or struck out rows.
  static func tables(editedBy change: Int64, _ db: Database) throws -> [String] {
    try String.fetchAll(db, sql: "SELECT DISTINCT table_name FROM change_line WHERE change_id = ?", arguments: [change])
  }

  /// A SELECT of the rows of a table that a change edited or struck out.
  static func ids(in table: String, editedBy change: Int64) -> String {
    "SELECT row_id FROM change_line WHERE change_id = \(change) AND table_name = '\(table)'"
  }

  /// The rows of `table` that were there at `change` and were edited since, as they were at it.
  static func rows(of table: BookTable, editedAfter change: Int64, _ db: Database) throws -> [(id: Int64, values: [StoredValue])] {
    let firstLater = try ChangeTable.firstID(in: table, after: change, db) ?? .max
    return try Row.fetchAll(
      db,
      sql: """
        SELECT row_id, before, before_identity, before_digest FROM change_line
        WHERE id IN (SELECT min(id) FROM change_line WHERE table_name = ? AND change_id > ? AND row_id < ? GROUP BY row_id) ORDER BY row_id
        """, arguments: [table.name, change, firstLater]
    ).map { line in
      var values = try row(before: line["before"], identity: line["before_identity"], of: table)
      values[3] = .blob(Array(line["before_digest"] as Data))
      return (line["row_id"], values)
    }
  }

  /// A cell in JSON: a number, or a text, or the hexadecimal digits of a blob.
  private enum Cell: Codable {
    case number(Int64)
    case text(String)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      self = try (try? container.decode(Int64.self)).map(Cell.number) ?? .text(container.decode(String.self))
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .number(let number): try container.encode(number)
      case .text(let text): try container.encode(text)
      }
    }
  }

  private static func json(_ cells: [(String, StoredValue)]) throws -> String {
    var object: [String: Cell] = [:]
    for (column, value) in cells {
      switch value {
      case .null: break
      case .integer(let number): object[column] = .number(number)
      case .text(let text): object[column] = .text(text)
      case .blob(let blob): object[column] = .text(blob.hexadecimalText)
      }
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(object), as: UTF8.self)
  }

  private static func cells(_ json: String) throws -> [String: Cell] {
    try JSONDecoder().decode([String: Cell].self, from: Data(json.utf8))
  }

  private static func value(_ cell: Cell?, isBlob: Bool) -> StoredValue {
    switch cell {
    case nil: .null
    case .number(let number): .integer(number)
    case .text(let text): isBlob ? .blob([UInt8](hexadecimalText: text) ?? []) : .text(text)
    }
  }
}
