/// A proposal of awards (tờ trình đề nghị khen thưởng): one agency asks another to decide.
public struct Proposal: Hashable, Sendable {
  public var proposerID: Identifier<Agency>
  public var proposer: String
  /// The agency asked to decide.
  public var issuerID: Identifier<Agency>
  public var issuer: String
  /// Number and symbol: `15/TTr-UBND`. Numbers start again every year, as those of decisions do.
  public var number: DecisionNumber
  public var submittedOn: CivilDate
  /// What it is about (trích yếu); nil: not told.
  public var subject: String?

  public init(
    proposerID: Identifier<Agency>, proposer: String, issuerID: Identifier<Agency>, issuer: String, number: DecisionNumber,
    submittedOn: CivilDate, subject: String? = nil
  ) {
    self.proposerID = proposerID
    self.proposer = proposer
    self.issuerID = issuerID
    self.issuer = issuer
    self.number = number
    self.submittedOn = submittedOn
    self.subject = subject
  }
}

/// One line of a proposal: for whom which award is asked, and for what merit.
public struct ProposalLine: Hashable, Sendable {
  /// What a line says, as a row of a list of awards says it.
  public struct Particulars: Hashable, Sendable {
    public var recipient: Recipient
    public var kindID: Identifier<AwardKind>
    public var basis: KindOfCommendation
    public var merit: Merit
    public var placeID: Identifier<Place>?
    public var neighbourhood: String?
    public var unit: String?
    public var position: String?
    public var rankClass: RankClass?
    public var citation: String?
    /// Nil: the law's amount on the day of the decision.
    public var money: Dong?
    public var posthumous: Bool
    public var enterprise: Bool

    public init(
      recipient: Recipient, kindID: Identifier<AwardKind>, basis: KindOfCommendation, merit: Merit, placeID: Identifier<Place>? = nil,
      neighbourhood: String? = nil, unit: String? = nil, position: String? = nil, rankClass: RankClass? = nil, citation: String? = nil,
      money: Dong? = nil, posthumous: Bool = false, enterprise: Bool = false
    ) {
      self.recipient = recipient
      self.kindID = kindID
      self.basis = basis
      self.merit = merit
      self.placeID = placeID
      self.neighbourhood = neighbourhood
      self.unit = unit
      self.position = position
      self.rankClass = rankClass
      self.citation = citation
      self.money = money
      self.posthumous = posthumous
      self.enterprise = enterprise
    }
  }

  public var proposalID: Identifier<Proposal>
  /// Its number in the proposal (số thứ tự), from 1.
  public var number: Int
  public var particulars: Particulars

  public init(proposalID: Identifier<Proposal>, number: Int, _ particulars: Particulars) {
    self.proposalID = proposalID
    self.number = number
    self.particulars = particulars
  }
}
