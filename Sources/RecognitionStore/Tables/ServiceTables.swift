internal import GRDB
internal import Recognition

enum ServiceTermTable {
  static let table = BookTable("service_term", ["recipient_id", "force", "place_id", "is_hard", "from_on", "to_on"])

  static func insert(_ term: ServiceTerm, of recipient: Identifier<Recipient>, in change: Change) throws -> Identifier<ServiceTerm> {
    Identifier(
      try change.insert(
        table,
        [.id(recipient), .word(term.force), .id(term.placeID), .flag(term.isHard), .date(term.from), .date(term.to)]))
  }

  static func term(_ id: Identifier<ServiceTerm>, _ db: Database) throws -> ServiceTerm? {
    try Row.fetchOne(db, sql: "SELECT * FROM service_term WHERE id = ? AND voided_by IS NULL", arguments: [id.number]).map(term)
  }

  /// The terms of all who served, or of one person, by who it is today.
  static func terms(
    of recipient: Identifier<Recipient>? = nil, _ db: Database
  ) throws -> [(person: Entry<Recipient>, term: Entry<ServiceTerm>)] {
    let own = try recipient.map { " AND service_term.recipient_id IN (\(try RecipientMergeTable.recordList(of: $0, db)))" } ?? ""
    return try Row.fetchAll(
      db,
      sql: """
        SELECT recipient.*, service_term.id AS term_id, force, place_id, is_hard, from_on, to_on
        FROM service_term \(RecipientMergeTable.joinRecipient(of: "service_term.recipient_id"))
        WHERE service_term.voided_by IS NULL\(own) ORDER BY recipient.id, from_on, service_term.id
        """
    ).map { (RecipientTable.entry($0), Entry($0.id("term_id"), term($0))) }
  }

  static func term(_ row: Row) -> ServiceTerm {
    ServiceTerm(
      force: row.word("force"), placeID: row.idIfAny("place_id"), isHard: row["is_hard"], from: row.date("from_on"),
      to: row.dateIfAny("to_on"))
  }
}

enum EligibilityRuleTable {
  static let table = BookTable(
    "eligibility_rule",
    [
      "code", "award_code", "force", "counted_forces", "years_men", "years_women", "hard_factor", "excluded_by",
      "excludes_service_orders", "conditions", "valid_from", "valid_to", "legal_basis", "status",
    ])

  /// The rules of any date, as they were entered.
  static func all(_ db: Database) throws -> [EligibilityRule] {
    try Row.fetchAll(db, sql: "SELECT * FROM eligibility_rule WHERE voided_by IS NULL ORDER BY id").map(rule)
  }

  private static func rule(_ row: Row) -> EligibilityRule {
    let men: Int? = row["years_men"]
    let women: Int? = row["years_women"]
    return EligibilityRule(
      code: row["code"], awardCode: row["award_code"], force: row.word("force"),
      countedForces: parts(row["counted_forces"]).compactMap(SecurityForce.init(rawValue:)),
      years: men.flatMap { men in women.map { .init(men: men, women: $0) } }, hardFactor: row["hard_factor"],
      excludedBy: parts(row["excluded_by"]), excludesServiceOrders: row["excludes_service_orders"], conditions: row["conditions"],
      validFrom: row.date("valid_from"), validTo: row.dateIfAny("valid_to"), legalBasis: row["legal_basis"], status: row["status"])
  }

  private static func parts(_ text: String?) -> [String] { (text ?? "").split(separator: "+").map(String.init) }
}

enum StreakRuleTable {
  static let table = BookTable(
    "streak_rule", ["award_code", "leads_to", "years", "conditions", "valid_from", "valid_to", "legal_basis", "status"])

  /// The rules on a title, and on what it is a class of, that are in force on a day.
  static func rules(of code: String, on day: CivilDate, _ db: Database) throws -> [StreakRule] {
    let rules = try Row.fetchAll(db, sql: "SELECT * FROM streak_rule WHERE voided_by IS NULL ORDER BY id").map { row in
      StreakRule(
        awardCode: row["award_code"], leadsTo: row["leads_to"], years: row["years"], conditions: row["conditions"], validity: row.validity,
        law: row.lawReference)
    }
    return try AwardKindTable.lineage(db).rows(on: code, in: Dictionary(grouping: rules, by: \.awardCode)).filter {
      $0.validity.contains(day)
    }
  }
}
