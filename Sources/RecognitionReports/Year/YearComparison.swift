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
    let earlier = Dictionary(previous.indicators.map { ($0.code, $0) }) { first, _ in first }
    indicators = facts.indicators.map { IndicatorLine($0, earlier: earlier[$0.code]) }
  }
}

extension YearFacts {
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

  /// Nil for rates: the difference of two numerators says nothing.
  var difference: Int? { wholes == .init() ? values.difference : nil }

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
