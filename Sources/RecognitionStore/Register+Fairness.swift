internal import GRDB
public import Recognition

extension Register {
  /// What the book knows of how a year's awards were given: to whom, where, in what time.
  ///
  /// A ward counts as honoured by what it or a place it succeeds was given; a unit by an award that names it, or a member's.
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
      facts.units = try Self.units(year, by: basis, on: day, db)
      return facts
    }
  }

  private static func wards(
    _ officePlace: Entry<Place>?, _ year: Int, by basis: CountingBasis, on day: CivilDate, _ db: Database
  ) throws -> [FairnessFacts.Ward] {
    guard let officePlace else { return [] }
    let wards = try PlaceTable.communes(within: officePlace, on: day, db)
    let now = try FairnessQuery.honoured(wards.map(\.id), in: year...year, by: basis, db)
    let ever = try FairnessQuery.honoured(wards.map(\.id), in: firstYear...year, by: basis, db)
    return wards.map { .init(place: $0, standing: standing($0.id, now, ever)) }
  }

  private static func units(
    _ year: Int, by basis: CountingBasis, on day: CivilDate, _ db: Database
  ) throws -> [FairnessFacts.Unit] {
    let units = try SecurityUnitTable.listings(on: day, db)
    if units.isEmpty { return [] }
    let now = try honoured(units, in: year...year, by: basis, db)
    let ever = try honoured(units, in: firstYear...year, by: basis, db)
    return units.map { listing in
      FairnessFacts.Unit(
        unit: Entry(listing.id, listing.unit), ward: listing.ward.value, neighbourhood: listing.neighbourhood?.value,
        standing: standing(listing.id, now, ever))
    }
  }

  private static func honoured(
    _ units: [UnitListing], in years: ClosedRange<Int>, by basis: CountingBasis, _ db: Database
  ) throws -> Set<Identifier<SecurityUnit>> {
    let names = try FairnessQuery.unitNames(in: years, by: basis, db)
    let named = units.filter { !names.isDisjoint(with: UnitName.names(of: $0.unit)) }.map(\.id)
    return try FairnessQuery.unitsWithHonouredMembers(in: years, by: basis, db).union(named)
  }

  private static func standing<ID: Hashable>(_ id: ID, _ now: Set<ID>, _ ever: Set<ID>) -> FairnessFacts.Standing {
    now.contains(id) ? .inYear : ever.contains(id) ? .before : .never
  }

  /// The earliest that the book takes.
  private static let firstYear = 1945

  /// The very awards that a figure counts.
  public func awards(of share: Fairness.Share) throws -> [AwardListing] {
    try read { try AwardListingQuery.listings(ids: share.awards, $0) }
  }
}
