import Recognition
import Testing

/// Periods of whole months.
struct PeriodTests {
  @Test(arguments: [
    ("2022", "2022-01-01", "2022-12-31"), ("2022-H1", "2022-01-01", "2022-06-30"), ("2022-H2", "2022-07-01", "2022-12-31"),
    ("2022-Q1", "2022-01-01", "2022-03-31"), ("2022-Q3", "2022-07-01", "2022-09-30"), ("2022-Q4", "2022-10-01", "2022-12-31"),
    ("2024-02", "2024-02-01", "2024-02-29"), ("2022-12", "2022-12-01", "2022-12-31"), ("2021..2025", "2021-01-01", "2025-12-31"),
    ("2022..2022", "2022-01-01", "2022-12-31"), (" 2022 ", "2022-01-01", "2022-12-31"), ("2200", "2200-01-01", "2200-12-31"),
  ]) func `a period has its first and last day`(_ text: String, _ first: String, _ last: String) throws {
    let period = try Period(parsing: text)
    #expect(period.first == .day(first) && period.last == .day(last))
    #expect(period.description == text.trimmed)
    #expect(period.isWholeYears == (period.first.month == 1 && period.last.month == 12))
  }

  @Test(arguments: [
    "", "22", "2022-", "2022-H0", "2022-H3", "2022-Q5", "2022-Q0", "2022-13", "2022-00", "2022-1", "2022-H+1", "2022-H01", "2022-Q",
    "2022-01-01", "2025..2021", "..2021", "2021..", "2021...2022", "1900", "2201", "năm 2022",
  ]) func `what is no period is refused`(_ text: String) {
    #expect(problem { () throws(EntryProblem) in try Period(parsing: text) } == .notAPeriod)
  }

  @Test func `quarters and halves make up the year without gap or overlap`() throws {
    for parts in [["Q1", "Q2", "Q3", "Q4"], ["H1", "H2"], (1...12).map { $0 < 10 ? "0\($0)" : "\($0)" }] {
      let periods = try parts.map { try Period(parsing: "2024-\($0)") }
      #expect(periods.first?.first == .day("2024-01-01") && periods.last?.last == .day("2024-12-31"))
      for (one, next) in zip(periods, periods.dropFirst()) { #expect(one.last.adding(days: 1) == next.first) }
    }
  }
}
