internal import GRDB
internal import Recognition

enum CeremonyTable {
  static let table = BookTable(
    "ceremony",
    [
      "title", "movement_id", "merit_year", "held_on", "part_of_day", "occasion", "organiser_id", "place_id", "stated_wards",
      "stated_many", "stated_individuals", "stated_collectives", "stated_households", "source_publisher", "source_title",
      "source_url", "source_author",
    ], identifying: ["source_author"])
  static let honoured = BookTable("ceremony_honoured", ["ceremony_id", "name"])
  static let guests = BookTable("ceremony_guest", ["ceremony_id", "spoke", "name"], identifying: ["name"])
  static let roles = BookTable("guest_role", ["guest_id", "role"], identifying: ["role"])

  static func insert(
    _ ceremony: Ceremony, organiser: Identifier<Agency>?, place: Identifier<Place>?, in change: Change
  ) throws -> Identifier<Ceremony> {
    let movement = try ceremony.movement.map { try MovementTable.entry(named: $0, in: change) }
    let id = try change.insert(
      table,
      [
        .text(ceremony.title), movement.map { .integer($0) } ?? .null, .integer(ceremony.meritYear?.year), .date(ceremony.heldOn),
        .word(ceremony.partOfDay), .text(ceremony.occasion), .id(organiser), .id(place), .integer(ceremony.wards),
      ] + stated(ceremony.statedAwards) + source(ceremony.source))
    for name in ceremony.honours { try change.insert(honoured, [.integer(id), .text(name)]) }
    for guest in ceremony.guests { try insert(guest, ceremony: id, in: change) }
    for directive in ceremony.directives { try DirectiveTable.insert(directive, ceremony: id, in: change) }
    for indicator in ceremony.indicators { try IndicatorTable.insert(indicator, ceremony: id, in: change) }
    return Identifier(id)
  }

  static func ceremony(_ id: Identifier<Ceremony>, _ db: Database) throws -> Entry<Ceremony>? {
    try ceremonies(db, where: "ceremony.id = \(id)").first
  }

  /// The day of a ceremony that stands.
  static func day(of id: Identifier<Ceremony>, _ db: Database) throws -> CivilDate? {
    try String.fetchOne(db, sql: "SELECT held_on FROM ceremony WHERE id = ? AND voided_by IS NULL", arguments: [id.number])
      .map(CivilDate.init(stored:))
  }

  /// Ceremonies that stand, in order of their day, narrowed by a condition of ours.
  static func ceremonies(_ db: Database, where condition: String = "1 = 1") throws -> [Entry<Ceremony>] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT ceremony.*, movement.name AS movement, agency.name AS organiser, place.name AS place FROM ceremony
        LEFT JOIN movement ON movement.id = movement_id LEFT JOIN agency ON agency.id = organiser_id
        LEFT JOIN place ON place.id = ceremony.place_id
        WHERE ceremony.voided_by IS NULL AND \(condition) ORDER BY held_on, ceremony.id
        """)
    return try rows.map { row in
      let id: Identifier<Ceremony> = row.id("id")
      return Entry(id, try ceremony(row, id.number, db))
    }
  }

  static func place(of id: Identifier<Ceremony>, _ db: Database) throws -> Identifier<Place>? {
    try Int64.fetchOne(db, sql: "SELECT place_id FROM ceremony WHERE id = ?", arguments: [id.number]).map(Identifier.init)
  }

  /// Strikes out a ceremony with all that hangs on it alone.
  static func void(_ id: Identifier<Ceremony>, in change: Change) throws {
    let roleIDs = try Int64.fetchAll(
      change.db,
      sql: """
        SELECT id FROM guest_role WHERE voided_by IS NULL AND guest_id IN (SELECT id FROM ceremony_guest WHERE ceremony_id = ?)
        """, arguments: [id.number])
    for role in roleIDs { try change.void(roles, id: role) }
    for child in [honoured, guests, DirectiveTable.table, IndicatorTable.table] {
      try change.voidAll(child, where: "ceremony_id", is: id.number)
    }
    try GiftProgrammeTable.void(ceremony: id, in: change)
    try change.void(table, id: id.number)
  }

  private static func insert(_ guest: Guest, ceremony: Int64, in change: Change) throws {
    let id = try change.insert(guests, [.integer(ceremony), .flag(guest.spoke), .text(guest.name)])
    for role in guest.roles { try change.insert(roles, [.integer(id), .text(role)]) }
  }

  private static func stated(_ stated: StatedAwards?) -> [StoredValue] {
    switch stated {
    case nil: [.flag(false), .null, .null, .null]
    case .many: [.flag(true), .null, .null, .null]
    case .counts(let individuals, let collectives, let households):
      [.flag(false), .integer(individuals), .integer(collectives), .integer(households)]
    }
  }

  private static func source(_ source: Source?) -> [StoredValue] {
    [.text(source?.publisher), .text(source?.title), .text(source?.url), .text(source?.author)]
  }

  private static func ceremony(_ row: Row, _ id: Int64, _ db: Database) throws -> Ceremony {
    Ceremony(
      title: row["title"], movement: row["movement"], meritYear: (row["merit_year"] as Int?).flatMap(MeritYear.init),
      heldOn: row.date("held_on"), partOfDay: row.wordIfAny("part_of_day"), occasion: row["occasion"], organiser: row["organiser"],
      place: row["place"], wards: row["stated_wards"],
      honours: try String.fetchAll(
        db, sql: "SELECT name FROM ceremony_honoured WHERE ceremony_id = ? AND voided_by IS NULL ORDER BY id", arguments: [id]),
      guests: try guests(of: id, db), directives: try DirectiveTable.directives(of: id, db),
      gifts: try GiftLotTable.lots(ceremony: id, db), statedAwards: stated(row), indicators: try IndicatorTable.indicators(of: id, db),
      source: source(row))
  }

  private static func guests(of id: Int64, _ db: Database) throws -> [Guest] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT id, name, spoke FROM ceremony_guest WHERE ceremony_id = ? AND voided_by IS NULL ORDER BY id", arguments: [id])
    return try rows.map { row in
      let roles = try String.fetchAll(
        db, sql: "SELECT role FROM guest_role WHERE guest_id = ? AND voided_by IS NULL AND role IS NOT NULL ORDER BY id",
        arguments: [row["id"] as Int64])
      return Guest(name: row["name"] ?? "", roles: roles, spoke: row["spoke"])
    }
  }

  private static func stated(_ row: Row) -> StatedAwards? {
    if row["stated_many"] as Bool { return .many }
    let individuals: Int? = row["stated_individuals"]
    let collectives: Int? = row["stated_collectives"]
    let households: Int? = row["stated_households"]
    guard individuals != nil || collectives != nil || households != nil else { return nil }
    return .counts(individuals: individuals, collectives: collectives, households: households)
  }

  private static func source(_ row: Row) -> Source? {
    let source = Source(
      publisher: row["source_publisher"], author: row["source_author"], title: row["source_title"], url: row["source_url"])
    return source == Source() ? nil : source
  }
}

enum IndicatorTable {
  static let table = BookTable(
    "indicator", ["ceremony_id", "code", "name", "direction", "value", "value_of", "previous", "previous_of"])

  static func insert(_ indicator: Indicator, ceremony: Int64, in change: Change) throws {
    try change.insert(
      table,
      [
        .integer(ceremony), .text(indicator.code), .text(indicator.name), .word(indicator.direction), .integer(indicator.value),
        .integer(indicator.valueOf), .integer(indicator.previous), .integer(indicator.previousOf),
      ])
  }

  static func indicators(of ceremony: Int64, _ db: Database) throws -> [Indicator] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT code, name, direction, value, value_of, previous, previous_of FROM indicator
        WHERE ceremony_id = ? AND voided_by IS NULL ORDER BY id
        """, arguments: [ceremony]
    ).map { row in
      Indicator(
        code: row["code"], name: row["name"], direction: row.word("direction") as Indicator.Direction, value: row["value"],
        valueOf: row["value_of"],
        previous: row["previous"], previousOf: row["previous_of"])
    }
  }
}
