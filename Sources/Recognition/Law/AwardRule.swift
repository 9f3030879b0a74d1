/// A rule of commendation other than competence and money: what it is about.
public enum LegalRule: String, CaseIterable, Sendable {
  /// Who may confer what; its rows are the competence rules.
  case competence
  /// One achievement, one reward (không khen thưởng nhiều lần, nhiều hình thức cho một thành tích).
  case oneReward = "one-reward"
  /// A kind given once in a life.
  case once
  /// The holders of a kind are at most a share of those of another.
  case share
  /// A theme or sudden award is no ground for one of regular merit.
  case themeGround = "theme-ground"
  /// No award while discipline, investigation or inspection is open (chưa khen thưởng).
  case hold
  /// After discipline merits count from its end.
  case meritAfterDiscipline = "merit-after-discipline"
}

/// A row of such a rule: for what, when, by which text.
public struct AwardRule: Hashable, Sendable {
  public var rule: LegalRule
  /// Nil: for every kind.
  public var awardCode: String?
  /// For `share`: at most so many thousandths of the holders of `ofCode`.
  public var thousandths: Int?
  public var ofCode: String?
  /// Whether the text forbids; what it forbids, where verified, no reason of an officer overrides.
  public var isProhibition: Bool
  public var validity: Validity
  public var law: LawReference

  /// What becomes of an award that does not keep it: only a verified prohibition stands against every reason.
  var weight: RuleBreach.Weight { isProhibition && law.status.isVerified ? .prohibited : .doubtful }

  public init(
    rule: LegalRule, awardCode: String? = nil, thousandths: Int? = nil, ofCode: String? = nil, isProhibition: Bool, validity: Validity,
    law: LawReference
  ) {
    self.rule = rule
    self.awardCode = awardCode
    self.thousandths = thousandths
    self.ofCode = ofCode
    self.isProhibition = isProhibition
    self.validity = validity
    self.law = law
  }
}
