internal import GRDB
internal import Recognition
internal import VietnameseText

/// Where exemplars were told of, and who followed them.
enum ExemplarSpreadTable {
  static let tellings = BookTable("exemplar_telling", ["exemplar_id", "told_on", "told_in", "listeners"])
  static let followers = BookTable("exemplar_follower", ["exemplar_id", "recipient_id", "followed_on"])

  static func insert(_ telling: ExemplarTelling, of id: Identifier<Exemplar>, in change: Change) throws {
    try change.insert(tellings, [.id(id), .date(telling.toldOn), .text(telling.toldIn), .integer(telling.listeners)])
  }

  static func insert(_ follower: Identifier<Recipient>, of id: Identifier<Exemplar>, from day: CivilDate?, in change: Change) throws {
    try change.insert(followers, [.id(id), .id(follower), .date(day)])
  }

  static func tellings(of id: Identifier<Exemplar>, _ db: Database) throws -> [ExemplarTelling] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM exemplar_telling WHERE exemplar_id = ? AND voided_by IS NULL ORDER BY told_on, id", arguments: [id.number]
    ).map { ExemplarTelling(toldOn: $0.date("told_on"), toldIn: $0["told_in"], listeners: $0["listeners"]) }
  }

  /// The telling of the same day and place, whatever listeners it had.
  static func telling(
    like telling: ExemplarTelling, of id: Identifier<Exemplar>, _ db: Database
  ) throws -> (id: Int64, telling: ExemplarTelling)? {
    try Row.fetchAll(
      db, sql: "SELECT * FROM exemplar_telling WHERE exemplar_id = ? AND told_on = ? AND voided_by IS NULL ORDER BY id",
      arguments: [id.number, telling.toldOn.description]
    ).map { ($0["id"], ExemplarTelling(toldOn: telling.toldOn, toldIn: $0["told_in"], listeners: $0["listeners"])) }
      .first { Folding.identityFold($0.1.toldIn) == Folding.identityFold(telling.toldIn) }
  }

  /// The entry by which a recipient, under any of its records, followed an exemplar.
  static func follower(
    _ person: Identifier<Recipient>, of id: Identifier<Exemplar>, _ db: Database
  ) throws -> (id: Int64, followedOn: CivilDate?)? {
    try Row.fetchOne(
      db,
      sql: """
        SELECT id, followed_on FROM exemplar_follower WHERE exemplar_id = ? AND voided_by IS NULL
          AND recipient_id IN (\(RecipientMergeTable.recordList(of: person, db))) ORDER BY followed_on IS NULL, followed_on, id
        """, arguments: [id.number]
    ).map { ($0["id"], $0.dateIfAny("followed_on")) }
  }

  /// Who followed it, as they are known today, each once.
  static func followers(of id: Identifier<Exemplar>, _ db: Database) throws -> [ExemplarFollower] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT recipient.*, min(f.followed_on) AS followed_on FROM exemplar_follower f
        \(RecipientMergeTable.joinRecipient(of: "f.recipient_id"))
        WHERE f.exemplar_id = ? AND f.voided_by IS NULL GROUP BY recipient.id ORDER BY recipient.id
        """, arguments: [id.number]
    ).map { ExemplarFollower(recipient: RecipientTable.entry($0), followedOn: $0.dateIfAny("followed_on")) }
  }
}
