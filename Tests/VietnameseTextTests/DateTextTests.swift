import Testing
import VietnameseText

@Suite struct DateTextTests {
  @Test func `only days below ten and months 1 and 2 have a zero in front`() {
    #expect(DateText.official(year: 2023, month: 1, day: 12) == "ngày 12 tháng 01 năm 2023")
    #expect(DateText.official(year: 2018, month: 3, day: 6) == "ngày 06 tháng 3 năm 2018")
    #expect(DateText.official(year: 2020, month: 2, day: 9) == "ngày 09 tháng 02 năm 2020")
    #expect(DateText.official(year: 2020, month: 12, day: 31) == "ngày 31 tháng 12 năm 2020")
  }

  @Test func `tables have two figures for day and month`() {
    #expect(DateText.slash(year: 2023, month: 1, day: 12) == "12/01/2023")
    #expect(DateText.slash(year: 2023, month: 9, day: 2) == "02/09/2023")
  }
}
