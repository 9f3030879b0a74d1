internal import Foundation
internal import GRDB
internal import Recognition

/// The table of changes and their parts.
enum ChangeTable {
  static func close(_ record: ChangeRecord, digest: [UInt8], _ db: Database) throws {
    for part in record.parts {
      try db.execute(
        sql: "INSERT INTO change_part (change_id, table_name, first_id, row_count, digest) VALUES (?, ?, ?, ?, ?)",
        arguments: [record.number, part.table, part.firstID, part.count, Data(part.digest)])
    }
    try db.execute(sql: "UPDATE change SET digest = ? WHERE id = ?", arguments: [Data(digest), record.number])
  }

  /// All changes from number `first` on, in order.
  ///
  /// - Throws: `RowDecodingError` in a damaged file.
  static func records(_ db: Database, from first: Int64 = 1) throws -> [ChangeRecord] {
    let parts = try Dictionary(
      grouping: Row.fetchAll(
        db,
        sql: """
          SELECT change_id, table_name, first_id, row_count, digest FROM change_part WHERE change_id >= ?
          ORDER BY change_id, table_name
          """, arguments: [first]), by: { try $0.decode(Int64.self, forColumn: "change_id") })
    return try Row.fetchAll(
      db, sql: "SELECT id, made_at, made_by, command, reason, digest FROM change WHERE id >= ? ORDER BY id", arguments: [first]
    ).map { row in
      let number = try row.decode(Int64.self, forColumn: "id")
      return try ChangeRecord(
        number: number, madeAt: row.decode(forColumn: "made_at"), madeBy: row.decode(forColumn: "made_by"),
        command: row.decode(forColumn: "command"), reason: row.decode(forColumn: "reason"), parts: (parts[number] ?? []).map(part),
        digest: Array(row.decode(Data.self, forColumn: "digest")))
    }
  }

  /// The digests of all changes, in order.
  static func digests(_ db: Database) throws -> [Data] { try Data.fetchAll(db, sql: "SELECT digest FROM change ORDER BY id") }

  /// Whether the chain has the change that a fingerprint marks.
  static func holds(_ mark: Fingerprint, _ db: Database) throws -> Bool {
    let digest = try Data.fetchOne(db, sql: "SELECT digest FROM change WHERE id = ?", arguments: [mark.change])
    return digest.map { Fingerprint(change: mark.change, digest: Array($0)) == mark } ?? false
  }

  /// The instant of the newest change, UTC.
  static func newestMadeAt(_ db: Database) throws -> String? {
    try String.fetchOne(db, sql: "SELECT made_at FROM change ORDER BY id DESC LIMIT 1")
  }

  /// The day a change was made, as a clock in Vietnam shows it.
  static func day(of change: Int64, _ db: Database) throws -> CivilDate? {
    try String.fetchOne(db, sql: "SELECT made_at FROM change WHERE id = ?", arguments: [change]).map(day)
  }

  static func day(madeAt instant: String) -> CivilDate {
    CivilDate.inVietnam(instant)?.day ?? CivilDate(stored: String(instant.prefix(10)))
  }

  /// The changes of a condition as reports tell them, in order.
  static func entries(where condition: String, _ db: Database) throws -> [BookEntry] {
    try Row.fetchAll(db, sql: "SELECT id, made_at, made_by, command, reason FROM change WHERE \(condition) ORDER BY id").map { row in
      BookEntry(
        change: row["id"], madeOn: day(madeAt: row["made_at"]), madeBy: row["made_by"], command: row["command"], reason: row["reason"])
    }
  }

  /// The last change before the first that was made after a day in Vietnam, which ends at 17:00 UTC; 0 for a day before all of them.
  static func last(on day: CivilDate, _ db: Database) throws -> Int64 {
    let next = try Int64.fetchOne(db, sql: "SELECT min(id) FROM change WHERE made_at >= ?", arguments: ["\(day)T17:00:00Z"])
    return try next.map { $0 - 1 } ?? HeadTable.head(db).count
  }

  /// The tables that a change entered rows into, and the ids of those rows.
  static func parts(of change: Int64, _ db: Database) throws -> [(table: String, ids: ClosedRange<Int64>)] {
    try Row.fetchAll(
      db, sql: "SELECT table_name, first_id, row_count FROM change_part WHERE change_id = ? ORDER BY table_name", arguments: [change]
    ).map { row in
      let first: Int64 = row["first_id"]
      return (row["table_name"], first...(first + (row["row_count"] as Int64) - 1))
    }
  }

  /// The first row that changes after `change` entered into a table; nil where they entered none.
  static func firstID(in table: BookTable, after change: Int64, _ db: Database) throws -> Int64? {
    try Int64.fetchOne(
      db, sql: "SELECT min(first_id) FROM change_part WHERE table_name = ? AND change_id > ?", arguments: [table.name, change])
  }

  private static func part(_ row: Row) throws -> ChangeRecord.Part {
    try ChangeRecord.Part(
      table: row.decode(forColumn: "table_name"), firstID: row.decode(forColumn: "first_id"), count: row.decode(forColumn: "row_count"),
      digest: Array(row.decode(Data.self, forColumn: "digest")))
  }
}

/// The one row that says how many changes there are and what the last digest is.
enum HeadTable {
  static func head(_ db: Database) throws -> (count: Int64, digest: [UInt8]) {
    guard let row = try Row.fetchOne(db, sql: "SELECT change_count, digest FROM head WHERE id = 1") else {
      return (0, [UInt8](repeating: 0, count: 32))
    }
    return try (row.decode(forColumn: "change_count"), Array(row.decode(Data.self, forColumn: "digest")))
  }

  static func write(count: Int64, digest: [UInt8], _ db: Database) throws {
    if count == 1 {
      try db.execute(sql: "INSERT INTO head (id, change_count, digest) VALUES (1, ?, ?)", arguments: [count, Data(digest)])
    } else {
      try db.execute(sql: "UPDATE head SET change_count = ?, digest = ? WHERE id = 1", arguments: [count, Data(digest)])
    }
  }

  /// Makes an earlier change the last one.
  static func goBack(to change: Int64, _ db: Database) throws {
    try db.execute(
      sql: "UPDATE head SET change_count = ?, digest = (SELECT digest FROM change WHERE id = ?)", arguments: [change, change])
  }

  static func fingerprint(_ db: Database) throws -> Fingerprint {
    let head = try head(db)
    return Fingerprint(change: head.count, digest: head.digest)
  }
}
