internal import VietnameseText

/// Texts of the book as they read inside a sentence of ours.
enum Phrase {
  /// "Lực lượng an ninh cơ sở" becomes "lực lượng an ninh cơ sở"; names of people, agencies and places stay as they are.
  static func midSentence(_ text: String) -> String {
    let words = text.split(separator: " ", maxSplits: 2)
    guard let first = words.first, first.dropFirst().allSatisfy({ !$0.isUppercase }), !isProper(words) else { return text }
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// Without the full stop that the sentence around it has.
  static func withoutFullStop(_ text: String) -> String { text.hasSuffix(".") ? String(text.dropLast()) : text }

  /// The text as one word of a shell's command line.
  static func quotedForShell(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#) + "'"
  }

  /// "a, b và c".
  static func list(_ parts: [String], in language: Language) -> String {
    guard parts.count > 1 else { return parts.first ?? "" }
    let and = language.pick(vi: " và ", en: " and ")
    return parts.dropLast().joined(separator: ", ") + and + parts[parts.count - 1]
  }

  /// An event's title: "họp mặt …" where it begins with what the event is, else in quotes.
  static func event(_ title: String) -> String {
    let folded = Folding.fold(title)
    return kinds.contains { folded.hasPrefix($0.folded + " ") } ? midSentence(title) : "“\(title)”"
  }

  /// What kind of event a title tells of.
  static func noun(of title: String, in language: Language) -> String {
    let folded = Folding.fold(title)
    let kind = kinds.first { folded.hasPrefix($0.folded + " ") }
    return language.pick(vi: kind?.noun ?? "buổi lễ", en: kind?.english ?? "ceremony")
  }

  private static let kinds: [(folded: String, noun: String, english: String)] = [
    ("hop mat", "buổi họp mặt", "gathering"), ("gap mat", "buổi gặp mặt", "gathering"), ("le", "buổi lễ", "ceremony"),
    ("buoi", "buổi lễ", "ceremony"), ("hoi nghi", "hội nghị", "conference"), ("ngay hoi", "ngày hội", "festival"),
    ("toa dam", "buổi tọa đàm", "discussion"), ("chuong trinh", "chương trình", "programme"),
  ]

  private static let agencies = [
    "Công an", "Ủy ban", "Uỷ ban", "Hội đồng", "Mặt trận", "Bộ", "Đoàn", "Hội", "Sở", "Chính phủ", "Thành phố", "Quận", "Phường",
  ]

  /// Agencies that are written large, and anything whose second word is.
  private static func isProper(_ words: [Substring]) -> Bool {
    let start = words.prefix(2).joined(separator: " ")
    if agencies.contains(where: { start == $0 || start.hasPrefix($0 + " ") }) { return true }
    return words.count > 1 && words[1].first?.isUppercase == true
  }
}
