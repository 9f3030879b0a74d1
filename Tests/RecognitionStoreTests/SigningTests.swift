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

  @Test func `nothing is signed before its lines were accepted`() throws {
    _ = try register.decide("1", lines: [2], .returned, kind: nil, on: .day("2022-12-26"), reason: "thiếu xác nhận")
    _ = try register.decide("1", lines: [2], .accepted, kind: nil, on: .day("2022-12-27"), reason: nil)
    _ = try register.addDraft(of: ["1"], kind: nil, subject: nil)
    try book.expectUnchanged {
      #expect(throws: ProcessError.signedBeforeDecided(.day("2022-12-27"))) { try sign("57/QĐ-UBND", on: "2022-12-26") }
    }
    try sign("57/QĐ-UBND", on: "2022-12-27")
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

  @Test(arguments: [ProposalOutcome.Verdict.refused, .returned])
  func `what the review left out does not enter the signed decision with a list`(_ verdict: ProposalOutcome.Verdict) throws {
    _ = try register.decide("1", lines: [2], verdict, kind: nil, on: .day("2022-12-21"), reason: "đang bị xem xét kỷ luật")
    _ = try register.addDraft(of: ["1"], kind: nil, subject: nil)
    try sign("57/QĐ-UBND")
    let left = AwardRow.sample("Lê Thị Bình", row: 3, ward: "Phường 2")
    try book.expectUnchanged {
      let summary = try register.enterAwards(.sample(), left, decision: "57/QĐ-UBND", options: .init(update: true))
      #expect(summary.same == 1 && summary.refused == 1)
      #expect(
        summary.findings.map(\.problem).contains(
          .notAcceptedInProposal(
            proposal: 1, number: "15/TTr-CAQ", line: 2, verdict, on: .day("2022-12-21"), reason: "đang bị xem xét kỷ luật")))
    }
    let stranger = AwardRow.sample("Lê Thị Bình", row: 3, birthYear: 1990, ward: "Phường 4")
    #expect(try register.enterAwards(stranger, decision: "57/QĐ-UBND").refused == 0)
  }

  @Test func `a signed line is an award, and only striking that out frees it`() throws {
    _ = try register.addDraft(of: ["1"], kind: nil, subject: nil)
    try sign("57/QĐ-UBND")
    try book.expectUnchanged {
      #expect(throws: ProcessError.lineIsSigned(line: 2, award: 2)) {
        try register.decide("1", lines: [2], .refused, kind: nil, on: .day("2022-12-29"), reason: "khác")
      }
      #expect(throws: ProcessError.lineIsSigned(line: 1, award: 1)) { try register.voidProposal("1", lines: nil, reason: "?") }
      let summary = try register.propose(.sample(citation: "khác"), update: true)
      #expect(summary.refused == 1 && summary.findings.map(\.problem).contains(.lineIsSigned(award: 1)))
    }
    try register.voidAward(Identifier(2), reason: "ghi nhầm người")
    _ = try register.decide("1", lines: [2], .refused, kind: nil, on: .day("2022-12-29"), reason: "khác")
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
    try signWithoutSecondLine()
    #expect(try states() == [.decided, .accepted])
  }

  private func signWithoutSecondLine() throws {
    _ = try register.addDraft(of: ["1"], kind: nil, subject: nil)
    _ = try register.addHold(
      of: .named(Recipient(type: .individual, name: "Lê Thị Bình", birthYear: 1970), ward: nil), ground: .inspection,
      from: .day("2022-12-01"), to: nil, document: nil)
    try book.alter("UPDATE award_rule SET status = 'verified' WHERE rule = 'hold'")
    #expect(try sign("57/QĐ-UBND", options: .init(acceptValid: true)).refused == 1)
  }

  @Test func `a line refused at the signing waits in the draft again when the decision is struck out`() throws {
    try signWithoutSecondLine()
    try register.voidAward(Identifier(1), reason: "ghi nhầm")
    try register.voidDecision("57/QĐ-UBND", reason: "ghi nhầm số")
    #expect(try states() == [.drafted, .drafted])
    #expect(try register.findDraft(Identifier(1)).lines.count == 2)
  }

  @Test func `a line refused at the signing and drafted elsewhere since stays there`() throws {
    try signWithoutSecondLine()
    #expect(try register.addDraft(of: ["1"], kind: nil, subject: nil).number == 2)
    try register.voidAward(Identifier(1), reason: "ghi nhầm")
    try register.voidDecision("57/QĐ-UBND", reason: "ghi nhầm số")
    #expect(try register.drafts().map(\.lines.count) == [1, 1])
  }

  @Test(arguments: [true, false]) func `a line that an older program refused is free, and not once the decision is struck out`(
    _ isRedrafted: Bool
  ) throws {
    let draft = try register.addDraft(of: ["1"], kind: nil, subject: nil)
    try register.addSampleDecision(on: "2022-12-28", by: "UBND quận Phú Nhuận")
    try register.enterAwards(.sample())
    try register.write("decision sign") { try SignedLineTable.insert(Identifier(1), award: Identifier(1), in: $0) }
    #expect(try states() == [.decided, .accepted])
    if isRedrafted { #expect(try register.addDraft(of: ["1"], kind: nil, subject: nil).number == 2) }
    try register.voidAward(Identifier(1), reason: "ghi nhầm")
    #expect(try register.findDraft(draft).decision != nil && states() == [.accepted, isRedrafted ? .drafted : .accepted])
    try register.voidDecision("57/QĐ-UBND", reason: "ghi nhầm số")
    #expect(try states() == [.drafted, .drafted])
    #expect(try register.findDraft(draft).lines.count == (isRedrafted ? 1 : 2))
    try expectSound()
  }

  @Test func `what two proposals ask for one achievement is drafted once`() throws {
    _ = try register.addSampleProposal("16/TTr-UBND")
    try register.propose(.sample(), to: "2")
    _ = try register.decide("2", lines: nil, .accepted, kind: nil, on: .day("2022-12-20"), reason: nil)
    try book.expectUnchanged {
      #expect(throws: ProcessError.askedTwice(proposal: 2, line: 1, otherProposal: 1, other: 1)) {
        try register.addDraft(of: ["1", "2"], kind: nil, subject: nil)
      }
    }
    _ = try register.decide("2", lines: [1], .refused, kind: nil, on: .day("2022-12-21"), reason: "đã có ở tờ trình 15")
    _ = try register.addDraft(of: ["1", "2"], kind: nil, subject: nil)
    try sign("57/QĐ-UBND")
    #expect(try states() == [.decided, .decided])
  }

  @Test func `what two proposals ask for two achievements is signed as two awards`() throws {
    try register.voidProposal("1", lines: nil, reason: "lập lại")
    for (number, citation) in [("16/TTr-UBND", "Bắt cướp"), ("17/TTr-UBND", "Cứu người")] {
      _ = try register.addSampleProposal(number)
      try register.propose(.sample(citation: citation), to: number)
      _ = try register.decide(number, lines: nil, .accepted, kind: nil, on: .day("2022-12-20"), reason: nil)
    }
    _ = try register.addDraft(of: ["16/TTr-UBND", "17/TTr-UBND"], kind: nil, subject: nil)
    try sign("57/QĐ-UBND")
    let awards = try register.awards()
    #expect(awards.map(\.award.citation) == ["Bắt cướp", "Cứu người"] && Set(awards.map(\.award.recipientID)).count == 1)
    #expect(try register.findDraft(Identifier(1)).lines.map(\.awardID) == awards.map(\.id))
    try expectSound()
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
        .moneySinceDraft(
          draftedOn: .day("2023-06-20"), drafted: KnownSum([Dong(450_000), Dong(450_000)]),
          signed: KnownSum([Dong(540_000), Dong(540_000)]), lines: 2)))
    #expect(try register.awards().map(\.award.money) == [Dong(540_000), Dong(540_000)])
    #expect(try register.draftFacts(Identifier(1)).lines.allSatisfy { !$0.isProvisional })
  }

  @Test func `money that nobody knew on the draft's day was not nothing`() throws {
    let salary = try #require(try register.law(.baseSalaries).first { $0.validity.contains(.day("2023-06-20")) })
    try register.voidLaw(.baseSalaries, "\(salary.id)", reason: "chưa rõ")
    _ = try book.register(in: .fixed("2023-06-20")).addDraft(of: ["1"], kind: nil, subject: nil)
    let found = try sign("57/QĐ-UBND", on: "2023-07-03").findings.map(\.problem)
    let unknown = KnownSum([nil, nil])
    #expect(unknown.amount == nil && unknown.unknown == 2)
    #expect(
      found.contains(
        .moneySinceDraft(
          draftedOn: .day("2023-06-20"), drafted: unknown, signed: KnownSum([Dong(540_000), Dong(540_000)]), lines: 2)))
  }

  @Test func `nothing is told of money that has not changed`() throws {
    _ = try book.register(in: .fixed("2022-12-21")).addDraft(of: ["1"], kind: nil, subject: nil)
    #expect(try !sign("57/QĐ-UBND").findings.contains { $0.column == "money" })
  }
}
