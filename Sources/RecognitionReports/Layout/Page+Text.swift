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
    case .title(let text), .heading(let text), .sheetHeading(let text): Self.lines(text.uppercased(), width: width)
    case .subheading(let text): Self.lines(text, width: width)
    case .centred(let text): Self.centred(text, width: width)
    case .paragraph(let text), .line(let text): Self.lines(text, width: width)
    case .item(let text): Self.lines(text, width: width, first: "- ", others: "  ")
    case .table(let table): table.text(width: width)
    case .pair(let left, let right): Self.pair(left, right, width: width)
    case .signatures(let titles): Self.signatures(titles, width: width)
    case .letterhead(let head): Self.letterhead(head, width: width)
    case .closing(let closing): Self.closing(closing, width: width)
    case .annex(let annex):
      Self.lines([annex.label, annex.title].compactMap { $0?.uppercased() }.joined(separator: ": "), width: width)
        + Self.lines(annex.reference, width: width)
    case .room: String(repeating: "…", count: width) + "\n"
    }
  }

  private static func letterhead(_ head: Letterhead, width: Int) -> String {
    let left = [head.superior].compactMap { $0 } + head.agency
    let right = [head.country, head.motto] + Array(repeating: "", count: max(0, left.count - 2))
    return columns(left + Array(repeating: "", count: right.count - left.count) + [head.number], right + [head.day], width: width)
  }

  private static func closing(_ closing: Closing, width: Int) -> String {
    columns([closing.heading] + closing.recipients, closing.authority + ["", closing.signer ?? "……………………"], width: width)
  }

  /// Two columns of lines, each line in the middle of its half.
  private static func columns(_ left: [String], _ right: [String], width: Int) -> String {
    let half = width / 2
    return (0..<max(left.count, right.count)).map { line in
      let start = line < left.count ? left[line] : ""
      guard line < right.count, !right[line].isEmpty else { return start + "\n" }
      return TextLines.padded(start, to: half, .left) + indent(right[line], in: width - half) + "\n"
    }.joined()
  }

  private static func centred(_ text: String, width: Int) -> String {
    TextLines.wrapped(text, width: width).map { indent($0, in: width) + "\n" }.joined()
  }

  private static func indent(_ line: String, in width: Int) -> String {
    String(repeating: " ", count: max(0, (width - line.count) / 2)) + line
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
