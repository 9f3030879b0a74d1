public import Recognition

/// The proposal as it is laid before who decides (tờ trình), with the list that goes with it.
public struct ProposalPaper: Sendable {
  public let facts: ProposalFacts
  /// What the officer tells; number and day are those of the book.
  let paper: PaperDetails
  let blocks: [AwardBlock<ProposalLineListing>]

  public init(_ facts: ProposalFacts, paper: PaperDetails = PaperDetails()) {
    self.facts = facts
    var paper = paper
    (paper.number, paper.signedOn) = (facts.proposal.number, facts.proposal.submittedOn)
    self.paper = paper
    blocks = AwardBlock.blocks(of: facts.lines, \.kind, \.line.particulars.recipient.type)
  }

  public var warnings: [ReportWarning] { [] }

  /// The awards asked for, the highest first.
  var kinds: [AwardKind] {
    blocks.map(\.kind).reduce(into: []) { known, kind in if known.last?.code != kind.code { known.append(kind) } }
  }

  /// The years of merit, each once, in order.
  var years: [Int] { facts.lines.map(\.line.particulars.merit.year.year).eachOnce.sorted() }

  /// The newest meeting of a council that had met when it was submitted; nil: none, or not told.
  var meeting: CouncilMeeting? { facts.meetings.last { $0.heldOn <= facts.proposal.submittedOn } }
}

/// The minutes of a meeting of the emulation and commendation council on a proposal (biên bản họp hội đồng).
public struct CouncilMinutes: Sendable {
  public let facts: ProposalFacts
  public let meeting: CouncilMeeting
  let paper: PaperDetails

  public init(_ facts: ProposalFacts, of meeting: CouncilMeeting, paper: PaperDetails = PaperDetails()) {
    self.facts = facts
    self.meeting = meeting
    var paper = paper
    paper.signedOn = meeting.heldOn
    paper.superior = paper.superior ?? facts.proposal.issuer
    self.paper = paper
  }

  public var warnings: [ReportWarning] { [] }

  /// What became of lines on the day of the meeting, with the line each is of.
  var outcomes: [(line: ProposalLineListing, review: ProposalLineListing.Review)] {
    facts.lines.compactMap { line in
      line.reviews.last { $0.outcome.decidedOn == meeting.heldOn }.map { (line, $0) }
    }
  }
}
