internal import VietnameseText

extension Table {
  /// Comma-separated values after RFC 4180: the keys, then the rows, numbers ungrouped, unknown empty, without the total.
  ///
  /// - Parameter excel: for opening in Excel: a byte order mark, CRLF, titles in place of keys, and no cell that could run as a formula.
  public func csv(excel: Bool = false) -> String {
    let header = columns.map { Self.quoted(excel ? $0.title : $0.key) }
    let lines = [header] + rows.map { row in row.map { Self.quoted($0.csv(excel: excel)) } }
    let ending = excel ? "\r\n" : "\n"
    return (excel ? "\u{FEFF}" : "") + lines.map { $0.joined(separator: ",") + ending }.joined()
  }

  private static func quoted(_ text: String) -> String {
    let special: [UInt8] = [UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: "\n"), UInt8(ascii: "\r")]
    guard text.utf8.contains(where: special.contains) else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}

extension Table.Cell {
  fileprivate func csv(excel: Bool) -> String {
    switch self {
    case .text(let text): excel && Self.couldBeFormula(text) ? "'" + text : text
    case .number(let number), .doubtful(let number): String(number)
    case .share(let part, let whole): Figures.percent(part, of: whole) ?? ""
    case .unknown: ""
    }
  }

  private static func couldBeFormula(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    return "=+-@\t\r".utf8.contains(first)
  }
}
