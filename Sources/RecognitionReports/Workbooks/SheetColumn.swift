internal import Recognition
internal import VietnameseText

/// How a column of a table stands on a sheet.
struct SheetColumn {
  /// What its cells are.
  enum Kind: Hashable {
    case text
    /// Points between thousands.
    case amount
    /// The same of amounts that are marked.
    case doubtful
    /// Years and record numbers.
    case plain
    /// Every known cell is a day.
    case day
    /// Percentages.
    case share
  }

  let kind: Kind
  /// In characters, as spreadsheets count.
  let width: Double

  private static let widths = 5...60

  init(_ table: Table, at index: Int) {
    let column = table.columns[index]
    kind = Self.kind(of: table, at: index)
    let cells = table.rows + (table.total.map { [$0] } ?? [])
    let longest = cells.reduce(0) { max($0, Self.width(of: $1[index], column)) }
    let own = table.ownTitle(of: index)
    let title = max(TextLines.longestWord(of: own), min(own.count, 14)) + 3
    width = Double(min(max(longest + 2, title, Self.widths.lowerBound), Self.widths.upperBound))
  }

  private static func kind(of table: Table, at index: Int) -> Kind {
    let column = table.columns[index]
    if isOfDays(table.rows, at: index) { return .day }
    if column.isShare { return .share }
    return column.alignment == .left ? .text : column.groupsDigits ? .amount : .plain
  }

  private static func width(of cell: Table.Cell, _ column: Table.Column) -> Int {
    switch cell {
    case .text(let text): text.split(whereSeparator: \.isNewline).reduce(0) { max($0, $1.count) }
    case .number(let number): column.groupsDigits ? Figures.grouped(number).count : String(number).count
    case .doubtful(let number): Figures.grouped(number).count + 1
    case .share: 6
    case .unknown: 0
    }
  }

  private static func isOfDays(_ rows: [[Table.Cell]], at index: Int) -> Bool {
    var days = 0
    for row in rows {
      guard case .text(let text) = row[index], !text.isEmpty else {
        if row[index] != .unknown && row[index] != .text("") { return false }
        continue
      }
      if Self.day(text) == nil { return false }
      days += 1
    }
    return days > 0
  }

  /// The day that a text tells, as pages and data write days; nil for any other text, and for days before spreadsheets count right.
  static func day(_ text: String) -> CivilDate? {
    let isDay = text.utf8.count == 10 && text.utf8.first.map { (48...57).contains($0) } == true
    guard isDay, let day = try? CivilDate(parsing: text), day.year > 1900 else { return nil }
    return text == day.description || text == day.slashed ? day : nil
  }
}
