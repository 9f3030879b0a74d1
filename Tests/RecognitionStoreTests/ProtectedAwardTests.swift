import Recognition
import Testing

@testable import RecognitionStore

/// Awards of recipients who must not be named: only what kind, which year and how many.
struct ProtectedAwardTests {
  private let book: Book
  private let register: Register

  init() throws {
    book = try Book(.phuNhuan)
    register = book.register
  }

  private func enter(
    _ kind: String = "GK_HUYEN", type: RecipientType = .individual, year: Int = 2022, ceremony: Identifier<Ceremony>? = nil
  ) throws -> [EntryProblem] {
    try register.addProtected(kind, type: type, meritYear: MeritYear(year)!, quantity: 2, decision: nil, ceremony: ceremony).doubts
      .map(\.problem)
  }

  @Test func `a type that the kind is not meant for is told`() throws {
    #expect(try enter("CSTDTQ", type: .collective) == [.awardKindNotFor(.collective, code: "CSTDTQ")])
    #expect(try enter("CSTDTQ").isEmpty)
  }

  @Test func `the same entry made twice is told with the first one's number`() throws {
    #expect(try enter().isEmpty && enter(year: 2021).isEmpty && enter(type: .collective).isEmpty)
    #expect(try enter() == [.likelySameProtected(1)])
  }

  @Test func `a merit year to come is refused, and a kind that ended before the merit`() throws {
    let later = try book.register(in: .fixed("2026-01-10"))
    let ended = EntryProblem.awardKindNotInForce(code: "GK_HUYEN", on: .day("2026-01-10"))
    for (register, year, problem) in [(register, 2024, EntryProblem.outOfRange(least: 1945, most: 2023)), (later, 2026, ended)] {
      try book.expectUnchanged {
        let findings = #expect(throws: Findings.self) {
          try register.addProtected(
            "GK_HUYEN", type: .individual, meritYear: MeritYear(year)!, quantity: 1, decision: nil, ceremony: nil)
        }
        #expect(findings?.all.map(\.problem) == [problem])
      }
    }
    let lastYears = try later.addProtected(
      "GK_HUYEN", type: .individual, meritYear: MeritYear(2025)!, quantity: 1, decision: nil, ceremony: nil)
    #expect(lastYears.doubts.isEmpty)
  }

  @Test func `what is conferred was decided by then, and the ceremony was held`() throws {
    try register.addSampleDecision()
    let early = try register.add(Ceremony(title: "Lễ tháng 12", heldOn: .day("2022-12-12"))).id
    let late = try register.add(Ceremony(title: "Lễ sắp tới", heldOn: .day("2023-09-02"))).id
    let before = ProcessError.conferredBeforeDecision(
      award: nil, signedOn: .day("2023-01-05"), ceremony: early.number, heldOn: .day("2022-12-12"))
    try book.expectUnchanged {
      #expect(throws: before) {
        try register.addProtected(
          "GK_HUYEN", type: .individual, meritYear: MeritYear(2022)!, quantity: 1, decision: "57/QĐ-UBND", ceremony: early)
      }
      #expect(throws: ProcessError.notYet(.day("2023-09-02"), today: .day("2023-02-01"))) { try enter(ceremony: late) }
    }
    #expect(try enter(ceremony: early).isEmpty)
  }

  @Test func `are listed by the number that strikes them out`() throws {
    try register.addSampleDecision()
    _ = try enter(year: 2021)
    _ = try register.addProtected(
      "GK_HUYEN", type: .collective, meritYear: MeritYear(2022)!, quantity: 3, decision: "57/QĐ-UBND", ceremony: nil)
    let listed = try register.protectedAwards()
    #expect(listed.map(\.id) == [1, 2] && listed.map(\.award.quantity) == [2, 3] && listed.map(\.code) == ["GK_HUYEN", "GK_HUYEN"])
    #expect(listed.map(\.decision?.description) == [nil, "57/QĐ-UBND"])
    #expect(try register.protectedAwards(AwardFilter(meritYear: 2021)).map(\.id) == [1])
    #expect(try register.protectedAwards(AwardFilter(decision: Identifier(1))).map(\.id) == [2])
    try register.voidProtected(2, reason: "thử")
    #expect(try register.protectedAwards().map(\.id) == [1])
  }

  @Test func `a slip of the pen is struck out and leaves the year's figures`() throws {
    let ids = try [2, 3].map { quantity in
      try register.addProtected(
        "GK_HUYEN", type: .individual, meritYear: MeritYear(2022)!, quantity: quantity, decision: nil, ceremony: nil
      ).id
    }
    #expect(try register.yearFacts(2022, by: .merit).protected == 5)
    try register.voidProtected(ids[1], reason: "ghi hai lần")
    #expect(try register.yearFacts(2022, by: .merit).protected == 2)
    try book.expectUnchanged {
      #expect(throws: RegisterError.alreadyVoided(table: "protected_award", id: ids[1])) {
        try register.voidProtected(ids[1], reason: "lần nữa")
      }
      #expect(throws: RegisterError.noSuchEntry(table: "protected_award", id: 9)) { try register.voidProtected(9, reason: "thử") }
    }
    #expect(try register.verify().isEmpty)
  }
}
