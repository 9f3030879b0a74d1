internal import GRDB
internal import Recognition

/// Whether an issuer gave a kind to more people than a share allows (CSTĐCS to at most 15 % of those with Lao động tiên tiến).
enum ShareCheck {
  /// A share that was passed, where, and by whom.
  struct Excess {
    let issuer: String
    let meritYear: Int
    let breach: RuleBreach
    /// The award by which each holder came to hold the kind, where no reason lets it stand; oldest first.
    let awards: [Identifier<Award>]
    /// How many of these are beyond the share.
    let count: Int
  }

  /// A rule with the kinds whose holders it limits and those it measures them by, classes among them.
  struct Share {
    let row: AwardRule
    let held: [String]
    let base: [String]
  }

  /// An issuer's awards for one merit year that a rule speaks of.
  private struct Group {
    let issuer: Identifier<Agency>
    let issuerName: String
    let meritYear: Int
  }

  /// Notes what the awards that a change entered bring about: a forbidden share keeps the whole list out, another is entered and told,
  /// and a reason lets those of the list stand that pass the share: the newest of its holders, as many as are beyond it.
  static func judge(_ change: Change, file: String?, reason: String?, _ summary: inout ImportSummary) throws {
    guard let entered = change.ids(in: AwardTable.table) else { return }
    summary.add(try unknown(change.db, amongAwards: entered, file: file))
    for excess in try excesses(change.db, amongAwards: entered) {
      var found = RowFindings(file: file, row: nil)
      let overridden = found.take([excess.breach], at: { _ in ("award", "") }, reason: reason)
      if let reason, !overridden.isEmpty {
        for award in excess.awards.suffix(excess.count) where entered.contains(award.number) {
          try RuleOverrideTable.insert(overridden, award: award, reason: reason, in: change)
        }
      }
      summary.add(found.all)
      if found.isRefused { summary.isBlocked = true }
    }
  }

  /// Every share that is passed in the book by more awards than reasons let stand.
  ///
  /// - Parameter awards: only those of issuers and years to which one of these awards belongs.
  static func excesses(_ db: Database, amongAwards awards: ClosedRange<Int64> = 1...Int64.max) throws -> [Excess] {
    try shares(db).flatMap { share in
      try groups(of: share, awards, db).compactMap { try excess(in: $0, of: share, db) }
    }
  }

  /// The issuers and years of these awards whose share cannot be told, since the book has nobody of those it is measured by.
  private static func unknown(_ db: Database, amongAwards awards: ClosedRange<Int64>, file: String?) throws -> [Finding] {
    try shares(db).flatMap { share in
      try groups(of: share, awards, db).compactMap { group in
        let holders = Holders(share, try standing(of: share, issuer: group.issuer, meritYear: group.meritYear, db))
        guard holders.isBaseless, let code = share.row.awardCode, let base = share.row.ofCode else { return nil }
        let problem = EntryProblem.shareNotKnown(code: code, ofCode: base, meritYear: group.meritYear)
        return Finding(file: file, column: "award", value: code, problem, severity: .doubtful)
      }
    }
  }

  /// Every rule on a share with the kinds it speaks of.
  static func shares(_ db: Database) throws -> [Share] {
    let lineage = try AwardKindTable.lineage(db)
    let rows = try AwardRuleTable.all(db).filter { $0.rule == .share }
    let codes = Set(try AwardKindTable.all(db).map(\.value.code)).sorted()
    return rows.map { row in
      Share(
        row: row,
        held: codes.filter { code in lineage.source(of: code) { code in rows.contains { $0.awardCode == code } } == row.awardCode },
        base: codes.filter { code in row.ofCode.map(lineage.line(of: code).contains) ?? false })
    }
  }

  private static func excess(in group: Group, of share: Share, _ db: Database) throws -> Excess? {
    let holders = Holders(share, try standing(of: share, issuer: group.issuer, meritYear: group.meritYear, db))
    return holders.breach.map { breach in
      Excess(
        issuer: group.issuerName, meritYear: group.meritYear, breach: breach, awards: holders.unsettled, count: holders.beyondShare)
    }
  }

  /// The issuers and merit years of a rule's kinds, by decisions of the rule's time.
  private static func groups(of share: Share, _ awards: ClosedRange<Int64>, _ db: Database) throws -> [Group] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT DISTINCT d.issuer_id, g.name AS issuer, a.merit_year FROM award a JOIN decision d ON d.id = a.decision_id
        JOIN agency g ON g.id = d.issuer_id
        WHERE a.voided_by IS NULL AND a.kind_id IN (SELECT id FROM award_kind WHERE code IN (\(list(share.held)))) AND d.signed_on >= ?1
          AND (?2 IS NULL OR d.signed_on <= ?2) AND a.id BETWEEN ?3 AND ?4
        ORDER BY d.issuer_id, a.merit_year
        """,
      arguments: [share.row.validity.from?.description ?? "", share.row.validity.to?.description, awards.lowerBound, awards.upperBound]
    ).map { Group(issuer: $0.id("issuer_id"), issuerName: $0["issuer"], meritYear: $0["merit_year"]) }
  }

  /// The awards of an issuer and merit year that stand, decided by the last day of the rule: what later law allowed is judged by that law.
  static func standing(of share: Share, issuer: Identifier<Agency>, meritYear: Int, _ db: Database) throws -> [Row] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT a.id, coalesce(m.identity_id, a.recipient_id) AS identity_id, k.code IN (\(list(share.held))) AS is_held,
          k.code IN (\(list(share.base))) AS is_base,
          EXISTS (SELECT 1 FROM rule_override o WHERE o.award_id = a.id AND o.rule = 'share' AND o.voided_by IS NULL) AS is_settled
        FROM award a JOIN decision d ON d.id = a.decision_id JOIN award_kind k ON k.id = a.kind_id
        LEFT JOIN merged_recipient m ON m.recipient_id = a.recipient_id
        LEFT JOIN cancellation c ON c.award_id = a.id AND c.voided_by IS NULL
        WHERE a.voided_by IS NULL AND c.id IS NULL AND d.issuer_id = ?1 AND a.merit_year = ?2 AND (?3 IS NULL OR d.signed_on <= ?3)
          AND k.code IN (\(list(share.held + share.base)))
        ORDER BY a.id
        """, arguments: [issuer.number, meritYear, share.row.validity.to?.description])
  }

  /// Codes are of A to Z, digits and underscores.
  private static func list(_ codes: [String]) -> String { codes.map { "'\($0)'" }.joined(separator: ", ") }
}
