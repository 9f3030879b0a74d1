internal import GRDB
internal import Recognition
internal import VietnameseText

enum AgencyTable {
  static let table = BookTable("agency", ["name", "kind", "level", "place_id", "name_key"])

  /// The agency a text names on a day, as the book has it or as it would be entered.
  ///
  /// A People's Committee or police agency must sit in a place that stood on that day.
  static func agency(named text: String, on day: CivilDate, _ places: PlaceFinder) throws -> Agency {
    if text.trimmed.utf8.allSatisfy({ (0x30...0x39).contains($0) }), !text.isEmpty {
      return Agency.peoplesCommittee(of: try places.find(text, level: nil, on: day))
    }
    let name = AgencyName(text)
    guard name.kind != .other else { return Agency(name: text.trimmed, kind: .other, placeID: nil, level: nil) }
    let seat = try places.seat(name.place, on: day)
    guard seat.place.level != .neighbourhood else { throw EntryProblem.unknownAgency(text) }
    return Agency(name: text.trimmed, kind: name.kind, placeID: seat.id, level: seat.place.level)
  }

  /// The entry of an agency; entered now when the book does not have it.
  static func entry(for agency: Agency, in change: Change) throws -> Identifier<Agency> {
    if let known = try find(agency, change.db) { return known }
    return Identifier(
      try change.insert(
        table, [.text(agency.name), .text(agency.kind.rawValue), .word(agency.level), .id(agency.placeID), .text(key(agency))]))
  }

  static func find(_ agency: Agency, _ db: Database) throws -> Identifier<Agency>? {
    try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM agency WHERE name_key = ? AND coalesce(place_id, 0) = ? AND voided_by IS NULL"),
      arguments: [key(agency), agency.placeID?.number ?? 0]
    ).map(Identifier.init)
  }

  static func all(_ db: Database) throws -> [Entry<Agency>] {
    try Row.fetchAll(db, sql: "\(select) WHERE voided_by IS NULL ORDER BY id").map { Entry($0.id("id"), value($0)) }
  }

  static func agency(_ id: Identifier<Agency>, _ db: Database) throws -> Agency {
    guard let row = try Row.fetchOne(db.cachedStatement(sql: "\(select) WHERE id = ?"), arguments: [id.number]) else {
      throw RegisterError.noSuchEntry(table: table.name, id: id.number)
    }
    return value(row)
  }

  private static let select = "SELECT id, name, kind, level, place_id FROM agency"

  private static func value(_ row: Row) -> Agency {
    Agency(name: row["name"], kind: Agency.Kind(rawValue: row["kind"])!, placeID: row.idIfAny("place_id"), level: row.wordIfAny("level"))
  }

  /// A body with a seat is known by both; any other by its name.
  private static func key(_ agency: Agency) -> String {
    agency.placeID == nil ? Folding.fold(agency.name) : agency.kind.rawValue
  }
}

enum OfficeTable {
  static let table = BookTable("office", ["agency_id", "place_id"])

  static func insert(agency: Identifier<Agency>?, place: Identifier<Place>?, in change: Change) throws {
    try change.insert(table, [.id(agency), .id(place)])
  }

  /// The office's name and place; nil parts were never given.
  static func office(_ db: Database) throws -> (name: String?, agency: Identifier<Agency>?, place: Identifier<Place>?) {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT office.agency_id, office.place_id, agency.name FROM office LEFT JOIN agency ON agency.id = office.agency_id
        WHERE office.voided_by IS NULL ORDER BY office.id DESC LIMIT 1
        """)
    guard let row else { return (nil, nil, nil) }
    return (row["name"], row.idIfAny("agency_id"), row.idIfAny("place_id"))
  }
}

enum RegisterTable {
  static let table = BookTable("register", ["uid"])

  static func uid(_ db: Database) throws -> String {
    try String.fetchOne(db, sql: "SELECT uid FROM register WHERE id = 1") ?? ""
  }
}
