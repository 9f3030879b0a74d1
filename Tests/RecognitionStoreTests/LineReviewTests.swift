import Recognition
import Testing

@testable import RecognitionStore

/// What the council, the law and holds say against lines before anything is signed.
struct LineReviewTests {
  private let book: Book
  private let register: Register

  init() throws {
    book = try Book()
    register = book.register
    _ = try register.addSampleProposal()
  }

  /// What accepting lines brings up; that nobody knows whether the district may confer GK_DV is left out.
  private func accept(_ lines: [Int]? = nil, on day: String = "2022-12-20") throws -> [EntryProblem] {
    let doubts = try register.decide("1", lines: lines, .accepted, kind: nil, on: .day(day), reason: nil).doubts
    return doubts.map(\.problem).filter { $0.breach?.rule != .competence }
  }

  @discardableResult
  private func meet(_ day: String, _ votes: CouncilVote...) throws -> [EntryProblem] {
    try register.addMeeting(CouncilMeeting(heldOn: .day(day), members: 9, present: 9, votes: votes), on: "1").doubts.map(\.problem)
  }

  private func onDraft(_ id: Int64 = 1, today: String = "2022-12-22") throws -> [EntryProblem] {
    try book.register(in: .fixed(today)).draftFacts(Identifier(id)).findings.map(\.problem).filter { $0.breach?.rule != .competence }
  }

  @Test func `accepting against the council is told at once, on the draft and at signing`() throws {
    try register.propose(.sample(), .sample("Lê Thị Bình", row: 3))
    try meet("2022-12-19", CouncilVote(.kind(code: "GK_DV"), inFavour: 9, against: 0, blank: 0))
    try meet("2022-12-20", CouncilVote(.line(2), inFavour: 3, against: 5, blank: 1))
    let against = EntryProblem.council(.against(proposal: 1, inFavour: 3, against: 5, blank: 1, on: .day("2022-12-20")))
    #expect(try accept() == [against])
    _ = try register.addDraft(of: ["1"], kind: nil, subject: nil)
    #expect(try onDraft() == [against])
    let summary = try register.sign(
      Identifier(1), number: DecisionNumber(parsing: "57/QĐ-UBND"), signedOn: .day("2022-12-28"), signer: nil, signerTitle: nil,
      signingForm: nil)
    #expect(summary.findings.map(\.problem).contains(against) && summary.doubtful == 2)
    #expect(try onDraft().isEmpty, "once signed, the findings are those of the awards")
  }

  @Test func `a meeting after the outcome does not count, and it is told`() throws {
    try register.propose(.sample(award: "CSTDTQ", money: 6_710_000))
    let votes = CouncilVote(.kind(code: "CSTDTQ"), inFavour: 9, against: 0, blank: 0)
    try meet("2022-12-21", votes)
    #expect(throws: Findings.self) { try accept(on: "2022-12-20") }
    _ = try accept(on: "2022-12-21")
    #expect(
      try meet("2022-12-23", CouncilVote(.line(1), inFavour: 0, against: 9, blank: 0)) == [.council(.afterOutcome(proposal: 1, lines: [1]))]
    )
    _ = try register.addDraft(of: ["1"], kind: nil, subject: nil)
    #expect(try !onDraft().contains { if case .council(.votesTooFew) = $0 { true } else { false } })
  }

  @Test func `where the law asks for a secret ballot, votes cast openly are not enough, and votes cast nobody knows how are`() throws {
    try register.propose(.sample(award: "CSTDTQ", money: 6_710_000))
    let votes = [CouncilVote(.kind(code: "CSTDTQ"), inFavour: 9, against: 0, blank: 0)]
    func meet(_ day: String, _ ballot: CouncilMeeting.Ballot?) throws {
      _ = try register.addMeeting(CouncilMeeting(heldOn: .day(day), members: 9, present: 9, ballot: ballot, votes: votes), on: "1")
    }
    try meet("2022-12-17", .open)
    let findings = #expect(throws: Findings.self) { try accept() }
    let open = CouncilProblem.openBallot(
      proposal: 1, on: .day("2022-12-17"), legalBasis: "Nghị định 91/2017/NĐ-CP Điều 45 khoản 8")
    #expect(findings?.all.map(\.problem) == [.council(open)])
    try meet("2022-12-18", nil)
    #expect(try accept([1]).isEmpty)
  }

  @Test func `a second meeting on one day is entered and told`() throws {
    try register.propose(.sample())
    let votes = CouncilVote(.kind(code: "GK_DV"), inFavour: 9, against: 0, blank: 0)
    #expect(try meet("2022-12-19", votes).isEmpty)
    #expect(try meet("2022-12-19", votes) == [.council(.anotherMeeting(proposal: 1, on: .day("2022-12-19")))])
  }

  @Test func `lines accepted on a day before the council met are told, though it had voted when that was entered`() throws {
    try register.propose(.sample())
    try meet("2022-12-20", CouncilVote(.line(1), inFavour: 3, against: 5, blank: 1))
    #expect(try accept(on: "2022-12-12") == [.council(.afterOutcome(proposal: 1, lines: [1]))])
  }

  @Test func `votes on what was signed are not struck out`() throws {
    try register.propose(.sample())
    try meet("2022-12-19", CouncilVote(.kind(code: "GK_DV"), inFavour: 9, against: 0, blank: 0))
    _ = try accept()
    _ = try register.addDraft(of: ["1"], kind: nil, subject: nil)
    _ = try register.sign(
      Identifier(1), number: DecisionNumber(parsing: "57/QĐ-UBND"), signedOn: .day("2022-12-28"), signer: nil, signerTitle: nil,
      signingForm: nil)
    try book.expectUnchanged {
      #expect(throws: ProcessError.lineIsSigned(line: 1, award: 1)) { try register.voidMeeting(on: "1", reason: "thử") }
    }
  }

  @Test func `a vote on a kind that no line asks for is told`() throws {
    try register.propose(.sample(award: "CSTDTQ", money: 6_710_000))
    let votes = CouncilVote(.kind(code: "GK_HUYEN"), inFavour: 9, against: 0, blank: 0)
    #expect(try meet("2022-12-20", votes) == [.council(.votedOnNothing(proposal: 1, asked: ["CSTDTQ"]))])
  }

  @Test func `votes struck out after the outcome are missed on the draft and at signing`() throws {
    try register.propose(.sample(award: "CSTDTQ", money: 6_710_000))
    try meet("2022-12-19", CouncilVote(.kind(code: "CSTDTQ"), inFavour: 9, against: 0, blank: 0))
    _ = try accept()
    _ = try register.addDraft(of: ["1"], kind: nil, subject: nil)
    try register.voidMeeting(on: "1", reason: "ghi nhầm")
    #expect(try onDraft().contains { if case .council(.votesTooFew(1, 90, nil, nil, _)) = $0 { true } else { false } })
    try book.expectUnchanged {
      let summary = try register.sign(
        Identifier(1), number: DecisionNumber(parsing: "57/QĐ-UBND"), signedOn: .day("2022-12-28"), signer: nil, signerTitle: nil,
        signingForm: nil, options: .init(override: "đã họp"))
      #expect(summary.refused == 1)
    }
  }

  @Test func `a hold opened after the list came in is told when its line is accepted and on the draft`() throws {
    try register.propose(.sample())
    let hold = try register.addHold(
      of: .named(Recipient(type: .individual, name: "Trần Văn An", birthYear: 1970), ward: nil), ground: .investigation,
      from: .day("2022-12-15"), to: nil, document: nil
    ).id
    #expect(try accept().compactMap(\.breach).map(\.rule) == [.hold])
    _ = try register.addDraft(of: ["1"], kind: nil, subject: nil)
    #expect(try onDraft().compactMap(\.breach).map(\.rule) == [.hold])
    try register.endHold(hold, on: .day("2022-12-21"), reason: nil)
    #expect(try onDraft().isEmpty)
  }

  @Test func `a verified rule that forbids keeps a line from being accepted`() throws {
    try register.propose(.sample(citation: "Bắt cướp"))
    try register.addSampleDecision("1/QĐ-UBND", on: "2022-12-12")
    try register.enterAwards(.sample(award: "GK_XA", citation: "Bắt cướp"), decision: "1/QĐ-UBND")
    try book.expectUnchanged {
      #expect(throws: Findings.self) { try accept() }
    }
    _ = try register.decide("1", lines: [1], .refused, kind: nil, on: .day("2022-12-20"), reason: "đã được khen")
  }

  @Test func `a share is counted with the lines that are not signed yet`() throws {
    let names = (1...7).map { "Người \($0)" }
    let titles = names.enumerated().map { AwardRow.sample($1, row: $0 + 2, award: "LDTT", money: 450_000) }
    let fighters = names.prefix(2).enumerated().map { AwardRow.sample($1, row: $0 + 20, award: "CSTDCS", money: 1_490_000) }
    _ = try register.importProposal((titles + fighters).map(ListRow.row), proposal: "1", file: nil, options: .init())
    let isShare = { (problem: EntryProblem) in problem.breach?.rule == .share }
    #expect(try !accept(Array(1...8)).contains(where: isShare), "one of seven")
    let found = try accept([9]).compactMap(\.breach).filter { $0.rule == .share }
    #expect(found.map(\.matter) == [.share(code: "CSTDCS", held: 2, ofCode: "LDTT", among: 7, most: 1)])
    _ = try register.addDraft(of: ["1"], kind: nil, subject: nil)
    #expect(try onDraft().contains(where: isShare))
  }

  @Test func `a line keeps all that was decided on it`() throws {
    try register.propose(.sample(award: "BK_TINH"))
    let day = CivilDate.day("2022-12-20")
    _ = try register.decide("1", lines: [1], .returned, kind: nil, on: day, reason: "thiếu xác nhận")
    _ = try register.decide("1", lines: [1], .refused, kind: nil, on: day, reason: "chưa đủ")
    _ = try register.decide("1", lines: [1], .downgraded, kind: "GK_DV", on: .day("2022-12-22"), reason: "hạ mức")
    let line = try #require(try register.proposalLines(ProposalLineFilter()).first)
    #expect(line.reviews.map(\.outcome.verdict) == [.returned, .refused, .downgraded])
    #expect(line.reviews.map(\.kind?.code) == [nil, nil, "GK_DV"] && line.acceptedKind?.code == "GK_DV")
  }

  @Test(arguments: ["chấp thuận", "Đồng ý", "hạ mức", "trả lại", "không chấp thuận", "không đồng ý"])
  func `an outcome is written in Vietnamese`(_ text: String) throws {
    let verdicts: [String: ProposalOutcome.Verdict] = [
      "chấp thuận": .accepted, "Đồng ý": .accepted, "hạ mức": .downgraded, "trả lại": .returned, "không chấp thuận": .refused,
      "không đồng ý": .refused,
    ]
    #expect(try ProposalOutcome.Verdict(parsing: text) == verdicts[text])
  }
}
