internal import Digests
internal import Foundation
internal import GRDB

/// One ordered pass over a chained table: each row against its digest, each change's rows against its part.
final class TableWalk {
  private(set) var findings: [VerificationFinding] = []
  private let db: Database
  private let table: BookTable
  private let parts: [(change: Int64, part: ChangeRecord.Part)]
  private let edits: [Int64: [Edit]]
  private let erased: Set<Int64>
  private var current = 0
  private var seen = 0
  private var hash = SHA256()
  private var nextID: Int64 = 1

  /// What an edit says of a row: its digest before and after.
  struct Edit {
    let line: Int64
    let change: Int64
    let before: [UInt8]
    let after: [UInt8]
    let keptRow: [StoredValue]?
  }

  init(_ db: Database, _ table: BookTable, records: [ChangeRecord]) throws {
    self.db = db
    self.table = table
    parts = records.flatMap { record in record.parts.filter { $0.table == table.name }.map { (record.number, $0) } }
    edits = try Self.edits(db, table)
    erased = try ErasureTable.erased(in: table, db)
  }

  func run() throws {
    let statement = try SQLStatement(db, "\(table.selectSQL) ORDER BY id")
    var content: [UInt8] = []
    content.reserveCapacity(1024)
    try statement.forEach(db) { try visit($0, &content) }
    while current < parts.count { closePart() }
    for edits in edits.values { checkLines(edits) }
  }

  private func visit(_ row: SQLStatement, _ content: inout [UInt8]) throws {
    let id = row.integer(0)
    let change = row.integer(1)
    while let part = part, id >= part.part.end { closePart() }
    guard let part, id >= part.part.firstID, change == part.change else {
      findings.append(.rowForeign(table: table.name, id: id))
      return
    }
    if nextID < id { skipMissing(to: id, change) }
    nextID = id + 1
    check(row, id: id, change: change, &content)
    enter(row, id: id)
  }

  private var part: (change: Int64, part: ChangeRecord.Part)? { current < parts.count ? parts[current] : nil }

  private func check(_ row: SQLStatement, id: Int64, change: Int64, _ content: inout [UInt8]) {
    content.removeAll(keepingCapacity: true)
    for column in table.digested { row.appendCanonical(column, at: column.index, to: &content) }
    let digest = SHA256.hash(content)
    let matches = row.blob(3, equals: digest) && (edits[id]?.last.map { $0.after == digest } ?? true)
    if !matches { findings.append(.rowAltered(table: table.name, id: id, change: change)) }
    if !table.committed.isEmpty && !identityHolds(row) {
      findings.append(.identityAltered(table: table.name, id: id, change: change))
    }
  }

  private func identityHolds(_ row: SQLStatement) -> Bool {
    guard case .blob(let salt) = row.cell(4) else {
      return erased.contains(row.integer(0)) && table.committed.allSatisfy { row.isNull($0.index) }
    }
    var content = salt
    for column in table.committed { row.appendCanonical(column, at: column.index, to: &content) }
    return row.blob(5, equals: SHA256.hash(content))
  }

  private func identityHolds(_ row: [StoredValue]) -> Bool {
    guard !table.committed.isEmpty else { return true }
    guard case .blob(let salt) = row[4] else {
      guard case .integer(let id) = row[0] else { return false }
      return erased.contains(id) && table.committed.allSatisfy { row[$0.index] == .null }
    }
    return row[5] == .blob(Canonical.commitment(row, of: table, salt: salt))
  }

  /// Adds the digest the row had when its change entered it.
  private func enter(_ row: SQLStatement, id: Int64) {
    if let first = edits[id]?.first {
      hash.update(first.before)
    } else if case .blob(let digest) = row.cell(3) {
      hash.update(digest)
    }
    seen += 1
  }

  /// A run of missing rows is one finding, however long.
  private func skipMissing(to next: Int64, _ change: Int64) {
    findings.append(.rowsMissing(table: table.name, first: nextID, last: next - 1, change: change))
    nextID = next
  }

  private func closePart() {
    let (change, part) = parts[current]
    if nextID < part.end { skipMissing(to: part.end, change) }
    var finished = SHA256()
    swap(&finished, &hash)
    if finished.finalize() != part.digest { findings.append(.partAltered(table: table.name, change: change)) }
    current += 1
    seen = 0
  }

  private func checkLines(_ edits: [Edit]) {
    for (index, edit) in edits.enumerated() {
      let follows = index == 0 || edits[index - 1].after == edit.before
      let kept = edit.keptRow.map { Canonical.rowDigest($0, of: table) == edit.before && identityHolds($0) } ?? false
      if !follows || !kept { findings.append(.lineAltered(id: edit.line, change: edit.change)) }
    }
  }

  private static func edits(_ db: Database, _ table: BookTable) throws -> [Int64: [Edit]] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT id, change_id, row_id, before, before_identity, before_digest, after_digest FROM change_line
        WHERE table_name = ? ORDER BY id
        """, arguments: [table.name])
    return try Dictionary(grouping: rows) { try $0.decode(Int64.self, forColumn: "row_id") }.mapValues {
      try $0.map { try edit($0, table) }
    }
  }

  private static func edit(_ row: Row, _ table: BookTable) throws -> Edit {
    let kept = try (before: row.decode(String.self, forColumn: "before"), identity: row.decode(String?.self, forColumn: "before_identity"))
    return try Edit(
      line: row.decode(forColumn: "id"), change: row.decode(forColumn: "change_id"),
      before: Array(row.decode(Data.self, forColumn: "before_digest")), after: Array(row.decode(Data.self, forColumn: "after_digest")),
      keptRow: try? ChangeLineTable.row(before: kept.before, identity: kept.identity, of: table))
  }
}
