/// Breaking text into lines of a terminal. A Vietnamese letter with its marks is one character and one column.
enum TextLines {
  /// The text in lines of at most `width` columns, broken between words; a longer word stands alone.
  static func wrapped(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(whereSeparator: \.isBreakable) {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.isEmpty ? [""] : lines
  }

  static func padded(_ text: String, to width: Int, _ alignment: Table.Alignment) -> String {
    let spaces = String(repeating: " ", count: max(0, width - text.count))
    return alignment == .left ? text + spaces : spaces + text
  }

  /// In the middle, the right side left open.
  static func centred(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, (width - text.count) / 2)) + text
  }

  static func longestWord(of text: String) -> Int {
    text.split(whereSeparator: \.isBreakable).map(\.count).max() ?? 0
  }
}

extension Character {
  /// White space at which a line may end: any but the no-break space.
  fileprivate var isBreakable: Bool { isWhitespace && self != "\u{A0}" }
}
