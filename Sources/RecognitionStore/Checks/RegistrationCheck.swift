internal import GRDB
internal import Recognition

/// Titles given to recipients who did not register for them, of kinds and years for which the book has registrations: a title presupposes
/// registration for emulation. Titles that nobody registered for are left alone, for their lists may not be in the book.
enum RegistrationCheck {
  static func findings(_ db: Database) throws -> [CheckFinding] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        WITH registered AS (
          SELECT recipient.id AS recipient_id, g.year, k.code FROM emulation_registration g
          \(RecipientMergeTable.joinRecipient(of: "g.recipient_id")) JOIN award_kind k ON k.id = g.kind_id WHERE g.voided_by IS NULL
        )
        SELECT a.id, a.merit_year, k.code FROM award a
        \(RecipientMergeTable.joinRecipient(of: "a.recipient_id")) JOIN award_kind k ON k.id = a.kind_id
        WHERE a.voided_by IS NULL AND k.category = 'title'
          AND (k.code, a.merit_year) IN (SELECT code, year FROM registered)
          AND (recipient.id, k.code, a.merit_year) NOT IN (SELECT recipient_id, code, year FROM registered)
        ORDER BY a.merit_year, k.code, a.id
        """)
    let groups = Dictionary(grouping: rows) { Kind(code: $0["code"], year: $0["merit_year"]) }
    return groups.sorted { ($0.key.year, $0.key.code) < ($1.key.year, $1.key.code) }.map { kind, rows in
      .awardedWithoutRegistration(kind: kind.code, meritYear: kind.year, awards: rows.map { $0["id"] })
    }
  }

  private struct Kind: Hashable {
    let code: String
    let year: Int
  }
}
