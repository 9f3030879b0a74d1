import Recognition
import Testing

@testable import RecognitionStore

/// Recipients who are not to be commended for the time being.
struct HoldTests {
  private let register: Register
  private let book: Book

  init() throws {
    book = try Book(.small, hand: .fixed("2025-09-01"))
    register = book.register
  }

  @discardableResult
  private func hold(
    _ name: String = "Trần Văn An", birthYear: Int? = 1970, _ ground: Hold.Ground = .inspection, from: String, to: String? = nil
  ) throws -> (id: Identifier<Hold>, doubts: [Finding]) {
    try register.addHold(
      of: .named(Recipient(type: .individual, name: name, birthYear: birthYear), ward: nil), ground: ground, from: .day(from),
      to: to.map { .day($0) }, document: "QĐ 15/QĐ-TTr")
  }

  /// What is said of an award of 2025, or of another day.
  private func enter(on day: String = "2025-08-01", year: Int = 2025, override reason: String? = nil) throws -> ImportSummary {
    let row = AwardRow.sample(ward: nil, year: year, money: 710_000, decision: .number("1/QĐ-CA", on: day))
    return try register.enterAwards(row, decision: nil, options: .init(override: reason))
  }

  @Test func `an award to somebody on hold is refused by the article, whatever the reason`() throws {
    let id = try hold(from: "2025-07-15").id
    for reason in [nil, "vẫn khen"] {
      let summary = try enter(override: reason)
      let breach = try #require(summary.findings.compactMap(\.problem.breach).first)
      #expect(summary.refused == 1 && breach.weight == .prohibited)
      #expect(breach.matter == .hold(holdID: id.number, .inspection, from: .day("2025-07-15"), to: nil))
      #expect(breach.law?.basis == "Nghị định 152/2025/NĐ-CP Điều 4")
    }
  }

  @Test func `by a rule that is only remembered it is doubtful, and before there was one nothing is said`() throws {
    try hold(from: "2017-01-01")
    #expect(try enter(on: "2024-06-01", year: 2024).findings.compactMap(\.problem.breach?.weight) == [.doubtful])
    #expect(try enter(on: "2017-11-01", year: 2017).findings.compactMap(\.problem.breach).isEmpty)
  }

  @Test func `the hold ends, and the award enters`() throws {
    let id = try hold(from: "2025-07-15").id
    try register.endHold(id, on: .day("2025-07-31"), reason: "kết luận")
    #expect(try enter().new == 1)
    #expect(try register.holds(on: .day("2025-08-01")).isEmpty && register.holds(on: .day("2025-07-31")).count == 1)
    #expect(throws: RegisterError.holdEndsBeforeItStarts(from: .day("2025-07-15"))) {
      try register.endHold(id, on: .day("2025-07-14"), reason: nil)
    }
  }

  @Test func `a hold that ended does not end again, one with a last day may end earlier`() throws {
    let id = try hold(from: "2025-07-15", to: "2026-07-14").id
    try register.endHold(id, on: .day("2025-07-31"), reason: nil)
    try book.expectUnchanged {
      for day in ["2025-07-31", "2025-08-31"] {
        #expect(throws: RegisterError.holdHasEnded(id.number, on: .day("2025-07-31"))) {
          try register.endHold(id, on: .day(day), reason: nil)
        }
      }
    }
  }

  @Test func `the holds of a recipient are found under its merged records`() throws {
    let id = try hold(from: "2025-07-15").id
    let person = try register.findHold(id).person.id
    #expect(try register.holds(of: person).map(\.id) == [id])
  }

  @Test func `after discipline, merit of before it is worth a look`() throws {
    try hold("Trần Văn An", .discipline, from: "2024-03-01", to: "2025-02-28")
    #expect(try enter(year: 2023).findings.compactMap(\.problem.breach?.rule) == [.meritAfterDiscipline])
    #expect(try enter(year: 2025).new == 1)
    #expect(try register.run(.holds).count == 1)
  }

  @Test func `a hold is of the recipient the book knows, or of somebody new`() throws {
    try register.addSampleDecision()
    try register.enterAwards(.sample())
    try hold(from: "2023-01-01")
    #expect(try register.holds().map(\.hold.recipientID) == [Identifier(1)])
    let doubts = try hold(birthYear: nil, from: "2023-01-01").doubts.map(\.problem)
    #expect(doubts.count == 1 && doubts.allSatisfy { if case .likelySamePerson(let earlier, _) = $0 { earlier.id == 1 } else { false } })
    #expect(try hold("Lê Thị Bình", from: "2023-01-01").doubts.map(\.problem) == [.nobodyOfThisName(entered: 3, near: [])])
    #expect(try register.holds().map(\.person.value.name) == ["Trần Văn An", "Trần Văn An", "Lê Thị Bình"])
    #expect(throws: RegisterError.noSuchEntry(table: "recipient", id: 99)) {
      try register.addHold(of: .known(Identifier(99)), ground: .inspection, from: .day("2023-01-01"), to: nil, document: nil)
    }
  }

  @Test func `awards of the book given during a hold that was entered later are found`() throws {
    #expect(try enter().new == 1)
    let id = try hold(from: "2025-07-15").id
    let found = try register.run(.holds)
    guard case .breach(award: 1, let breach)? = found.first else {
      Issue.record("\(found)")
      return
    }
    #expect(breach.rule == .hold)
    #expect(throws: RegisterError.nothingToOverride(award: 1)) { try register.override(Identifier(1), reason: "vẫn khen") }
    try register.voidHold(id, reason: "nhầm người")
    #expect(try register.run(.holds).isEmpty)
    #expect(throws: RegisterError.alreadyVoided(table: "hold", id: 1)) { try register.findHold(id) }
  }

  @Test func `a hold that ends before it begins is refused`() throws {
    try book.expectUnchanged {
      #expect(throws: Findings.self) { try hold(from: "2025-07-15", to: "2025-07-14") }
    }
  }

  @Test func `who is new to the book is told, with the names much like it`() throws {
    let known = try register.add(Recipient(type: .individual, name: "Trần Văn An", birthYear: 1970)).id
    _ = try register.add(Recipient(type: .individual, name: "Lê Thị Bình"))
    #expect(try hold(from: "2025-07-01").doubts.isEmpty, "known")
    let slip = try hold("Trần Văn Ăng", birthYear: nil, from: "2025-07-02").doubts.map(\.problem)
    #expect(slip == [.nobodyOfThisName(entered: 3, near: [NamedRecipient(id: known.number, name: "Trần Văn An", birthYear: 1970)])])
    #expect(try hold("Phạm Quốc Hùng", from: "2025-07-03").doubts.map(\.problem) == [.nobodyOfThisName(entered: 4, near: [])])
  }

  @Test func `an internal recipient is not offered as a near name`() throws {
    _ = try register.add(Recipient(type: .individual, name: "Trần Văn An", visibility: .internal))
    #expect(try hold("Trần Văn Ang", from: "2025-07-01").doubts.map(\.problem) == [.nobodyOfThisName(entered: 2, near: [])])
  }
}
