internal import GRDB
public import Recognition

extension Register {
  /// What the book knows of how a year's awards were given: to whom, where, in what time.
  ///
  /// A ward counts as honoured by what it or a place it succeeds was given; a unit by an award that names it, or that a member
  /// has for merit while serving in it.
  public func fairnessFacts(_ year: Int, by basis: CountingBasis) throws -> FairnessFacts {
    try read { db in
      let office = try OfficeTable.office(db)
      let place = try office.place.flatMap { try PlaceTable.place($0, db) }
      let day = Self.day(.lastDay(ofYear: year), whileStood: place)
      var facts = FairnessFacts(
        year: year, basis: basis, asOf: try Self.asOf(db, hand: hand), office: office.name,
        awards: try FairnessQuery.awards(year, by: basis, db),
        tallied: try AwardTallyTable.given(basis, years: year...year, db).reduce(0) { $0 + $1.given }, wardsOn: day,
        fingerprint: try HeadTable.fingerprint(db).description)
      facts.protected = try ProtectedAwardTable.count(basis, year: year, db)
      facts.earlier = try FairnessQuery.honoured(in: year - 4...year - 1, by: basis, db)
      facts.wards = try Self.wards(place, year, by: basis, on: day, db)
      let units = try SecurityUnitTable.listings(on: day, db)
      let neighbourhoods = try Self.neighbourhoods(ofWard: place, on: day, db)
      if units.isEmpty && neighbourhoods.isEmpty { return facts }
      let names = try FairnessQuery.unitNames(upTo: year, by: basis, db)
      facts.neighbourhoods = neighbourhoods.map { .init(place: $0, standing: .init(last: names.lastYear(ofNeighbourhood: $0), in: year)) }
      facts.units = try Self.standings(of: units, year, by: basis, names, db)
      return facts
    }
  }

  private static func wards(
    _ officePlace: Entry<Place>?, _ year: Int, by basis: CountingBasis, on day: CivilDate, _ db: Database
  ) throws -> [FairnessFacts.Ward] {
    guard let officePlace else { return [] }
    let wards = try PlaceTable.communes(within: officePlace, on: day, db)
    let last = try FairnessQuery.lastYears(of: wards.map(\.id), upTo: year, by: basis, db)
    return wards.map { .init(place: $0, standing: .init(last: last[$0.id], in: year)) }
  }

  /// Nothing where the office is not a ward's.
  private static func neighbourhoods(ofWard place: Entry<Place>?, on day: CivilDate, _ db: Database) throws -> [Entry<Place>] {
    guard let place, place.value.level == .commune else { return [] }
    return try PlaceTable.neighbourhoods(of: [place.id], on: day, db)
  }

  private static func standings(
    of units: [UnitListing], _ year: Int, by basis: CountingBasis, _ names: HonouredNames, _ db: Database
  ) throws -> [FairnessFacts.Unit] {
    if units.isEmpty { return [] }
    let members = try FairnessQuery.lastYearsOfMembers(upTo: year, by: basis, db)
    return units.map { listing in
      let last = [names.lastYear(of: listing.unit), members[listing.id]].compactMap { $0 }.max()
      return FairnessFacts.Unit(
        unit: Entry(listing.id, listing.unit), ward: listing.ward.value, neighbourhood: listing.neighbourhood?.value,
        standing: .init(last: last, in: year))
    }
  }

  /// The very awards that a figure counts.
  public func awards(of share: Fairness.Share) throws -> [AwardListing] {
    try read { try AwardListingQuery.listings(ids: share.awards, $0) }
  }
}
