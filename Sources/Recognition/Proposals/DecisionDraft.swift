/// A decision laid before the signer (dự thảo quyết định): it names its lines, and has neither number nor day.
public struct DecisionDraft: Hashable, Sendable {
  public var issuerID: Identifier<Agency>
  public var issuer: String
  public var draftedOn: CivilDate
  /// What it is about (trích yếu); nil: composed of what it holds.
  public var subject: String?

  public init(issuerID: Identifier<Agency>, issuer: String, draftedOn: CivilDate, subject: String? = nil) {
    self.issuerID = issuerID
    self.issuer = issuer
    self.draftedOn = draftedOn
    self.subject = subject
  }
}

/// A line of a proposal with all that became of it, and the names a list prints.
public struct ProposalLineListing: Sendable {
  public var id: Identifier<ProposalLine>
  public var line: ProposalLine
  public var proposal: Proposal
  /// The award asked for.
  public var kind: AwardKind
  public var place: Entry<Place>?
  /// The newest; nil: nobody has decided yet.
  public var outcome: ProposalOutcome?
  /// The award it is accepted for: the one asked for, or a lower one; nil while it is not accepted.
  public var acceptedKind: AwardKind?
  public var draftID: Identifier<DecisionDraft>?
  /// The award it became.
  public var awardID: Identifier<Award>?

  public init(
    id: Identifier<ProposalLine>, line: ProposalLine, proposal: Proposal, kind: AwardKind, place: Entry<Place>?,
    outcome: ProposalOutcome?, acceptedKind: AwardKind?, draftID: Identifier<DecisionDraft>?, awardID: Identifier<Award>?
  ) {
    self.id = id
    self.line = line
    self.proposal = proposal
    self.kind = kind
    self.place = place
    self.outcome = outcome
    self.acceptedKind = acceptedKind
    self.draftID = draftID
    self.awardID = awardID
  }

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
