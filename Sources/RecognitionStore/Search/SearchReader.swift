internal import GRDB
internal import Recognition

/// Goes through the index from the best match down, and takes what the filter lets through.
struct SearchReader {
  /// A row that was found, and how it fits.
  struct Found {
    let row: SearchRow
    let match: SearchHit.Match
    let agreesInMarks: Bool
  }

  /// One question to the index: the name as a whole, all the words, or the beginning of the last one; with marks or without.
  private struct Step {
    let match: SearchHit.Match
    let agreesInMarks: Bool
    /// In FTS5's language; words are letters and digits, so that quotes are enough.
    let expression: String

    init(_ match: SearchHit.Match, _ words: [String], in column: String, agreesInMarks: Bool) {
      self.match = match
      self.agreesInMarks = agreesInMarks
      let quoted = words.map { "\"\($0)\"" }
      let asked =
        switch match {
        case .exact: "^ \"\(words.joined(separator: " ")) \(SearchTexts.end)\""
        case .words: "(\(quoted.joined(separator: " AND ")))"
        case .beginning: "(\(quoted.joined(separator: " AND ")) *)"
        }
      expression = "\(column) : \(asked)"
    }
  }

  private let db: Database
  private let filter: SearchFilter
  private let scope: SearchScope
  private var seen: Set<SearchRow> = []
  private(set) var found: [Found] = []

  init(_ filter: SearchFilter, _ db: Database) throws {
    self.db = db
    self.filter = filter
    scope = try SearchScope(filter, db)
  }

  /// Finds one more than the limit where there is more.
  mutating func look(for query: SearchQuery) throws {
    for step in Self.steps(query) where found.count <= filter.limit { try take(step) }
  }

  private static func steps(_ query: SearchQuery) -> [Step] {
    let asTyped = SearchHit.Match.allCases.map { Step($0, query.marked, in: "marked", agreesInMarks: true) }
    let plain = SearchHit.Match.allCases.map { Step($0, query.plain, in: "plain", agreesInMarks: !query.isMarked) }
    return query.isMarked ? asTyped + plain : plain
  }

  private mutating func take(_ step: Step) throws {
    let numbers = filter.kind.map(SearchRow.numbers) ?? 1...Int64.max
    let rows = try Int64.fetchCursor(
      db, sql: "SELECT rowid FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid",
      arguments: [step.expression, numbers.lowerBound, numbers.upperBound])
    while found.count <= filter.limit, let number = try rows.next() {
      guard let indexed = SearchRow(number: number), let row = try scope.shown(indexed), seen.insert(row).inserted else { continue }
      found.append(Found(row: row, match: step.match, agreesInMarks: step.agreesInMarks))
    }
  }
}

/// Which of the rows found a reader may see, and which are of the wards asked for.
struct SearchScope {
  private let db: Database
  private let audience: Audience
  /// Who the merged records are today.
  private let merged: [Int64: Int64]
  /// The entries of the wards by kind; nil: all.
  private let ofWards: [SearchKind: Set<Int64>]?

  init(_ filter: SearchFilter, _ db: Database) throws {
    self.db = db
    audience = filter.audience
    merged = try RecipientMergeTable.merged(db)
    let wards = filter.wards.map { $0.map(\.description).joined(separator: ", ") }
    ofWards = try wards.map { wards in try Self.members.mapValues { try Set(Int64.fetchAll(db, sql: $0.replacing("?", with: wards))) } }
  }

  /// The row as it is told: a merged recipient as the one it is today; nil where it is not.
  func shown(_ row: SearchRow) throws -> SearchRow? {
    let id = row.kind == .recipient ? merged[row.id] ?? row.id : row.id
    guard ofWards?[row.kind]?.contains(id) ?? true, try isForReader(row) else { return nil }
    return SearchRow(row.kind, id)
  }

  private func isForReader(_ row: SearchRow) throws -> Bool {
    guard audience == .everybody, let sql = Self.visibility[row.kind] else { return true }
    return try String.fetchOne(db.cachedStatement(sql: sql), arguments: [row.id]) == Visibility.public.rawValue
  }

  private static let visibility: [SearchKind: String] = [
    .recipient: "SELECT visibility FROM recipient WHERE id = ?",
    .exemplar: "SELECT visibility FROM exemplar JOIN recipient ON recipient.id = recipient_id WHERE exemplar.id = ?",
    .award: "SELECT visibility FROM award JOIN recipient ON recipient.id = recipient_id WHERE award.id = ?",
  ]

  /// SELECTs the entries of a list of wards.
  private static let members: [SearchKind: String] = [
    .recipient: """
    SELECT coalesce(identity_id, met.recipient_id) FROM (
      SELECT recipient_id FROM award WHERE place_id IN (?) AND voided_by IS NULL
      UNION SELECT recipient_id FROM exemplar WHERE place_id IN (?) AND voided_by IS NULL
    ) met LEFT JOIN merged_recipient ON merged_recipient.recipient_id = met.recipient_id
    """,
    .decision: """
    SELECT decision.id FROM decision JOIN agency ON agency.id = issuer_id WHERE agency.place_id IN (?)
    UNION SELECT decision_id FROM award WHERE place_id IN (?) AND voided_by IS NULL
    """,
    .ceremony: "SELECT id FROM ceremony WHERE place_id IN (?)", .unit: "SELECT id FROM security_unit WHERE place_id IN (?)",
    .model: "SELECT id FROM model WHERE place_id IN (?)", .training: "SELECT id FROM training_session WHERE place_id IN (?)",
    .directive: "SELECT id FROM directive WHERE 0",
    .exemplar: "SELECT id FROM exemplar WHERE place_id IN (?)", .award: "SELECT id FROM award WHERE place_id IN (?)",
  ]
}
