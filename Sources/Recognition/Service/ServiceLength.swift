/// How long service lasted, by the calendar: whole months, then days left over.
///
/// Days left over from several pieces are added up, and thirty of them make a month; those of one piece never do, since a month of the
/// calendar may have thirty-one.
public struct ServiceLength: Hashable, Comparable, Sendable {
  /// Years included.
  public let months: Int
  /// 0 to 30.
  public let days: Int

  public init(months: Int, days: Int = 0) {
    self.months = months
    self.days = days
  }

  /// From the first to the last day, both served: 1 January to 31 January is a month.
  public init(_ days: ClosedRange<CivilDate>) {
    let end = days.upperBound.adding(days: 1)
    var months = (end.year - days.lowerBound.year) * 12 + end.month - days.lowerBound.month
    while days.lowerBound.adding(months: months) > end { months -= 1 }
    self.months = months
    self.days = end.dayNumber - days.lowerBound.adding(months: months).dayNumber
  }

  /// Full years; what is left over does not count.
  public var years: Int { months / 12 }

  /// What is missing to so many full years; nil when nothing is.
  public func missing(to years: Int) -> ServiceLength? {
    if months >= years * 12 { return nil }
    let days = days == 0 ? 0 : max(1, 30 - days)
    return ServiceLength(months: years * 12 - months - (days == 0 ? 0 : 1), days: days)
  }

  public static func + (one: ServiceLength, other: ServiceLength) -> ServiceLength {
    let days = one.days + other.days
    let months = one.months + other.months
    return one.days == 0 || other.days == 0 ? ServiceLength(months: months, days: days) : carried(months, days)
  }

  public static func * (length: ServiceLength, factor: Int) -> ServiceLength {
    factor == 1 ? length : carried(length.months * factor, length.days * factor)
  }

  private static func carried(_ months: Int, _ days: Int) -> ServiceLength {
    ServiceLength(months: months + days / 30, days: days % 30)
  }

  public static func < (one: ServiceLength, other: ServiceLength) -> Bool { (one.months, one.days) < (other.months, other.days) }
}

extension CivilDate {
  /// The same day so many months later, or the last day of a month that is too short.
  func adding(months: Int) -> CivilDate {
    let month = year * 12 + self.month - 1 + months
    return (0...3).lazy.compactMap { CivilDate(year: month / 12, month: month % 12 + 1, day: day - $0) }.first!
  }
}
