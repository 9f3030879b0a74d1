/// Civil dates as text.
public enum DateText {
  /// The date of a document: "ngày 12 tháng 01 năm 2023", "ngày 06 tháng 3 năm 2018".
  ///
  /// Days below ten and the months 1 and 2 alone have a zero in front (Nghị định 30/2020/NĐ-CP, Phụ lục I).
  public static func official(year: Int, month: Int, day: Int) -> String {
    "ngày \(two(day)) tháng \(month < 3 ? two(month) : String(month)) năm \(year)"
  }

  /// The short date of tables: "12/01/2023", day and month always in two figures.
  public static func slash(year: Int, month: Int, day: Int) -> String {
    "\(two(day))/\(two(month))/\(year)"
  }

  private static func two(_ number: Int) -> String {
    padded(String(number), to: 2)
  }
}
