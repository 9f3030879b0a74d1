internal import GRDB
internal import Recognition

enum LegalGroundTable {
  static let table = BookTable(
    "legal_ground", ["code", "level", "position", "text", "valid_from", "valid_to", "legal_basis", "status"])

  /// What a decision of an agency names as its grounds on a day.
  static func grounds(of issuer: Agency, on day: CivilDate, _ db: Database) throws -> [LegalGround] {
    let all = try Row.fetchAll(db, sql: "SELECT * FROM legal_ground WHERE voided_by IS NULL ORDER BY id").map { row in
      LegalGround(
        code: row["code"], level: row.wordIfAny("level"), position: row["position"], text: row["text"], validity: row.validity,
        law: row.lawReference)
    }
    return all.named(by: issuer.kind == .peoplesCommittee ? issuer.level : nil, on: day)
  }
}
