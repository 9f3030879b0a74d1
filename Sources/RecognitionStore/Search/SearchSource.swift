internal import GRDB
internal import Recognition
internal import VietnameseText

/// A table whose rows can be looked up, and which of their texts the index holds.
struct SearchSource: Sendable {
  let kind: SearchKind
  let table: BookTable
  /// SELECTs the id and the texts of the rows that stand, the name first.
  private let texts: String

  static let all: [SearchSource] = [
    SearchSource(.recipient, RecipientTable.table, "SELECT t.id, t.name, t.unit FROM recipient t WHERE t.name IS NOT NULL"),
    SearchSource(
      .decision, DecisionTable.table,
      "SELECT t.id, t.number, agency.name FROM decision t JOIN agency ON agency.id = t.issuer_id WHERE 1 = 1"),
    SearchSource(.ceremony, CeremonyTable.table, "SELECT t.id, t.title, t.occasion FROM ceremony t WHERE 1 = 1"),
    SearchSource(.unit, SecurityUnitTable.table, "SELECT t.id, t.name FROM security_unit t WHERE 1 = 1"),
    SearchSource(.exemplar, ExemplarTable.table, "SELECT t.id, t.deed, t.field FROM exemplar t WHERE t.deed IS NOT NULL"),
    SearchSource(.award, AwardTable.table, "SELECT t.id, t.citation FROM award t WHERE t.citation IS NOT NULL"),
    SearchSource(.model, ModelTable.table, "SELECT t.id, t.name, t.kind, t.host FROM model t WHERE 1 = 1"),
    SearchSource(.directive, DirectiveTable.table, "SELECT t.id, t.content, t.addressee, t.paper FROM directive t WHERE 1 = 1"),
    SearchSource(.training, TrainingTable.table, "SELECT t.id, t.title, t.organiser FROM training_session t WHERE 1 = 1"),
  ]

  private init(_ kind: SearchKind, _ table: BookTable, _ texts: String) {
    self.kind = kind
    self.table = table
    self.texts = texts
  }

  /// Calls `body` for each row of these ids, by number, with its two texts for the index.
  func forEach(_ ids: ClosedRange<Int64>, _ db: Database, _ body: (_ id: Int64, SearchTexts) throws -> Void) throws {
    let rows = try SQLStatement(db, texts + " AND t.voided_by IS NULL AND t.id BETWEEN ? AND ? ORDER BY t.id")
    try rows.forEach(db, [.integer(ids.lowerBound), .integer(ids.upperBound)]) { row in
      try body(row.integer(0), SearchTexts((1..<row.count).map(row.cell)))
    }
  }
}

/// What the index holds of a row: its texts without marks and with them, each text with the sign of its end.
struct SearchTexts: Hashable {
  let plain: String
  let marked: String

  /// Ends every text in the index, so that a whole name can be told from the beginning of a longer one.
  static let end = "$"

  init(plain: StoredValue, marked: StoredValue) {
    self.plain = Self.text(plain) ?? ""
    self.marked = Self.text(marked) ?? ""
  }

  init(_ cells: [StoredValue]) {
    let texts = cells.compactMap(Self.text).map { $0.utf8.contains(UInt8(ascii: "$")) ? $0.replacing(Self.end, with: " ") : $0 }
    plain = texts.map { "\(Folding.fold($0)) \(Self.end)" }.joined(separator: " ")
    marked = texts.map { "\(Folding.identityFold($0)) \(Self.end)" }.joined(separator: " ")
  }

  private static func text(_ cell: StoredValue) -> String? {
    if case .text(let text) = cell { text } else { nil }
  }
}

/// A row of the index is numbered by what it is of: the kind above, the entry's own number below.
struct SearchRow: Hashable {
  let kind: SearchKind
  let id: Int64

  private static let width: Int64 = 1 << 48

  init(_ kind: SearchKind, _ id: Int64) {
    self.kind = kind
    self.id = id
  }

  /// Nil for a number that no row of ours has: the index was made or changed by something else.
  init?(number: Int64) {
    guard number > 0, number / Self.width < Int64(SearchKind.allCases.count) else { return nil }
    kind = SearchKind.allCases[Int(number / Self.width)]
    id = number % Self.width
  }

  var number: Int64 { Self.first(of: kind) + id }

  /// The numbers that rows of a kind can have.
  static func numbers(of kind: SearchKind) -> ClosedRange<Int64> { first(of: kind)...(first(of: kind) + width - 1) }

  /// The ids that rows can have.
  static let ids: ClosedRange<Int64> = 1...(width - 1)

  private static func first(of kind: SearchKind) -> Int64 { Int64(SearchKind.allCases.firstIndex(of: kind)!) * width }
}
