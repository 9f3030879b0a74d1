internal import GRDB

/// Rows that still stand though what they belong to was struck out. No command leaves such rows behind.
enum StruckOutCheck {
  /// A table, the column by which its rows belong to another table's, and that table.
  private struct Belonging {
    let table: String
    let column: String
    let owner: String

    init(_ table: String, _ column: String, _ owner: String) {
      self.table = table
      self.column = column
      self.owner = owner
    }
  }

  private static let belongings = [
    Belonging("award", "decision_id", "decision"), Belonging("award", "recipient_id", "recipient"),
    Belonging("protected_award", "decision_id", "decision"), Belonging("conferral", "award_id", "award"),
    Belonging("conferral", "ceremony_id", "ceremony"), Belonging("cancellation", "award_id", "award"),
    Belonging("certificate", "award_id", "award"), Belonging("payment", "award_id", "award"),
    Belonging("recovery", "cancellation_id", "cancellation"), Belonging("exemplar", "recipient_id", "recipient"),
    Belonging("allocation", "lot_id", "gift_lot"), Belonging("gift_share", "allocation_id", "allocation"),
    Belonging("gift_handover", "share_id", "gift_share"), Belonging("gift_return", "share_id", "gift_share"),
    Belonging("proposal_line", "proposal_id", "proposal"), Belonging("form_submission_cell", "submission_id", "form_submission"),
    Belonging("model_result", "model_id", "model"), Belonging("model", "copied_from", "model"), Belonging("model", "merged_into", "model"),
    Belonging("exemplar_telling", "exemplar_id", "exemplar"), Belonging("exemplar_follower", "exemplar_id", "exemplar"),
  ]

  static func findings(_ db: Database) throws -> [CheckFinding] { try belongings.flatMap { try findings($0, db) } }

  /// One finding to each row that was struck out, with all that still belongs to it.
  private static func findings(_ belonging: Belonging, _ db: Database) throws -> [CheckFinding] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT t.id, o.id AS owner, o.voided_by FROM \(belonging.table) t JOIN \(belonging.owner) o ON o.id = t.\(belonging.column)
        WHERE t.voided_by IS NULL AND o.voided_by IS NOT NULL ORDER BY o.id, t.id
        """)
    let groups = Dictionary(grouping: rows) { $0["owner"] as Int64 }
    return groups.sorted { $0.key < $1.key }.map { owner, rows in
      .standsWithout(
        owner: belonging.owner, id: owner, struckOutBy: rows[0]["voided_by"], table: belonging.table, ids: rows.map { $0["id"] })
    }
  }
}
