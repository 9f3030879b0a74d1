internal import Recognition
internal import VietnameseText

/// A column of a list: its documented name and the Vietnamese headings officers write.
struct Column: Sendable {
  let name: String
  let headings: [String]
  /// A number for the name, which is quicker to compare in every row; a test sees to it that no two names share one.
  let id: Int

  init(_ name: String, _ headings: String...) {
    self.name = name
    id = name.utf8.reduce(0) { $0 &* 257 &+ Int($1) }
    self.headings = headings
  }

  /// Whether a heading is the column's name, or one of those officers write.
  func isCalled(_ heading: String) -> Bool {
    let key = Self.key(heading)
    return Self.key(name) == key || headings.contains { Self.key($0) == key }
  }

  /// What headings are compared by: letters and digits without case or diacritics, up to a remark in brackets.
  ///
  /// "Họ và tên", "HỌ VÀ TÊN *" and "ho va ten (ghi đủ)" have one key; so have "birthYear" and "birth_year".
  static func key(_ heading: String) -> String {
    let plain = Folding.fold(heading)
    let name = plain.prefix { $0 != "(" && $0 != "[" }
    return String((name.isEmpty ? plain[...] : name).filter { $0.isLetter || $0.isNumber })
  }
}

/// The columns of one list, and which of them it cannot do without.
struct ListLayout: Sendable {
  let columns: [Column]
  /// One column of each group must be there.
  let required: [[Column]]
  /// What the program's own list of the book's entries tells besides; it is told, and not read.
  var printed: [Column] = []
  /// Nil for lists whose headings nobody settles.
  let kind: ListKind?
  /// What is said and remembered of headings.
  var meanings = HeadingMeanings()

  init(_ kind: ListKind? = nil, required: [[Column]], optional: [Column]) {
    self.kind = kind
    self.required = required
    columns = required.flatMap { $0 } + optional + [.ordinal]
  }

  init(_ kind: ListKind? = nil, required: [Column], optional: [Column]) {
    self.init(kind, required: required.map { [$0] }, optional: optional)
  }

  /// The columns a list may have; one of the program's own has its status besides.
  var names: [String] { columns.map(\.name).filter { $0 != Column.status.name } }

  /// The column of a name, or of a heading that every list knows.
  func column(called name: String) -> Column? {
    (columns + Column.added).first { $0.isCalled(name) }
  }
}
