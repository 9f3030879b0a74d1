internal import GRDB
internal import Recognition

enum RegistrationTable {
  static let table = BookTable("emulation_registration", ["year", "recipient_id", "kind_id", "place_id", "registered_on"])

  static func insert(_ one: EmulationRegistration, in change: Change) throws -> Identifier<EmulationRegistration> {
    Identifier(
      try change.insert(table, [.integer(one.year.year), .id(one.recipientID), .id(one.kindID), .id(one.placeID), .date(one.registeredOn)]))
  }

  static func stands(_ id: Identifier<EmulationRegistration>, _ db: Database) throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT count(*) FROM emulation_registration WHERE id = ? AND voided_by IS NULL", arguments: [id.number]) ?? false
  }

  /// The registration that stands of this recipient, read through its merges, for a year and kind, whichever catalogue row of its code.
  static func same(
    of person: Identifier<Recipient>, year: MeritYear, kind: Identifier<AwardKind>, _ db: Database
  ) throws -> (id: Identifier<EmulationRegistration>, registeredOn: CivilDate?)? {
    try Row.fetchOne(
      db,
      sql: """
        SELECT id, registered_on FROM emulation_registration
        WHERE recipient_id IN (\(RecipientMergeTable.recordList(of: person, db))) AND year = ? AND voided_by IS NULL
          AND kind_id IN (SELECT other.id FROM award_kind other JOIN award_kind own ON own.code = other.code WHERE own.id = ?)
        ORDER BY id
        """, arguments: [year.year, kind.number]
    ).map { ($0.id("id"), $0.dateIfAny("registered_on")) }
  }

  /// The registrations that stand, in the order of their years; of a merged recipient each aim once.
  ///
  /// - Parameter year: nil: of all years.
  static func listings(_ db: Database, year: Int? = nil) throws -> [RegistrationListing] {
    let kinds = Dictionary(uniqueKeysWithValues: try AwardKindTable.all(db).map { ($0.id, $0.value) })
    let won = try outcomes(db, year: year)
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT recipient.*, g.place_id, g.id AS registration_id, g.year, g.kind_id, g.registered_on FROM emulation_registration g
        \(RecipientMergeTable.joinRecipient(of: "g.recipient_id"))
        WHERE g.voided_by IS NULL AND (?1 IS NULL OR g.year = ?1) ORDER BY g.year, g.id
        """, arguments: [year])
    let places = try PlaceTable.places(Set(rows.compactMap { $0.idIfAny("place_id") }), db)
    var seen: Set<Aim> = []
    return rows.compactMap { row in
      let person = RecipientTable.entry(row)
      let one = EmulationRegistration(
        year: MeritYear(row["year"])!, recipientID: person.id, kindID: row.id("kind_id"), placeID: row.idIfAny("place_id"),
        registeredOn: row.dateIfAny("registered_on"))
      let kind = kinds[one.kindID]!
      let key = Aim(recipient: person.id.number, code: kind.code, year: one.year.year)
      guard seen.insert(key).inserted else { return nil }
      var listing = RegistrationListing(
        id: row.id("registration_id"), registration: one, person: person, kind: kind, outcome: won[key])
      listing.ward = one.placeID.flatMap { places[$0]?.name }
      return listing
    }
  }

  /// What may be won: a kind by its code, which stays where the catalogue has a new row of it.
  private struct Aim: Hashable {
    let recipient: Int64
    let code: String
    let year: Int
  }

  /// The awards by recipient, kind and merit year; of several one that was not cancelled.
  private static func outcomes(_ db: Database, year: Int?) throws -> [Aim: RegistrationListing.Outcome] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT a.id, recipient.id AS person, k.code, a.merit_year, c.id IS NOT NULL AS cancelled FROM award a
        \(RecipientMergeTable.joinRecipient(of: "a.recipient_id")) JOIN award_kind k ON k.id = a.kind_id
        LEFT JOIN cancellation c ON c.award_id = a.id AND c.voided_by IS NULL
        WHERE a.voided_by IS NULL AND (?1 IS NULL OR a.merit_year = ?1)
          AND a.merit_year IN (SELECT year FROM emulation_registration WHERE voided_by IS NULL)
        ORDER BY cancelled, a.id
        """, arguments: [year])
    let won = rows.map { row in
      (
        Aim(recipient: row["person"], code: row["code"], year: row["merit_year"]),
        RegistrationListing.Outcome(award: row["id"], isCancelled: row["cancelled"])
      )
    }
    return Dictionary(won) { first, _ in first }
  }
}
