internal import GRDB
internal import Recognition

/// Awards of the book that do not keep the law, as the book has it today.
enum LawCheck {
  /// Awards that break one of these rules and for which no reason is on record, by number.
  ///
  /// An award is judged by the law of its decision's day, and only against awards entered before it.
  static func breaches(of rules: [LegalRule], _ db: Database) throws -> [CheckFinding] {
    var found: [(award: Int64, breach: RuleBreach)] = []
    try forEachUnsettled(db) { award, breach in
      if rules.contains(breach.rule) { found.append((award.number, breach)) }
    }
    return found.sorted { $0.award < $1.award }.map { .breach(award: $0.award, $0.breach) }
  }

  /// What one award breaks, with no reason on record.
  static func unsettled(_ id: Identifier<Award>, of recipient: Identifier<Recipient>, _ db: Database) throws -> [RuleBreach] {
    var found: [RuleBreach] = []
    try forEachUnsettled(db, of: RecipientMergeTable.identity(of: recipient, db)) { award, breach in
      if award == id { found.append(breach) }
    }
    return found
  }

  /// What all awards of a recipient break, with no reason on record.
  static func unsettled(of recipient: Identifier<Recipient>, _ db: Database) throws -> [RuleBreach] {
    var found: [RuleBreach] = []
    try forEachUnsettled(db, of: RecipientMergeTable.identity(of: recipient, db)) { found.append($1) }
    return found
  }

  private static func forEachUnsettled(
    _ db: Database, of recipient: Identifier<Recipient>? = nil, _ body: (Identifier<Award>, RuleBreach) -> Void
  ) throws {
    let law = try AwardRuleTable.law(db)
    let overrides = Dictionary(grouping: try RuleOverrideTable.all(db), by: \.awardID)
    try AwardFactsQuery.forEach(db, of: recipient) { id, facts in
      let settled = (overrides[id] ?? []).map(\.rule)
      for breach in law.breaches(of: facts) where !settled.contains(breach.rule) { body(id, breach) }
    }
  }

  static func excesses(_ db: Database) throws -> [CheckFinding] {
    try ShareCheck.excesses(db).map { .share(issuer: $0.issuer, meritYear: $0.meritYear, $0.breach) }
  }
}

/// What the rules look at, of every award that stands and is not cancelled; records that were merged are one recipient.
enum AwardFactsQuery {
  /// - Parameter recipient: only this one's awards, by who it is today.
  static func forEach(
    _ db: Database, of recipient: Identifier<Recipient>? = nil, _ body: (Identifier<Award>, AwardFacts) throws -> Void
  ) throws {
    let issuers = Dictionary(uniqueKeysWithValues: try AgencyTable.all(db).map { ($0.id, $0.value) })
    let holds = try HoldTable.byPerson(db)
    let grounds = try self.grounds(db)
    var last: Identifier<Recipient>?
    var others: [AwardFacts.Other] = []
    let rows = try Row.fetchCursor(db, sql: select, arguments: [recipient?.number])
    while let row = try rows.next() {
      let award = other(row)
      let owner: Identifier<Recipient> = row.id("identity_id")
      if owner != last { (last, others) = (owner, []) }
      let named = grounds[award.id] ?? []
      let facts = AwardFacts(
        issuer: issuers[row.id("issuer_id")]!, code: award.code, category: award.category, signedOn: row.date("signed_on"),
        basis: award.basis, merit: award.merit, citation: award.citation, others: others, holds: holds[owner] ?? [],
        grounds: others.filter { named.contains($0.id) })
      try body(award.id, facts)
      others.append(award)
    }
  }

  private static func grounds(_ db: Database) throws -> [Identifier<Award>: [Identifier<Award>]] {
    let rows = try Row.fetchAll(db, sql: "SELECT award_id, ground_award_id FROM award_ground WHERE voided_by IS NULL")
    return Dictionary(grouping: rows) { $0.id("award_id") }.mapValues { $0.map { $0.id("ground_award_id") } }
  }

  private static func other(_ row: Row) -> AwardFacts.Other {
    let award = AwardTable.award(row)
    return AwardFacts.Other(
      id: row.id("id"), code: row["code"], category: AwardKind.Category(rawValue: row["category"])!, basis: award.basis,
      merit: award.merit, citation: award.citation)
  }

  private static let select = """
    SELECT a.*, k.code, k.category, d.issuer_id, d.signed_on, coalesce(m.identity_id, a.recipient_id) AS identity_id
    FROM award a JOIN award_kind k ON k.id = a.kind_id JOIN decision d ON d.id = a.decision_id
    LEFT JOIN merged_recipient m ON m.recipient_id = a.recipient_id
    LEFT JOIN cancellation c ON c.award_id = a.id AND c.voided_by IS NULL
    WHERE a.voided_by IS NULL AND c.id IS NULL AND (?1 IS NULL OR coalesce(m.identity_id, a.recipient_id) = ?1)
    ORDER BY identity_id, a.id
    """
}
