import Recognition
import Testing

/// Service by the calendar: whole months first, days left over after.
struct ServiceLengthTests {
  private func length(_ from: String, _ to: String) -> ServiceLength { ServiceLength(.day(from)...(.day(to))) }

  @Test(arguments: [
    ("2023-01-01", "2023-01-31", 1, 0), ("2023-01-01", "2023-12-31", 12, 0), ("2023-01-31", "2023-02-27", 1, 0),
    ("2024-02-29", "2025-02-27", 12, 0), ("2023-01-15", "2023-01-15", 0, 1), ("2023-01-15", "2023-03-01", 1, 15),
    ("2023-12-31", "2024-01-01", 0, 2), ("2009-06-30", "2024-06-29", 180, 0), ("2009-07-01", "2024-06-29", 179, 29),
  ]) func `months are whole, both ends served`(_ from: String, _ to: String, _ months: Int, _ days: Int) {
    #expect(length(from, to) == ServiceLength(months: months, days: days))
  }

  @Test func `a full year is one whatever the leap days in it`() {
    for year in 1990...2030 {
      #expect(length("\(year)-03-15", "\(year + 15)-03-14").years == 15)
      #expect(length("\(year)-03-15", "\(year + 15)-03-13").years == 14)
    }
  }

  @Test func `a longer service is never shorter`() {
    let start = CivilDate.day("2019-12-30")
    let lengths = (0...2000).map { ServiceLength(start...start.adding(days: $0)) }
    #expect(zip(lengths, lengths.dropFirst()).allSatisfy { $0 <= $1 })
  }

  @Test func `thirty days left over make a month, and twice the time is twice the months`() {
    #expect(ServiceLength(months: 1, days: 20) + ServiceLength(months: 2, days: 15) == ServiceLength(months: 4, days: 5))
    #expect(ServiceLength(months: 61, days: 16) * 2 == ServiceLength(months: 123, days: 2))
  }

  @Test func `a month of thirty-one days is not full after thirty`() {
    #expect(length("2010-09-01", "2025-08-30") == ServiceLength(months: 179, days: 30))
    #expect(length("2010-09-01", "2025-08-30").years == 14)
    #expect((length("2010-09-01", "2025-08-30") + ServiceLength(months: 0)).years == 14)
    #expect(length("2010-09-01", "2025-08-30").missing(to: 15) == ServiceLength(months: 0, days: 1))
  }

  @Test(arguments: [(120, 0), (125, 3), (119, 29), (119, 0), (30, 10), (0, 1), (0, 0)])
  func `what is missing and what is there make the whole`(_ months: Int, _ days: Int) {
    let length = ServiceLength(months: months, days: days)
    guard let rest = length.missing(to: 10) else {
      #expect(length.years >= 10)
      return
    }
    #expect(length.years < 10 && length + rest == ServiceLength(months: 120))
  }
}
