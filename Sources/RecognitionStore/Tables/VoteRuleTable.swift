internal import GRDB
internal import Recognition

enum VoteRuleTable {
  static let table = BookTable("vote_rule", ["award_code", "percent", "ballot", "valid_from", "valid_to", "legal_basis", "status"])

  static func all(_ db: Database) throws -> [VoteRule] {
    try Row.fetchAll(db, sql: "SELECT * FROM vote_rule WHERE voided_by IS NULL ORDER BY id").map { row in
      VoteRule(
        awardCode: row["award_code"], percent: row["percent"], ballot: row.wordIfAny("ballot"), validFrom: row.date("valid_from"),
        validTo: row.dateIfAny("valid_to"),
        legalBasis: row["legal_basis"], status: row["status"])
    }
  }
}
