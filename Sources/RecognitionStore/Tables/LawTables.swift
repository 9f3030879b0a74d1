internal import GRDB
internal import Recognition

enum AwardKindTable {
  static let table = BookTable(
    "award_kind",
    [
      "code", "category", "parent", "level", "recipients", "title", "title_english", "precedence", "valid_from", "valid_to",
      "legal_basis", "status",
    ])

  static func all(_ db: Database) throws -> [Entry<AwardKind>] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT id, code, category, parent, level, recipients, title, title_english, precedence, valid_from, valid_to, legal_basis, status
        FROM award_kind WHERE voided_by IS NULL ORDER BY precedence, code
        """)
    return rows.map { Entry($0.id("id"), kind($0)) }
  }

  static func catalogue(_ db: Database) throws -> AwardCatalogue {
    let aliases = try Row.fetchAll(db, sql: "SELECT alias, code FROM award_alias WHERE voided_by IS NULL ORDER BY id")
    return AwardCatalogue(kinds: try all(db), aliases: aliases.map { ($0["alias"], $0["code"]) })
  }

  /// Which kind each is a class of.
  static func lineage(_ db: Database) throws -> KindLineage { KindLineage(try all(db).map(\.value)) }

  private static func kind(_ row: Row) -> AwardKind {
    let recipients = (row["recipients"] as String).split(separator: "+").compactMap { RecipientType(rawValue: String($0)) }
    return AwardKind(
      code: row["code"], category: AwardKind.Category(rawValue: row["category"])!, parent: row["parent"], level: row["level"],
      recipients: recipients, title: row["title"], titleEnglish: row["title_english"], precedence: row["precedence"],
      validFrom: row.dateIfAny("valid_from"), validTo: row.dateIfAny("valid_to"), legalBasis: row["legal_basis"], status: row["status"])
  }
}

enum AwardAliasTable {
  static let table = BookTable("award_alias", ["alias", "code"])
}

enum CompetenceTable {
  static let table = BookTable(
    "competence", ["authority", "level", "award_code", "valid_from", "valid_to", "legal_basis", "status"])
}

enum RewardCoefficientTable {
  static let table = BookTable(
    "reward_coefficient",
    ["regime", "valid_from", "valid_to", "award_code", "recipient_type", "thousandths", "is_cap", "legal_basis", "status"])

  static func law(_ db: Database) throws -> RewardLaw {
    let coefficients = try Row.fetchAll(
      db,
      sql: """
        SELECT regime, valid_from, valid_to, award_code, recipient_type, thousandths, is_cap, legal_basis, status
        FROM reward_coefficient WHERE voided_by IS NULL ORDER BY id
        """
    ).map(coefficient)
    return RewardLaw(
      coefficients: coefficients, salaries: try BaseSalaryTable.all(db), lineage: try AwardKindTable.lineage(db),
      rounding: try RewardRoundingTable.rounding(db))
  }

  private static func coefficient(_ row: Row) -> RewardCoefficient {
    RewardCoefficient(
      regime: row["regime"], validFrom: row.date("valid_from"), validTo: row.dateIfAny("valid_to"), awardCode: row["award_code"],
      recipientType: row.word("recipient_type"), thousandths: row["thousandths"], isCap: row["is_cap"], legalBasis: row["legal_basis"],
      status: row["status"])
  }
}

enum BaseSalaryTable {
  static let table = BookTable("base_salary", ["valid_from", "valid_to", "dong", "legal_basis", "status"])

  static func all(_ db: Database) throws -> [BaseSalary] {
    try Row.fetchAll(db, sql: "SELECT valid_from, valid_to, dong, status FROM base_salary WHERE voided_by IS NULL ORDER BY id").map { row in
      BaseSalary(
        validFrom: row.date("valid_from"), validTo: row.dateIfAny("valid_to"), amount: Dong(row["dong"]),
        status: LawStatus(trusted: row["status"]))
    }
  }
}

enum StaffingRuleTable {
  static let table = BookTable(
    "staffing_rule",
    [
      "code", "place_code", "unit_kind", "valid_from", "valid_to", "counted_per", "minimum", "maximum", "base_inhabitants",
      "base_members", "band_inhabitants", "members_per_band", "legal_basis", "status",
    ])

  static func all(_ db: Database) throws -> [StaffingRule] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT code, place_code, unit_kind, valid_from, valid_to, counted_per, minimum, maximum, base_inhabitants, base_members,
          band_inhabitants, members_per_band, legal_basis
        FROM staffing_rule WHERE voided_by IS NULL ORDER BY id
        """
    ).map(rule)
  }

  private static func rule(_ row: Row) -> StaffingRule {
    StaffingRule(
      code: row["code"], placeCode: row["place_code"], unitKind: row.word("unit_kind"), validFrom: row.date("valid_from"),
      validTo: row.dateIfAny("valid_to"), countedPer: row.word("counted_per"), scale: scale(row), legalBasis: row["legal_basis"])
  }

  private static func scale(_ row: Row) -> StaffingRule.Scale {
    if let minimum: Int = row["minimum"], let maximum: Int = row["maximum"] { return .range(minimum...maximum) }
    return .bands(
      baseInhabitants: row["base_inhabitants"], baseMembers: row["base_members"], bandInhabitants: row["band_inhabitants"],
      membersPerBand: row["members_per_band"])
  }
}
