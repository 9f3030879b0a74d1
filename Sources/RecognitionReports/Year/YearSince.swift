public import Recognition

/// A year's figures as the book was known earlier, and what was entered since (thay đổi từ lần ghi): late entries print as differences.
public struct YearSince: Sendable {
  /// A figure that reads otherwise now: where the report's JSON has it, what it was and is, and the changes that touched that part.
  struct Difference: Hashable, Sendable {
    var section: String
    /// The ward, title or name of the figure's row; empty for a figure that stands alone.
    var row: String
    /// Tells rows of one name apart: a code, or a number.
    var code: String
    var measure: String
    var then: Table.Cell
    var now: Table.Cell
    var changes: [Int]
  }

  public let facts: YearFacts
  /// Every change since that touched the year.
  public let entries: [TouchingEntry]

  public init(facts: YearFacts, entries: [TouchingEntry]) {
    self.facts = facts
    self.entries = entries
  }

  /// Compares figure by figure, made of the two reports' JSON: what the report tells, this tells of too.
  func differences(to report: YearReport, in language: Language) -> [Difference] {
    let (then, now) = (Self.figures(YearReport(facts: facts), in: language), Self.figures(report, in: language))
    let before = Dictionary(then.map { ($0.key, $0.value) }) { first, _ in first }
    let after = Set(now.map(\.key))
    let gone = then.filter { !after.contains($0.key) && $0.value != .unknown }.map { difference($0.key, then: $0.value, now: .unknown) }
    return now.compactMap { key, value in
      let old = before[key] ?? .unknown
      return old == value ? nil : difference(key, then: old, now: value)
    } + gone
  }

  private typealias Key = [String]

  /// The parts of the report that tell figures of the year.
  private static let parts = [
    "ceremonies", "programmes", "awards", "gifts", "force", "training", "support", "models", "exemplars", "indicators", "indicatorsByWard",
    "safety",
    "registrations", "directives",
  ]

  private static func figures(_ report: YearReport, in language: Language) -> [(key: Key, value: Table.Cell)] {
    guard case .object(let members) = report.figuresJSON(in: language) else { return [] }
    return TidyRows.rows(of: .object(members.filter { parts.contains($0.key) }), section: "report").map { row in
      (row.prefix(4).map(\.plainText), row[4])
    }
  }

  private func difference(_ key: Key, then: Table.Cell, now: Table.Cell) -> Difference {
    let areas = Self.areas(section: key[0], measure: key[3])
    return Difference(
      section: key[0], row: key[1], code: key[2], measure: key[3], then: then, now: now,
      changes: entries.filter { !$0.areas.isDisjoint(with: areas) }.map(\.entry.change))
  }

  private static func areas(section: String, measure: String) -> Set<YearArea> {
    switch section.split(separator: ".").first.map(String.init) ?? section {
    case "awards": [.awards]
    case "gifts", "programmes": [.gifts]
    case "force", "training", "support": [.force]
    case "models": [.models]
    case "exemplars": [.exemplars]
    case "safety": [.indicators]
    case "registrations": [.awards]
    case "indicators", "indicatorsByWard": [.ceremonies, .indicators]
    case "ceremonies" where measure == "awards": [.awards]
    case "ceremonies" where measure == "gifts": [.gifts]
    default: [.ceremonies]
    }
  }
}

extension Table.Cell {
  /// Its text, without grouping; empty for an unknown one.
  var plainText: String {
    switch self {
    case .text(let text): text
    case .number(let number), .doubtful(let number): String(number)
    case .share(let part, let whole): "\(part):\(whole)"
    case .unknown: ""
    }
  }
}
