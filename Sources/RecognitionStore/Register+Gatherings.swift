internal import GRDB
public import Recognition

extension Register {
  /// What the papers of a gathering are made of.
  ///
  /// - Parameter decisions: those whose awards are to be handed out there, as far as nobody has received them.
  /// - Throws: `ProcessError.conferredBeforeDecision` where one of them is signed after the gathering.
  public func gatheringFacts(_ id: Identifier<Ceremony>, decisions: [String] = []) throws -> GatheringFacts {
    try read { db in
      let entry = try Self.ceremony(id, db)
      let conferred = try AwardListingQuery.listings(AwardFilter(ceremony: id), db)
      let waiting = try Self.awards(of: decisions, waitingFor: id, db)
      try Self.requireDecided(waiting.map(\.id), before: id, db)
      return GatheringFacts(
        gathering: YearFacts.CeremonyFacts(entry: entry, lots: try Self.lots(of: .ceremony(id), db), awards: conferred.count),
        awards: conferred + waiting, office: try OfficeTable.office(db).name, asOf: try Self.asOf(db, hand: hand),
        fingerprint: try HeadTable.fingerprint(db).description)
    }
  }

  private static func awards(
    of decisions: [String], waitingFor ceremony: Identifier<Ceremony>, _ db: Database
  ) throws -> [AwardListing] {
    let ids = try decisions.map { try Decisions.find($0, db).id }.eachOnce
    return try ids.flatMap { try AwardListingQuery.listings(AwardFilter(decision: $0), db) }.filter { $0.waits(for: ceremony) }.map {
      var listing = $0
      (listing.ceremonyID, listing.manner, listing.representative) = (nil, nil, nil)
      return listing
    }
  }
}
