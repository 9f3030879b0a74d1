extension Page {
  /// The page in Markdown.
  public var markdown: String {
    var text = ""
    var previous: Block?
    for block in blocks {
      if let previous, !block.followsInMarkdown(previous) { text += "\n" }
      text += block.markdown
      previous = block
    }
    return text
  }
}

extension Page.Block {
  /// A list needs an empty line before it, whatever stands there.
  fileprivate func followsInMarkdown(_ previous: Page.Block) -> Bool {
    switch (previous, self) {
    case (.line, .line), (.item, .item), (.pair, .pair): true
    default: false
    }
  }

  fileprivate var markdown: String {
    switch self {
    case .title(let text): "# \(Markdown.escaped(text))\n"
    case .heading(let text), .sheetHeading(let text): "## \(Markdown.escaped(text))\n"
    case .subheading(let text): "### \(Markdown.escaped(text))\n"
    case .centred(let text): "**\(Markdown.escaped(text))**\n"
    case .paragraph(let text): Markdown.escaped(text) + "\n"
    case .line(let text): Markdown.escaped(text) + "  \n"
    case .item(let text): "- \(Markdown.escaped(text))\n"
    case .pair(let left, let right): [left, right].filter { !$0.isEmpty }.map { Markdown.escaped($0) + "  \n" }.joined()
    case .table(let table): table.markdown
    case .signatures(let titles):
      Table(columns: titles.map { Table.Column($0, $0) }, rows: []).markdown
    case .letterhead(let head):
      Self.lines([head.superior].compactMap { $0 } + head.agency + [head.country, head.motto, head.number, head.day])
    case .closing(let closing):
      Self.lines([closing.heading] + closing.recipients) + "\n" + Self.lines(closing.authority + [closing.signer ?? "……"])
    case .annex(let annex):
      (annex.label.map { "# \(Markdown.escaped($0))\n\n" } ?? "")
        + "# \(Markdown.escaped(annex.title))\n\n\(Markdown.escaped(annex.reference))\n"
    case .room: "……\n"
    }
  }

  private static func lines(_ lines: [String]) -> String { lines.map { Markdown.escaped($0) + "  \n" }.joined() }
}
