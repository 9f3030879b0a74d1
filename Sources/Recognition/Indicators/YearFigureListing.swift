/// A figure of a year beside the year before, and for the whole office beside what its wards add up to.
public struct YearFigureListing: Hashable, Sendable {
  public var id: Identifier<YearFigure>
  public var figure: YearFigure
  /// Nil: the whole office.
  public var ward: Entry<Place>?
  /// The figure of the year before; nil: not in the book, or of a place that was not the same through both years.
  public var previous: YearFigure?
  /// For the whole office; nil for a ward.
  public var wards: WardsSum?

  public init(id: Identifier<YearFigure>, figure: YearFigure, ward: Entry<Place>?, previous: YearFigure?, wards: WardsSum?) {
    self.id = id
    self.figure = figure
    self.ward = ward
    self.previous = previous
    self.wards = wards
  }

  /// This year's count less that of the year before; nil where either is unknown, and for rates, whose numerators say nothing alone.
  public var difference: Int? {
    guard !figure.code.isPart, let value = figure.value, let before = previous?.value else { return nil }
    return value - before
  }

  /// The direction that the counts of both years show; nil where one is unknown.
  public var counted: Indicator.Direction? {
    guard let previous, let sign = Self.sign(of: figure, against: previous) else { return nil }
    return sign == 0 ? .stable : sign > 0 ? .increase : .decrease
  }

  /// The direction its source tells, else that of the counts.
  public var direction: Indicator.Direction? { figure.direction ?? counted }

  /// Whether the source says that it went up and the counts say down, or the other way round.
  public var isAgainstCounts: Bool {
    guard let told = figure.direction, let counted, told != .stable, counted != .stable else { return false }
    return told != counted
  }

  private static func sign(of figure: YearFigure, against previous: YearFigure) -> Int? {
    guard let value = figure.value, let before = previous.value else { return nil }
    guard figure.code.isPart else { return (value - before).signum() }
    guard let whole = figure.valueOf, let wholeBefore = previous.valueOf, whole > 0, wholeBefore > 0 else { return nil }
    return Int((Int128(value) * Int128(wholeBefore) - Int128(before) * Int128(whole)).signum())
  }
}

/// What the wards' figures add up to, beside the stated figure of the whole.
public struct WardsSum: Hashable, Sendable {
  /// The wards of the office in the year; 0: no office whose wards are known.
  public var wards: Int
  /// How many of them have a figure.
  public var known: Int
  /// Whether places outside those wards have figures too, so that the sum is of other places than the whole.
  public var hasOthers: Bool
  /// Of the known figures; nil where there is none.
  public var value: Int?
  /// Of the known denominators; nil unless every known figure has one.
  public var valueOf: Int?

  public init(wards: Int, known: Int, hasOthers: Bool, value: Int?, valueOf: Int?) {
    self.wards = wards
    self.known = known
    self.hasOthers = hasOthers
    self.value = value
    self.valueOf = valueOf
  }

  /// Whether every ward of the whole is in the sum, and nothing else.
  public var isComplete: Bool { wards > 0 && known == wards && !hasOthers }

  /// Whether the sum and the stated figure cannot both be right: all wards make another number, or some make more than the whole.
  public func contradicts(_ whole: YearFigure) -> Bool {
    differs(value, whole.value) || differs(valueOf, whole.valueOf)
  }

  private func differs(_ sum: Int?, _ stated: Int?) -> Bool {
    guard let sum, let stated, !hasOthers else { return false }
    return isComplete ? sum != stated : wards > 0 && sum > stated
  }
}
