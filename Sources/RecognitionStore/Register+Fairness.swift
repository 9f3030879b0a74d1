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
      let names = try FairnessQuery.unitNames(upTo: year, by: basis, db)
      facts.neighbourhoods = try Self.neighbourhoods(place, year, names, on: day, db)
      facts.units = try Self.units(year, by: basis, names, on: day, db)
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

  private static func neighbourhoods(
    _ officePlace: Entry<Place>?, _ year: Int, _ names: HonouredNames, on day: CivilDate, _ db: Database
  ) throws -> [FairnessFacts.Ward] {
    guard let officePlace, officePlace.value.level == .commune else { return [] }
    return try PlaceTable.neighbourhoods(of: [officePlace.id], on: day, db).map { place in
      .init(place: place, standing: .init(last: names.lastYear(ofNeighbourhood: place), in: year))
    }
  }

  private static func units(
    _ year: Int, by basis: CountingBasis, _ names: HonouredNames, on day: CivilDate, _ db: Database
  ) throws -> [FairnessFacts.Unit] {
    let units = try SecurityUnitTable.listings(on: day, db)
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
