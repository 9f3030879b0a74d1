internal import GRDB
public import Recognition

extension Register {
  /// Everything the book knows of a year, counted by one of its years.
  public func yearFacts(_ year: Int, by basis: CountingBasis) throws -> YearFacts {
    var facts = try recordedFacts(year, by: basis)
    facts.givenBefore = try read { try AwardTallyTable.given(basis, years: year - 4...year, $0) }
    facts.unverifiedMoney = try read { try UnverifiedMoney.count(basis, year: year, $0) }
    facts.directives = try directives(of: facts)
    facts.models = try modelFigures(year, wardsOn: facts.wardsOn)
    facts.support = try read {
      SupportFigures(year: year, sessions: try TrainingTable.listings($0), cases: try HardshipTable.listings($0))
    }
    try read { try Self.count(peopleOf: &facts, $0) }
    facts.figures = try figures(year: year)
    let safety = SafetyCount.counts(try safetyClassifications(year: year))
    facts.safety = safety.isEmpty ? nil : safety
    let registered = RegistrationCount.counts(try registrations(year: year))
    facts.registrations = registered.isEmpty ? nil : registered
    facts.closing = try read { try YearClosingTable.closings($0, year: year).first }
    facts.unverifiedStaffing = try unverifiedStaffing(on: facts.wardsOn).compactMap { $0.values["legalBasis"]?.text }
    return facts
  }

  /// The neighbourhoods, and the inhabitants: a ward's own newest count, or those of all its neighbourhoods.
  private static func count(peopleOf facts: inout YearFacts, _ db: Database) throws {
    let neighbourhoods = try PlaceTable.neighbourhoods(of: Set(facts.wards.map(\.id)), on: facts.wardsOn, db)
    let counts = try PopulationTable.inhabitants(on: facts.wardsOn, db)
    let inWard = Dictionary(grouping: neighbourhoods, by: \.value.parentID)
    let known = facts.wards.map { ward -> Int? in
      let parts = (inWard[ward.id] ?? []).map { counts[$0.id] }
      return counts[ward.id] ?? (parts.isEmpty || parts.contains(nil) ? nil : parts.reduce(0) { $0 + $1! })
    }
    facts.neighbourhoods = neighbourhoods.map(\.value.name)
    facts.inhabitants = known.isEmpty || known.contains(nil) ? nil : known.reduce(0) { $0 + $1! }
  }

  /// Those given at its ceremonies, and those given in the year outside any.
  private func directives(of facts: YearFacts) throws -> [DirectiveListing] {
    let ceremonies = Set(facts.ceremonies.map(\.entry.id))
    return try directives(on: facts.asOf) { listing in
      listing.ceremonyID.map(ceremonies.contains) ?? (listing.givenOn.year == facts.year)
    }
  }

  private func recordedFacts(_ year: Int, by basis: CountingBasis) throws -> YearFacts {
    try read { db in
      let office = try OfficeTable.office(db)
      let ceremonies = try Self.ceremonies(of: year, by: basis, db)
      let officePlace = try office.place.flatMap { try PlaceTable.place($0, db) }
      let day = Self.day(ceremonies.last?.entry.value.heldOn ?? CivilDate.lastDay(ofYear: year), whileStood: officePlace)
      let wards = try Self.wards(of: officePlace, ceremonies: ceremonies, on: day, db)
      let tallies = try AwardTallyTable.tallies(basis, year: year, db)
      let programmes = try Self.programmes(of: year, db)
      let lots = ceremonies.flatMap(\.lots) + programmes.flatMap(\.lots)
      let mentioned = Set(tallies.compactMap(\.placeID) + lots.flatMap { $0.shares.map(\.place.id) })
      var facts = YearFacts(
        year: year, basis: basis, asOf: try Self.asOf(db, hand: hand), office: office.name, officePlace: officePlace,
        ceremonies: ceremonies, programmes: programmes, wards: wards, wardsOn: day,
        otherPlaces: try Self.others(mentioned, besides: wards, db), kinds: try AwardKindTable.all(db), tallies: tallies,
        cancelledInYear: try AwardTallyTable.cancelled(inYear: year, db),
        protected: try ProtectedAwardTable.count(basis, year: year, db), gaps: try Self.gaps(on: day, wards: wards, db),
        exemplars: try Self.exemplarCounts(basis, year, db),
        ceremoniesWithoutMeritYear: try Self.ceremoniesWithoutMeritYear(around: year, by: basis, db),
        fingerprint: try HeadTable.fingerprint(db).description)
      facts.officePlaceChangedOn = try officePlace.map { try PlaceSuccessionTable.changes(of: $0, db) } ?? []
      return facts
    }
  }

  /// Awards of a period by unit and kind.
  ///
  /// - Parameter commendations: the kinds of commendation counted; empty: all.
  public func awardsTableFacts(
    _ period: Period, by basis: CountingBasis, of commendations: [KindOfCommendation] = []
  ) throws -> AwardsTableFacts {
    try read { db in
      let office = try OfficeTable.office(db)
      let place = try office.place.flatMap { try PlaceTable.place($0, db) }
      let day = Self.day(period.last, whileStood: place)
      let wards = try place.map { try PlaceTable.communes(within: $0, on: day, db) } ?? []
      let lines = try AwardsTableQuery.lines(period, by: basis, of: commendations, db)
      var facts = AwardsTableFacts(
        period: period, basis: basis, asOf: try Self.asOf(db, hand: hand), office: office.name, wards: wards,
        otherPlaces: try Self.others(Set(lines.compactMap(\.placeID)), besides: wards, db), kinds: try AwardKindTable.all(db),
        lines: lines, fingerprint: try HeadTable.fingerprint(db).description)
      facts.commendations = commendations
      facts.isOfProvince = place?.value.level == .province
      facts.districts = try PlaceTable.districts(of: (facts.wards + facts.otherPlaces).map(\.value), db)
      return facts
    }
  }

  /// The very awards that a table of awards counts.
  public func awards(of facts: AwardsTableFacts) throws -> [AwardListing] {
    try read { db in
      try AwardListingQuery.listings(
        ids: AwardsTableQuery.ids(facts.period, by: facts.basis, of: facts.commendations, db), db)
    }
  }

  /// The years that awards, gatherings or gifts of the book belong to, counted by one of their years.
  public func years(by basis: CountingBasis) throws -> [Int] {
    let ceremony = basis == .merit ? "merit_year" : "CAST(substr(held_on, 1, 4) AS INTEGER)"
    return try read { db in
      try Int.fetchAll(
        db,
        sql: """
          SELECT year FROM award_tally WHERE basis = ? AND given > 0
          UNION SELECT \(ceremony) FROM ceremony WHERE voided_by IS NULL AND \(ceremony) IS NOT NULL
          UNION SELECT CAST(substr(given_on, 1, 4) AS INTEGER) FROM gift_programme WHERE voided_by IS NULL ORDER BY 1
          """, arguments: [basis.rawValue])
    }
  }

  /// The day of the newest change: what every page is as of.
  public func asOf() throws -> CivilDate {
    try read { try Self.asOf($0, hand: hand) }
  }

  /// The day of the newest change, as a clock in Vietnam shows it (UTC+7 the year round).
  static func asOf(_ db: Database, hand: Hand) throws -> CivilDate {
    try ChangeTable.newestMadeAt(db).flatMap(CivilDate.inVietnam)?.day ?? hand.today
  }

  /// A day, or the last one of a place that had ended by then.
  static func day(_ day: CivilDate, whileStood place: Entry<Place>?) -> CivilDate {
    place?.value.validTo.map { min($0, day) } ?? day
  }

  /// Ceremonies of this year or the next whose merit year nobody told: they may belong to the report and are in none.
  private static func ceremoniesWithoutMeritYear(around year: Int, by basis: CountingBasis, _ db: Database) throws -> Int {
    guard basis == .merit else { return 0 }
    return try Int.fetchOne(
      db,
      sql: """
        SELECT count(*) FROM ceremony WHERE voided_by IS NULL AND merit_year IS NULL AND held_on BETWEEN ? AND ?
        """, arguments: ["\(year)-01-01", "\(year + 1)-12-31"]) ?? 0
  }

  private static func ceremonies(of year: Int, by basis: CountingBasis, _ db: Database) throws -> [YearFacts.CeremonyFacts] {
    let condition = basis == .merit ? "merit_year = \(year)" : "held_on BETWEEN '\(year)-01-01' AND '\(year)-12-31'"
    return try CeremonyTable.ceremonies(db, where: condition).map { entry in
      YearFacts.CeremonyFacts(
        entry: entry, lots: try lots(of: .ceremony(entry.id), db), awards: try ConferralTable.count(ceremony: entry.id, db))
    }
  }

  private static func programmes(of year: Int, _ db: Database) throws -> [YearFacts.ProgrammeFacts] {
    try GiftProgrammeTable.programmes(db).filter { $0.value.givenOn.year == year }.map { entry in
      YearFacts.ProgrammeFacts(id: entry.id, programme: entry.value, lots: try lots(of: .programme(entry.id), db))
    }
  }

  /// The wards of the office's place, or of the ceremonies' own place for a register without an office.
  private static func wards(
    of officePlace: Entry<Place>?, ceremonies: [YearFacts.CeremonyFacts], on day: CivilDate, _ db: Database
  ) throws -> [Entry<Place>] {
    if let officePlace {
      // A province has hundreds of communes: only those with figures are printed.
      return officePlace.value.level == .province ? [] : try PlaceTable.communes(within: officePlace, on: day, db)
    }
    guard let ceremony = ceremonies.last, let id = try CeremonyTable.place(of: ceremony.entry.id, db),
      let place = try PlaceTable.place(id, db), place.value.level != .province
    else { return [] }
    return try PlaceTable.communes(within: place, on: day, db)
  }

  private static func others(
    _ mentioned: Set<Identifier<Place>>, besides wards: [Entry<Place>], _ db: Database
  ) throws -> [Entry<Place>] {
    let known = Set(wards.map(\.id))
    return try PlaceTable.places(mentioned.subtracting(known), db).map { Entry($0.key, $0.value) }.inVietnameseOrder
  }

  /// Nil until the register holds a first exemplar.
  private static func exemplarCounts(_ basis: CountingBasis, _ year: Int, _ db: Database) throws -> YearFacts.ExemplarCounts? {
    try ExemplarTable.counts(basis, year: year, db).map { counts in
      YearFacts.ExemplarCounts(
        individuals: counts[.individual] ?? 0, collectives: counts[.collective] ?? 0, households: counts[.household] ?? 0)
    }
  }
}
