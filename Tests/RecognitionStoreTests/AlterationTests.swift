import GRDB
import Testing

@testable import RecognitionStore

/// Each alteration made behind the register's back is found and named.
struct AlterationTests {
  private let book: Book

  init() throws {
    book = try Book(.history)
  }

  /// The change that entered a row.
  private func change(of table: String, _ id: Int64) throws -> Int64 {
    try book.number("SELECT change_id FROM \(table) WHERE id = ?", [id])
  }

  private func changeNumber(_ command: String) throws -> Int64 {
    try book.number("SELECT min(id) FROM change WHERE command = ?", [command])
  }

  private func expect(_ expected: Set<VerificationFinding>, _ location: SourceLocation = #_sourceLocation) throws {
    #expect(Set(try book.register.verify()) == expected, sourceLocation: location)
  }

  @Test func `an honest history verifies`() throws {
    try expect([])
    #expect(try book.register.log().map(\.number) == Array(1...book.number("SELECT change_count FROM head")))
  }

  @Test func `a changed amount is found`() throws {
    try book.alter("UPDATE award SET money = 9000000 WHERE id = 2")
    try expect([.rowAltered(table: "award", id: 2, change: change(of: "award", 2))])
  }

  @Test func `a changed name of a person is found`() throws {
    try book.alter("UPDATE recipient SET name = 'Nguyễn Văn Khác' WHERE id = 2")
    try expect([.identityAltered(table: "recipient", id: 2, change: change(of: "recipient", 2))])
  }

  @Test func `a name put back after an erasure is found`() throws {
    try book.alter("UPDATE recipient SET salt = NULL WHERE id = 2")
    try expect([.identityAltered(table: "recipient", id: 2, change: change(of: "recipient", 2))])
  }

  @Test func `a deleted award is found`() throws {
    let change = try change(of: "award", 2)
    try book.alter("DELETE FROM award WHERE id = 2")
    let findings = Set(try book.register.verify())
    #expect(findings.contains(.rowsMissing(table: "award", first: 2, last: 2, change: change)))
    #expect(findings.contains(.partAltered(table: "award", change: change)))
    #expect(findings.contains(.brokenReference(table: "cancellation", row: 1, to: "award")))
  }

  @Test func `the last row of a change, deleted, is found`() throws {
    let change = try change(of: "guest_role", 4)
    try book.alter("DELETE FROM guest_role WHERE id = 4")
    try expect([.rowsMissing(table: "guest_role", first: 4, last: 4, change: change), .partAltered(table: "guest_role", change: change)])
  }

  @Test func `an inserted row is found`() throws {
    try book.alter(
      """
      INSERT INTO ceremony_honoured (id, change_id, row_digest, ceremony_id, name)
      SELECT 3, change_id, row_digest, ceremony_id, 'Một nhóm khác' FROM ceremony_honoured WHERE id = 2
      """)
    try expect([.rowForeign(table: "ceremony_honoured", id: 3)])
  }

  @Test func `a row digest worked out anew after a change is found`() throws {
    let id: Int64 = 5
    try book.alter("UPDATE gift_share SET base = 12, allotted_count = 12 WHERE id = ?", [id])
    try reseal(GiftShareTable.table, id)
    try expect([.partAltered(table: "gift_share", change: change(of: "gift_share", id))])
  }

  @Test func `a row digest worked out anew after an edit is found`() throws {
    let id: Int64 = 1
    try book.alter("UPDATE ceremony SET title = 'Lễ khác' WHERE id = ?", [id])
    try reseal(CeremonyTable.table, id)
    try expect([.rowAltered(table: "ceremony", id: id, change: change(of: "ceremony", id))])
  }

  @Test func `swapped contents of two rows are found`() throws {
    let change = try change(of: "directive", 1)
    try book.alter(
      """
      CREATE TEMP TABLE aside AS SELECT * FROM directive WHERE id IN (2, 3);
      UPDATE directive SET (addressee, content, tracks, status, row_digest) =
        (SELECT addressee, content, tracks, status, row_digest FROM aside WHERE aside.id = 5 - directive.id)
      WHERE id IN (2, 3)
      """)
    try expect([
      .rowAltered(table: "directive", id: 2, change: change), .rowAltered(table: "directive", id: 3, change: change),
      .partAltered(table: "directive", change: change),
    ])
  }

  @Test(arguments: ["reason = 'cớ khác'", "reason = NULL", "made_at = '2022-02-01T03:00:00Z'", "made_by = 'ai đó'", "command = 'init'"])
  func `an altered change is found`(_ assignment: String) throws {
    let number = try changeNumber("award void")
    try book.alter("UPDATE change SET \(assignment) WHERE id = ?", [number])
    try expect([.changeAltered(number)])
  }

  @Test func `a deleted change is found, and what it entered`() throws {
    let number = try changeNumber("gift draw")
    try book.alter("DELETE FROM change WHERE id = ?", [number])
    let findings = Set(try book.register.verify())
    #expect(findings.contains(.changesMissing(first: number, last: number)))
    #expect(findings.contains(.changeAltered(number + 1)))
    #expect(findings.contains(.rowForeign(table: "gift_draw", id: 1)))
  }

  @Test func `an altered part of a change is found`() throws {
    let number = try changeNumber("gift draw")
    try book.alter("UPDATE change_part SET row_count = 2 WHERE change_id = ? AND table_name = 'gift_draw_winner'", [number])
    let findings = Set(try book.register.verify())
    #expect(findings.contains(.changeAltered(number)))
    #expect(findings.contains(.rowsMissing(table: "gift_draw_winner", first: 2, last: 2, change: number)))
  }

  @Test func `an end cut off without its head is found`() throws {
    let last = try book.number("SELECT change_count FROM head")
    try cutOff(last)
    try expect([.headDiffers(changes: last - 1, headSays: last)])
  }

  @Test func `an end cut off with its head is told by a printed fingerprint alone`() throws {
    let printed = try book.register.fingerprint
    let last = printed.change
    try cutOff(last)
    try book.alter("UPDATE head SET change_count = ?1, digest = (SELECT digest FROM change WHERE id = ?1)", [last - 1])
    try expect([])
    let findings = try book.register.verify(expecting: printed)
    #expect(findings == [.fingerprintDiffers(expected: printed.description, found: nil)])
  }

  @Test func `an altered head is found`() throws {
    let last = try book.number("SELECT change_count FROM head")
    try book.alter("UPDATE head SET digest = zeroblob(32)")
    try expect([.headDiffers(changes: last, headSays: last)])
  }

  @Test func `an altered kept line is found`() throws {
    let number = try changeNumber("award void")
    let line = try book.number("SELECT id FROM change_line WHERE change_id = ? AND table_name = 'award'", [number])
    try book.alter("UPDATE change_line SET before = replace(before, '\"merit_year\":2022', '\"merit_year\":2021') WHERE id = ?", [line])
    try expect([.lineAltered(id: line, change: number)])
  }

  @Test func `an altered name in a kept line is found`() throws {
    let number = try changeNumber("award void")
    let line = try book.number("SELECT id FROM change_line WHERE change_id = ? AND table_name = 'award'", [number])
    try book.alter("UPDATE change_line SET before_identity = replace(before_identity, 'Giữ chợ', 'Giữ xe') WHERE id = ?", [line])
    try expect([.lineAltered(id: line, change: number)])
  }

  @Test func `a deleted kept line is found`() throws {
    let line = try book.number("SELECT max(id) FROM change_line")
    let change = try change(of: "change_line", line)
    try book.alter("DELETE FROM change_line WHERE id = ?", [line])
    let findings = Set(try book.register.verify())
    #expect(findings.contains(.rowsMissing(table: "change_line", first: line, last: line, change: change)))
  }

  @Test func `a dropped index is found`() throws {
    try book.alter("DROP INDEX award_place")
    let findings = try book.register.verify()
    #expect(findings.count == 1)
    #expect(findings.allSatisfy { if case .schemaDiffers(let sql) = $0 { sql.contains("award_place") } else { false } })
  }

  /// Deletes a change with everything it entered.
  private func cutOff(_ number: Int64) throws {
    let parts = try book.query { db in
      try Row.fetchAll(db, sql: "SELECT table_name, first_id FROM change_part WHERE change_id = ?", arguments: [number])
    }
    for part in parts where part["table_name"] != "change_line" {
      try book.alter("DELETE FROM \(part["table_name"] as String) WHERE id >= ?", [part["first_id"] as Int64])
    }
    for line in try book.query({ try Row.fetchAll($0, sql: "SELECT * FROM change_line WHERE change_id = ?", arguments: [number]) }) {
      try restore(line)
    }
    try book.alter("DELETE FROM change_line WHERE change_id = ?", [number])
    try book.alter("DELETE FROM change_part WHERE change_id = ?", [number])
    try book.alter("DELETE FROM change WHERE id = ?", [number])
  }

  /// Puts a row back as a kept line has it.
  private func restore(_ line: Row) throws {
    let table = try #require(BookTables.named(line["table_name"]))
    var row = try ChangeLineTable.row(before: line["before"], identity: line["before_identity"], of: table)
    row[3] = .blob(Canonical.rowDigest(row, of: table))
    try write(row, to: table)
  }

  private func reseal(_ table: BookTable, _ id: Int64) throws {
    var row = try self.row(id, of: table)
    row[3] = .blob(Canonical.rowDigest(row, of: table))
    try write(row, to: table)
  }

  private func row(_ id: Int64, of table: BookTable) throws -> [StoredValue] {
    try book.query { db in
      var row: [StoredValue] = []
      try SQLStatement(db, table.selectSQL + " WHERE id = ?").forEach(db, [.integer(id)]) { row = table.stored.indices.map($0.cell) }
      return row
    }
  }

  private func write(_ row: [StoredValue], to table: BookTable) throws {
    let assignments = table.stored.map { "\($0) = ?" }.joined(separator: ", ")
    try DatabaseQueue(path: book.path).write { db in
      try SQLStatement(db, "UPDATE \(table.name) SET \(assignments) WHERE id = ?").run(db, row + [row[0]])
    }
  }
}
