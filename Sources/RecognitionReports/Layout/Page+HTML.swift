internal import Foundation
internal import ReportFiles

extension Page {
  /// The page as one HTML document that needs nothing else: it reads on a screen of any width and prints on A4.
  public func html(in language: Language) -> String {
    let title = blocks.lazy.compactMap { block in if case .title(let text) = block { text } else { nil } }.first
    return HTML.document(title: title ?? "Sổ vàng", body, in: language)
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
  /// Tables as one HTML document.
  public static func html(_ tables: [Table], title: String, in language: Language) -> String {
    HTML.document(title: title, tables.map(\.html).joined(), in: language)
  }

  fileprivate var html: String {
    let table = withoutEmptyColumns
    let head = table.htmlHead
    let body = table.rows.enumerated().map { "<tr\(table.htmlName(of: $0))>\(table.htmlCells($1, at: $0))</tr>\n" }.joined()
    let foot = table.total.map { "<tfoot>\n<tr>\(table.htmlCells($0, at: table.rows.count))</tr>\n</tfoot>\n" } ?? ""
    return "<div class=\"scroll\"><table>\n<thead>\n\(head)</thead>\n<tbody>\n\(body)</tbody>\n\(foot)</table></div>\n"
  }

  /// The titles in as many lines as they are stacked; equal ones that stand together are one cell.
  private var htmlHead: String {
    let (stacks, depth) = (stacks, headDepth)
    return (0..<depth).map { line in "<tr>\(Self.htmlHead(line, stacks, depth: depth))</tr>\n" }.joined()
  }

  private static func htmlHead(_ line: Int, _ stacks: [[String]], depth: Int) -> String {
    var cells = ""
    var column = 0
    while column < stacks.count {
      let stack = stacks[column]
      let isLast = line == stack.count - 1
      let width = isLast ? 1 : stacks[column...].prefix { $0.count > line + 1 && $0[...line] == stack.prefix(line + 1) }.count
      if line < stack.count {
        let spans = (width > 1 ? " colspan=\"\(width)\"" : "") + (isLast && depth - line > 1 ? " rowspan=\"\(depth - line)\"" : "")
        cells += "<th scope=\"\(width > 1 ? "colgroup" : "col")\"\(spans)>\(HTML.escaped(stack[line]))</th>"
      }
      column += max(1, width)
    }
    return cells
  }

  /// By which links find a row.
  private func htmlName(of row: Int) -> String { anchors[row].map { " id=\"\(HTML.escaped($0))\"" } ?? "" }

  /// The cells of a row; the first names it.
  private func htmlCells(_ row: [Cell], at position: Int) -> String {
    zip(zip(columns, row), printed(row)).enumerated().map { index, cell in
      let ((column, value), text) = cell
      let classes = (column.alignment == .right ? ["number"] : []) + (value == .unknown ? ["unknown"] : [])
      let attribute = classes.isEmpty ? "" : " class=\"\(classes.joined(separator: " "))\""
      let isName = index == 0 && column.alignment == .left
      let content =
        link(row: position, column: index).map { "<a href=\"#\(HTML.escaped($0))\">\(HTML.escaped(text))</a>" } ?? HTML.escaped(text)
      return isName ? "<th scope=\"row\"\(attribute)>\(content)</th>" : "<td\(attribute)>\(content)</td>"
    }.joined()
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
    case .paragraph(let text): "<p>\(HTML.escaped(text))</p>\n"
    case .line(let text): "\(HTML.escaped(text))<br>\n"
    case .item(let text): "<li>\(HTML.escaped(text))</li>\n"
    case .table(let table): table.html
    case .pair(let left, let right): "<div class=\"pair\"><div>\(HTML.escaped(left))</div><div>\(HTML.escaped(right))</div></div>\n"
    case .signatures(let titles):
      "<div class=\"signatures\">\(titles.map { "<div>\(HTML.escaped($0))</div>" }.joined())</div>\n"
    }
  }
}

enum HTML {
  /// Text that HTML shows as it is, in an element or an attribute.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  static func document(title: String, _ body: String, in language: Language) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(escaped(title))</title>
    <style>
    \(style)</style>
    </head>
    <body>
    <main>
    \(body)</main>
    </body>
    </html>

    """
  }

  private static let style = String(
    decoding: UnsafeBufferPointer(start: sovang_print_css(), count: Int(sovang_print_css_size)), as: UTF8.self)
}
