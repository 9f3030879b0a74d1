/// That an award stands against a rule for a reason which an officer gave.
public struct RuleOverride: Hashable, Sendable {
  /// Nil: an award whose recipient must not be named.
  public var awardID: Identifier<Award>?
  public var protectedAwardID: Int64?
  public var rule: LegalRule
  /// Nil: the book has no text for the case.
  public var basis: String?
  public var reason: String

  public init(awardID: Identifier<Award>?, protectedAwardID: Int64?, rule: LegalRule, basis: String?, reason: String) {
    self.awardID = awardID
    self.protectedAwardID = protectedAwardID
    self.rule = rule
    self.basis = basis
    self.reason = reason
  }
}
