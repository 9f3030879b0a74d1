internal import GRDB
internal import Recognition
internal import VietnameseText

/// Recipients with what hangs on them counted, read through their merges.
enum RecipientListingQuery {
  /// - Parameter only: this identity alone.
  static func listings(
    _ filter: RecipientFilter, only: Identifier<Recipient>? = nil, _ db: Database
  ) throws -> [RecipientListing] {
    let rows = try Row.fetchAll(db, sql: sql(filter, only), arguments: [filter.name.map { "%\(escaped(Folding.fold($0)))%" }])
    let places = try PlaceTable.places(Set(rows.compactMap { $0.idIfAny("ward_id", of: Place.self) }), db)
    return rows.map { row in
      let ward = row.idIfAny("ward_id", of: Place.self)
      return RecipientListing(
        id: row.id("id"), recipient: RecipientTable.recipient(row), ward: ward.flatMap { id in places[id].map { Entry(id, $0) } },
        awards: row["awards"], cancelled: row["cancelled"], exemplars: row["exemplars"], mergedInto: row.idIfAny("identity_id"))
    }
  }

  /// A merged record has the counts of what was entered under it, the one it is has all.
  private static func sql(_ filter: RecipientFilter, _ only: Identifier<Recipient>?) -> String {
    let scope = only.map { " = \($0)" } ?? " IS NOT NULL"
    return """
      WITH member (identity_id, record_id) AS (
        SELECT id, id FROM recipient WHERE id\(scope) UNION SELECT identity_id, recipient_id FROM merged_recipient WHERE identity_id\(scope)
      ), given (identity_id, awards, cancelled) AS (
        SELECT member.identity_id, count(*), count(cancellation.id) FROM member JOIN award ON award.recipient_id = member.record_id
        LEFT JOIN cancellation ON cancellation.award_id = award.id AND cancellation.voided_by IS NULL
        WHERE award.voided_by IS NULL GROUP BY member.identity_id
      ), shown (identity_id, exemplars) AS (
        SELECT member.identity_id, count(*) FROM member JOIN exemplar ON exemplar.recipient_id = member.record_id
        WHERE exemplar.voided_by IS NULL GROUP BY member.identity_id
      ), met (identity_id, year, place_id) AS (
        SELECT member.identity_id, merit_year, place_id FROM member JOIN award ON award.recipient_id = member.record_id
        WHERE award.voided_by IS NULL AND place_id IS NOT NULL
        UNION SELECT member.identity_id, merit_year, place_id FROM member JOIN exemplar ON exemplar.recipient_id = member.record_id
        WHERE exemplar.voided_by IS NULL AND place_id IS NOT NULL
      ), newest (identity_id, place_id, position) AS (
        SELECT identity_id, place_id, row_number() OVER (PARTITION BY identity_id ORDER BY year DESC, place_id DESC) FROM met
      )
      SELECT recipient.*, merged_recipient.identity_id, coalesce(given.awards, 0) AS awards, coalesce(given.cancelled, 0) AS cancelled,
        coalesce(shown.exemplars, 0) AS exemplars, newest.place_id AS ward_id
      FROM recipient LEFT JOIN merged_recipient ON merged_recipient.recipient_id = recipient.id
      LEFT JOIN given ON given.identity_id = recipient.id LEFT JOIN shown ON shown.identity_id = recipient.id
      LEFT JOIN newest ON newest.identity_id = recipient.id AND newest.position = 1
      WHERE recipient.voided_by IS NULL AND (?1 IS NULL OR recipient.name_key LIKE ?1 ESCAPE '!')\(conditions(filter, only))
      ORDER BY recipient.id
      """
  }

  /// The parts that narrow by words and numbers of ours.
  private static func conditions(_ filter: RecipientFilter, _ only: Identifier<Recipient>?) -> String {
    let wards = filter.wards.map { $0.map(\.description).joined(separator: ", ") }
    let parts = [
      only.map { "recipient.id = \($0)" }, filter.type.map { "recipient.type = '\($0.rawValue)'" },
      wards.map { "recipient.id IN (SELECT identity_id FROM met WHERE place_id IN (\($0)))" },
      filter.standing.map { "merged_recipient.identity_id IS \($0 == .standing ? "" : "NOT ")NULL" },
    ]
    return parts.compactMap { $0.map { " AND \($0)" } }.joined()
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { $0 += "!%_".contains($1) ? "!\($1)" : String($1) }
  }
}
