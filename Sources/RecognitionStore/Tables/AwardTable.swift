internal import GRDB
internal import Recognition

enum AwardTable {
  static let table = BookTable(
    "award",
    [
      "decision_id", "recipient_id", "kind_id", "commendation", "merit_year", "merit_from", "merit_to", "place_id", "neighbourhood_id",
      "rank_class", "money", "posthumous", "enterprise", "unit", "position", "citation",
    ], identifying: ["unit", "position", "citation"])

  static func insert(_ award: Award, in change: Change) throws -> Identifier<Award> {
    Identifier(try change.insert(table, values(of: award)))
  }

  static func update(_ id: Identifier<Award>, to award: Award, in change: Change) throws {
    try change.update(table, id: id.number, set: Dictionary(uniqueKeysWithValues: zip(table.columns, values(of: award))))
  }

  /// The awards of a recipient that stand, whatever the decision, read through its merges.
  static func awards(of recipient: Identifier<Recipient>, _ db: Database) throws -> [Entry<Award>] {
    let records = try RecipientMergeTable.recordList(of: recipient, db)
    return try Row.fetchAll(
      db, sql: "SELECT * FROM award WHERE recipient_id IN (\(records)) AND voided_by IS NULL ORDER BY id"
    ).map { Entry($0.id("id"), award($0)) }
  }

  /// Pairs of awards that merges made one award of one decision; of one recipient, or of all. Two achievements are two awards, and what
  /// was erased is nobody's any more.
  static func enteredTwice(
    by recipient: Identifier<Recipient>? = nil, _ db: Database
  ) throws -> [(kept: Identifier<Award>, other: Identifier<Award>)] {
    let scope = try recipient.map { " AND award.recipient_id IN (\(try RecipientMergeTable.recordList(of: $0, db)))" } ?? ""
    let own = "FROM award \(RecipientMergeTable.joinRecipient(of: "award.recipient_id"))"
    let groups = try String.fetchAll(
      db,
      sql: """
        SELECT group_concat(award.id) \(own) WHERE award.voided_by IS NULL AND recipient.salt IS NOT NULL\(scope)
        GROUP BY recipient.id, decision_id, kind_id, merit_year, commendation HAVING count(*) > 1 ORDER BY min(award.id)
        """)
    return try groups.flatMap { try pairsOfOneAchievement($0, db) }
  }

  /// Each award of a group beside the first that tells of the same achievement.
  private static func pairsOfOneAchievement(
    _ ids: String, _ db: Database
  ) throws -> [(kept: Identifier<Award>, other: Identifier<Award>)] {
    let awards = try Row.fetchAll(db, sql: "SELECT id, citation FROM award WHERE id IN (\(ids)) ORDER BY id").map { row in
      (id: row.id("id") as Identifier<Award>, citation: row["citation"] as String?)
    }
    return awards.indices.dropFirst().compactMap { index in
      let other = awards[index]
      let kept = awards[..<index].first { !CommendationLaw.areTwoAchievements($0.citation, other.citation) }
      return kept.map { ($0.id, other.id) }
    }
  }

  static func ids(of decision: Identifier<Decision>, _ db: Database) throws -> [Identifier<Award>] {
    try Int64.fetchAll(
      db, sql: "SELECT id FROM award WHERE decision_id = ? AND voided_by IS NULL ORDER BY id", arguments: [decision.number]
    ).map(Identifier.init)
  }

  /// The day an award's decision was signed.
  static func signedOn(_ id: Identifier<Award>, _ db: Database) throws -> CivilDate? {
    try String.fetchOne(
      db, sql: "SELECT signed_on FROM decision JOIN award ON award.decision_id = decision.id WHERE award.id = ?", arguments: [id.number]
    ).map(CivilDate.init(stored:))
  }

  private static func values(of award: Award) -> [StoredValue] {
    [
      .id(award.decisionID), .id(award.recipientID), .id(award.kindID), .word(award.basis), .integer(award.merit.year.year),
      .integer(award.merit.span?.lowerBound), .integer(award.merit.span?.upperBound), .id(award.placeID), .id(award.neighbourhoodID),
      .word(award.rankClass), .integer(award.money?.amount), .flag(award.posthumous), .flag(award.enterprise), .text(award.unit),
      .text(award.position), .text(award.citation),
    ]
  }

  static func award(_ row: Row) -> Award {
    let from: Int? = row["merit_from"]
    let to: Int? = row["merit_to"]
    return Award(
      decisionID: row.id("decision_id"), recipientID: row.id("recipient_id"), kindID: row.id("kind_id"), basis: row.word("commendation"),
      merit: Merit(year: MeritYear(row["merit_year"])!, span: from.flatMap { from in to.map { from...$0 } }),
      placeID: row.idIfAny("place_id"), neighbourhoodID: row.idIfAny("neighbourhood_id"), unit: row["unit"], position: row["position"],
      rankClass: row.wordIfAny("rank_class"), citation: row["citation"], money: (row["money"] as Int?).map(Dong.init),
      posthumous: row["posthumous"], enterprise: row["enterprise"])
  }
}

enum ConferralTable {
  static let table = BookTable(
    "conferral", ["award_id", "ceremony_id", "manner", "representative"], identifying: ["representative"])

  /// Enters who received an award, in the place of an earlier ceremony from which the recipient was absent.
  static func insert(
    award: Identifier<Award>, ceremony: Identifier<Ceremony>, manner: ConferralManner, representative: String?, in change: Change
  ) throws {
    try void(award: award, in: change)
    try change.insert(table, [.id(award), .id(ceremony), .word(manner), .text(representative)])
  }

  /// Strikes out an award's conferral; false when it has none.
  @discardableResult
  static func void(award: Identifier<Award>, in change: Change) throws -> Bool {
    try change.voidAll(table, where: "award_id", is: award.number)
  }

  static func count(ceremony: Identifier<Ceremony>, _ db: Database) throws -> Int {
    try Int.fetchOne(
      db,
      sql: """
        SELECT count(*) FROM conferral JOIN award ON award.id = award_id
        WHERE ceremony_id = ? AND conferral.voided_by IS NULL AND award.voided_by IS NULL
        """, arguments: [ceremony.number]) ?? 0
  }

  /// Of these awards, the ones that nobody has received yet: who was absent from another ceremony has not.
  static func unconferred(
    _ awards: [Identifier<Award>], besides ceremony: Identifier<Ceremony>, _ db: Database
  ) throws -> [Identifier<Award>] {
    try awards.filter { award in
      try Int.fetchOne(
        db,
        sql: "SELECT 1 FROM conferral WHERE award_id = ? AND voided_by IS NULL AND (manner <> 'absent' OR ceremony_id = ?)",
        arguments: [award.number, ceremony.number]) == nil
    }
  }
}

enum CancellationTable {
  static let table = BookTable("cancellation", ["award_id", "ground", "decision_number", "cancelled_on"])

  static func insert(_ cancellation: Cancellation, of award: Identifier<Award>, in change: Change) throws -> Int64 {
    try change.insert(
      table,
      [.id(award), .word(cancellation.ground), .text(cancellation.decisionNumber.description), .date(cancellation.cancelledOn)])
  }

  /// Strikes out an award's cancellation with what it asked back and what came; false when it has none.
  @discardableResult
  static func void(award: Identifier<Award>, in change: Change) throws -> Bool {
    guard let id = try id(of: award, change.db) else { return false }
    try change.voidAll(RecallTable.table, where: "cancellation_id", is: id)
    try change.voidAll(RecoveryTable.table, where: "cancellation_id", is: id)
    try change.void(table, id: id)
    return true
  }

  /// The cancellation of an award; nil while it is in force.
  static func id(of award: Identifier<Award>, _ db: Database) throws -> Int64? {
    try Int64.fetchOne(db, sql: "SELECT id FROM cancellation WHERE award_id = ? AND voided_by IS NULL", arguments: [award.number])
  }

  static func isCancelled(_ award: Identifier<Award>, _ db: Database) throws -> Bool { try id(of: award, db) != nil }
}
