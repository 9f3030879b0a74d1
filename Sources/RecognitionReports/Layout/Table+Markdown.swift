internal import VietnameseText

extension Table {
  /// A Markdown table; the total in bold. Titles over several columns, which Markdown has not, stand before each column's own.
  public var markdown: String {
    let table = withoutEmptyColumns
    let titles = table.stacks.map { Markdown.escaped($0.joined(separator: ": ")) }
    let rules = table.columns.map { $0.alignment == .left ? ":--" : "--:" }
    let body = table.rows.map { table.printed($0).map(Markdown.escaped) }
    let foot = table.total.map { [table.printed($0).map { $0.isEmpty ? "" : "**" + Markdown.escaped($0) + "**" }] } ?? []
    return ([titles, rules] + body + foot).map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }

  /// The cells of a row as text and Markdown show them.
  func printed(_ row: [Cell]) -> [String] {
    zip(columns, row).map { column, cell in
      switch cell {
      case .text(let text): text
      case .number(let number): column.groupsDigits ? Figures.grouped(number) : String(number)
      case .doubtful(let number): Figures.grouped(number) + "*"
      case .share(let part, let whole): Figures.percent(part, of: whole) ?? ""
      case .unknown: unknownText
      }
    }
  }
}

enum Markdown {
  /// Text that Markdown shows as it is, on one line.
  static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      if "\\`*_[]<>|#".unicodeScalars.contains(scalar) { escaped.unicodeScalars.append("\\") }
      escaped.unicodeScalars.append(scalar.properties.isWhitespace ? " " : scalar)
    }
  }
}
