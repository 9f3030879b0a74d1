/// A year of the lunar calendar (năm âm lịch), numbered like the civil year in which it begins.
///
/// Reckoned for time zone 7: every month from 1968 to 2053 agrees with Hồ Ngọc Đức's tables. Before 1968 calendars were printed for time
/// zone 8; after 2053 a new moon within minutes of midnight may fall on the day beside. The first such Tết is that of 2175.
public struct LunarYear: Hashable, Comparable, Sendable {
  public let number: Int

  public init(_ number: Int) {
    self.number = number
  }

  /// The lunar year a day lies in: the one before until Tết.
  public init(of day: CalendarDay) {
    number = LunarMonth.containing(day).year
  }

  /// The can chi name: "Quý Mão" for 2023.
  public var name: String {
    "\(Self.stems[Self.place(number % 60 + 6, of: 10)]) \(Self.branches[Self.place(number % 60 + 8, of: 12)])"
  }

  /// The first day of the year, Tết Nguyên đán.
  public var tet: CalendarDay {
    let months = LunarMonth.months(toWinterOf: number)
    return CalendarDay(number: (months.first { $0.month == 1 } ?? months[0]).start)
  }

  public static func < (one: LunarYear, other: LunarYear) -> Bool {
    one.number < other.number
  }

  private static func place(_ number: Int, of count: Int) -> Int {
    (number % count + count) % count
  }

  private static let stems = ["Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý"]
  private static let branches = ["Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi"]
}

extension LunarYear {
  /// The occasion of a ceremony held up to 45 days before Tết or 15 days from it on: "Tết Nguyên đán Quý Mão năm 2023"; nil at other times.
  ///
  /// It is named after the Tết at hand: 12 January 2023 still lies in the year Nhâm Dần.
  public static func tetOccasion(on day: CalendarDay) -> String? {
    for year in [LunarYear(day.year), LunarYear(day.year + 1)] where (-15...45).contains(year.tet.number - day.number) {
      return "Tết Nguyên đán \(year.name) năm \(year.number)"
    }
    return nil
  }
}
