internal import GRDB
public import Recognition

extension Register {
  /// What the law of the book says of an award: whether its issuer may confer it, and the rules it stands against for a reason.
  public struct AwardInLaw: Sendable {
    public var verdict: CompetenceLaw.Verdict
    public var overrides: [RuleOverride]
    /// The earlier awards that it was proposed upon.
    public var grounds: [Identifier<Award>]
  }

  public func law(of listing: AwardListing) throws -> AwardInLaw {
    try read { db in
      let issuer = try AgencyTable.agency(listing.decision.issuerID, db)
      return AwardInLaw(
        verdict: try CompetenceTable.law(db).verdict(on: listing.kind.code, by: issuer, on: listing.decision.signedOn),
        overrides: try RuleOverrideTable.all(db, award: listing.id), grounds: try AwardGroundTable.grounds(of: listing.id, db))
    }
  }

  /// Records why an award of the book stands against the rules it does not keep.
  ///
  /// - Throws: `RegisterError.nothingToOverride` where no rule that a reason settles speaks against it.
  public func override(_ id: Identifier<Award>, reason: String) throws {
    let listing = try findAward(id)
    try write("award override") { change in
      let breaches = try LawCheck.unsettled(id, of: listing.award.recipientID, change.db).filter(\.isOverridable)
      if breaches.isEmpty { throw RegisterError.nothingToOverride(award: id.number) }
      try RuleOverrideTable.insert(breaches, award: id, reason: reason, in: change)
    }
  }
}
