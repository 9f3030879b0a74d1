import GRDB
import Recognition
import Testing

@testable import RecognitionStore

/// Identifying values can go without breaking the chain; columns can come without breaking it either.
struct ErasureTests {
  @Test func `identifying values and salts can be erased, kept lines included`() throws {
    let book = try Book(.history)
    let printed = try book.register.fingerprint
    for table in BookTables.chained where !table.identifying.isEmpty {
      let cleared = (["salt"] + table.identifying).map { "\($0) = NULL" }.joined(separator: ", ")
      try book.alter("UPDATE \(table.name) SET \(cleared)")
    }
    #expect(try !book.register.verify().isEmpty, "names gone without a record of their erasure")
    try book.register.recordErasures()
    try book.alter("UPDATE change_line SET before_identity = NULL")
    #expect(try book.register.verify(expecting: printed).isEmpty)
  }

  @Test func `names blanked by hand are an alteration`() throws {
    let book = try Book(.history)
    try book.alter("UPDATE recipient SET salt = NULL, name = NULL, birth_year = NULL, gender = NULL, unit = NULL WHERE id = 1")
    #expect(try book.register.verify() == [.identityAltered(table: "recipient", id: 1, change: 4)])
  }

  @Test func `a name cannot be erased while its salt stays`() throws {
    let book = try Book(.history)
    try book.alter("UPDATE recipient SET name = NULL WHERE id = 1")
    #expect(try book.register.verify() == [.identityAltered(table: "recipient", id: 1, change: 4)])
  }

  @Test func `an erased award can still be struck out`() throws {
    let book = try Book(.history)
    try book.alter("UPDATE award SET salt = NULL, unit = NULL, position = NULL, citation = NULL WHERE id = 1")
    try book.register.recordErasures()
    try book.register.voidAward(.init(1), reason: "trùng")
    #expect(try book.register.verify().isEmpty)
  }

  @Test func `equal names have unequal commitments`() throws {
    let book = try Book(.history)
    let commitments = try book.query { try Set(String.fetchAll($0, sql: "SELECT hex(identity_commitment) FROM conferral")) }
    #expect(commitments.count == 3)
  }

  @Test func `a nullable column added later leaves old digests valid`() throws {
    let book = try Book(.history)
    try book.alter("ALTER TABLE award ADD COLUMN grade TEXT")
    let old = AwardTable.table
    let wider = BookTable("award", old.columns + ["grade"], identifying: old.identifying)
    try book.register.read { db in
      let walk = try TableWalk(db, wider, records: ChangeTable.records(db))
      try walk.run()
      #expect(walk.findings.isEmpty)
    }
    try book.alter("UPDATE award SET grade = 'A' WHERE id = 2")
    try book.register.read { db in
      let walk = try TableWalk(db, wider, records: ChangeTable.records(db))
      try walk.run()
      #expect(walk.findings == [.rowAltered(table: "award", id: 2, change: 4)])
    }
  }

  @Test func `an unknown table column is told as a difference of the schema`() throws {
    let book = try Book(.history)
    try book.alter("ALTER TABLE award ADD COLUMN grade TEXT")
    let findings = try book.register.verify()
    #expect(findings.count == 2)
    #expect(findings.allSatisfy { if case .schemaDiffers = $0 { true } else { false } })
  }
}

extension Register {
  /// Records the erasure of every row that has lost its salt, as a command that erases would.
  fileprivate func recordErasures() throws {
    _ = try write("recipient erase") { change in
      for table in BookTables.chained where !table.identifying.isEmpty {
        for id in try Int64.fetchAll(change.db, sql: "SELECT id FROM \(table.name) WHERE salt IS NULL ORDER BY id") {
          try change.insert(ErasureTable.table, [.text(table.name), .integer(id)])
        }
      }
    }
  }
}
