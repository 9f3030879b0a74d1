internal import GRDB
internal import Recognition

enum HardshipTable {
  static let table = BookTable(
    "hardship_case", ["recipient_id", "place_id", "opened_on", "closed_on", "visits_owed", "need"], identifying: ["need"])
  static let visits = BookTable(
    "hardship_visit", ["case_id", "visited_on", "amount", "in_kind", "funder"], identifying: ["in_kind", "funder"])

  static func insert(_ hardship: HardshipCase, in change: Change) throws -> Identifier<HardshipCase> {
    Identifier(
      try change.insert(
        table,
        [
          .id(hardship.recipientID), .id(hardship.placeID), .date(hardship.openedOn), .date(hardship.closedOn),
          .integer(hardship.visitsOwed), .text(hardship.need),
        ]))
  }

  static func insert(_ visit: HardshipVisit, of id: Identifier<HardshipCase>, in change: Change) throws -> Identifier<HardshipVisit> {
    Identifier(
      try change.insert(
        visits, [.id(id), .date(visit.visitedOn), .integer(visit.amount?.amount), .text(visit.inKind), .text(visit.funder)]))
  }

  static func listing(_ id: Identifier<HardshipCase>, _ db: Database) throws -> HardshipListing? {
    try listings(db).first { $0.id == id }
  }

  /// The case of a person that is open on a day.
  static func open(of person: Identifier<Recipient>, on day: CivilDate, _ db: Database) throws -> HardshipListing? {
    try listings(db).first { $0.hardship.recipientID == person && $0.hardship.isOpen(on: day) }
  }

  /// The cases that stand, with their visits.
  static func listings(_ db: Database) throws -> [HardshipListing] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT recipient.*, h.id AS case_id, h.place_id, h.opened_on, h.closed_on, h.visits_owed, h.need FROM hardship_case h
        \(RecipientMergeTable.joinRecipient(of: "h.recipient_id")) WHERE h.voided_by IS NULL ORDER BY h.id
        """)
    let places = try PlaceTable.places(Set(rows.map { $0.id("place_id") }), db)
    let visits = Dictionary(
      grouping: try Row.fetchAll(db, sql: "SELECT * FROM hardship_visit WHERE voided_by IS NULL ORDER BY visited_on, id")
    ) { $0["case_id"] as Int64 }
    return rows.map { row in
      let person = RecipientTable.entry(row)
      let placeID: Identifier<Place> = row.id("place_id")
      return HardshipListing(
        id: row.id("case_id"),
        hardship: HardshipCase(
          recipientID: person.id, placeID: placeID, openedOn: row.date("opened_on"), closedOn: row.dateIfAny("closed_on"),
          visitsOwed: row["visits_owed"], need: row["need"]),
        person: person.value, ward: Entry(placeID, places[placeID]!), visits: (visits[row["case_id"]] ?? []).map(visit))
    }
  }

  private static func visit(_ row: Row) -> Entry<HardshipVisit> {
    Entry(
      row.id("id"),
      HardshipVisit(
        visitedOn: row.date("visited_on"), amount: (row["amount"] as Int?).map(Dong.init), inKind: row["in_kind"], funder: row["funder"]))
  }
}
