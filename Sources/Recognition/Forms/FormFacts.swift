/// What the book counts for a statistics form (số liệu lập biểu): awards, lines of proposals or movements of a period, alike ones together.
public struct FormFacts: Sendable {
  /// Alike in everything that a form may ask.
  public struct Line: Hashable, Sendable {
    /// What is true of them; a field that is not there is not told, and never counted as anything.
    public var attributes: [FormField: [String]]
    public var count: Int
    /// How many of `count` were cancelled in law since.
    public var cancelled: Int

    public init(_ attributes: [FormField: [String]], count: Int, cancelled: Int = 0) {
      self.attributes = attributes
      self.count = count
      self.cancelled = cancelled
    }
  }

  public var period: Period
  public var basis: FormBasis
  public var lines: [Line]
  /// What was asked for in proposals of the period (đã được trình); empty where no proposal of it is recorded.
  public var proposed: [Line]
  /// Awards of recipients who must not be named: kind and type alone are known, and no form counts them.
  public var protected: [Line]
  /// Movements whose days do not tell whether they are the period's.
  public var undated: [Identifier<Movement>]
  /// What was never entered at all, so that nobody knows how many there are: a column that asks for it has no figures. Nil: nothing.
  public var unrecorded: FormPredicate?
  /// The titles of kinds, by code.
  public var titles: [String: String]
  /// The kinds from the highest down.
  public var kindOrder: [String]
  /// As what the office files official forms. Nil: not told, so that the forms count what ministries and provinces gave.
  public var filer: FormFiler?

  public init(
    period: Period, basis: FormBasis, lines: [Line], proposed: [Line] = [], protected: [Line] = [], undated: [Identifier<Movement>] = [],
    unrecorded: FormPredicate? = nil, titles: [String: String] = [:], kindOrder: [String] = []
  ) {
    self.period = period
    self.basis = basis
    self.lines = lines
    self.proposed = proposed
    self.protected = protected
    self.undated = undated
    self.unrecorded = unrecorded
    self.titles = titles
    self.kindOrder = kindOrder
  }
}
