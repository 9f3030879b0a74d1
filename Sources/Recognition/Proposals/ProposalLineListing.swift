/// A line of a proposal with all that became of it, and the names a list prints.
public struct ProposalLineListing: Sendable {
  public var id: Identifier<ProposalLine>
  public var line: ProposalLine
  public var proposal: Proposal
  /// The award asked for.
  public var kind: AwardKind
  public var place: Entry<Place>?
  /// All that was decided on it, the newest last.
  public var reviews: [Review]
  public var draftID: Identifier<DecisionDraft>?
  /// The award it became.
  public var awardID: Identifier<Award>?

  public init(
    id: Identifier<ProposalLine>, line: ProposalLine, proposal: Proposal, kind: AwardKind, place: Entry<Place>?,
    reviews: [Review], draftID: Identifier<DecisionDraft>?, awardID: Identifier<Award>?
  ) {
    self.id = id
    self.line = line
    self.proposal = proposal
    self.kind = kind
    self.place = place
    self.reviews = reviews
    self.draftID = draftID
    self.awardID = awardID
  }

  /// An outcome with the award that the line was accepted for by it.
  public struct Review: Sendable {
    public var outcome: ProposalOutcome
    /// The one asked for, or a lower one; nil where the line was not accepted.
    public var kind: AwardKind?

    public init(_ outcome: ProposalOutcome, kind: AwardKind?) {
      self.outcome = outcome
      self.kind = kind
    }
  }

  /// What holds; nil: nobody has decided yet.
  public var outcome: ProposalOutcome? { reviews.last?.outcome }

  /// The award it is accepted for; nil while it is not accepted.
  public var acceptedKind: AwardKind? { reviews.last?.kind }

  /// How far a line has come (trạng thái hồ sơ).
  public enum State: String, CaseIterable, Sendable {
    case proposed, accepted, downgraded, returned, refused, drafted, decided
  }

  public var state: State {
    if awardID != nil { return .decided }
    if draftID != nil { return .drafted }
    return outcome.flatMap { State(rawValue: $0.verdict.rawValue) } ?? .proposed
  }
}
