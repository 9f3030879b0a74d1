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
