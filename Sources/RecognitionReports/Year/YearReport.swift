public import Recognition

/// The report of a year (báo cáo năm): what was done, who was honoured, which gifts were given, what was asked of whom.
///
/// A pure function of the book's facts; it says which of an award's years it counts by.
public struct YearReport: Sendable {
  public let facts: YearFacts
  /// The year compared with; nil when none was asked for.
  public let previous: YearFacts?
  public internal(set) var awards: AwardFigures
  public internal(set) var gifts: GiftFigures
  /// Each ward of the office, in order; a ward without units has nothing known.
  public let force: [StrengthGap]
  public let comparison: YearComparison?
  /// What was entered since the book was as it was known earlier; nil when none was asked for.
  public let since: YearSince?
  /// What an officer tells of the report as a paper to be signed.
  let paper: PaperDetails
  public let warnings: [ReportWarning]

  public init(facts: YearFacts, previous: YearFacts? = nil, since: YearSince? = nil, paper: PaperDetails = PaperDetails()) {
    self.paper = paper
    self.facts = facts
    self.previous = previous
    self.since = since
    awards = AwardFigures(facts)
    gifts = GiftFigures(facts)
    force = Self.force(facts)
    indicators = IndicatorFigures(facts)
    comparison = previous.map { YearComparison(of: facts, with: $0) }
    warnings = Self.warnings(facts, awards, gifts) + indicators.warnings + (previous.map(Self.faults) ?? [])
  }

  /// The movement the year's gatherings belong to; nil when none names one.
  public var movement: String? {
    let movements = facts.ceremonies.compactMap(\.entry.value.movement)
    let distinct = movements.indices.filter { movements.firstIndex(of: movements[$0]) == $0 }.map { movements[$0] }
    return distinct.isEmpty ? nil : distinct.joined(separator: "; ")
  }

  /// What is known of public order: what gatherings told, and the book's figures.
  let indicators: IndicatorFigures

  private static func force(_ facts: YearFacts) -> [StrengthGap] {
    let known = Dictionary(facts.gaps.map { ($0.ward.id, $0) }) { first, _ in first }
    let own = facts.wards.map { known[$0.id] ?? StrengthGap(ward: $0, units: 0, required: nil, actual: nil) }
    let ids = Set(facts.wards.map(\.id))
    return own + facts.gaps.filter { !ids.contains($0.ward.id) }
  }
}

extension YearFacts {
  /// What is known of the year's public order, of the whole office.
  var indicators: [Indicator] { IndicatorFigures(self).lines.map(\.indicator) }
}
