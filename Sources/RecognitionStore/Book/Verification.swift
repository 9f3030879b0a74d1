internal import GRDB

/// What `verify` found altered.
public enum VerificationFinding: Hashable, Sendable {
  /// The row's content does not give its digest.
  case rowAltered(table: String, id: Int64, change: Int64)
  /// The identifying values do not fit the commitment.
  case identityAltered(table: String, id: Int64, change: Int64)
  case rowsMissing(table: String, first: Int64, last: Int64, change: Int64)
  /// A row that no change entered.
  case rowForeign(table: String, id: Int64)
  /// The rows a change entered into a table do not give the change's digest for it.
  case partAltered(table: String, change: Int64)
  case lineAltered(id: Int64, change: Int64)
  case changeAltered(Int64)
  case changesMissing(first: Int64, last: Int64)
  /// The head does not fit the last change: the end was cut off, or changes were added.
  case headDiffers(changes: Int64, headSays: Int64)
  case fingerprintDiffers(expected: String, found: String?)
  case schemaDiffers(String)
  case fileDamaged(String)
  case brokenReference(table: String, row: Int64?, to: String)
}

/// Walks the whole chain in one ordered pass per table.
struct Verification {
  private let db: Database
  private var findings: [VerificationFinding] = []
  private var records: [ChangeRecord] = []

  init(_ db: Database) {
    self.db = db
  }

  static func run(_ db: Database, expecting fingerprint: Fingerprint?) throws -> [VerificationFinding] {
    var verification = Verification(db)
    try verification.checkFile()
    do {
      try verification.checkChain()
      for table in BookTables.chained { try verification.check(table) }
      if let fingerprint { verification.check(fingerprint) }
    } catch is RowDecodingError where verification.isFileDamaged {
      // A damaged file, as SQLite's own check told: what cannot be read cannot be told row by row.
    }
    return verification.findings
  }

  private var isFileDamaged: Bool {
    findings.contains { if case .fileDamaged = $0 { true } else { false } }
  }

  private mutating func checkFile() throws {
    let results = try String.fetchAll(db, sql: "PRAGMA integrity_check")
    findings += results.filter { $0 != "ok" }.map(VerificationFinding.fileDamaged)
    for row in try Row.fetchAll(db, sql: "PRAGMA foreign_key_check") {
      findings.append(.brokenReference(table: row[0], row: row[1], to: row[2]))
    }
    findings += try Self.schemaDifferences(db)
  }

  /// The statements that the file has and schema.sql has not, or the other way about.
  private static func schemaDifferences(_ db: Database) throws -> [VerificationFinding] {
    let found = try SchemaMigrations.schema(db).sorted()
    return found.difference(from: SchemaMigrations.statements.sorted()).map { change in
      switch change {
      case .insert(_, let sql, _), .remove(_, let sql, _): .schemaDiffers(sql)
      }
    }
  }

  private mutating func checkChain() throws {
    records = try ChangeTable.records(db)
    var previous = [UInt8](repeating: 0, count: 32)
    var next: Int64 = 1
    for record in records {
      if next < record.number { findings.append(.changesMissing(first: next, last: record.number - 1)) }
      if record.expectedDigest(after: previous) != record.digest { findings.append(.changeAltered(record.number)) }
      previous = record.digest
      next = record.number == .max ? .max : record.number + 1
    }
    let head = try HeadTable.head(db)
    if head.count != next - 1 || head.digest != previous {
      findings.append(.headDiffers(changes: next - 1, headSays: head.count))
    }
  }

  private mutating func check(_ fingerprint: Fingerprint) {
    let record = records.first { $0.number == fingerprint.change }
    let found = record.map { Fingerprint(change: $0.number, digest: $0.digest) }
    if found != fingerprint {
      findings.append(.fingerprintDiffers(expected: fingerprint.description, found: found?.description))
    }
  }

  private mutating func check(_ table: BookTable) throws {
    let walk = try TableWalk(db, table, records: records)
    try walk.run()
    findings += walk.findings
  }
}

extension DatabaseQueue {
  /// Runs `body` on an empty, migrated database in memory.
  func inDatabaseMigrated<Result>(_ body: (Database) throws -> Result) throws -> Result {
    try SchemaMigrations.migrator.migrate(self)
    return try read(body)
  }
}
