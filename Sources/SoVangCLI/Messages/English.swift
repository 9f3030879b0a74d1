internal import Recognition

/// The parts that English messages share.
enum English {
  static func quoted(_ text: String) -> String { "“\(Quoting.oneLine(text))”" }

  /// A path, whole: a shortened one names another file.
  static func file(_ path: String) -> String { "“\(Quoting.oneLine(path, atMost: 1000))”" }

  /// "1,234,567".
  static func number(_ number: some BinaryInteger) -> String {
    let digits = Array(String(number.magnitude))
    let groups = stride(from: digits.count, to: 0, by: -3).map { String(digits[max(0, $0 - 3)..<$0]) }
    return (number < 0 ? "-" : "") + groups.reversed().joined(separator: ",")
  }

  /// A bound may be a year, so four digits stay together.
  static func bound(_ bound: Int) -> String { bound.magnitude < 10_000 ? String(bound) : number(bound) }

  static func money(_ dong: Dong) -> String { "\(number(dong.amount)) đồng" }

  /// "1 gift", "12 gifts".
  static func count(_ number: some BinaryInteger, _ one: String, _ many: String? = nil) -> String {
    "\(self.number(number)) \(number == 1 ? one : many ?? one + "s")"
  }

  /// "a, b, c and 5 more".
  static func list(_ words: [String], separator: String = ", ") -> String {
    let few = Quoting.few(words)
    let shown = few.shown.map { Quoting.oneLine($0, atMost: 200) }.joined(separator: separator)
    return few.more == 0 ? shown : "\(shown) and \(number(few.more)) more"
  }

  static func ids(_ ids: [Int64]) -> String { list(ids.map(String.init)) }

  /// "Did you mean “ward”? ", or nothing.
  static func guess(_ word: String, among known: [String]) -> String {
    Suggestion.nearest(to: word, among: known).map { "Did you mean \(quoted($0))? " } ?? ""
  }

  /// A column or field by its documented name.
  static func field(_ name: String) -> String { name.isEmpty ? "this value" : quoted(name) }

  /// "5: Lê Văn Tư, born in 1960".
  static func named(_ recipient: NamedRecipient) -> String {
    "\(recipient.id): \(Quoting.oneLine(recipient.name))" + (recipient.birthYear.map { ", born in \($0)" } ?? "")
  }

  static func type(_ type: RecipientType) -> String {
    switch type {
    case .individual: "individuals"
    case .collective: "collectives"
    case .household: "households"
    }
  }

  /// "from 2024-01-01 to 2024-12-31", as far as it is bounded.
  static func span(_ validity: Validity) -> String {
    let words = [validity.from.map { "from \($0)" }, validity.to.map { "to \($0)" }].compactMap { $0 }
    return words.isEmpty ? "at all times" : words.joined(separator: " ")
  }

  /// A table of the book: "gift lot" for `gift_lot`.
  static func table(_ name: String) -> String { String(name.map { $0 == "_" ? " " : $0 }) }
}
