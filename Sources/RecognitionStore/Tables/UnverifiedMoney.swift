internal import GRDB
internal import Recognition

/// Awards of a year whose money follows a coefficient or a base salary that nobody has compared with its text.
enum UnverifiedMoney {
  /// Awards alike in kind, recipient type, day of decision and amount are judged once, and none of a kind whose law was always verified.
  static func count(_ basis: CountingBasis, year: Int, _ db: Database) throws -> Int {
    let law = try RewardCoefficientTable.law(db)
    let days = try DecisionTable.days(db)
    let codes = Dictionary(uniqueKeysWithValues: try AwardKindTable.all(db).map { ($0.id, $0.value.code) })
      .filter { !law.isVerified($0.value, throughout: days) }
    if codes.isEmpty { return 0 }
    let kinds = codes.keys.sorted().map(\.description).joined(separator: ", ")
    let rows = try Row.fetchCursor(db, sql: select(from: source(basis), kinds: kinds), arguments: [year])
    var count = 0
    while let row = try rows.next() {
      guard let code = codes[row.id("kind_id")] else { continue }
      let type: RecipientType = row.word("type")
      if law.isUnverified(Dong(row["money"]), with: code, to: type, on: row.date("signed_on")) { count += row["awards"] }
    }
    return count
  }

  private static func select(from source: String, kinds: String) -> String {
    """
    SELECT a.kind_id, r.type, d.signed_on, a.money, count(*) AS awards FROM \(source)
    CROSS JOIN decision d ON d.id = a.decision_id CROSS JOIN recipient r ON r.id = a.recipient_id
    WHERE a.voided_by IS NULL AND a.money IS NOT NULL AND a.kind_id IN (\(kinds))
    GROUP BY a.kind_id, r.type, d.signed_on, a.money
    """
  }

  /// The year's awards, found by an index.
  private static func source(_ basis: CountingBasis) -> String {
    switch basis {
    case .merit:
      "(SELECT kind_id, decision_id, money, recipient_id, voided_by FROM award WHERE merit_year = ?1) a"
    case .decision:
      "(SELECT id FROM decision WHERE year_key = ?1 AND voided_by IS NULL) y CROSS JOIN award a ON a.decision_id = y.id"
    case .ceremony:
      """
      (SELECT id FROM ceremony WHERE CAST(substr(held_on, 1, 4) AS INTEGER) = ?1 AND voided_by IS NULL) y
      CROSS JOIN conferral f ON f.ceremony_id = y.id AND f.voided_by IS NULL CROSS JOIN award a ON a.id = f.award_id
      """
    }
  }
}
