/// What the papers of a proposal are made of: the proposal itself (tờ trình) and the minutes of the council (biên bản).
public struct ProposalFacts: Sendable {
  public var proposal: Proposal
  /// In their order.
  public var lines: [ProposalLineListing]
  /// Of the council on this proposal, the newest last.
  public var meetings: [CouncilMeeting]
  /// The awards that were asked for, accepted or voted on, by their codes.
  public var kinds: [String: AwardKind]
  /// Where the proposer sits; nil: not known.
  public var proposerPlace: Place?
  /// Where the agency sits that is asked to decide; nil: not known.
  public var issuerPlace: Place?
  public var asOf: CivilDate
  public var fingerprint: String

  public init(
    proposal: Proposal, lines: [ProposalLineListing], meetings: [CouncilMeeting], kinds: [String: AwardKind], proposerPlace: Place? = nil,
    issuerPlace: Place? = nil, asOf: CivilDate, fingerprint: String
  ) {
    self.proposal = proposal
    self.lines = lines
    self.meetings = meetings
    self.kinds = kinds
    self.proposerPlace = proposerPlace
    self.issuerPlace = issuerPlace
    self.asOf = asOf
    self.fingerprint = fingerprint
  }
}
