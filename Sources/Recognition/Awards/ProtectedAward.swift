/// Awards of recipients whose names must not be kept at all (informants, state secrets): only what kind, which year and how many.
public struct ProtectedAward: Hashable, Sendable {
  public var type: RecipientType
  public var meritYear: MeritYear
  public var quantity: Int
  /// Nil: not to be told either; then it counts by merit alone.
  public var decisionID: Identifier<Decision>?
  public var ceremonyID: Identifier<Ceremony>?

  public init(
    type: RecipientType, meritYear: MeritYear, quantity: Int, decisionID: Identifier<Decision>? = nil,
    ceremonyID: Identifier<Ceremony>? = nil
  ) {
    self.type = type
    self.meritYear = meritYear
    self.quantity = quantity
    self.decisionID = decisionID
    self.ceremonyID = ceremonyID
  }
}

/// A protected award with the words that a list prints.
public struct ProtectedAwardListing: Hashable, Sendable {
  public var id: Int64
  public var award: ProtectedAward
  /// The code of its kind.
  public var code: String
  public var title: String
  public var decision: DecisionNumber?

  public init(id: Int64, award: ProtectedAward, code: String, title: String, decision: DecisionNumber?) {
    self.id = id
    self.award = award
    self.code = code
    self.title = title
    self.decision = decision
  }
}
