/// The year whose merit is honoured (năm thành tích); not the year of the decision, the ceremony or the report.
public struct MeritYear: Hashable, Comparable, Sendable, CustomStringConvertible {
  public static let range = 1945...2200

  public let year: Int

  public init?(_ year: Int) {
    guard Self.range.contains(year) else { return nil }
    self.year = year
  }

  public init(parsing text: String) throws(EntryProblem) {
    year = try WholeNumber.parse(text, in: Self.range)
  }

  public var description: String { String(year) }

  public static func < (a: MeritYear, b: MeritYear) -> Bool { a.year < b.year }
}
