internal import GRDB
internal import Recognition

enum RetentionRuleTable {
  static let table = BookTable(
    "retention_rule", ["subject", "years", "is_permanent", "valid_from", "valid_to", "legal_basis", "status"])

  static func law(_ db: Database) throws -> RetentionLaw {
    let rows = try Row.fetchAll(db, sql: "SELECT * FROM retention_rule WHERE voided_by IS NULL ORDER BY id")
    return RetentionLaw(
      rows.map { RetentionRule(subject: $0.word("subject"), years: $0["years"], validity: $0.validity, law: $0.lawReference) })
  }
}
