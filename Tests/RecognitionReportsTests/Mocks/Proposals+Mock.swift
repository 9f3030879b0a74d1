import Recognition

extension ProposalFacts {
  /// The lines of the draft's proposal, two of them decided on the day of a meeting that voted on a kind and on a line.
  static let mock: ProposalFacts = {
    var lines = DraftFacts.mock.lines.map(\.listing)
    lines[1].reviews = [.init(ProposalOutcome(.returned, decidedOn: .mock("2022-12-20"), reason: "thiếu xác nhận."), kind: nil)]
    lines[2].reviews = []
    var proposal = lines[0].proposal
    proposal.subject = "Về việc đề nghị khen thưởng năm 2022"
    return ProposalFacts(
      proposal: proposal, lines: lines, meetings: [.mock],
      kinds: Dictionary(uniqueKeysWithValues: [Entry<AwardKind>].mock.map { ($0.value.code, $0.value) }),
      asOf: .mock("2022-12-21"), fingerprint: YearFacts.fingerprint)
  }()

  /// Nothing but the proposal.
  static let bare: ProposalFacts = {
    var facts = mock
    (facts.lines, facts.meetings, facts.proposal.subject) = ([], [], nil)
    return facts
  }()

  /// The same meeting before it was submitted.
  static let reviewedBefore: ProposalFacts = {
    var facts = mock
    facts.meetings[0].heldOn = .mock("2022-12-09")
    return facts
  }()
}

extension CouncilMeeting {
  static let mock = CouncilMeeting(
    heldOn: .mock("2022-12-20"), members: 9, present: 7, written: 1, ballot: .secret,
    votes: [
      CouncilVote(.kind(code: "GK_HUYEN"), inFavour: 8, against: 0, blank: 0), CouncilVote(.line(2), inFavour: 3, against: 4, blank: 1),
    ])

  /// All came, nothing else is told.
  static let bare = CouncilMeeting(heldOn: .mock("2022-12-20"), members: 5, present: 5)
}
