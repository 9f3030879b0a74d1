internal import GRDB
internal import Recognition

/// Whether an issuer gave a kind to more people than a share allows (CSTĐCS to at most 15 % of those with Lao động tiên tiến).
enum ShareCheck {
  /// A share that was passed, and where.
  struct Excess {
    let issuer: String
    let meritYear: Int
    let breach: RuleBreach
  }

  /// What the awards that a change entered bring about.
  static func findings(enteredBy change: Change, file: String?) throws -> [Finding] {
    guard let entered = change.ids(in: AwardTable.table) else { return [] }
    return try excesses(change.db, amongAwards: entered).map { excess in
      Finding(file: file, column: "award", value: "", .against(excess.breach), severity: .doubtful)
    }
  }

  /// Every share that is passed in the book.
  ///
  /// - Parameter awards: only those of issuers and years to which one of these awards belongs.
  static func excesses(_ db: Database, amongAwards awards: ClosedRange<Int64> = 1...Int64.max) throws -> [Excess] {
    try AwardRuleTable.all(db).filter { $0.rule == .share }.flatMap { row in
      try groups(of: row, awards, db).compactMap { group in
        try CommendationLaw.shareBreach(row, holders(of: row, group, db)).map {
          Excess(issuer: group["issuer"], meritYear: group["merit_year"], breach: $0)
        }
      }
    }
  }

  /// The issuers and merit years of a rule's kind, by decisions of the rule's time.
  private static func groups(of row: AwardRule, _ awards: ClosedRange<Int64>, _ db: Database) throws -> [Row] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT DISTINCT d.issuer_id, g.name AS issuer, a.merit_year FROM award a JOIN decision d ON d.id = a.decision_id
        JOIN agency g ON g.id = d.issuer_id
        WHERE a.voided_by IS NULL AND a.kind_id IN (SELECT id FROM award_kind WHERE code = ?1) AND d.signed_on >= ?2
          AND (?3 IS NULL OR d.signed_on <= ?3) AND a.id BETWEEN ?4 AND ?5
        ORDER BY d.issuer_id, a.merit_year
        """,
      arguments: [
        row.awardCode, row.validity.from?.description ?? "", row.validity.to?.description, awards.lowerBound, awards.upperBound,
      ])
  }

  private static func holders(of row: AwardRule, _ group: Row, _ db: Database) throws -> CommendationLaw.Holders {
    let counts = try Row.fetchOne(
      db,
      sql: """
        SELECT count(DISTINCT CASE WHEN k.code = ?1 THEN coalesce(m.identity_id, a.recipient_id) END) AS held,
          count(DISTINCT coalesce(m.identity_id, a.recipient_id)) AS among,
          count(DISTINCT CASE WHEN k.code = ?2 THEN coalesce(m.identity_id, a.recipient_id) END) AS of_base
        FROM award a LEFT JOIN merged_recipient m ON m.recipient_id = a.recipient_id JOIN decision d ON d.id = a.decision_id JOIN award_kind k ON k.id = a.kind_id
        LEFT JOIN cancellation c ON c.award_id = a.id AND c.voided_by IS NULL
        WHERE a.voided_by IS NULL AND c.id IS NULL AND d.issuer_id = ?3 AND a.merit_year = ?4 AND k.code IN (?1, ?2)
        """, arguments: [row.awardCode, row.ofCode, group["issuer_id"] as Int64, group["merit_year"] as Int])!
    return CommendationLaw.Holders(held: counts["held"], among: counts["among"], ofBase: counts["of_base"])
  }
}
