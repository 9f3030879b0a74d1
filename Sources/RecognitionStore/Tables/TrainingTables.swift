internal import GRDB
internal import Recognition

enum TrainingTable {
  static let table = BookTable("training_session", ["title", "held_on", "place_id", "organiser", "attended"])
  static let attendance = BookTable("training_attendance", ["session_id", "recipient_id"])

  static func insert(_ session: TrainingSession, in change: Change) throws -> Identifier<TrainingSession> {
    Identifier(
      try change.insert(
        table,
        [.text(session.title), .date(session.heldOn), .id(session.placeID), .text(session.organiser), .integer(session.attended)]))
  }

  static func session(_ id: Identifier<TrainingSession>, _ db: Database) throws -> TrainingSession? {
    try Row.fetchOne(db, sql: "SELECT * FROM training_session WHERE id = ? AND voided_by IS NULL", arguments: [id.number]).map(session)
  }

  /// The session of the same title, day and ward.
  static func same(as session: TrainingSession, _ db: Database) throws -> (id: Identifier<TrainingSession>, session: TrainingSession)? {
    try Row.fetchOne(
      db,
      sql: """
        SELECT * FROM training_session WHERE title = ? AND held_on = ? AND coalesce(place_id, 0) = ? AND voided_by IS NULL ORDER BY id
        """, arguments: [session.title, session.heldOn.description, session.placeID?.number ?? 0]
    ).map { ($0.id("id"), self.session($0)) }
  }

  /// Enters who attended; false where the book has it, under whichever of the merged records.
  static func attend(_ id: Identifier<TrainingSession>, _ person: Identifier<Recipient>, in change: Change) throws -> Bool {
    let records = try RecipientMergeTable.recordList(of: person, change.db)
    let known = try Int.fetchOne(
      change.db,
      sql: "SELECT 1 FROM training_attendance WHERE session_id = ? AND recipient_id IN (\(records)) AND voided_by IS NULL",
      arguments: [id.number])
    if known != nil { return false }
    try change.insert(attendance, [.id(id), .id(person)])
    return true
  }

  /// The sessions that stand, in the order of their days, each with who is named as having attended.
  static func listings(_ db: Database) throws -> [TrainingListing] {
    let rows = try Row.fetchAll(db, sql: "SELECT * FROM training_session WHERE voided_by IS NULL ORDER BY held_on, id")
    let places = try PlaceTable.places(Set(rows.compactMap { $0.idIfAny("place_id") }), db)
    let people = try Row.fetchAll(
      db,
      sql: """
        SELECT DISTINCT recipient.*, session_id FROM training_attendance
        \(RecipientMergeTable.joinRecipient(of: "training_attendance.recipient_id"))
        WHERE training_attendance.voided_by IS NULL ORDER BY recipient.id
        """)
    let attendants = Dictionary(grouping: people) { $0["session_id"] as Int64 }
    return rows.map { row in
      let session = session(row)
      return TrainingListing(
        id: row.id("id"), session: session, ward: session.placeID.flatMap { id in places[id].map { Entry(id, $0) } },
        attendants: (attendants[row["id"]] ?? []).map(RecipientTable.entry))
    }
  }

  private static func session(_ row: Row) -> TrainingSession {
    TrainingSession(
      title: row["title"], heldOn: row.date("held_on"), placeID: row.idIfAny("place_id"), organiser: row["organiser"],
      attended: row["attended"])
  }
}
