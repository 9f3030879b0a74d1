internal import GRDB
internal import Recognition

/// Awards that say of their recipient what only another type of recipient has.
enum SubjectCheck {
  static func findings(_ db: Database) throws -> [CheckFinding] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT a.id, r.type, a.rank_class, a.enterprise, k.code, k.recipients FROM award a JOIN recipient r ON r.id = a.recipient_id
        JOIN award_kind k ON k.id = a.kind_id
        WHERE a.voided_by IS NULL AND ((a.rank_class IS NOT NULL AND r.type <> 'individual')
          OR (a.enterprise = 1 AND r.type <> 'collective') OR instr('+' || k.recipients || '+', '+' || r.type || '+') = 0)
        ORDER BY a.id
        """
    ).flatMap(findings)
  }

  private static func findings(_ row: Row) -> [CheckFinding] {
    let (award, type): (Int64, RecipientType) = (row["id"], row.word("type"))
    let rank = row.wordIfAny("rank_class", as: RankClass.self)
    let recipients = (row["recipients"] as String).split(separator: "+")
    return [
      type == .individual ? nil : rank.map { .rankOfAnother(award: award, $0, type) },
      type != .collective && row["enterprise"] ? .enterpriseOfAnother(award: award, type) : nil,
      recipients.contains { $0 == type.rawValue } ? nil : .kindOfAnother(award: award, kind: row["code"], type),
    ].compactMap { $0 }
  }
}
