/// What a draft decision's page is made of.
public struct DraftFacts: Sendable {
  /// An accepted line with the money it would bring.
  public struct Line: Sendable {
    public var listing: ProposalLineListing
    /// The award it is accepted for.
    public var kind: AwardKind
    /// That of the award once signed; before, as the proposal names it, else by the law of the day; nil: not known.
    public var money: Dong?
    /// What keeps the money from being known; nil where it is known.
    public var gap: MoneyGap?
    /// False where the amount follows a rule that nobody has compared with its text.
    public var isVerified: Bool
    /// Whether the amount is the law's of the day and may be another on the day of signing.
    public var isProvisional: Bool

    public init(
      listing: ProposalLineListing, kind: AwardKind, money: Dong?, gap: MoneyGap? = nil, isVerified: Bool = true,
      isProvisional: Bool = false
    ) {
      self.listing = listing
      self.kind = kind
      self.money = money
      self.gap = gap
      self.isVerified = isVerified
      self.isProvisional = isProvisional
    }
  }

  public var id: Identifier<DecisionDraft>
  public var draft: DecisionDraft
  /// Where the issuer sits; nil: not known.
  public var issuerPlace: Place?
  /// What it names as its grounds, by the law of the day of signing, or today; none: the book has none of that day.
  public var grounds: [LegalGround]
  /// Nil while it waits for a signature.
  public var decision: Decision?
  public var lines: [Line]
  /// The day whose law gives the money: that of signing, or today.
  public var moneyOn: CivilDate
  /// On that day (mức lương cơ sở); nil: not known.
  public var baseSalary: Dong?
  /// What the law and the council say against lines, as far as can be told before it is signed; none afterwards.
  public var findings: [Finding]
  public var asOf: CivilDate
  public var fingerprint: String

  public init(
    id: Identifier<DecisionDraft>, draft: DecisionDraft, issuerPlace: Place? = nil, grounds: [LegalGround] = [],
    decision: Decision?, lines: [Line], moneyOn: CivilDate,
    baseSalary: Dong?, findings: [Finding] = [], asOf: CivilDate, fingerprint: String
  ) {
    self.id = id
    self.draft = draft
    self.issuerPlace = issuerPlace
    self.grounds = grounds
    self.decision = decision
    self.lines = lines
    self.moneyOn = moneyOn
    self.baseSalary = baseSalary
    self.findings = findings
    self.asOf = asOf
    self.fingerprint = fingerprint
  }
}
