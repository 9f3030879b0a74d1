extension Table {
  /// The table for a terminal: titles, a rule, the rows, and the total under a rule of its own. A title over several columns stands in their
  /// middle, over a rule as wide as they are.
  ///
  /// Titles and long texts wrap so that the table keeps to `width` columns where it can.
  public func text(width: Int = 100) -> String {
    let table = withoutEmptyColumns
    let grid = Grid(table, width: width)
    let rule = grid.rule
    let body = table.rows.flatMap { grid.lines(of: table.printed($0)) }
    let foot = table.total.map { [rule] + grid.lines(of: table.printed($0)) } ?? []
    let titles = table.bands.flatMap(grid.lines(of:)) + grid.lines(of: table.columns.indices.map(table.ownTitle))
    return (titles + [rule] + body + foot).map { $0 + "\n" }.joined()
  }
}

/// The columns of a table with the widths they have on a terminal.
private struct Grid {
  private var widths: [Int]
  private let alignments: [Table.Alignment]
  private static let gap = "  "

  init(_ table: Table, width: Int) {
    let cells = (table.rows + (table.total.map { [$0] } ?? [])).map(table.printed)
    alignments = table.columns.map(\.alignment)
    widths = table.columns.indices.map { index in
      cells.reduce(table.ownTitle(of: index).count) { max($0, $1[index].count) }
    }
    let least = table.columns.indices.map { index in
      Self.least(
        table.columns[index].leastWidth, cells: [table.ownTitle(of: index)] + cells.map { $0[index] }, natural: widths[index])
    }
    shrink(to: width, least: least)
    for band in table.bands.joined() { widen(to: TextLines.longestWord(of: band.title), band.columns) }
  }

  var rule: String { widths.map { String(repeating: "─", count: $0) }.joined(separator: Self.gap) }

  func lines(of row: [String]) -> [String] {
    let cells = zip(row, widths).map { TextLines.wrapped($0, width: $1) }
    return (0..<(cells.map(\.count).max() ?? 0)).map { line in
      let parts = cells.indices.map { index in
        TextLines.padded(line < cells[index].count ? cells[index][line] : "", to: widths[index], alignments[index])
      }
      return Self.withoutTrailingSpaces(parts.joined(separator: Self.gap))
    }
  }

  /// The lines of titles that each stand over columns of theirs.
  func lines(of bands: [Table.Head]) -> [String] {
    let texts = bands.map { TextLines.wrapped($0.title, width: width(of: $0.columns)) }
    let height = texts.map(\.count).max() ?? 0
    return (0...height).map { line in
      let text = zip(bands, texts).reduce(into: "") { text, titled in
        let (columns, lines) = (titled.0.columns, titled.1)
        let (before, width, at) = (start(of: columns.lowerBound), width(of: columns), line - height + lines.count)
        text = TextLines.padded(text, to: before, .left)
        text += line == height ? String(repeating: "─", count: width) : at < 0 ? "" : TextLines.centred(lines[at], to: width)
      }
      return Self.withoutTrailingSpaces(text)
    }
  }

  private func start(of column: Int) -> Int { widths[..<column].reduce(0) { $0 + $1 + Self.gap.count } }

  private func width(of columns: Range<Int>) -> Int { widths[columns].reduce(0, +) + Self.gap.count * (columns.count - 1) }

  private mutating func widen(to least: Int, _ columns: Range<Int>) { widths[columns.upperBound - 1] += max(0, least - width(of: columns)) }

  /// Takes columns from the widest that can give, until the table fits.
  private mutating func shrink(to width: Int, least: [Int]) {
    var excess = widths.reduce(0, +) + Self.gap.count * (widths.count - 1) - width
    while excess > 0, let widest = widths.indices.filter({ widths[$0] > least[$0] }).max(by: { widths[$0] < widths[$1] }) {
      widths[widest] -= 1
      excess -= 1
    }
  }

  private static func least(_ width: Int, cells: [String], natural: Int) -> Int {
    max(cells.map(TextLines.longestWord).max() ?? 0, min(natural, width))
  }

  private static func withoutTrailingSpaces(_ line: String) -> String {
    let blanks = line.utf8.reversed().prefix { $0 == 0x20 }.count
    return String(line.dropLast(blanks))
  }
}
