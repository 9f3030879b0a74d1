/// What the rules look at in one award.
public struct AwardFacts: Sendable {
  /// Another award of the same recipient that stands and is not cancelled.
  public struct Other: Sendable {
    public var id: Identifier<Award>
    public var code: String
    public var category: AwardKind.Category
    public var basis: KindOfCommendation
    public var merit: Merit
    public var citation: String?

    public init(
      id: Identifier<Award>, code: String, category: AwardKind.Category, basis: KindOfCommendation, merit: Merit, citation: String?
    ) {
      self.id = id
      self.code = code
      self.category = category
      self.basis = basis
      self.merit = merit
      self.citation = citation
    }
  }

  public var issuer: Agency
  public var code: String
  public var category: AwardKind.Category
  public var signedOn: CivilDate
  public var basis: KindOfCommendation
  public var merit: Merit
  public var citation: String?
  public var others: [Other]
  public var holds: [Entry<Hold>]
  /// The earlier awards that this one was proposed upon.
  public var grounds: [Other]

  public init(
    issuer: Agency, code: String, category: AwardKind.Category, signedOn: CivilDate, basis: KindOfCommendation, merit: Merit,
    citation: String? = nil, others: [Other] = [], holds: [Entry<Hold>] = [], grounds: [Other] = []
  ) {
    self.issuer = issuer
    self.code = code
    self.category = category
    self.signedOn = signedOn
    self.basis = basis
    self.merit = merit
    self.citation = citation
    self.others = others
    self.holds = holds
    self.grounds = grounds
  }
}
