/// A day of the civil calendar (ngày dương lịch), years 1 to 9999.
public struct CalendarDay: Hashable, Sendable {
  public let year: Int
  public let month: Int
  public let day: Int

  /// Nil for a day that does not exist, such as 30 February.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
    let number = Self.number(year: year, month: month, day: day)
    self.init(number: number)
    guard self.year == year, self.month == month, self.day == day else { return nil }
  }

  /// Days counted from a far past (the Julian day number at noon).
  var number: Int {
    Self.number(year: year, month: month, day: day)
  }

  /// The day with this Julian day number, in the Gregorian calendar.
  init(number: Int) {
    let shifted = number + 32_044
    let century = (4 * shifted + 3) / 146_097
    let inCentury = shifted - 146_097 * century / 4
    let yearOfCentury = (4 * inCentury + 3) / 1_461
    let inYear = inCentury - 1_461 * yearOfCentury / 4
    let month = (5 * inYear + 2) / 153
    year = 100 * century + yearOfCentury - 4_800 + month / 10
    self.month = month + 3 - 12 * (month / 10)
    day = inYear - (153 * month + 2) / 5 + 1
  }

  /// Counted with years that begin in March, so that the leap day comes last.
  static func number(year: Int, month: Int, day: Int) -> Int {
    let shift = (14 - month) / 12
    let years = year + 4_800 - shift
    let months = month + 12 * shift - 3
    return day + (153 * months + 2) / 5 + 365 * years + years / 4 - years / 100 + years / 400 - 32_045
  }
}

extension CalendarDay: Comparable {
  public static func < (one: CalendarDay, other: CalendarDay) -> Bool {
    one.number < other.number
  }
}
