import Recognition
import Testing

@testable import RecognitionStore

/// What ties a draft to the decision it became, and what frees its lines again.
struct SigningTests {
  private let book: Book
  private let register: Register

  init() throws {
    book = try Book(hand: .fixed("2023-09-01"))
    register = book.register
    _ = try register.addSampleProposal()
    try register.proposeAccepted(.sample(), .sample("Lê Thị Bình", row: 3, ward: "Phường 2"))
  }

  private func states() throws -> [ProposalLineListing.State] {
    try register.proposalLines(ProposalLineFilter(proposal: Identifier(1))).map(\.state)
  }

  @discardableResult
  private func sign(
    _ number: String, draft: Int64 = 1, on day: String = "2022-12-28", options: ImportSummary.Options = .init()
  ) throws -> ImportSummary {
    try register.sign(
      Identifier(draft), number: DecisionNumber(parsing: number), signedOn: .day(day), signer: nil, signerTitle: nil, signingForm: nil,
      options: options)
  }

  private func expectSound() throws {
    for check in [Check.tallies, .keys] { #expect(try register.run(check).isEmpty) }
    #expect(try register.verify().isEmpty)
  }

  @Test func `the line of an award that was struck out is free, and its draft stays signed`() throws {
    _ = try register.addDraft(of: ["1"], kind: nil, subject: nil)
    try sign("57/QĐ-UBND")
    try register.voidAward(Identifier(2), reason: "ghi nhầm người")
    #expect(try states() == [.decided, .accepted])
    try book.expectUnchanged {
      #expect(throws: ProcessError.draftIsSigned(draft: 1, decision: "57/QĐ-UBND")) { try sign("58/QĐ-UBND") }
      #expect(throws: ProcessError.draftIsSigned(draft: 1, decision: "57/QĐ-UBND")) {
        try register.voidDraft(Identifier(1), reason: "?")
      }
    }
    _ = try register.decide("1", lines: [2], .returned, kind: nil, on: .day("2022-12-29"), reason: "thiếu xác nhận")
    _ = try register.decide("1", lines: [2], .accepted, kind: nil, on: .day("2022-12-30"), reason: nil)
    #expect(try register.addDraft(of: ["1"], kind: nil, subject: nil).number == 2)
    try sign("60/QĐ-UBND", draft: 2, on: "2022-12-31")
    #expect(try states() == [.decided, .decided])
    #expect(try register.findDraft(Identifier(2)).decision?.value.number.description == "60/QĐ-UBND")
    try expectSound()
  }

  @Test func `a draft of which every award was struck out stays signed until the decision is struck out too`() throws {
    _ = try register.addDraft(of: ["1"], kind: nil, subject: nil)
    try sign("57/QĐ-UBND")
    for award in [1, 2] { try register.voidAward(Identifier(Int64(award)), reason: "ghi nhầm") }
    #expect(throws: ProcessError.draftIsSigned(draft: 1, decision: "57/QĐ-UBND")) { try sign("58/QĐ-UBND") }
    #expect(try states() == [.accepted, .accepted])
    try register.voidDecision("57/QĐ-UBND", reason: "ghi nhầm số")
    #expect(try states() == [.drafted, .drafted])
    try register.voidDraft(Identifier(1), reason: "lập lại")
    #expect(try states() == [.accepted, .accepted])
    try expectSound()
  }

  @Test func `a line drafted or refused since does not come back when the decision is struck out`() throws {
    _ = try register.addDraft(of: ["1"], kind: nil, subject: nil)
    try sign("57/QĐ-UBND")
    for award in [1, 2] { try register.voidAward(Identifier(Int64(award)), reason: "ghi nhầm") }
    _ = try register.decide("1", lines: [2], .refused, kind: nil, on: .day("2022-12-29"), reason: "xét lại")
    _ = try register.addDraft(of: ["1"], kind: nil, subject: nil)
    try register.voidDecision("57/QĐ-UBND", reason: "ghi nhầm số")
    #expect(try register.drafts().map(\.lines.count) == [0, 1])
    #expect(try states() == [.drafted, .refused])
    #expect(throws: ProcessError.draftIsEmpty(draft: 1)) { try sign("58/QĐ-UBND") }
    try sign("58/QĐ-UBND", draft: 2)
    try expectSound()
  }

  /// Signs a draft as programs did before signings were rows of their own.
  private func signWithoutRow(_ draft: Identifier<DecisionDraft>) throws {
    try register.addSampleDecision(on: "2022-12-28", by: "UBND quận Phú Nhuận")
    try register.enterAwards(.sample(), .sample("Lê Thị Bình", row: 3, ward: "Phường 2"))
    try register.write("decision sign") { change in
      for line in [1, 2] { try SignedLineTable.insert(Identifier(Int64(line)), award: Identifier(Int64(line)), in: change) }
    }
  }

  @Test func `a draft signed before signings were rows of their own behaves alike`() throws {
    let draft = try register.addDraft(of: ["1"], kind: nil, subject: nil)
    try signWithoutRow(draft)
    #expect(try book.number("SELECT count(*) FROM decision_signing") == 0)
    #expect(throws: ProcessError.draftIsSigned(draft: 1, decision: "57/QĐ-UBND")) { try sign("58/QĐ-UBND") }
    for award in [1, 2] { try register.voidAward(Identifier(Int64(award)), reason: "ghi nhầm") }
    #expect(throws: ProcessError.draftIsSigned(draft: 1, decision: "57/QĐ-UBND")) { try sign("58/QĐ-UBND") }
    try register.voidDecision("57/QĐ-UBND", reason: "ghi nhầm số")
    try sign("58/QĐ-UBND")
    #expect(try states() == [.decided, .decided])
    try expectSound()
  }

  @Test func `a line that an older program left locked in a signed draft is free`() throws {
    let draft = try register.addDraft(of: ["1"], kind: nil, subject: nil)
    try signWithoutRow(draft)
    try register.write("award void", reason: "ghi nhầm") { change in
      try AwardTallyTable.keepInStep([Identifier(2)], in: change) {
        try change.voidAll(SignedLineTable.table, where: "award_id", is: 2)
        try change.void(AwardTable.table, id: 2)
      }
    }
    #expect(try states() == [.decided, .accepted])
    #expect(throws: ProcessError.draftIsSigned(draft: 1, decision: "57/QĐ-UBND")) { try sign("58/QĐ-UBND") }
    _ = try register.addDraft(of: ["1"], kind: nil, subject: nil)
    #expect(try states() == [.decided, .drafted])
    try sign("60/QĐ-UBND", draft: 2)
    #expect(try states() == [.decided, .decided])
    try expectSound()
  }

  @Test func `a line that becomes no award is free after the signing`() throws {
    _ = try register.addDraft(of: ["1"], kind: nil, subject: nil)
    _ = try register.addHold(
      of: .named(Recipient(type: .individual, name: "Lê Thị Bình", birthYear: 1970), ward: nil), ground: .inspection,
      from: .day("2022-12-01"), to: nil, document: nil)
    try book.alter("UPDATE award_rule SET status = 'verified' WHERE rule = 'hold'")
    let summary = try sign("57/QĐ-UBND", options: .init(acceptValid: true))
    #expect(summary.refused == 1 && summary.doubtful == 1)
    #expect(try states() == [.decided, .accepted])
  }

  @Test func `money is of the day of signing, and it is told where the draft's day gave another`() throws {
    let early = try book.register(in: .fixed("2023-06-20"))
    _ = try early.addDraft(of: ["1"], kind: nil, subject: nil)
    let facts = try early.draftFacts(Identifier(1))
    #expect(facts.lines.map(\.money) == [Dong(450_000), Dong(450_000)] && facts.baseSalary == Dong(1_490_000))
    #expect(facts.lines.map(\.isProvisional) == [true, true])
    let summary = try sign("57/QĐ-UBND", on: "2023-07-03")
    #expect(
      summary.findings.map(\.problem).contains(
        .moneySinceDraft(draftedOn: .day("2023-06-20"), drafted: Dong(900_000), signed: Dong(1_080_000), lines: 2)))
    #expect(try register.awards().map(\.award.money) == [Dong(540_000), Dong(540_000)])
    #expect(try register.draftFacts(Identifier(1)).lines.allSatisfy { !$0.isProvisional })
  }

  @Test func `nothing is told of money that has not changed`() throws {
    _ = try book.register(in: .fixed("2022-12-21")).addDraft(of: ["1"], kind: nil, subject: nil)
    #expect(try !sign("57/QĐ-UBND").findings.contains { $0.column == "money" })
  }
}
