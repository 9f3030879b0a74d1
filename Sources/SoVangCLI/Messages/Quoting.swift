internal import Foundation
internal import VietnameseText

/// Text of others inside a message.
enum Quoting {
  /// On one line and not too long, without control characters that a terminal would obey.
  static func oneLine(_ text: String, atMost length: Int = 80) -> String {
    let visible = String(text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : Character($0) })
    return visible.count <= length ? visible : visible.prefix(length - 1) + "…"
  }

  /// As one word of a command that can be pasted into a shell.
  static func shellWord(_ text: String) -> String {
    let text = oneLine(text, atMost: 1000)
    let plain = text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || "0123456789-_./:@%+=,".unicodeScalars.contains($0) }
    if plain, !text.isEmpty { return text }
    return "'" + text.replacingOccurrences(of: "'", with: #"'\''"#) + "'"
  }

  /// Names of places as people order them: Quận 5 before Quận 10.
  static func inOrder(_ names: [String]) -> [String] {
    names.map { (name: $0, key: SortKey($0)) }.sorted { $0.key < $1.key }.map(\.name)
  }

  /// A few of many: the first ones, and how many more there are.
  static func few(_ words: [String], atMost count: Int = 25) -> (shown: [String], more: Int) {
    words.count <= count ? (words, 0) : (Array(words.prefix(count)), words.count - count)
  }
}
