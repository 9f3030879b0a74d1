import Recognition
import Testing

@testable import RecognitionStore

/// The law sees through merges, updates and downgrades.
struct MergedLawTests {
  private let book: Book
  private let register: Register

  init() throws {
    book = try Book()
    register = book.register
    try register.addSampleDecision()
    try register.addSampleDecision("58/QĐ-UBND", on: "2023-01-06")
  }

  /// Two records of one person, by birth years told and not told, rewarded twice for the same achievement.
  private func rewardTwice() throws {
    try register.enterAwards(.sample(citation: "Bắt cướp"), decision: "57/QĐ-UBND")
    try register.enterAwards(.sample("Trần Văn Ân", award: "GK_DV", citation: "Bắt cướp"), decision: "58/QĐ-UBND")
  }

  @Test func `a merge tells what the one person's awards break together, and the check finds it`() throws {
    try rewardTwice()
    #expect(try register.run(.achievements).isEmpty)
    let doubts = try register.merge(Identifier(1), Identifier(2), reason: "một người")
    #expect(doubts.contains { $0.problem.breach?.matter == .sameAchievement(awardID: 1) })
    #expect(try register.run(.achievements).count == 1)
    try register.unmerge(Identifier(2), reason: "hai người")
    #expect(try register.run(.achievements).isEmpty)
  }

  @Test func `a hold on one record holds the person it was merged into`() throws {
    try rewardTwice()
    _ = try register.addHold(of: .known(Identifier(2)), ground: .inspection, from: .day("2022-12-01"), to: nil, document: nil)
    #expect(try register.run(.holds).count == 1)
    try register.merge(Identifier(1), Identifier(2), reason: "một người")
    #expect(try register.run(.holds).count == 2)
    #expect(try register.holds().map(\.person.id) == [Identifier(1)])
  }

  @Test func `one hold is entered once`() throws {
    try rewardTwice()
    let enter = {
      try register.addHold(of: .known(Identifier(2)), ground: .inspection, from: .day("2022-12-01"), to: nil, document: nil)
    }
    _ = try enter()
    try book.expectUnchanged { #expect(throws: RegisterError.holdKnown(1)) { try enter() } }
  }

  @Test func `a correction is judged like a new row`() throws {
    try register.enterAwards(.sample(citation: "Bắt cướp"), decision: "57/QĐ-UBND")
    try register.enterAwards(.sample(citation: "Chữa cháy"), decision: "58/QĐ-UBND")
    let rows: [ListRow<AwardRow>] = [.row(.sample(citation: "Bắt cướp"))]
    try book.expectUnchanged {
      let summary = try register.importAwards(
        rows, decision: "58/QĐ-UBND", ceremony: nil, file: nil, options: .init(update: true))
      #expect(summary.refused == 1 && summary.findings.contains { $0.problem.breach?.matter == .sameAchievement(awardID: 1) })
    }
  }

  @Test func `money that was paid out is not changed behind the payment`() throws {
    try register.enterAwards(.sample(citation: "Bắt cướp", money: 450_000), decision: "57/QĐ-UBND")
    _ = try register.pay(.awards([Identifier(1)]), except: [], on: .day("2023-01-12"), to: nil)
    let rows: [ListRow<AwardRow>] = [.row(.sample(citation: "Bắt cướp", money: 900_000))]
    try book.expectUnchanged {
      let summary = try register.importAwards(rows, decision: "57/QĐ-UBND", ceremony: nil, file: nil, options: .init(update: true))
      #expect(summary.findings.contains { $0.problem == .paidAlready(Dong(450_000)) })
    }
  }

  @Test func `a kind that is proposed cannot be struck out`() throws {
    _ = try register.addSampleProposal(on: "2022-12-20")
    try register.propose(.sample(award: "GK_HUYEN"))
    let kind = try register.findLaw(.awardKinds, "GK_HUYEN").id
    try book.expectUnchanged {
      #expect(throws: RegisterError.kindInUse(code: "GK_HUYEN", awards: 1)) {
        try register.voidLaw(.awardKinds, String(kind), reason: "thử")
      }
    }
  }
}
