import Recognition
import Testing

@testable import RecognitionStore

/// From a proposal to a signed decision.
struct ProposalTests {
  private let book: Book
  private let register: Register

  init() throws {
    book = try Book()
    register = book.register
    _ = try register.addSampleProposal()
  }

  private func states() throws -> [ProposalLineListing.State] {
    try register.proposalLines(ProposalLineFilter(proposal: Identifier(1))).map(\.state)
  }

  private func sign(_ number: String, on day: String = "2022-12-28") throws -> ImportSummary {
    try register.sign(
      Identifier(1), number: DecisionNumber(parsing: number), signedOn: .day(day), signer: nil, signerTitle: nil, signingForm: nil)
  }

  @Test func `a proposal's number is used once a year by one proposer`() throws {
    try book.expectUnchanged {
      #expect(throws: ProcessError.proposalNumberTaken(number: "15/ttr-caq", proposer: "Công an quận Phú Nhuận", year: 2022, proposal: 1)) {
        try register.addSampleProposal("15/ttr-caq", on: "2022-12-31")
      }
    }
    let later = try book.register(in: .fixed("2024-01-10"))
    #expect(try later.addSampleProposal(on: "2023-12-10").number == 2)
    #expect(
      throws: ProcessError.ambiguousProposal(
        "15/TTr-CAQ",
        candidates: [
          "1: 15/TTr-CAQ, 2022-12-10, Công an quận Phú Nhuận", "2: 15/TTr-CAQ, 2023-12-10, Công an quận Phú Nhuận",
        ])
    ) { try register.findProposal("15/TTr-CAQ") }
  }

  @Test func `nobody proposed is a recipient before a decision names him`() throws {
    try register.propose(.sample(), .sample("Lê Thị Bình", row: 3, ward: "Phường 2"))
    #expect(try book.number("SELECT count(*) FROM recipient") == 0)
    #expect(try states() == [.proposed, .proposed])
  }

  @Test func `the same list twice changes nothing, other particulars need an update`() throws {
    try register.propose(.sample(citation: "Bắt cướp"))
    try book.expectUnchanged {
      let (same, other) = (try register.propose(.sample(citation: "Bắt cướp")), try register.propose(.sample(citation: "Chữa cháy")))
      #expect(same.same == 1 && other.changed == 1)
    }
    #expect(try register.propose(.sample(citation: "Chữa cháy"), update: true).changed == 1)
    #expect(try register.proposalLines(ProposalLineFilter()).map(\.line.particulars.citation) == ["Chữa cháy"])
  }

  @Test func `two people of one name in two wards are two lines when nobody knows when they were born`() throws {
    let summary = try register.propose(.sample(birthYear: nil), .sample(row: 3, birthYear: nil, ward: "Phường 2"))
    #expect(summary.same == 0)
    #expect(try states().count == 2)
  }

  @Test func `money is kept only where the list names it`() throws {
    try register.propose(.sample(), .sample("Lê Thị Bình", row: 3, money: 500_000))
    #expect(try register.proposalLines(ProposalLineFilter()).map(\.line.particulars.money) == [nil, Dong(500_000)])
  }

  @Test func `the newest outcome holds and the reason stays`() throws {
    try register.propose(.sample())
    _ = try register.decide("1", lines: [1], .returned, kind: nil, on: .day("2022-12-20"), reason: "thiếu xác nhận")
    #expect(try states() == [.returned])
    _ = try register.decide("1", lines: [1], .accepted, kind: nil, on: .day("2022-12-22"), reason: nil)
    #expect(try states() == [.accepted])
    #expect(try book.number("SELECT count(*) FROM proposal_outcome WHERE reason = 'thiếu xác nhận'") == 1)
  }

  @Test func `a downgraded line is signed for the lower award`() throws {
    try register.propose(.sample(award: "BK_TINH"), .sample("Lê Thị Bình", row: 3))
    _ = try register.decide("1", lines: [1], .downgraded, kind: "GK_DV", on: .day("2022-12-20"), reason: "chưa đủ")
    _ = try register.decide("1", lines: nil, .accepted, kind: nil, on: .day("2022-12-20"), reason: nil)
    _ = try register.addDraft(of: ["1"], kind: nil, subject: nil)
    #expect(try sign("57/QĐ-UBND").mayEnter(.init()))
    #expect(try register.awards().map(\.kind.code) == ["GK_DV", "GK_DV"])
    #expect(try register.awards().map(\.award.money) == [Dong(450_000), Dong(450_000)])
    #expect(try states() == [.decided, .decided])
    for check in [Check.tallies, .keys] { #expect(try register.run(check).isEmpty) }
    #expect(try register.verify().isEmpty)
  }

  @Test func `a higher award is no downgrading`() throws {
    try register.propose(.sample())
    try book.expectUnchanged {
      #expect(throws: ProcessError.notALowerAward("BK_TINH", than: "GK_DV", line: 1)) {
        try register.decide("1", lines: [1], .downgraded, kind: "BK_TINH", on: .day("2022-12-20"), reason: "nâng")
      }
    }
  }

  @Test func `a draft holds its lines until it is struck out`() throws {
    try register.proposeAccepted(.sample())
    let draft = try register.addDraft(of: ["1"], kind: nil, subject: nil)
    try book.expectUnchanged {
      #expect(throws: ProcessError.lineIsDrafted(line: 1, draft: 1)) {
        try register.decide("1", lines: [1], .refused, kind: nil, on: .day("2022-12-20"), reason: "khác")
      }
      #expect(throws: ProcessError.lineIsDrafted(line: 1, draft: 1)) { try register.voidProposal("1", lines: nil, reason: "?") }
      #expect(throws: ProcessError.nothingToDraft(proposals: [1])) { try register.addDraft(of: ["1"], kind: nil, subject: nil) }
      let summary = try register.propose(.sample(citation: "khác"), update: true)
      #expect(summary.refused == 1)
    }
    try register.voidDraft(draft, reason: "trình lại")
    #expect(try states() == [.accepted])
    #expect(try register.addDraft(of: ["1"], kind: nil, subject: nil).number == 2)
  }

  @Test func `signing is all or nothing`() throws {
    try register.proposeAccepted(.sample(citation: "Bắt cướp"), .sample("Lê Thị Bình", row: 3))
    try register.addSampleDecision("1/QĐ-UBND", on: "2022-12-01")
    try register.enterAwards(.sample(award: "GK_XA", citation: "Bắt cướp"), decision: "1/QĐ-UBND")
    _ = try register.addDraft(of: ["1"], kind: nil, subject: nil)
    try book.expectUnchanged {
      let summary = try sign("57/QĐ-UBND")
      #expect(
        summary.refused == 1 && summary.findings.contains { $0.problem.breach?.matter == .sameAchievement(awardID: 1) && $0.row == 1 })
      #expect(throws: ProcessError.decidedBeforeSubmitted(.day("2022-12-10"))) { try sign("57/QĐ-UBND", on: "2022-12-09") }
    }
  }

  @Test func `a draft is signed once, and again when all it became was struck out`() throws {
    try register.proposeAccepted(.sample())
    _ = try register.addDraft(of: ["1"], kind: nil, subject: nil)
    _ = try sign("57/QĐ-UBND")
    try book.expectUnchanged {
      #expect(throws: ProcessError.draftIsSigned(draft: 1, decision: "57/QĐ-UBND")) { try sign("58/QĐ-UBND") }
    }
    try register.voidAward(Identifier(1), reason: "ghi nhầm số")
    try register.voidDecision("57/QĐ-UBND", reason: "ghi nhầm số")
    #expect(try sign("58/QĐ-UBND").mayEnter(.init()))
    #expect(try register.awards().map(\.decision.number.description) == ["58/QĐ-UBND"])
  }

  @Test func `a line keeps its ward, though another ward has its code and name by the day of signing`() throws {
    let book = try Book(.phuNhuan, hand: .fixed("2025-09-01"))
    let register = book.register
    _ = try register.addSampleProposal(on: "2024-12-20")
    try register.propose(.sample(ward: "27076", award: "GK_HUYEN", year: 2024, money: 710_000))
    _ = try register.decide("1", lines: nil, .accepted, kind: nil, on: .day("2024-12-25"), reason: nil)
    _ = try register.addDraft(of: ["1"], kind: nil, subject: nil)
    let summary = try register.sign(
      Identifier(1), number: DecisionNumber(parsing: "3/QĐ-UBND"), signedOn: .day("2025-01-05"), signer: nil, signerTitle: nil,
      signingForm: nil)
    #expect(summary.new == 1)
    #expect(try register.awards().map(\.place?.value.name) == ["Phường 17"])
    #expect(try register.findPlace("27076", level: .commune, on: .day("2025-01-05")).place.name == "Phường 15")
  }

  @Test func `a signed draft tells the money of its awards`() throws {
    try register.proposeAccepted(.sample())
    let draft = try register.addDraft(of: ["1"], kind: nil, subject: nil)
    _ = try sign("57/QĐ-UBND")
    try register.setRewardRounding(.none, reason: nil)
    try register.enterAwards(.sample(money: 500_000), options: .init(update: true))
    #expect(try register.draftFacts(draft).lines.map(\.money) == [Dong(500_000)])
  }

  @Test func `one draft takes lines of several proposals to one agency`() throws {
    try register.proposeAccepted(.sample())
    _ = try register.addSampleProposal("16/TTr-CAQ")
    try register.propose(.sample("Lê Thị Bình", ward: "Phường 2"), to: "16/TTr-CAQ")
    _ = try register.decide("2", lines: nil, .accepted, kind: nil, on: .day("2022-12-20"), reason: nil)
    _ = try register.addDraft(of: ["1", "2"], kind: nil, subject: nil)
    #expect(try sign("57/QĐ-UBND").mayEnter(.init()))
    #expect(try register.awards().map(\.place?.value.name) == ["Phường 1", "Phường 2"])
  }

  @Test func `a verified share of votes refuses, of all members and by the newest meeting`() throws {
    try register.propose(.sample(award: "CSTDTQ", money: 6_710_000))
    let accept = { try register.decide("1", lines: nil, .accepted, kind: nil, on: .day("2022-12-20"), reason: nil).count }
    #expect(throws: Findings.self) { try accept() }
    for (votes, isEnough) in [(8, false), (9, true)] {
      let vote = CouncilVote(.kind(code: "CSTDTQ"), inFavour: votes, against: 0, blank: 0)
      _ = try register.addMeeting(CouncilMeeting(heldOn: .day("2022-12-19"), members: 10, present: 9, votes: [vote]), on: "1")
      if isEnough { #expect(try accept() == 1) } else { #expect(throws: Findings.self) { try accept() } }
    }
  }

  @Test func `the shares the law asks for are of kinds in the catalogue, dated and sourced`() throws {
    let (rules, kinds) = try register.read { db in (try VoteRuleTable.all(db), try AwardKindTable.all(db).map(\.value.code)) }
    #expect(rules.count == 4)
    for rule in rules {
      #expect(kinds.contains(rule.awardCode) && rule.status.hasPrefix("verified S"), "\(rule.awardCode)")
      #expect(rule.isInForce(on: .day("2023-01-05")) && !rule.isInForce(on: .day("2024-01-01")))
    }
  }

  @Test func `a council has no more hands than members`() throws {
    try book.expectUnchanged {
      #expect(throws: ProcessError.moreThanMembers(members: 9, present: 8, written: 2)) {
        try register.addMeeting(CouncilMeeting(heldOn: .day("2022-12-19"), members: 9, present: 8, written: 2), on: "1")
      }
      let vote = CouncilVote(.kind(code: "GK_DV"), inFavour: 7, against: 1, blank: 1)
      #expect(throws: ProcessError.moreVotesThanVoters(votes: 9, voters: 8)) {
        try register.addMeeting(CouncilMeeting(heldOn: .day("2022-12-19"), members: 9, present: 8, votes: [vote]), on: "1")
      }
    }
  }
}

extension Register {
  @discardableResult
  func addSampleProposal(_ number: String = "15/TTr-CAQ", on day: String = "2022-12-10") throws -> Identifier<Proposal> {
    try addProposal(
      number: DecisionNumber(parsing: number), submittedOn: .day(day), proposer: "Công an quận Phú Nhuận",
      issuer: "UBND quận Phú Nhuận", subject: nil)
  }

  @discardableResult
  func propose(_ rows: AwardRow..., to proposal: String = "1", update: Bool = false) throws -> ImportSummary {
    try importProposal(rows.map(ListRow.row), proposal: proposal, file: "proposal.csv", options: .init(update: update))
  }

  func proposeAccepted(_ rows: AwardRow...) throws {
    _ = try importProposal(rows.map(ListRow.row), proposal: "1", file: "proposal.csv", options: .init())
    _ = try decide("1", lines: nil, .accepted, kind: nil, on: .day("2022-12-20"), reason: nil)
  }
}
