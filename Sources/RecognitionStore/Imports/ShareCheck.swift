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
        let holders = try holders(of: row, issuer: group.id("issuer_id"), meritYear: group["merit_year"], db)
        return CommendationLaw.shareBreach(row, holders.counts).map {
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

  /// Who holds the rule's two kinds by awards of an issuer for a merit year that are not cancelled, each by who it is today.
  private static func holders(
    of row: AwardRule, issuer: Identifier<Agency>, meritYear: Int, _ db: Database
  ) throws -> ShareHolders {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT DISTINCT k.code, coalesce(m.identity_id, a.recipient_id) AS person
        FROM award a LEFT JOIN merged_recipient m ON m.recipient_id = a.recipient_id JOIN decision d ON d.id = a.decision_id
        JOIN award_kind k ON k.id = a.kind_id LEFT JOIN cancellation c ON c.award_id = a.id AND c.voided_by IS NULL
        WHERE a.voided_by IS NULL AND c.id IS NULL AND d.issuer_id = ?3 AND a.merit_year = ?4 AND k.code IN (?1, ?2)
        """, arguments: [row.awardCode, row.ofCode, issuer.number, meritYear])
    var holders = ShareHolders(row)
    for row in rows { holders.add(.recipient(row["person"]), holding: row["code"]) }
    return holders
  }
}

extension ShareCheck {
  /// What accepted lines to one issuer would bring about if they were signed on a day, with the awards that the book has.
  static func findings(signing lines: [ProposalLineListing], on day: CivilDate, _ db: Database) throws -> [Finding] {
    guard let issuer = lines.first?.proposal.issuerID else { return [] }
    return try AwardRuleTable.all(db).filter { $0.rule == .share && $0.validity.contains(day) }.flatMap { row in
      let years = Set(lines.filter { $0.acceptedKind?.code == row.awardCode }.map(\.meritYear))
      return try years.sorted().compactMap { year in
        var holders = try holders(of: row, issuer: issuer, meritYear: year, db)
        for line in lines where line.meritYear == year {
          try line.acceptedKind.map { holders.add(try person(of: line, db), holding: $0.code) }
        }
        return CommendationLaw.shareBreach(row, holders.counts).map {
          Finding(column: "award", value: "", .against($0), severity: .doubtful)
        }
      }
    }
  }

  private static func person(of line: ProposalLineListing, _ db: Database) throws -> ShareHolders.Person {
    let recipient = line.line.particulars.recipient
    let known = try RecipientMatch(recipient, ward: line.place?.id, db).known
    return known.map { .recipient($0.number) } ?? .proposed(key: recipient.identityKey, ward: line.place?.id)
  }
}

extension ProposalLineListing {
  fileprivate var meritYear: Int { line.particulars.merit.year.year }
}

/// The people who hold the two kinds that a share is about.
private struct ShareHolders {
  enum Person: Hashable {
    case recipient(Int64)
    /// Somebody the book does not know yet, by identity key and ward.
    case proposed(key: Int, ward: Identifier<Place>?)
  }

  private let rule: AwardRule
  private var held: Set<Person> = []
  private var base: Set<Person> = []

  init(_ rule: AwardRule) {
    self.rule = rule
  }

  mutating func add(_ person: Person, holding code: String) {
    if code == rule.awardCode { held.insert(person) }
    if code == rule.ofCode { base.insert(person) }
  }

  var counts: CommendationLaw.Holders {
    CommendationLaw.Holders(held: held.count, among: held.union(base).count, ofBase: base.count)
  }
}
