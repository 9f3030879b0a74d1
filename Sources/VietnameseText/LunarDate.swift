/// A day of the lunar calendar (ngày âm lịch).
public struct LunarDate: Hashable, Sendable {
  public let year: LunarYear
  public let month: Int
  public let day: Int
  /// Tháng nhuận: the second month of that number in the year.
  public let isLeapMonth: Bool

  public init(of day: CalendarDay) {
    let month = LunarMonth.containing(day)
    year = LunarYear(month.year)
    self.month = month.month
    self.day = day.number - month.start + 1
    isLeapMonth = month.isLeap
  }

  /// "21 tháng Chạp Nhâm Dần", "mùng 1 tháng Giêng Quý Mão", "15 tháng Hai nhuận Quý Mão".
  public var text: String {
    let day = day <= 10 ? "mùng \(day)" : String(day)
    return "\(day) tháng \(Self.monthNames[month - 1])\(isLeapMonth ? " nhuận" : "") \(year.name)"
  }

  private static let monthNames = [
    "Giêng", "Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười", "Mười Một", "Chạp",
  ]
}
