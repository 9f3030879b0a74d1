internal import GRDB
internal import Recognition

/// What the book records of a recipient, as far as the law says for how long it is kept.
enum KeptRecordQuery {
  static func records(of recipients: [Identifier<Recipient>], _ db: Database) throws -> [KeptRecord] {
    let list = recipients.map(\.description).joined(separator: ", ")
    let found = try Row.fetchAll(db, sql: sql(list)).map(record)
    return try found.isEmpty ? Row.fetchAll(db, sql: entered(list)).map(record) : found
  }

  private static func record(_ row: Row) -> KeptRecord {
    KeptRecord(
      line: BookLine(table: row["table_name"], id: row["id"]), subject: row.word("subject"), lastDay: row.dateIfAny("last_day"))
  }

  private static func sql(_ recipients: String) -> String {
    """
    SELECT 'award' AS table_name, award.id, award_kind.level AS subject,
      CASE WHEN cancelled_on > signed_on THEN cancelled_on ELSE signed_on END AS last_day
    FROM award JOIN award_kind ON award_kind.id = award.kind_id JOIN decision ON decision.id = award.decision_id
    LEFT JOIN cancellation ON cancellation.award_id = award.id AND cancellation.voided_by IS NULL
    WHERE award.voided_by IS NULL AND award.recipient_id IN (\(recipients))
    UNION ALL
    SELECT 'exemplar', id, 'other', merit_year || '-12-31' FROM exemplar WHERE voided_by IS NULL AND recipient_id IN (\(recipients))
    UNION ALL
    SELECT 'hold', id, 'other', held_to FROM hold WHERE voided_by IS NULL AND recipient_id IN (\(recipients))
    UNION ALL
    SELECT 'training_attendance', a.id, 'other', s.held_on FROM training_attendance a JOIN training_session s ON s.id = a.session_id
    WHERE a.voided_by IS NULL AND a.recipient_id IN (\(recipients))
    UNION ALL
    SELECT 'exemplar_follower', f.id, 'other', coalesce(f.followed_on, x.merit_year || '-12-31')
    FROM exemplar_follower f JOIN exemplar x ON x.id = f.exemplar_id WHERE f.voided_by IS NULL AND f.recipient_id IN (\(recipients))
    UNION ALL
    SELECT 'emulation_registration', id, 'other', year || '-12-31' FROM emulation_registration
    WHERE voided_by IS NULL AND recipient_id IN (\(recipients))
    UNION ALL
    SELECT 'hardship_case', id, 'other', closed_on FROM hardship_case WHERE voided_by IS NULL AND recipient_id IN (\(recipients))
    UNION ALL
    SELECT 'service_term', id, 'other', to_on FROM service_term WHERE voided_by IS NULL AND recipient_id IN (\(recipients))
    ORDER BY 1, 2
    """
  }

  /// Of somebody of whom the book records nothing: the day of the entry.
  private static func entered(_ recipients: String) -> String {
    """
    SELECT 'recipient' AS table_name, recipient.id, 'other' AS subject, substr(change.made_at, 1, 10) AS last_day
    FROM recipient JOIN change ON change.id = recipient.change_id WHERE recipient.id IN (\(recipients)) ORDER BY recipient.id
    """
  }
}
