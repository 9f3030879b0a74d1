import Foundation
import Testing

@testable import RecognitionStore

/// A query of one's own reads everything and touches nothing.
struct QueryTests {
  private let book: Book

  init() throws {
    book = try Book(.history)
  }

  @Test func `cells keep their kind`() throws {
    let result = try book.register.query("SELECT 1 AS a, 1.5 AS b, 'Tết' AS c, x'00ff' AS d, NULL AS e")
    #expect(result.columns == ["a", "b", "c", "d", "e"])
    #expect(result.rows == [[.integer(1), .real(1.5), .text("Tết"), .blob("00ff"), .null]])
  }

  @Test func `it sees what the register sees`() throws {
    let count = try book.number("SELECT count(*) FROM award")
    #expect(try book.register.query("SELECT count(*) FROM award").rows == [[.integer(count)]])
    #expect(
      try book.register.query("WITH RECURSIVE n(x) AS (VALUES (1) UNION ALL SELECT x + 1 FROM n WHERE x < 5) SELECT sum(x) FROM n").rows
        == [[.integer(15)]])
  }

  @Test(arguments: [
    "DELETE FROM award", "UPDATE award SET money = 1", "INSERT INTO movement (name) VALUES ('x')", "DROP TABLE award",
    "CREATE TABLE t (x)", "CREATE TEMP TABLE t (x)", "ATTACH 'other.db' AS other", "PRAGMA journal_mode = DELETE", "PRAGMA table_list",
    "VACUUM INTO 'copy.db'", "BEGIN", "REINDEX", "EXPLAIN DELETE FROM award",
  ])
  func `whatever would write, attach or set is refused, and the book stays as it is`(sql: String) throws {
    try book.expectUnchanged {
      #expect(throws: RegisterError.query(.notReading)) { try book.register.query(sql) }
    }
    #expect(try book.register.verify() == [])
  }

  @Test func `a function that loads code is refused`() {
    #expect(throws: RegisterError.query(.notUnderstood("not authorized to use function: load_extension"))) {
      try book.register.query("SELECT load_extension('x')")
    }
  }

  @Test func `nothing, nonsense and more than one statement each have their message`() {
    #expect(throws: RegisterError.query(.empty)) { try book.register.query("  -- nothing") }
    #expect(throws: RegisterError.query(.severalStatements)) { try book.register.query("SELECT 1; DELETE FROM award") }
    #expect(throws: RegisterError.query(.notUnderstood("no such table: awards"))) { try book.register.query("SELECT * FROM awards") }
    #expect(throws: Never.self) { try book.register.query("SELECT 1;  ") }
  }

  @Test func `a query without end is stopped, and so is one with too many rows`() {
    let endless = "WITH RECURSIVE n(x) AS (VALUES (1) UNION ALL SELECT x + 1 FROM n) SELECT "
    #expect(throws: RegisterError.query(.tookTooLong(seconds: 0))) { try book.register.query(endless + "count(*) FROM n", atMost: 0) }
    #expect(throws: RegisterError.query(.tooManyRows(limit: 3))) { try book.register.query(endless + "x FROM n", rows: 3) }
  }
}
