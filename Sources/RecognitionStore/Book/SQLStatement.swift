internal import GRDB
internal import GRDBSQLite

/// A prepared statement stepped and bound directly: the hot path of imports, verification and the first load.
///
/// GRDB keeps the statement; binding past its argument arrays is several times faster.
struct SQLStatement {
  private let statement: Statement
  private let handle: OpaquePointer

  init(_ db: Database, _ sql: String) throws {
    statement = try db.cachedStatement(sql: sql)
    handle = statement.sqliteStatement
  }

  /// Runs an INSERT or UPDATE with these values.
  func run(_ db: Database, _ values: [StoredValue]) throws {
    bind(values)
    defer { sqlite3_reset(handle) }
    guard sqlite3_step(handle) == SQLITE_DONE else {
      throw DatabaseError(
        resultCode: ResultCode(rawValue: sqlite3_extended_errcode(db.sqliteConnection)),
        message: String(cString: sqlite3_errmsg(db.sqliteConnection)))
    }
  }

  /// Calls `body` for each row of a SELECT; read the cells through `cell` only while it runs.
  func forEach(_ db: Database, _ values: [StoredValue] = [], _ body: (SQLStatement) throws -> Void) throws {
    bind(values)
    defer { sqlite3_reset(handle) }
    while true {
      switch sqlite3_step(handle) {
      case SQLITE_ROW: try body(self)
      case SQLITE_DONE: return
      case let code:
        throw DatabaseError(resultCode: ResultCode(rawValue: code), message: String(cString: sqlite3_errmsg(db.sqliteConnection)))
      }
    }
  }

  /// The first cells of the rows of a SELECT, where they are numbers.
  func integers(_ db: Database, _ values: [StoredValue]) throws -> [Int64] {
    var integers: [Int64] = []
    try forEach(db, values) { integers.append($0.integer(0)) }
    return integers
  }

  /// How many cells a row has.
  var count: Int { Int(sqlite3_column_count(handle)) }

  func cell(_ index: Int) -> StoredValue {
    let index = Int32(index)
    switch sqlite3_column_type(handle, index) {
    case SQLITE_NULL: return .null
    case SQLITE_INTEGER: return .integer(sqlite3_column_int64(handle, index))
    case SQLITE_BLOB: return .blob(bytes(index).map { Array($0) } ?? [])
    default: return .text(bytes(index).map { String(decoding: $0, as: UTF8.self) } ?? "")
    }
  }

  func integer(_ index: Int) -> Int64 { sqlite3_column_int64(handle, Int32(index)) }

  func isNull(_ index: Int) -> Bool { sqlite3_column_type(handle, Int32(index)) == SQLITE_NULL }

  /// Whether a BLOB cell holds exactly these bytes.
  func blob(_ index: Int, equals expected: [UInt8]) -> Bool {
    guard let bytes = bytes(Int32(index)) else { return false }
    return bytes.elementsEqual(expected)
  }

  /// Appends the canonical form of a cell, or nothing for NULL.
  func appendCanonical(_ column: CanonicalColumn, at index: Int, to content: inout [UInt8]) {
    let position = Int32(index)
    let type = sqlite3_column_type(handle, position)
    guard type != SQLITE_NULL else { return }
    content.append(contentsOf: column.header)
    if type == SQLITE_INTEGER {
      Canonical.append(sqlite3_column_int64(handle, position), to: &content)
    } else {
      let letter = UInt8(ascii: type == SQLITE_BLOB ? "b" : "t")
      Canonical.append(type: letter, bytes(position) ?? UnsafeRawBufferPointer(start: nil, count: 0), to: &content)
    }
  }

  private func bytes(_ index: Int32) -> UnsafeRawBufferPointer? {
    guard let start = sqlite3_column_blob(handle, index) else { return nil }
    return UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, index)))
  }

  private func bind(_ values: [StoredValue]) {
    for (offset, value) in values.enumerated() {
      let position = Int32(offset + 1)
      switch value {
      case .null: sqlite3_bind_null(handle, position)
      case .integer(let number): sqlite3_bind_int64(handle, position, number)
      case .text(var text):
        text.withUTF8 { _ = sqlite3_bind_text(handle, position, $0.baseAddress, Int32($0.count), Self.copied) }
      case .blob(let blob):
        blob.withUnsafeBytes { _ = sqlite3_bind_blob(handle, position, $0.baseAddress, Int32($0.count), Self.copied) }
      }
    }
  }

  /// SQLITE_TRANSIENT: SQLite takes its own copy.
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}
