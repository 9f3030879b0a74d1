public import Recognition

/// A year beside an earlier one (so sánh): counts, and the indicators that both years' sources give figures for.
public struct YearComparison: Hashable, Sendable {
  /// A figure of both years; nil where it is not known.
  public struct Pair: Hashable, Sendable {
    public var current: Int?
    public var previous: Int?

    public var difference: Int? {
      guard let current, let previous else { return nil }
      return current - previous
    }
  }

  /// An indicator of this year's sources.
  public struct IndicatorLine: Hashable, Sendable {
    public var indicator: Indicator
    public var values: Pair
    /// What the values are of, where they are rates.
    public var wholes: Pair
  }

  public var year: Int
  public var awards: Pair
  public var gifts: Pair
  public var indicators: [IndicatorLine]

  init(of facts: YearFacts, with previous: YearFacts) {
    year = previous.year
    awards = Pair(current: AwardFigures(facts).total.given, previous: previous.isBlank ? nil : AwardFigures(previous).total.given)
    gifts = Pair(current: GiftFigures(facts).planned, previous: GiftFigures(previous).planned)
    let earlier = Dictionary(previous.comparableIndicators(with: facts).map { ($0.code, $0) }) { first, _ in first }
    indicators = facts.indicators.map { IndicatorLine($0, earlier: earlier[$0.code]) }
  }
}

extension YearFacts {
  /// What gatherings told of the year; and the book's figures where the office's place is the same through both years.
  fileprivate func comparableIndicators(with later: YearFacts) -> [Indicator] {
    let first = CivilDate(year: min(year, later.year), month: 1, day: 1)!
    let last = CivilDate.lastDay(ofYear: max(year, later.year))
    if !officePlaceChangedOn.contains(where: { first < $0 && $0 <= last }) { return indicators }
    var told = self
    told.figures = []
    return told.indicators
  }

  /// Whether nothing at all is entered for the year: then its figures are not known, which is not zero.
  fileprivate var isBlank: Bool { ceremonies.isEmpty && programmes.isEmpty && tallies.isEmpty && protected == 0 }
}

extension YearComparison.IndicatorLine {
  /// The earlier year's own figure comes before the one told beside this year's.
  fileprivate init(_ indicator: Indicator, earlier: Indicator?) {
    self.indicator = indicator
    let ownFigure = earlier?.value != nil
    values = .init(current: indicator.value, previous: ownFigure ? earlier?.value : indicator.previous)
    wholes = .init(current: indicator.valueOf, previous: ownFigure ? earlier?.valueOf : indicator.previousOf)
  }

  /// Nil for rates, whether their wholes are told or not: the difference of two numerators says nothing.
  var difference: Int? {
    let isPart = FigureCode(rawValue: indicator.code)?.isPart ?? false
    return wholes == .init() && !isPart ? values.difference : nil
  }

  /// The difference of two rates as one fraction; nil where either is not known or not a rate.
  var rateDifference: (numerator: Int, denominator: Int)? {
    guard let value = values.current, let whole = wholes.current, let before = values.previous, let beforeWhole = wholes.previous else {
      return nil
    }
    let numerator = Int128(value) * Int128(beforeWhole) - Int128(before) * Int128(whole)
    guard let numerator = Int(exactly: numerator), let denominator = Int(exactly: Int128(whole) * Int128(beforeWhole)) else { return nil }
    return (numerator, denominator)
  }
}
