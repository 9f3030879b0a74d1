/// A civil day (ngày) of the Gregorian calendar, without hour or time zone; prints and stores as `yyyy-mm-dd`.
public struct CivilDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let year: Int
  public let month: Int
  public let day: Int

  /// Nil when the calendar has no such day, 30 February for one, or the year is not of four digits.
  public init?(year: Int, month: Int, day: Int) {
    guard (1000...9999).contains(year), (1...12).contains(month), (1...Self.days(inMonth: month, of: year)).contains(day) else {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2023-01-12`, `12/01/2023` or `12-1-2023`.
  public init(parsing text: String) throws(EntryProblem) {
    guard let (year, month, day) = Self.parts(of: text) else { throw .notADate }
    guard let date = CivilDate(year: year, month: month, day: day) else { throw .noSuchDay }
    self = date
  }

  /// Written digit by digit: a register's first load writes thirty thousand days.
  public var description: String {
    String(unsafeUninitializedCapacity: 10) { buffer in
      for (index, digit) in [year / 1000, year / 100, year / 10, year].enumerated() { buffer[index] = Self.ascii(digit) }
      buffer[4] = UInt8(ascii: "-")
      buffer[5] = Self.ascii(month / 10)
      buffer[6] = Self.ascii(month)
      buffer[7] = UInt8(ascii: "-")
      buffer[8] = Self.ascii(day / 10)
      buffer[9] = Self.ascii(day)
      return 10
    }
  }

  /// Days since 1970-01-01, negative before.
  public var dayNumber: Int {
    let shifted = year - (month <= 2 ? 1 : 0)
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The day `dayNumber` days after 1970-01-01.
  public init(dayNumber: Int) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  public static func lastDay(ofYear year: Int) -> CivilDate {
    CivilDate(trustedYear: year, month: 12, day: 31)
  }

  public func adding(days: Int) -> CivilDate { CivilDate(dayNumber: dayNumber + days) }

  public static func < (a: CivilDate, b: CivilDate) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }

  private init(trustedYear: Int, month: Int, day: Int) {
    year = trustedYear
    self.month = month
    self.day = day
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    if month == 2 { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28 }
    return [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  /// The last digit of a number.
  private static func ascii(_ number: Int) -> UInt8 { UInt8(ascii: "0") + UInt8(number % 10) }

  private static func parts(of text: String) -> (year: Int, month: Int, day: Int)? {
    let pieces = text.trimmed.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "-" || $0 == "." }
    let numbers = pieces.compactMap { $0.utf8.allSatisfy(\.isDigit) ? Int($0) : nil }
    guard pieces.count == 3, numbers.count == 3, pieces.allSatisfy({ $0.utf8.count <= 4 }) else { return nil }
    if pieces[0].utf8.count == 4 { return (numbers[0], numbers[1], numbers[2]) }
    return pieces[2].utf8.count == 4 ? (numbers[2], numbers[1], numbers[0]) : nil
  }
}

extension UInt8 {
  var isDigit: Bool { (0x30...0x39).contains(self) }
}
