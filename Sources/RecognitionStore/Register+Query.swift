internal import Foundation
internal import GRDBSQLite

/// What a query of one's own gives: names and cells of its columns.
public struct QueryResult: Sendable {
  public enum Cell: Sendable, Equatable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    /// Its bytes in hexadecimal digits.
    case blob(String)
  }

  public var columns: [String]
  public var rows: [[Cell]]
}

/// Why a query is refused.
public enum QueryProblem: Error, Equatable, Sendable {
  /// It would write, attach or set something.
  case notReading
  case empty
  case severalStatements
  /// In SQLite's words.
  case notUnderstood(String)
  case tookTooLong(seconds: Int)
  case tooManyRows(limit: Int)
}

extension Register {
  /// Reads the register by one SELECT; nothing can be written, attached or set, whatever the text says.
  ///
  /// - Throws: `RegisterError.query`.
  public func query(_ sql: String, atMost seconds: Int = 10, rows limit: Int = 1_000_000) throws -> QueryResult {
    do {
      let connection = try ReadingConnection(path: path, deadline: .now + .seconds(seconds))
      return try connection.run(sql, limit: limit)
    } catch QueryProblem.tookTooLong {
      throw RegisterError.query(.tookTooLong(seconds: seconds))
    } catch let problem as QueryProblem {
      throw RegisterError.query(problem)
    }
  }
}

/// A connection of its own that can only read, and is interrupted at its deadline.
private final class ReadingConnection {
  private var handle: OpaquePointer?
  private let deadline: ContinuousClock.Instant

  init(path: String, deadline: ContinuousClock.Instant) throws {
    self.deadline = deadline
    guard sqlite3_open_v2(path, &handle, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nil) == SQLITE_OK else {
      throw RegisterError.cannotRead(path: path)
    }
    sqlite3_busy_timeout(handle, 5_000)
    sqlite3_set_authorizer(handle, { _, action, _, name, _, _ in isReading(action, name) ? SQLITE_OK : SQLITE_DENY }, nil)
    sqlite3_progress_handler(handle, 10_000, { hasPassed(deadlineOf: $0) ? 1 : 0 }, Unmanaged.passUnretained(self).toOpaque())
  }

  deinit { sqlite3_close_v2(handle) }

  fileprivate var isOver: Bool { ContinuousClock.now >= deadline }

  func run(_ sql: String, limit: Int) throws -> QueryResult {
    let statement = try prepared(sql)
    defer { sqlite3_finalize(statement) }
    let count = sqlite3_column_count(statement)
    var result = QueryResult(columns: (0..<count).map { String(cString: sqlite3_column_name(statement, $0)) }, rows: [])
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW:
        if result.rows.count == limit { throw QueryProblem.tooManyRows(limit: limit) }
        result.rows.append((0..<count).map { cell(statement, $0) })
      case SQLITE_DONE: return result
      case SQLITE_INTERRUPT: throw QueryProblem.tookTooLong(seconds: 0)
      case SQLITE_BUSY: throw RegisterError.busy
      default: throw problem
      }
    }
  }

  private func prepared(_ sql: String) throws -> OpaquePointer? {
    try sql.withCString { start in
      var statement: OpaquePointer?
      var rest: UnsafePointer<CChar>?
      guard sqlite3_prepare_v2(handle, start, -1, &statement, &rest) == SQLITE_OK else { throw problem }
      guard statement != nil else { throw QueryProblem.empty }
      var second: OpaquePointer?
      let hasMore = sqlite3_prepare_v2(handle, rest, -1, &second, nil) != SQLITE_OK || second != nil  // Comments may follow.
      sqlite3_finalize(second)
      if !hasMore { return statement }
      sqlite3_finalize(statement)
      throw QueryProblem.severalStatements
    }
  }

  private var problem: QueryProblem {
    let message = String(cString: sqlite3_errmsg(handle))
    return sqlite3_errcode(handle) == SQLITE_AUTH || message == "not authorized" ? .notReading : .notUnderstood(message)
  }

  private func cell(_ statement: OpaquePointer?, _ index: Int32) -> QueryResult.Cell {
    let bytes = { UnsafeRawBufferPointer(start: sqlite3_column_blob(statement, index), count: Int(sqlite3_column_bytes(statement, index))) }
    switch sqlite3_column_type(statement, index) {
    case SQLITE_NULL: return .null
    case SQLITE_INTEGER: return .integer(sqlite3_column_int64(statement, index))
    case SQLITE_FLOAT: return .real(sqlite3_column_double(statement, index))
    case SQLITE_BLOB: return .blob(bytes().hexadecimalText)
    default: return .text(String(decoding: bytes(), as: UTF8.self))
    }
  }
}

/// Selecting and reading columns, and calling functions that reach nothing outside the file.
private func isReading(_ action: Int32, _ name: UnsafePointer<CChar>?) -> Bool {
  switch action {
  case SQLITE_SELECT, SQLITE_READ, SQLITE_RECURSIVE: true
  case SQLITE_FUNCTION: name.map { String(cString: $0).lowercased() } != "load_extension"
  default: false
  }
}

private func hasPassed(deadlineOf connection: UnsafeMutableRawPointer?) -> Bool {
  connection.map { Unmanaged<ReadingConnection>.fromOpaque($0).takeUnretainedValue().isOver } ?? false
}
