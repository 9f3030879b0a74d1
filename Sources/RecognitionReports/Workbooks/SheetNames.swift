/// Names for sheets that every spreadsheet takes: at most 31 characters, none of `[]:*?/\`, no two alike in any case.
struct SheetNames {
  static let most = 31

  private let language: Language
  private var taken: Set<String>

  init(in language: Language) {
    self.language = language
    taken = ["history", Self.information(in: language).lowercased()]
  }

  /// The sheet of information.
  static func information(in language: Language) -> String { language.pick(vi: "Thông tin", en: "About") }

  /// A name not given yet, after a heading where there is one.
  mutating func name(for heading: String?) -> String {
    let plain = Self.valid(heading ?? "")
    let wanted = plain.isEmpty ? language.pick(vi: "Danh sách", en: "List") : plain
    var name = Self.cut(wanted, to: Self.most)
    var number = 1
    while !taken.insert(name.lowercased()).inserted {
      number += 1
      let ending = " (\(number))"
      name = Self.cut(wanted, to: Self.most - ending.utf16.count) + ending
    }
    return name
  }

  private static func valid(_ heading: String) -> String {
    let spaced = heading.map { "[]:*?/\\".contains($0) || $0.isWhitespace || $0.isNewline ? " " : $0 }
    let words = String(spaced).split(separator: " ").joined(separator: " ")
    let isEnd: (Character) -> Bool = { $0 == "'" || $0 == " " }
    return String(words.drop(while: isEnd).reversed().drop(while: isEnd).reversed())
  }

  /// At most so many units of UTF-16, which spreadsheets count, and whole words where there are several.
  private static func cut(_ text: String, to most: Int) -> String {
    guard text.utf16.count > most else { return text }
    var name = text
    while name.utf16.count > most { name.removeLast() }
    let isMidWord = !text.dropFirst(name.count).hasPrefix(" ")
    if isMidWord, let space = name.lastIndex(of: " ") { name = String(name[..<space]) }
    while let last = name.last, " ,;-'".contains(last) { name.removeLast() }
    return name
  }
}
