internal import Foundation
internal import ReportFiles

extension Page {
  /// The page as one HTML document that needs nothing else: it reads on a screen of any width and prints on A4.
  public func html(in language: Language) -> String {
    let title = blocks.lazy.compactMap { block in if case .title(let text) = block { text } else { nil } }.first
    let sheet = HTML.Sheet(
      isWide: isWide, isOfficial: isOfficial, foot: about.map { RunningFoot($0.facts, in: language) })
    return HTML.document(title: about?.name ?? title ?? "Sổ vàng", body, on: sheet, in: language)
  }

  private var body: String {
    var html = ""
    var list: Page.Block.List?
    for block in blocks {
      if block.list != list { html += (list?.end ?? "") + (block.list?.start ?? "") }
      list = block.list
      html += block.html
    }
    return html + (list?.end ?? "")
  }
}

extension Table {
  fileprivate var html: String {
    let parts = withoutEmptyColumns.parts
    return parts.enumerated().map { $1.html(startsSheet: $0 > 0) }.joined() + (svg ?? "")
  }

  private func html(startsSheet: Bool) -> String {
    let (table, head) = (self, htmlHead)
    let body = table.rows.enumerated().map {
      "<tr\(table.htmlName(of: $0))\(table.htmlClass(of: $0))>\(table.htmlCells($1, at: $0))</tr>\n"
    }
    .joined()
    let foot = table.total.map { "<tfoot>\n<tr>\(table.htmlCells($0, at: table.rows.count))</tr>\n</tfoot>\n" } ?? ""
    return
      "<div class=\"scroll\(startsSheet ? " sheet" : "")\"><table>\n<thead>\n\(head)</thead>\n<tbody>\n\(body)</tbody>\n\(foot)</table></div>\n"
  }

  /// Letters from which on a word may be broken, so that a table keeps to its sheet.
  private static let longWord = 24

  private var htmlHead: String {
    heads.map { line in "<tr>\(line.map(\.html).joined())</tr>\n" }.joined()
  }

  /// By which links find a row.
  private func htmlName(of row: Int) -> String { anchors[row].map { " id=\"\(HTML.escaped($0))\"" } ?? "" }

  private func htmlClass(of row: Int) -> String {
    let isSum = sums[row] != nil && columns.contains { $0.key == "signature" }
    return isSum ? " class=\"sum\"" : isSigned(rows[row]) ? " class=\"signed\"" : ""
  }

  /// The cells of a row; the first names it.
  private func htmlCells(_ row: [Cell], at position: Int) -> String {
    zip(zip(columns, row), printed(row)).enumerated().map { index, cell in
      let ((column, value), text) = cell
      let classes =
        (column.alignment == .right ? ["number"] : []) + (value == .unknown ? ["unknown"] : [])
        + (TextLines.longestWord(of: text) > Self.longWord ? ["long"] : [])
      let attribute = classes.isEmpty ? "" : " class=\"\(classes.joined(separator: " "))\""
      let isName = index == 0 && column.alignment == .left
      let content =
        link(row: position, column: index).map { "<a href=\"#\(HTML.escaped($0))\">\(HTML.escaped(text))</a>" } ?? HTML.escaped(text)
      return isName ? "<th scope=\"row\"\(attribute)>\(content)</th>" : "<td\(attribute)>\(content)</td>"
    }.joined()
  }
}

extension Table.Head {
  fileprivate var html: String {
    let spans = (width > 1 ? " colspan=\"\(width)\"" : "") + (height > 1 ? " rowspan=\"\(height)\"" : "")
    return "<th scope=\"\(width > 1 ? "colgroup" : "col")\"\(spans)>\(HTML.escaped(title))</th>"
  }
}

extension Page.Block {
  /// Blocks that stand together in one element.
  fileprivate enum List {
    case lines, items

    var start: String { self == .lines ? "<p class=\"lines\">\n" : "<ul>\n" }
    var end: String { self == .lines ? "</p>\n" : "</ul>\n" }
  }

  fileprivate var list: List? {
    switch self {
    case .line: .lines
    case .item: .items
    default: nil
    }
  }

  fileprivate var html: String {
    switch self {
    case .title(let text): "<h1>\(HTML.escaped(text))</h1>\n"
    case .heading(let text): "<h2>\(HTML.escaped(text))</h2>\n"
    case .sheetHeading(let text): "<h2 class=\"sheet\">\(HTML.escaped(text))</h2>\n"
    case .subheading(let text): "<h3>\(HTML.escaped(text))</h3>\n"
    case .centred(let text): "<p class=\"centred\">\(HTML.escaped(text))</p>\n"
    case .paragraph(let text): "<p>\(HTML.escaped(text))</p>\n"
    case .line(let text): "\(HTML.escaped(text))<br>\n"
    case .item(let text): "<li>\(HTML.escaped(text))</li>\n"
    case .table(let table): table.html
    case .pair(let left, let right): "<div class=\"pair\"><div>\(HTML.escaped(left))</div><div>\(HTML.escaped(right))</div></div>\n"
    case .signatures(let titles):
      "<div class=\"signatures\">\(titles.map { "<div>\(HTML.escaped($0))</div>" }.joined())</div>\n"
    case .letterhead(let head): head.html
    case .closing(let closing): closing.html
    case .annex(let annex): annex.html
    case .room: "<div class=\"room\"></div>\n<div class=\"room\"></div>\n"
    }
  }
}
