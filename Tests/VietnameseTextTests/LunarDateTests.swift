import Testing
import VietnameseText

@Suite struct LunarDateTests {
  @Test func `each lunar month from 2000 to 2050 begins on the day the tables give`() throws {
    let rows = try Fixture.rows("lunar-months.csv")
    try #require(rows.count == 631)
    for row in rows {
      let date = LunarDate(of: try day(row[0]))
      #expect(date.day == 1, "\(row)")
      #expect([String(date.year.number), String(date.month), date.isLeapMonth ? "1" : "0"] == Array(row[1...]), "\(row)")
    }
  }

  @Test func `lunar days follow one another`() throws {
    var last = 0
    var count = 0
    for civil in (1...12).flatMap({ month in (1...31).compactMap { CalendarDay(year: 2023, month: month, day: $0) } }) {
      let date = LunarDate(of: civil)
      #expect(date.day == last + 1 || date.day == 1 && (last == 0 || last == 29 || last == 30) || last == 0)
      last = date.day
      count += 1
    }
    #expect(count == 365)
  }

  @Test func `days are written with the names of the months`() throws {
    #expect(LunarDate(of: try day("2023-01-12")).text == "21 tháng Chạp Nhâm Dần")
    #expect(LunarDate(of: try day("2023-01-22")).text == "mùng 1 tháng Giêng Quý Mão")
    #expect(LunarDate(of: try day("2023-03-22")).text == "mùng 1 tháng Hai nhuận Quý Mão")
    #expect(LunarDate(of: try day("2023-12-13")).text == "mùng 1 tháng Mười Một Quý Mão")
  }

  @Test func `days that do not exist are refused`() {
    for (year, month, day) in [(2023, 2, 29), (1900, 2, 29), (2023, 13, 1), (2023, 0, 1), (2023, 1, 0), (2023, 4, 31), (0, 1, 1)] {
      #expect(CalendarDay(year: year, month: month, day: day) == nil)
    }
    #expect(CalendarDay(year: 2000, month: 2, day: 29) != nil)
    #expect(CalendarDay(year: .max, month: .max, day: .max) == nil)
    #expect(CalendarDay(year: 2023, month: 1, day: .max) == nil)
  }
}

@Suite struct LunarYearTests {
  @Test func `Tết and the year's name agree with the given table`() throws {
    for row in try Fixture.rows("tet-dates.csv") {
      let year = LunarYear(try #require(Int(row[0])))
      #expect(year.tet == (try day(row[1])))
      #expect(year.name == row[2])
    }
  }

  @Test func `Tết of every year from 2000 to 2050 agrees with the tables`() throws {
    let rows = try Fixture.rows("lunar-months.csv").filter { $0[2] == "1" && $0[3] == "0" }
    #expect(rows.map { $0[1] } == (2000...2050).map(String.init))
    for row in rows { #expect(LunarYear(try #require(Int(row[1]))).tet == (try day(row[0]))) }
  }

  @Test func `Tết is Vietnam's own where China's is another day`() throws {
    #expect(LunarYear(2007).tet == (try day("2007-02-17")))
    #expect(LunarYear(2030).tet == (try day("2030-02-02")))
    #expect(LunarYear(1985).tet == (try day("1985-01-21")))
  }

  @Test func `a day before Tết lies in the year before`() throws {
    #expect(LunarYear(of: try day("2023-01-21")).name == "Nhâm Dần")
    #expect(LunarYear(of: try day("2023-01-22")).name == "Quý Mão")
    #expect(LunarYear(2044).name == "Giáp Tý")
    #expect(LunarYear(-6).name == "Giáp Dần")
  }

  @Test func `a ceremony is named after the Tết at hand`() throws {
    #expect(LunarYear.tetOccasion(on: try day("2023-01-12")) == "Tết Nguyên đán Quý Mão năm 2023")
    #expect(LunarYear.tetOccasion(on: try day("2022-12-31")) == "Tết Nguyên đán Quý Mão năm 2023")
    #expect(LunarYear.tetOccasion(on: try day("2023-02-06")) == "Tết Nguyên đán Quý Mão năm 2023")
    #expect(LunarYear.tetOccasion(on: try day("2023-02-07")) == nil)
    #expect(LunarYear.tetOccasion(on: try day("2022-12-08")) == "Tết Nguyên đán Quý Mão năm 2023")
    #expect(LunarYear.tetOccasion(on: try day("2022-12-07")) == nil)
    #expect(LunarYear.tetOccasion(on: try day("2023-08-19")) == nil)
  }
}

/// "2023-01-22".
private func day(_ text: String) throws -> CalendarDay {
  let parts = text.split(separator: "-").compactMap { Int($0) }
  return try #require(CalendarDay(year: parts[0], month: parts[1], day: parts[2]))
}
