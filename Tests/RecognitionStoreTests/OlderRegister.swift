import Foundation
import GRDB
import Recognition

@testable import RecognitionStore

/// A register as a program of an earlier schema wrote it: that schema's own migrations, and of the rows of a history what it had columns
/// for.
enum OlderRegister {
  /// - Parameter version: the newest migration that the register is to have.
  static func make(_ version: String, at path: String, from history: Register) throws {
    let queue = try Register.connect(path)
    try Register.makeDraft(queue)
    try SchemaMigrations.migrator.migrate(queue, upTo: version)
    try queue.inTransaction { db in
      let author = Change.Author(madeAt: "2023-02-01T03:00:00Z", madeBy: "thu", command: "init", reason: nil)
      let change = try Change(db, by: author, salts: SeededSalts(seed: "1"))
      for table in BookTables.chained where try db.tableExists(table.name) && !notCopied.contains(table.name) {
        try copy(table, from: history, upTo: version, in: change)
      }
      if try db.tableExists("award_tally") { try AwardTallyTable.recount(db) }
      try change.finish()
      return .commit
    }
    try queue.close()
  }

  /// The chain's own rows are made anew.
  private static let notCopied = ["change_line", "erasure"]

  private static func copy(_ table: BookTable, from history: Register, upTo version: String, in change: Change) throws {
    let known = Set(try change.db.columns(in: table.name).map(\.name))
    let columns = table.columns.filter(known.contains)
    let older = BookTable(table.name, columns, identifying: table.identifying.filter(known.contains))
    let taken = columns.contains("force") && version < "0017" ? "WHERE force IS NOT 'lanh-dao'" : ""  // leading posts came with 0017
    let select = "SELECT voided_by, \(columns.joined(separator: ", ")) FROM \(table.name) \(taken) ORDER BY id"
    let rows = try history.read { try Row.fetchAll($0, sql: select) }
    for row in rows {
      let id = try change.insert(older, columns.map { value(row[$0]) })
      if row["voided_by"] as Int64? != nil { try change.void(older, id: id) }
    }
  }

  static func value(_ value: DatabaseValue) -> StoredValue {
    switch value.storage {
    case .int64(let number): .integer(number)
    case .string(let text): .text(text)
    default: .null
    }
  }
}
