/// That an award does not keep a rule, as far as the book can tell.
public struct RuleBreach: Hashable, Sendable {
  /// What is wrong, with its facts.
  public enum Matter: Hashable, Sendable {
    /// The law gives the award to others.
    case competence(issuer: String, code: String, on: CivilDate, holders: [String])
    /// The right to confer rests on a rule that we only faintly remember.
    case competenceFaint(issuer: String, code: String)
    /// The book cannot tell whether the issuer may confer the award; `holders` may, as far as it knows.
    case competenceNotKnown(issuer: String, code: String, on: CivilDate, holders: [String])
    /// The same words for the same years were rewarded before.
    case sameAchievement(awardID: Int64)
    /// A title was won before for the same year.
    case titleAgain(awardID: Int64)
    /// A kind given once was given before.
    case once(code: String, awardID: Int64)
    case hold(holdID: Int64, Hold.Ground, from: CivilDate, to: CivilDate?)
    /// Merit of before the end of a discipline.
    case meritAfterDiscipline(holdID: Int64, ended: CivilDate)
    /// A regular merit is grounded on a theme or sudden award.
    case themeGround(awardID: Int64)
    /// More holders of a kind than the share that is allowed: `held` of `among`, at most `most`.
    case share(code: String, held: Int, ofCode: String, among: Int, most: Int)
  }

  /// What becomes of the award.
  public enum Weight: Hashable, Sendable {
    /// Refused, whatever the reason.
    case prohibited
    /// Refused, unless a reason is given.
    case refused
    /// Entered, but an officer should look; a reason settles it.
    case doubtful
  }

  public var rule: LegalRule
  public var matter: Matter
  /// The rule's text; nil where the book has none.
  public var law: LawReference?
  public var weight: Weight
  /// Whether nothing is signed yet, so that a reason is given with the signature only.
  public var isProposed: Bool

  public init(rule: LegalRule, matter: Matter, law: LawReference?, weight: Weight, isProposed: Bool = false) {
    self.rule = rule
    self.matter = matter
    self.law = law
    self.weight = weight
    self.isProposed = isProposed
  }

  /// Whether an officer's reason lets the award stand.
  public var isOverridable: Bool { weight != .prohibited }

  /// The same while the award is only proposed: who may confer it is settled by who signs, so until then an officer is told.
  public var whileProposed: RuleBreach { RuleBreach(rule: rule, matter: matter, law: law, weight: .doubtful, isProposed: true) }

  /// The same with its weight, while nothing is signed.
  public var beforeSigning: RuleBreach { RuleBreach(rule: rule, matter: matter, law: law, weight: weight, isProposed: true) }
}
