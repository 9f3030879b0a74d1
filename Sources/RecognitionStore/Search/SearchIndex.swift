internal import GRDB
internal import Recognition

/// The index of words: made when somebody first looks, then brought up to date from the newest change it knows.
///
/// It is SQLite's FTS5 and its statements are not portable. An import does not touch it and is as fast as without it.
enum SearchIndex {
  /// The tables it consists of.
  static let tables = ["search", "search_data", "search_idx", "search_content", "search_config", "search_reach"]

  /// How far it reaches.
  enum Reach {
    case current, behind
    /// Further than the book that is read: the book as it was earlier.
    case ahead
  }

  static func reach(_ db: Database) throws -> Reach {
    let (known, newest) = (try newestKnown(db), try HeadTable.head(db).count)
    return known == newest ? .current : known < newest ? .behind : .ahead
  }

  /// Takes in what later changes entered, edited and struck out.
  static func bringUpToDate(_ db: Database) throws {
    let known = try newestKnown(db)
    for source in SearchSource.all { try renew(source, since: known, db) }
    try db.execute(
      sql: "INSERT INTO search_reach (id, change_count) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET change_count = excluded.change_count",
      arguments: [HeadTable.head(db).count])
  }

  /// Makes an index that only this connection sees, in memory, in front of the one in the file: for a book as it was, or that takes no writing.
  static func makePrivate(_ db: Database) throws {
    try db.execute(sql: "PRAGMA query_only = OFF; PRAGMA temp_store = MEMORY")
    try db.inTransaction(.deferred) {
      for table in ["search", "search_reach"] { try db.execute(sql: "DROP TABLE IF EXISTS temp.\(table)") }
      try db.execute(sql: creation(of: "search", in: "temp.", db) + "; " + creation(of: "search_reach", in: "temp.", db))
      try bringUpToDate(db)
      return .commit
    }
  }

  /// Makes it anew from nothing.
  static func rebuild(_ db: Database) throws {
    let creation = try creation(of: "search", in: "", db)
    try db.execute(sql: "DROP TABLE search; DELETE FROM search_reach; \(creation)")
    try bringUpToDate(db)
  }

  /// Takes lines out, and what the index still holds of lines taken out earlier: FTS5 only marks them until its parts are merged.
  static func forget(_ lines: [(table: BookTable, id: Int64)], _ db: Database) throws {
    if try newestKnown(db) == 0 { return }
    for line in lines {
      guard let source = SearchSource.all.first(where: { $0.table.name == line.table.name }) else { continue }
      try remove(SearchRow(source.kind, line.id), db)
    }
    try db.execute(sql: "INSERT INTO search (search) VALUES ('optimize')")
  }

  /// Rows of which it does not say what the book says, as far as it reaches.
  static func differing(_ db: Database) throws -> [SearchRow] {
    guard try reach(db) != .ahead else { return [] }
    let known = try newestKnown(db)
    return try SearchSource.all.flatMap { source in try differing(source, since: known, db) }
  }

  private static func differing(_ source: SearchSource, since known: Int64, _ db: Database) throws -> [SearchRow] {
    let first = try firstID(of: source.table, after: known, db)
    let edited = Set(try ids(of: source.table, editedAfter: known, below: first, db))
    let kept = try rows(db, of: source.kind)
    var differing = Set(kept.keys)
    if first > 1 {
      try source.forEach(1...(first - 1), db) { id, texts in
        if kept[id] == texts.hashValue { differing.remove(id) } else { differing.insert(id) }
      }
    }
    return differing.subtracting(edited).sorted().map { SearchRow(source.kind, $0) }
  }

  /// What it holds of a kind, by the entries' ids: of each text only what it comes to in this run, so that a million fit into memory.
  static func rows(_ db: Database, of kind: SearchKind) throws -> [Int64: Int] {
    var kept: [Int64: Int] = [:]
    let numbers = SearchRow.numbers(of: kind)
    let rows = try SQLStatement(db, "SELECT rowid, plain, marked FROM search WHERE rowid BETWEEN ? AND ?")
    try rows.forEach(db, [.integer(numbers.lowerBound), .integer(numbers.upperBound)]) { row in
      if let indexed = SearchRow(number: row.integer(0)) {
        kept[indexed.id] = SearchTexts(plain: row.cell(1), marked: row.cell(2)).hashValue
      }
    }
    return kept
  }

  private static func newestKnown(_ db: Database) throws -> Int64 {
    try Int64.fetchOne(db, sql: "SELECT change_count FROM search_reach") ?? 0
  }

  /// The statement that makes one of its tables, as the migration wrote it.
  private static func creation(of table: String, in schema: String, _ db: Database) throws -> String {
    let sql = try String.fetchOne(db, sql: "SELECT sql FROM main.sqlite_master WHERE name = ?", arguments: [table]) ?? ""
    return sql.replacing("TABLE \(table) ", with: "TABLE \(schema)\(table) ", maxReplacements: 1)
  }
}

/// Bringing up to date.
extension SearchIndex {
  private static func renew(_ source: SearchSource, since known: Int64, _ db: Database) throws {
    let first = try firstID(of: source.table, after: known, db)
    for id in try ids(of: source.table, editedAfter: known, below: first, db) {
      try remove(SearchRow(source.kind, id), db)
      try add(id...id, of: source, db)
    }
    if SearchRow.ids.contains(first) { try add(first...SearchRow.ids.upperBound, of: source, db) }
  }

  private static func add(_ ids: ClosedRange<Int64>, of source: SearchSource, _ db: Database) throws {
    let insert = try SQLStatement(db, "INSERT INTO search (rowid, plain, marked) VALUES (?, ?, ?)")
    try source.forEach(ids, db) { id, texts in
      try insert.run(db, [.integer(SearchRow(source.kind, id).number), .text(texts.plain), .text(texts.marked)])
    }
  }

  private static func remove(_ row: SearchRow, _ db: Database) throws {
    try db.execute(sql: "DELETE FROM search WHERE rowid = ?", arguments: [row.number])
  }

  /// The first row that changes after `known` entered; past all of them where they entered none.
  private static func firstID(of table: BookTable, after known: Int64, _ db: Database) throws -> Int64 {
    try ChangeTable.firstID(in: table, after: known, db) ?? SearchRow.ids.upperBound + 1
  }

  private static func ids(of table: BookTable, editedAfter known: Int64, below first: Int64, _ db: Database) throws -> [Int64] {
    guard let line = try ChangeTable.firstID(in: ChangeLineTable.table, after: known, db) else { return [] }
    return try Int64.fetchAll(
      db, sql: "SELECT DISTINCT row_id FROM change_line WHERE id >= ? AND table_name = ? AND row_id < ? ORDER BY row_id",
      arguments: [line, table.name, first])
  }
}
