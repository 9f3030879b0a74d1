extension Page {
  /// The page for a terminal, prose wrapped at `width` columns.
  public func text(width: Int = 100) -> String {
    var text = ""
    var previous: Block?
    for block in blocks {
      if let previous, !block.follows(previous) { text += "\n" }
      text += block.text(width: width)
      previous = block
    }
    return text
  }
}

extension Page.Block {
  /// Lines and items stand close together; all else is set apart by an empty line.
  func follows(_ previous: Page.Block) -> Bool {
    switch (previous, self) {
    case (.line, .line), (.item, .item), (.paragraph, .item), (.pair, .pair): true
    default: false
    }
  }

  fileprivate func text(width: Int) -> String {
    switch self {
    case .title(let text), .heading(let text): Self.lines(text.uppercased(), width: width)
    case .paragraph(let text), .line(let text): Self.lines(text, width: width)
    case .item(let text): Self.lines(text, width: width, first: "- ", others: "  ")
    case .table(let table): table.text(width: width)
    case .pair(let left, let right): Self.pair(left, right, width: width)
    case .signatures(let titles): Self.signatures(titles, width: width)
    }
  }

  private static func lines(_ text: String, width: Int, first: String = "", others: String = "") -> String {
    let lines = TextLines.wrapped(text, width: width - first.count)
    return lines.enumerated().map { ($0.offset == 0 ? first : others) + $0.element + "\n" }.joined()
  }

  private static func pair(_ left: String, _ right: String, width: Int) -> String {
    let half = width / 2
    let columns = (TextLines.wrapped(left, width: half - 2), right.isEmpty ? [] : TextLines.wrapped(right, width: width - half))
    return (0..<max(columns.0.count, columns.1.count)).map { line in
      let left = line < columns.0.count ? columns.0[line] : ""
      return (line < columns.1.count ? TextLines.padded(left, to: half, .left) + columns.1[line] : left) + "\n"
    }.joined()
  }

  private static func signatures(_ titles: [String], width: Int) -> String {
    let column = width / max(1, titles.count)
    return titles.dropLast().map { TextLines.padded($0, to: column, .left) }.joined() + (titles.last ?? "") + "\n"
  }
}
