/// What the book counts for a statistics form (số liệu lập biểu): awards or movements of a year, alike ones together.
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

  public var year: Int
  public var basis: CountingBasis
  public var lines: [Line]
  /// Awards of recipients who must not be named: kind and type alone are known, and no form counts them.
  public var protected: [Line]
  /// The titles of kinds, by code.
  public var titles: [String: String]
  /// The kinds from the highest down.
  public var kindOrder: [String]

  public init(
    year: Int, basis: CountingBasis, lines: [Line], protected: [Line] = [], titles: [String: String] = [:], kindOrder: [String] = []
  ) {
    self.year = year
    self.basis = basis
    self.lines = lines
    self.protected = protected
    self.titles = titles
    self.kindOrder = kindOrder
  }
}
