/// A span of whole civil months that a report covers: a year, a half, a quarter, a month, or several years.
public struct Period: Hashable, Sendable, CustomStringConvertible {
  public let first: CivilDate
  public let last: CivilDate
  public let description: String

  /// Reads `2022`, `2022-H1`, `2022-Q3`, `2022-07` or `2021..2025`.
  public init(parsing text: String) throws(EntryProblem) {
    let text = text.trimmed
    guard let months = Self.months(of: text), let first = CivilDate(year: months.from.year, month: months.from.month, day: 1),
      let beyond = CivilDate(
        year: months.to.month == 12 ? months.to.year + 1 : months.to.year, month: months.to.month % 12 + 1, day: 1), first < beyond
    else { throw .notAPeriod }
    self.first = first
    last = beyond.adding(days: -1)
    description = text
  }

  /// A year as a whole.
  public static func year(_ year: Int) -> Period { Period(wholeYears: year...year) }

  private init(wholeYears years: ClosedRange<Int>) {
    (first, last) = (CivilDate.lastDay(ofYear: years.lowerBound - 1).adding(days: 1), CivilDate.lastDay(ofYear: years.upperBound))
    description = years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)..\(years.upperBound)"
  }

  /// The one year it is. Nil: part of a year, or several.
  public var year: Int? { isWholeYears && first.year == last.year ? first.year : nil }

  /// The same span before it, which it is compared with: 2021-Q3 before 2022-Q3, 2016..2020 before 2021..2025.
  public var previous: Period {
    let years = last.year - first.year + 1
    if isWholeYears { return Period(wholeYears: first.year - years...last.year - years) }
    return (try? Period(parsing: "\(first.year - 1)" + description.dropFirst(4))) ?? .year(first.year - 1)
  }

  /// Merit is told by the year, so a report by merit year cannot cover a part of one.
  public var isWholeYears: Bool { first.month == 1 && last.month == 12 }

  private typealias Month = (year: Int, month: Int)

  private static func months(of text: String) -> (from: Month, to: Month)? {
    if let dots = text.range(of: "..") {
      guard let from = year(text[..<dots.lowerBound]), let to = year(text[dots.upperBound...]) else { return nil }
      return ((from, 1), (to, 12))
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, let year = year(first), parts.count <= 2 else { return nil }
    return parts.count == 1 ? ((year, 1), (year, 12)) : part(parts[1], of: year)
  }

  private static func part(_ part: Substring, of year: Int) -> (from: Month, to: Month)? {
    let digits = part.first == "H" || part.first == "Q" ? part.dropFirst() : part
    guard part.utf8.count == 2, digits.utf8.allSatisfy(\.isDigit), let number = Int(digits) else { return nil }
    switch (part.first, number) {
    case ("H", 1...2): return ((year, number * 6 - 5), (year, number * 6))
    case ("Q", 1...4): return ((year, number * 3 - 2), (year, number * 3))
    case (_, 1...12) where digits.count == 2: return ((year, number), (year, number))
    default: return nil
    }
  }

  private static func year(_ text: Substring) -> Int? {
    guard text.utf8.count == 4, let year = Int(text), MeritYear.range.contains(year) else { return nil }
    return year
  }
}

extension String {
  fileprivate func range(of needle: String) -> Range<Index>? { firstRange(of: needle) }
}
