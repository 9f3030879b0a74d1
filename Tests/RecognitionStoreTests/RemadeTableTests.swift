import Foundation
import GRDB
import Recognition
import Testing

@testable import RecognitionStore

/// SQLite alters no CHECK in place: some migrations make a table anew and carry its rows over.
struct RemadeTableTests {
  /// Each with its columns of before, and an edit.
  private static let remade: [(table: BookTable, edit: [String: StoredValue])] = [
    (ServiceTermTable.table, ["to_on": .text("2022-11-30")]), (EligibilityRuleTable.table, ["legal_basis": .text("Luật khác")]),
    (RecallTable.table, ["money": .integer(300_000)]), (DirectiveTable.table, ["content": .text("Việc khác")]),
  ]

  @Test func `a table that is made anew keeps its rows as they were: standing, edited and struck out`() throws {
    let path = try TemporaryFolder.make().appending(path: "cũ.db").path
    try OlderRegister.make("0015-backups", at: path, from: Book(.history).register)
    let queue = try Register.connect(path)
    try change(queue, "1") { change, table, _ in
      let copy = try #require(try Row.fetchOne(change.db, sql: "SELECT \(Self.list(table.columns)) FROM \(table.name) WHERE id = 1"))
      try change.void(table, id: 1)
      try change.insert(table, table.columns.map { OlderRegister.value(copy[$0]) })
    }
    try change(queue, "2") { change, table, edit in
      try change.update(table, id: try #require(try Self.newest(table, change.db)), set: edit)
    }
    let tables = try queue.read { db in try Self.remade.map { try Self.older($0.table, db) } }
    let before = try queue.read { try Self.rows(of: tables, $0) }
    let fingerprint = try queue.read(HeadTable.fingerprint)
    try queue.close()

    let register = try Register(path: path, hand: .fixed())
    #expect(try register.read { try Self.rows(of: tables, $0) } == before)
    #expect(before.allSatisfy { rows in rows.contains { $0["voided_by"] == nil } && rows.contains { $0["voided_by"] != nil } })
    #expect(try register.verify(expecting: fingerprint).isEmpty)
  }

  /// One change to each of the tables.
  private func change(
    _ queue: DatabaseQueue, _ seed: String, _ body: (Change, BookTable, [String: StoredValue]) throws -> Void
  ) throws {
    try Self.enter(queue, seed) { change in
      for (table, edit) in Self.remade { try body(change, Self.older(table, change.db), edit) }
    }
  }

  private static func enter(_ queue: DatabaseQueue, _ seed: String, _ body: (Change) throws -> Void) throws {
    try queue.inTransaction { db in
      let author = Change.Author(madeAt: "2023-02-02T03:00:00Z", madeBy: "thu", command: "thử", reason: nil)
      let change = try Change(db, by: author, salts: SeededSalts(seed: seed))
      try body(change)
      try change.finish()
      return .commit
    }
  }

  @Test func `results of models stay as they were where their table is made anew`() throws {
    let path = try TemporaryFolder.make().appending(path: "cũ.db").path
    try OlderRegister.make("0051-emulation-registrations", at: path, from: Book(.phuNhuan).register)
    let queue = try Register.connect(path)
    let results = try queue.read { try Self.older(ModelTable.results, $0) }
    try Self.enter(queue, "1") { change in
      let ward = try #require(try Int64.fetchOne(change.db, sql: "SELECT id FROM place WHERE level = 'commune'"))
      let told: [String: StoredValue] = ["place_id": .integer(ward), "name": .text("Camera"), "name_key": .text("camera")]
      try change.insert(ModelTable.table, ModelTable.table.columns.map { told[$0] ?? .null })
      for year in 2020...2022 {
        let told: [String: StoredValue] = ["model_id": .integer(1), "year": .integer(year), "tips": .integer(3)]
        try change.insert(results, results.columns.map { told[$0] ?? .null })
      }
    }
    try Self.enter(queue, "2") { change in
      try change.update(results, id: 2, set: ["grade": .text("good")])
      try change.void(results, id: 3)
    }
    let before = try queue.read { try Self.rows(of: [results], $0) }
    try queue.close()
    let register = try Register(path: path, hand: .fixed())
    #expect(try register.read { try Self.rows(of: [results], $0) } == before && before[0].count == 3)
    #expect(try register.verify().isEmpty)
  }

  private static func rows(of tables: [BookTable], _ db: Database) throws -> [[Row]] {
    try tables.map { table in
      try Row.fetchAll(
        db, sql: "SELECT id, change_id, voided_by, row_digest, \(list(table.columns)) FROM \(table.name) ORDER BY id")
    }
  }

  private static func older(_ table: BookTable, _ db: Database) throws -> BookTable {
    let known = Set(try db.columns(in: table.name).map(\.name))
    return BookTable(table.name, table.columns.filter(known.contains), identifying: table.identifying.filter(known.contains))
  }

  private static func newest(_ table: BookTable, _ db: Database) throws -> Int64? {
    try Int64.fetchOne(db, sql: "SELECT max(id) FROM \(table.name)")
  }

  private static func list(_ columns: [String]) -> String { columns.joined(separator: ", ") }
}
