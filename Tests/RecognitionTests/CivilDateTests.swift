import Recognition
import Testing

/// Civil days: the calendar of 1900 to 2200 day by day, and what is read as a day.
struct CivilDateTests {
  /// The Gregorian calendar counted on by hand, day after day.
  private struct Calendar {
    var (year, month, day) = (1900, 1, 1)

    var isLeap: Bool { year % 400 == 0 || (year % 4 == 0 && year % 100 != 0) }
    var lastDay: Int { [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] }

    mutating func advance() {
      day += 1
      if day > lastDay { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
  }

  @Test func `every day from 1900 to 2200 goes to its number and text and back`() throws {
    var calendar = Calendar()
    var number = -25_567
    while calendar.year <= 2200 {
      let date = try #require(CivilDate(year: calendar.year, month: calendar.month, day: calendar.day))
      if date.dayNumber != number || CivilDate(dayNumber: number) != date { Issue.record("\(date) is not day \(number)") }
      if date.day == 15 && (try? CivilDate(parsing: date.description)) != date { Issue.record("\(date) does not read as it prints") }
      calendar.advance()
      number += 1
    }
    #expect(number == 84_371)
  }

  @Test func `known days have known numbers`() {
    #expect(CivilDate.day("1970-01-01").dayNumber == 0)
    #expect(CivilDate.day("2000-03-01").dayNumber == 11_017)
    #expect(CivilDate.day("2023-01-12").dayNumber == 19_369)
    #expect(PlaceMap.firstDay == .day("2021-01-01"))
    #expect(CivilDate.day("1969-12-31").dayNumber == -1)
  }

  @Test(arguments: ["12/01/2023", "12-01-2023", "12-1-2023", "12.1.2023", "2023-01-12", "2023/1/12", " 12/01/2023\u{A0}"])
  func `a day is read in both spellings`(_ text: String) throws {
    #expect(try CivilDate(parsing: text) == CivilDate(year: 2023, month: 1, day: 12))
  }

  @Test(arguments: ["30/02/2023", "29/02/2023", "31/04/2023", "2023-13-01", "00/01/2023", "2023-01-00", "29/02/1900", "32/01/2023"])
  func `a day the calendar lacks is refused as such`(_ text: String) {
    #expect(problem { () throws(EntryProblem) in try CivilDate(parsing: text) } == .noSuchDay)
  }

  @Test(arguments: ["", "hôm qua", "12/01", "12/01/23", "2023-01", "12/01/2023/1", "12/-1/2023", "12/1a/2023", "+12/01/2023", "１２/01/2023"])
  func `what is no day is refused as such`(_ text: String) {
    #expect(problem { () throws(EntryProblem) in try CivilDate(parsing: text) } == .notADate)
  }

  @Test func `leap days are there when they should be`() {
    for year in [1904, 2000, 2024, 2096] { #expect(CivilDate(year: year, month: 2, day: 29) != nil, "\(year)") }
    for year in [1900, 2023, 2100, 2200] { #expect(CivilDate(year: year, month: 2, day: 29) == nil, "\(year)") }
  }

  @Test func `days are ordered and added as days`() {
    #expect(CivilDate.day("2022-12-31") < .day("2023-01-01"))
    #expect(CivilDate.day("2023-01-09") < .day("2023-01-10"))
    #expect(CivilDate.day("2023-02-28").adding(days: 1) == .day("2023-03-01"))
    #expect(CivilDate.day("2024-03-01").adding(days: -1) == .day("2024-02-29"))
    #expect(CivilDate.lastDay(ofYear: 2022) == .day("2022-12-31"))
  }

  @Test func `a year of other than four digits is refused`() {
    for year in [-1, 0, 999, 10_000] { #expect(CivilDate(year: year, month: 1, day: 1) == nil) }
  }
}
