internal import GRDB
public import Recognition

extension Register {
  /// Enters a ceremony with everything told of it; one of the same title and day that the book has stays as it is.
  ///
  /// - Parameter again: enter it although the book has one of its title and day.
  /// - Returns: its id, and what is worth a second look (that the book had it, a number of wards that the map of the day does not
  ///   bear out).
  public func add(_ ceremony: Ceremony, again: Bool = false) throws -> (id: Identifier<Ceremony>, doubts: [Finding]) {
    try write("ceremony add") { change in
      if !again, let known = try Self.known(ceremony, change.db) {
        return (known, [Finding(column: "title", value: ceremony.title, .sameCeremony(id: known.number), severity: .doubtful)])
      }
      let finder = try PlaceFinder(change.db)
      let day = ceremony.heldOn
      let place = try ceremony.place.map { text in
        try Self.named(text) { try finder.find(text, level: nil, on: day) }
      }
      let organiser = try ceremony.organiser.map { text in
        try AgencyTable.entry(for: Self.agency(text, on: day, finder), in: change)
      }
      let id = try CeremonyTable.insert(ceremony, organiser: organiser, place: place?.id, in: change)
      if !ceremony.gifts.isEmpty {
        let programme = GiftProgramme(ceremonyID: id, givenOn: day, lots: ceremony.gifts)
        _ = try GiftProgrammeTable.insert(programme, place: place?.id, drawPrefix: drawPrefix(change.db), in: change)
      }
      return (id, try Self.wardDoubts(of: ceremony, place: place ?? finder.scope, change.db))
    }
  }

  /// Enters a gift programme without a ceremony.
  public func add(_ programme: GiftProgramme) throws -> Identifier<GiftProgramme> {
    try write("gift programme add") { change in
      let finder = try PlaceFinder(change.db)
      let place = try programme.place.map { text in
        try Self.named(text) { try finder.find(text, level: nil, on: programme.givenOn) }
      }
      return try GiftProgrammeTable.insert(programme, place: place?.id, drawPrefix: drawPrefix(change.db), in: change)
    }
  }

  public func ceremonies() throws -> [Entry<Ceremony>] {
    try read { try CeremonyTable.ceremonies($0) }
  }

  public func findCeremony(_ id: Identifier<Ceremony>) throws -> Entry<Ceremony> {
    try read { try Self.ceremony(id, $0) }
  }

  public func giftProgrammes() throws -> [Entry<GiftProgramme>] {
    try read(GiftProgrammeTable.programmes)
  }

  /// How many awards conferred at the ceremony are still in the book.
  public func awardCount(ceremony: Identifier<Ceremony>) throws -> Int {
    try read { try ConferralTable.count(ceremony: ceremony, $0) }
  }

  /// Edits what a ceremony's own line holds; the line as it was stays in the book.
  public func edit(_ id: Identifier<Ceremony>, _ edit: CeremonyEdit, reason: String?) throws {
    try write("ceremony edit", reason: reason) { change in
      let before = try Self.ceremony(id, change.db)
      let awards = try Self.awards(conferredAt: id, change.db)
      let values = try Self.values(of: edit, on: edit.heldOn ?? before.value.heldOn, in: change)
      try AwardTallyTable.keepInStep(awards, in: change) {
        try change.update(CeremonyTable.table, id: id.number, set: values)
      }
      if let day = edit.heldOn, let programme = try GiftProgrammeTable.id(ceremony: id, change.db) {
        try change.update(GiftProgrammeTable.table, id: programme.number, set: ["given_on": .date(day)])
      }
      if change.isEmpty { throw RegisterError.nothingToChange }
    }
  }

  /// Strikes out a ceremony entered by mistake; refused while awards or allocations hang on it.
  public func voidCeremony(_ id: Identifier<Ceremony>, reason: String) throws {
    try write("ceremony void", reason: reason) { change in
      _ = try Self.ceremony(id, change.db)
      try Self.refuseIfInUse(id, change.db)
      try CeremonyTable.void(id, in: change)
    }
  }

  static func ceremony(_ id: Identifier<Ceremony>, _ db: Database) throws -> Entry<Ceremony> {
    guard let entry = try CeremonyTable.ceremony(id, db) else {
      throw try RegisterError.absent(CeremonyTable.table, id: id.number, db)
    }
    return entry
  }

  static func agency(_ text: String, on day: CivilDate, _ finder: PlaceFinder) throws -> Agency {
    try named(text) { try AgencyTable.agency(named: text, on: day, finder) }
  }

  /// What lots are named after where the officer names none: the first digits of the register's uid.
  private func drawPrefix(_ db: Database) throws -> String {
    String(try RegisterTable.uid(db).prefix(8))
  }

  /// A ceremony of the same title and day that the book has already.
  private static func known(_ ceremony: Ceremony, _ db: Database) throws -> Identifier<Ceremony>? {
    try Int64.fetchOne(
      db, sql: "SELECT id FROM ceremony WHERE title = ? AND held_on = ? AND voided_by IS NULL ORDER BY id",
      arguments: [ceremony.title, ceremony.heldOn.description]
    ).map(Identifier.init)
  }

  private static func wardDoubts(of ceremony: Ceremony, place: Location?, _ db: Database) throws -> [Finding] {
    guard let told = ceremony.wards, let place else { return [] }
    let onMap = try PlaceTable.communes(within: Entry(place.id, place.place), on: ceremony.heldOn, db).count
    guard onMap != told else { return [] }
    return [
      Finding(column: "wards", value: String(told), .wardCountDiffers(onMap: onMap, on: ceremony.heldOn), severity: .doubtful)
    ]
  }

  private static func values(of edit: CeremonyEdit, on day: CivilDate, in change: Change) throws -> [String: StoredValue] {
    var values: [String: StoredValue] = [:]
    if let title = edit.title { values["title"] = .text(title) }
    if let heldOn = edit.heldOn { values["held_on"] = .date(heldOn) }
    if let year = edit.meritYear { values["merit_year"] = .integer(year.year) }
    if let occasion = edit.occasion { values["occasion"] = .text(occasion) }
    if let part = edit.partOfDay { values["part_of_day"] = .word(part) }
    if let organiser = edit.organiser {
      let agency = try agency(organiser, on: day, PlaceFinder(change.db))
      values["organiser_id"] = .id(try AgencyTable.entry(for: agency, in: change))
    }
    return values
  }

  private static func awards(conferredAt id: Identifier<Ceremony>, _ db: Database) throws -> [Identifier<Award>] {
    try Int64.fetchAll(
      db, sql: "SELECT award_id FROM conferral WHERE ceremony_id = ? AND voided_by IS NULL", arguments: [id.number]
    ).map(Identifier.init)
  }

  private static func refuseIfInUse(_ id: Identifier<Ceremony>, _ db: Database) throws {
    if try ConferralTable.count(ceremony: id, db) > 0 { throw RegisterError.ceremonyInUse(id: id.number, what: "awards") }
    let allocations = try Int.fetchOne(
      db,
      sql: """
        SELECT count(*) FROM allocation a JOIN gift_lot l ON l.id = a.lot_id JOIN gift_programme p ON p.id = l.programme_id
        WHERE p.ceremony_id = ? AND a.voided_by IS NULL
        """, arguments: [id.number])
    if (allocations ?? 0) > 0 { throw RegisterError.ceremonyInUse(id: id.number, what: "allocations") }
    let exemplars = try Int.fetchOne(
      db, sql: "SELECT count(*) FROM exemplar WHERE ceremony_id = ? AND voided_by IS NULL", arguments: [id.number])
    if (exemplars ?? 0) > 0 { throw RegisterError.ceremonyInUse(id: id.number, what: "exemplars") }
  }
}

/// New values for a ceremony's own line; a nil part stays as it is.
public struct CeremonyEdit: Sendable {
  public var title: String?
  public var heldOn: CivilDate?
  public var meritYear: MeritYear?
  public var occasion: String?
  public var partOfDay: PartOfDay?
  public var organiser: String?

  public init(
    title: String? = nil, heldOn: CivilDate? = nil, meritYear: MeritYear? = nil, occasion: String? = nil,
    partOfDay: PartOfDay? = nil, organiser: String? = nil
  ) {
    self.title = title
    self.heldOn = heldOn
    self.meritYear = meritYear
    self.occasion = occasion
    self.partOfDay = partOfDay
    self.organiser = organiser
  }
}
