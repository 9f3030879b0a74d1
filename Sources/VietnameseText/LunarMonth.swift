/// One month of the lunar calendar (tháng âm lịch) and the day it begins.
struct LunarMonth {
  var year: Int
  var month: Int
  /// Tháng nhuận: the second month of that number.
  var isLeap: Bool
  var start: Int

  /// The month a day lies in.
  static func containing(_ day: CalendarDay) -> LunarMonth {
    let number = day.number
    let winterYear = number >= month11(of: day.year) ? day.year + 1 : day.year
    let months = months(toWinterOf: winterYear)
    return months.last { $0.start <= number } ?? months[0]
  }

  /// The months from month 11 of the year before, which holds the winter solstice, to the last one before the next month 11.
  ///
  /// With thirteen between, the first in which the sun enters no new sector is the leap month.
  static func months(toWinterOf year: Int) -> [LunarMonth] {
    let starts = newMoons(from: month11(of: year - 1), before: month11(of: year))
    let sectors = starts.map(Sky.sunSector(atStartOf:))
    let leap = starts.count < 13 ? nil : sectors.indices.dropFirst().first { $0 + 1 == 13 || sectors[$0] == sectors[$0 + 1] }
    return starts.enumerated().map { index, start in
      let place = leap.map { index >= $0 ? index - 1 : index } ?? index
      return LunarMonth(year: place < 2 ? year - 1 : year, month: (place + 10) % 12 + 1, isLeap: index == leap, start: start)
    }
  }

  /// The new moon on or before the winter solstice.
  private static func month11(of year: Int) -> Int {
    let yearEnd = CalendarDay.number(year: year, month: 12, day: 31)
    let index = Sky.newMoonIndex(near: yearEnd) + 1
    let days = stride(from: index, through: index - 4, by: -1).lazy.map(Sky.newMoonDay)
    return days.first { $0 <= yearEnd && Sky.sunSector(atStartOf: $0) < 9 } ?? yearEnd
  }

  private static func newMoons(from first: Int, before end: Int) -> [Int] {
    let index = Sky.newMoonIndex(near: first)
    return (index - 1...index + 15).map(Sky.newMoonDay).filter { (first..<end).contains($0) }
  }
}
