import Recognition
import Testing

/// From which day to which a row of law holds.
struct ValidityTests {
  private func span(_ from: String?, _ to: String?) -> Validity { Validity(from: from.map { .day($0) }, to: to.map { .day($0) }) }

  @Test func `both ends belong to it, and an end that is not there does not bound it`() {
    let year = span("2024-01-01", "2024-12-31")
    #expect(year.contains(.day("2024-01-01")) && year.contains(.day("2024-12-31")))
    #expect(!year.contains(.day("2023-12-31")) && !year.contains(.day("2025-01-01")))
    #expect(span(nil, "2024-12-31").contains(.day("1945-09-02")) && span("2024-01-01", nil).contains(.day("2100-01-01")))
  }

  @Test(
    arguments: [
      ("2024-12-31", nil, true), ("2025-01-01", nil, false), (nil, "2024-01-01", true), (nil, "2023-12-31", false), (nil, nil, true),
      ("2024-05-01", "2024-06-01", true),
    ] as [(String?, String?, Bool)]) func `two overlap where they share a day`(_ from: String?, _ to: String?, _ expected: Bool)
  {
    let year = span("2024-01-01", "2024-12-31")
    #expect(year.overlaps(span(from, to)) == expected && span(from, to).overlaps(year) == expected)
  }
}
