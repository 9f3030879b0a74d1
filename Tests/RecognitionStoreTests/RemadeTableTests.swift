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
    (RecallTable.table, ["money": .integer(300_000)]),
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
    let before = try queue.read(rows)
    let fingerprint = try queue.read(HeadTable.fingerprint)
    try queue.close()

    let register = try Register(path: path, hand: .fixed())
    #expect(try register.read(rows) == before)
    #expect(before.allSatisfy { rows in rows.contains { $0["voided_by"] == nil } && rows.contains { $0["voided_by"] != nil } })
    #expect(try register.verify(expecting: fingerprint).isEmpty)
  }

  /// One change to each of the tables.
  private func change(
    _ queue: DatabaseQueue, _ seed: String, _ body: (Change, BookTable, [String: StoredValue]) throws -> Void
  ) throws {
    try queue.inTransaction { db in
      let author = Change.Author(madeAt: "2023-02-02T03:00:00Z", madeBy: "thu", command: "thử", reason: nil)
      let change = try Change(db, by: author, salts: SeededSalts(seed: seed))
      for (table, edit) in Self.remade { try body(change, Self.older(table, db), edit) }
      try change.finish()
      return .commit
    }
  }

  /// The rows of each table with all they had before, their digests among it.
  private func rows(_ db: Database) throws -> [[Row]] {
    try Self.remade.map { table, _ in
      let columns = table.columns.filter { $0 != "conditions" }
      return try Row.fetchAll(
        db, sql: "SELECT id, change_id, voided_by, row_digest, \(Self.list(columns)) FROM \(table.name) ORDER BY id")
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
