/// A cell of a row of law.
public enum LawValue: Hashable, Sendable {
  case text(String)
  case number(Int)

  public var text: String? { if case .text(let text) = self { text } else { nil } }
  public var number: Int? { if case .number(let number) = self { number } else { nil } }
  public var day: CivilDate? { text.flatMap { try? CivilDate(parsing: $0) } }
}

/// A column of a table of law: its name in files, and what may stand in it.
public struct LawColumn: Sendable {
  public let name: String
  /// Whether a row must fill it.
  public let isRequired: Bool
  /// Whether it says what a row is about: two rows of equal key cells may not be in force on one day.
  public let isKey: Bool
  /// Whether its cells are numbers.
  public let isNumber: Bool
  /// What stands there when a row says nothing.
  public let fallback: LawValue?
  /// What a text means; the words of a closed set in English or Vietnamese.
  public let read: @Sendable (String) throws(EntryProblem) -> LawValue

  init(
    _ name: String, isRequired: Bool = false, isKey: Bool = false, isNumber: Bool = false, fallback: LawValue? = nil,
    read: @escaping @Sendable (String) throws(EntryProblem) -> LawValue = { text throws(EntryProblem) in .text(text.trimmed) }
  ) {
    self.name = name
    self.isRequired = isRequired
    self.isKey = isKey
    self.isNumber = isNumber
    self.fallback = fallback
    self.read = read
  }

  static func required(_ name: String, isKey: Bool = false) -> LawColumn { LawColumn(name, isRequired: true, isKey: isKey) }

  static func number(
    _ name: String, _ range: ClosedRange<Int>, isRequired: Bool = false, isKey: Bool = false, fallback: LawValue? = nil
  ) -> LawColumn {
    LawColumn(name, isRequired: isRequired, isKey: isKey, isNumber: true, fallback: fallback) { text throws(EntryProblem) in
      .number(try WholeNumber.parse(text, in: range))
    }
  }

  static func flag(_ name: String) -> LawColumn {
    LawColumn(name, isNumber: true, fallback: .number(0)) { text throws(EntryProblem) in .number(try WholeNumber.parse(text, in: 0...1)) }
  }

  static func day(_ name: String, isRequired: Bool = false) -> LawColumn {
    LawColumn(name, isRequired: isRequired) { text throws(EntryProblem) in .text(try CivilDate(parsing: text).description) }
  }

  static func word<Words: Vocabulary>(_ name: String, _ words: Words.Type, isKey: Bool = false) -> LawColumn {
    LawColumn(name, isRequired: true, isKey: isKey) { text throws(EntryProblem) in .text(try Words(parsing: text).rawValue) }
  }

  /// One of these words.
  static func oneOf(_ name: String, _ words: [String], isRequired: Bool = true, isKey: Bool = false, fallback: LawValue? = nil) -> LawColumn
  {
    LawColumn(name, isRequired: isRequired, isKey: isKey, fallback: fallback) { text throws(EntryProblem) in
      guard let word = words.first(where: { $0 == text.trimmed.lowercased() }) else { throw .notOneOf(words) }
      return .text(word)
    }
  }

  /// Several words of a set, joined by +.
  static func joined<Words: Vocabulary>(_ name: String, _ words: Words.Type) -> LawColumn {
    LawColumn(name, isRequired: true) { text throws(EntryProblem) in
      var found: [String] = []
      for part in text.split(separator: "+") { found.append(try Words(parsing: String(part)).rawValue) }
      guard !found.isEmpty else { throw .missing }
      return .text(found.joined(separator: "+"))
    }
  }

  /// A code of A to Z, digits and underscores.
  static func code(_ name: String) -> LawColumn {
    LawColumn(name, isRequired: true, isKey: true) { text throws(EntryProblem) in
      let code = text.trimmed.uppercased()
      guard code.utf8.allSatisfy({ (0x41...0x5A).contains($0) || $0.isDigit || $0 == UInt8(ascii: "_") }) else { throw .notACode }
      return .text(code)
    }
  }

  static let validFrom = day("validFrom", isRequired: true)
  static let validTo = day("validTo")
  static let legalBasis = required("legalBasis")
  static let status = LawColumn("status", fallback: .text(LawStatus.enteredByTheOffice.description)) { text throws(EntryProblem) in
    .text(try LawStatus(parsing: text).description)
  }
}
