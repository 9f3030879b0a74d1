internal import GRDB
internal import Recognition

extension CompetenceTable {
  /// What tells a row that this program brings from one that the office entered; `law end` leaves it.
  private struct Origin: Hashable {
    let authority: String
    let awardCode: String
    let from: CivilDate?
    let basis: String
  }

  private static let bundled = Set(
    Register.bundledLaw(.competence).compactMap { row -> Origin? in
      guard case .row(let row) = row else { return nil }
      return Origin(
        authority: row.values["authority"]?.text ?? "", awardCode: row.values["awardCode"]?.text ?? "", from: row.validity.from,
        basis: row.values["legalBasis"]?.text ?? "")
    })

  static func rules(_ db: Database) throws -> [CompetenceRule] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT authority, level, award_code, valid_from, valid_to, legal_basis, status FROM competence WHERE voided_by IS NULL ORDER BY id
        """
    ).map { row in
      let origin = Origin(
        authority: row["authority"], awardCode: row["award_code"], from: row.dateIfAny("valid_from"), basis: row["legal_basis"])
      return CompetenceRule(
        authority: row["authority"], level: row["level"], awardCode: row["award_code"], validity: row.validity, law: row.lawReference,
        isOwn: !bundled.contains(origin))
    }
  }

  static func law(_ db: Database) throws -> CompetenceLaw {
    CompetenceLaw(rules: try rules(db), lineage: try AwardKindTable.lineage(db))
  }
}

enum AwardRuleTable {
  static let table = BookTable(
    "award_rule", ["rule", "award_code", "thousandths", "of_code", "force", "valid_from", "valid_to", "legal_basis", "status"])

  static func all(_ db: Database) throws -> [AwardRule] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT rule, award_code, thousandths, of_code, force, valid_from, valid_to, legal_basis, status
        FROM award_rule WHERE voided_by IS NULL ORDER BY id
        """
    ).map { row in
      AwardRule(
        rule: row.word("rule"), awardCode: row["award_code"], thousandths: row["thousandths"], ofCode: row["of_code"],
        isProhibition: row["force"] as String == "prohibition", validity: row.validity, law: row.lawReference)
    }
  }

  static func law(_ db: Database) throws -> CommendationLaw {
    CommendationLaw(competence: try CompetenceTable.law(db), rules: try all(db), lineage: try AwardKindTable.lineage(db))
  }
}

enum CancellationGroundTable {
  static let table = BookTable("cancellation_ground", ["ground", "text", "valid_from", "valid_to", "legal_basis", "status"])

  /// What the law of any day says of a ground, the oldest first.
  static func rules(of ground: CancellationGround, _ db: Database) throws -> [CancellationRule] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT valid_from, valid_to, legal_basis, status FROM cancellation_ground
        WHERE ground = ? AND voided_by IS NULL ORDER BY valid_from
        """, arguments: [ground.rawValue]
    ).map { CancellationRule(ground: ground, validity: $0.validity, law: $0.lawReference) }
  }

  /// The rule that a cancellation rests on; nil where the book has none for its day.
  static func rule(of cancellation: Cancellation, _ db: Database) throws -> CancellationRule? {
    try rules(of: cancellation.ground, db).first { $0.validity.contains(cancellation.cancelledOn) }
  }
}

/// Awards that stand against a rule, for a reason.
enum RuleOverrideTable {
  static let table = BookTable("rule_override", ["award_id", "protected_award_id", "rule", "legal_basis", "reason"])

  static func insert(
    _ breaches: [RuleBreach], award: Identifier<Award>? = nil, protected: Int64? = nil, reason: String, in change: Change
  ) throws {
    for breach in breaches {
      try change.insert(
        table,
        [
          .id(award), protected.map { .integer($0) } ?? .null, .word(breach.rule), .text(breach.law?.basis), .text(reason),
        ])
    }
  }

  static func all(_ db: Database, award: Identifier<Award>? = nil) throws -> [RuleOverride] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT award_id, protected_award_id, rule, legal_basis, reason FROM rule_override
        WHERE voided_by IS NULL AND (?1 IS NULL OR award_id = ?1) ORDER BY id
        """, arguments: [award?.number]
    ).map { row in
      RuleOverride(
        awardID: row.idIfAny("award_id"), protectedAwardID: row["protected_award_id"], rule: row.word("rule"), basis: row["legal_basis"],
        reason: row["reason"])
    }
  }
}

/// The earlier awards that an award was proposed upon.
enum AwardGroundTable {
  static let table = BookTable("award_ground", ["award_id", "ground_award_id"])

  static func insert(_ grounds: [Identifier<Award>], of award: Identifier<Award>, in change: Change) throws {
    for ground in grounds { try change.insert(table, [.id(award), .id(ground)]) }
  }

  static func grounds(of award: Identifier<Award>, _ db: Database) throws -> [Identifier<Award>] {
    try Int64.fetchAll(
      db, sql: "SELECT ground_award_id FROM award_ground WHERE award_id = ? AND voided_by IS NULL ORDER BY id", arguments: [award.number]
    ).map(Identifier.init)
  }
}

extension Row {
  var validity: Validity { Validity(from: dateIfAny("valid_from"), to: dateIfAny("valid_to")) }

  var lawReference: LawReference { LawReference(basis: self["legal_basis"], status: LawStatus(trusted: self["status"])) }
}
