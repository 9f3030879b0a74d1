internal import GRDB
internal import Recognition

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
