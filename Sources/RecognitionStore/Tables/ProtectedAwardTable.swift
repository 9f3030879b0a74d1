internal import GRDB
internal import Recognition

/// Awards of recipients who must not be named: only what kind, which year and how many.
enum ProtectedAwardTable {
  static let table = BookTable(
    "protected_award", ["kind_id", "recipient_type", "merit_year", "quantity", "decision_id", "ceremony_id"])

  static func insert(_ award: ProtectedAward, kind: Identifier<AwardKind>, in change: Change) throws -> Int64 {
    try change.insert(
      table,
      [
        .id(kind), .word(award.type), .integer(award.meritYear.year), .integer(award.quantity), .id(award.decisionID),
        .id(award.ceremonyID),
      ])
  }

  /// The newest entry that stands for the same kind, type, year, decision and ceremony.
  static func same(as award: ProtectedAward, kind: Identifier<AwardKind>, _ db: Database) throws -> Int64? {
    try Int64.fetchOne(
      db,
      sql: """
        SELECT max(id) FROM protected_award WHERE voided_by IS NULL AND kind_id = ? AND recipient_type = ? AND merit_year = ?
        AND decision_id IS ? AND ceremony_id IS ?
        """,
      arguments: [kind.number, award.type.rawValue, award.meritYear.year, award.decisionID?.number, award.ceremonyID?.number])
  }

  static func count(_ basis: CountingBasis, year: Int, _ db: Database) throws -> Int {
    try quantities(.year(year), by: basis, db).reduce(0) { $0 + $1.quantity }
  }

  /// How many of each kind and type of recipient.
  static func quantities(
    _ period: Period, by basis: CountingBasis, _ db: Database
  ) throws -> [(kind: Identifier<AwardKind>, type: String, quantity: Int)] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT a.kind_id, a.recipient_type, sum(a.quantity) AS quantity
        FROM protected_award a LEFT JOIN decision d ON d.id = a.decision_id
        LEFT JOIN ceremony e ON e.id = a.ceremony_id WHERE a.voided_by IS NULL AND \(basis.condition)
        GROUP BY a.kind_id, a.recipient_type ORDER BY a.kind_id, a.recipient_type
        """, arguments: period.arguments(by: basis)
    ).map { ($0.id("kind_id"), $0["recipient_type"], $0["quantity"]) }
  }

  static func listings(_ filter: AwardFilter, _ db: Database) throws -> [ProtectedAwardListing] {
    let parts: [(String, Int64?)] = [
      ("a.decision_id", filter.decision?.number), ("a.ceremony_id", filter.ceremony?.number),
      ("a.merit_year", filter.meritYear.map(Int64.init)),
    ]
    let narrowing = parts.compactMap { column, value in value.map { " AND \(column) = \($0)" } }.joined()
    return try Row.fetchAll(
      db,
      sql: """
        SELECT a.*, k.code, k.title, d.number FROM protected_award a JOIN award_kind k ON k.id = a.kind_id
        LEFT JOIN decision d ON d.id = a.decision_id WHERE a.voided_by IS NULL\(narrowing) ORDER BY a.id
        """
    ).map(listing)
  }

  private static func listing(_ row: Row) -> ProtectedAwardListing {
    ProtectedAwardListing(
      id: row["id"],
      award: ProtectedAward(
        type: row.word("recipient_type"), meritYear: MeritYear(row["merit_year"])!, quantity: row["quantity"],
        decisionID: row.idIfAny("decision_id"), ceremonyID: row.idIfAny("ceremony_id")),
      code: row["code"], title: row["title"], decision: (row["number"] as String?).flatMap { try? DecisionNumber(parsing: $0) })
  }
}
