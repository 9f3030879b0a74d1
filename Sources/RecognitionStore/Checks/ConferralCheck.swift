internal import GRDB
internal import Recognition

/// Awards conferred on a day on which they cannot have been: before the decision, or at a ceremony that is still to come.
enum ConferralCheck {
  static func findings(today: CivilDate, _ db: Database) throws -> [CheckFinding] {
    try beforeDecision(db) + beforeHeld(today, db)
  }

  private static func beforeDecision(_ db: Database) throws -> [CheckFinding] {
    let rows = try rows(where: "held_on < signed_on", [], db)
    return try groups(rows, by: "decision_id").compactMap { rows in
      try DecisionTable.decisions(db, id: rows[0].id("decision_id")).first.map { decision in
        .conferredBeforeDecision(ceremony(of: rows), decision: .init(decision), awards: rows.map { $0["award_id"] })
      }
    }
  }

  private static func beforeHeld(_ today: CivilDate, _ db: Database) throws -> [CheckFinding] {
    let rows = try rows(where: "held_on > ?", [today.description], db)
    return groups(rows, by: "ceremony_id").map { .conferredBeforeHeld(ceremony(of: $0), awards: $0.map { $0["award_id"] }) }
  }

  private static func rows(where condition: String, _ arguments: StatementArguments, _ db: Database) throws -> [Row] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT award_id, ceremony_id, held_on, decision_id FROM conferral JOIN award ON award.id = award_id
        JOIN decision ON decision.id = decision_id JOIN ceremony ON ceremony.id = ceremony_id
        WHERE conferral.voided_by IS NULL AND award.voided_by IS NULL AND \(condition) ORDER BY award_id
        """, arguments: arguments)
  }

  /// The rows of each ceremony and `column`, in the order of their first award.
  private static func groups(_ rows: [Row], by column: String) -> [[Row]] {
    let groups = Dictionary(grouping: rows) { [$0["ceremony_id"] as Int64, $0[column]] }
    return groups.values.sorted { ($0[0]["award_id"] as Int64) < $1[0]["award_id"] }
  }

  private static func ceremony(of rows: [Row]) -> CheckFinding.HeldCeremony {
    .init(id: rows[0]["ceremony_id"], heldOn: rows[0].date("held_on"))
  }
}
