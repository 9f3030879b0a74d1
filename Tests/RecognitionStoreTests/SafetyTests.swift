import Recognition
import Testing

@testable import RecognitionStore

/// Yearly classifications: one result to each of a year, and no award.
struct SafetyTests {
  private let book: Book
  private var register: Register { book.register }

  init() throws {
    book = try Book(.phuNhuan, hand: .fixed("2023-12-31"))
  }

  private func row(
    _ subject: SafetyClassification.Subject, _ ward: String?, _ name: String? = nil, _ result: SafetyClassification.Result = .met
  ) -> SafetyRow {
    SafetyRow(
      row: nil, ward: ward,
      classification: SafetyClassification(year: MeritYear(2022)!, subject: subject, name: name, result: result))
  }

  @Test func `the same result again is no change, and another is refused`() throws {
    let id = try register.add(row(.neighbourhood, "Phường 1", "Khu phố 1"))
    let mark = try register.fingerprint
    #expect(try register.add(row(.neighbourhood, "P1", "KHU PHỐ 1")) == id)
    #expect(try register.fingerprint == mark)
    #expect(throws: Findings.self) { try register.add(row(.neighbourhood, "P1", "Khu phố 1", .notMet)) }
    try register.voidSafety(id, reason: "nhầm")
    let again = try register.add(row(.neighbourhood, "P1", "Khu phố 1", .notMet))
    #expect(again != id)
    #expect(throws: RegisterError.self) { try register.voidSafety(id, reason: "nhầm") }
  }

  @Test func `a ward has no other name, and nothing else stands without one`() throws {
    for bad in [row(.ward, nil), row(.ward, "P1", "Phường 1"), row(.school, "P1"), row(.neighbourhood, nil, "Khu phố 1")] {
      #expect(throws: Findings.self) { try register.add(bad) }
    }
    _ = try register.add(row(.agency, nil, "UBND quận"))
  }

  @Test func `the year's report counts them by sort, and no award`() throws {
    #expect(try register.yearFacts(2022, by: .merit).safety == nil)
    _ = try register.add(row(.ward, "P1"))
    _ = try register.add(row(.ward, "P2", nil, .notMet))
    _ = try register.add(row(.enterprise, nil, "Công ty A"))
    let facts = try register.yearFacts(2022, by: .merit)
    #expect(
      facts.safety == [SafetyCount(subject: .ward, classified: 2, met: 1), SafetyCount(subject: .enterprise, classified: 1, met: 1)])
    #expect(try facts.tallies.isEmpty && register.yearFacts(2021, by: .merit).safety == nil)
  }
}
