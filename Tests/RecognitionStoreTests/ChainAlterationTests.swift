import GRDB
import Testing

@testable import RecognitionStore

/// Alterations of the chain's own structure and of the schema.
struct ChainAlterationTests {
  private let book: Book

  init() throws {
    book = try Book(.history)
  }

  private func changeNumber(_ command: String) throws -> Int64 {
    try book.number("SELECT min(id) FROM change WHERE command = ?", [command])
  }

  private func findings() throws -> Set<VerificationFinding> { Set(try book.register.verify()) }

  @Test func `two swapped changes are found, both`() throws {
    let number = try changeNumber("gift allocate")
    try swap("change", "id", number, "made_at, made_by, command, reason, digest")
    let found = try findings()
    #expect(found.isSuperset(of: [.changeAltered(number), .changeAltered(number + 1)]))
  }

  @Test func `two changes swapped with all they entered are found`() throws {
    let number = try changeNumber("gift allocate")
    try swap("change", "id", number, "made_at, made_by, command, reason, digest")
    try book.alter("UPDATE change_part SET change_id = CASE change_id WHEN ?1 THEN -1 ELSE change_id END WHERE change_id = ?1", [number])
    try book.alter("UPDATE change_part SET change_id = ?1 WHERE change_id = ?1 + 1", [number])
    try book.alter("UPDATE change_part SET change_id = ?1 + 1 WHERE change_id = -1", [number])
    let found = try findings()
    #expect(found.isSuperset(of: [.changeAltered(number), .changeAltered(number + 1)]))
    #expect(found.contains(.rowForeign(table: "allocation", id: 1)))
  }

  @Test func `a change put in at the end is found by the head`() throws {
    let last = try book.number("SELECT change_count FROM head")
    try book.alter("INSERT INTO change SELECT id + 1, made_at, made_by, command, reason, digest FROM change WHERE id = ?", [last])
    #expect(try findings() == [.changeAltered(last + 1), .headDiffers(changes: last + 1, headSays: last)])
  }

  @Test func `a row moved into another change is found`() throws {
    let change = try book.number("SELECT change_id FROM award WHERE id = 2")
    try book.alter("UPDATE award SET change_id = ? WHERE id = 2", [change + 1])
    #expect(try findings().contains(.rowForeign(table: "award", id: 2)))
  }

  @Test func `an award put in between, its digest worked out, is found`() throws {
    let last = try book.number("SELECT max(id) FROM award")
    try book.alter(
      """
      INSERT INTO award SELECT \(try columns(of: AwardTable.table, replacing: ["id": "id + 100", "merit_year": "merit_year - 1"]))
      FROM award WHERE id = ?
      """, [last])
    #expect(try findings().contains(.rowForeign(table: "award", id: last + 100)))
  }

  @Test func `an award that stands again after it was struck out is found`() throws {
    let change = try book.number("SELECT change_id FROM award WHERE id = 3")
    try book.alter("UPDATE award SET voided_by = NULL WHERE id = 3")
    #expect(try findings().contains(.rowAltered(table: "award", id: 3, change: change)))
  }

  @Test func `an erasure that nobody made is found`() throws {
    try book.alter(
      "INSERT INTO erasure (id, change_id, row_digest, table_name, row_id) SELECT 1, 1, row_digest, 'recipient', 1 FROM register")
    #expect(try findings().contains(.rowForeign(table: "erasure", id: 1)))
  }

  @Test(arguments: [
    "ALTER TABLE award RENAME COLUMN posthumous TO sau_khi_mat", "CREATE TABLE extra (id INTEGER PRIMARY KEY)",
    "CREATE VIEW extra AS SELECT name FROM recipient", "CREATE TRIGGER extra AFTER INSERT ON award BEGIN DELETE FROM award; END",
    "DROP VIEW merged_recipient", "CREATE TRIGGER sqlitexyz AFTER INSERT ON award BEGIN DELETE FROM conferral; END",
    "CREATE TRIGGER grdb_migrations AFTER INSERT ON award BEGIN DELETE FROM conferral; END",
  ])
  func `an altered schema is found`(_ sql: String) throws {
    let outcome = Result {
      try book.alter(sql)
      return try book.register.verify()
    }
    switch outcome {
    case .success(let findings): #expect(findings.contains { if case .schemaDiffers = $0 { true } else { false } })
    case .failure(let error): #expect(error is RegisterError, "\(error)")
    }
  }

  @Test func `a check of the schema that was taken out is found`() throws {
    try book.alter(
      """
      PRAGMA writable_schema = ON;
      UPDATE sqlite_master SET sql = replace(sql, 'CHECK (money >= 0)', '') WHERE name = 'award' AND type = 'table';
      """)
    let found = try book.register.verify()
    #expect(found.contains { if case .schemaDiffers(let sql) = $0 { sql.contains("CREATE TABLE award ") } else { false } })
  }

  /// Exchanges the named columns of a row and the next.
  private func swap(_ table: String, _ key: String, _ number: Int64, _ columns: String) throws {
    try DatabaseQueue(path: book.path).writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      try db.execute(sql: "CREATE TEMP TABLE aside AS SELECT * FROM \(table) WHERE \(key) IN (?1, ?1 + 1)", arguments: [number])
      try db.execute(
        sql: """
          UPDATE \(table) SET (\(columns)) = (SELECT \(columns) FROM aside WHERE aside.\(key) = 2 * ?1 + 1 - \(table).\(key))
          WHERE \(key) IN (?1, ?1 + 1)
          """, arguments: [number])
    }
  }

  /// The table's columns as the file has them, some replaced.
  private func columns(of table: BookTable, replacing: [String: String]) throws -> String {
    try book.query { try String.fetchAll($0, sql: "SELECT name FROM pragma_table_info(?) ORDER BY cid", arguments: [table.name]) }
      .map { replacing[$0] ?? $0 }.joined(separator: ", ")
  }
}
