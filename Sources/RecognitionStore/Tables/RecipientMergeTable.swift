internal import GRDB
internal import Recognition

/// Records that are one recipient. Whatever reads recipients goes through here, so that a merge holds everywhere and leaves nothing
/// behind when it is struck out.
enum RecipientMergeTable {
  static let table = BookTable("recipient_merge", ["kept_id", "merged_id"])

  static func insert(kept: Identifier<Recipient>, merged: Identifier<Recipient>, in change: Change) throws {
    try change.insert(table, [.id(kept), .id(merged)])
  }

  /// Gives every record of a recipient its visibility, so that one that is unmerged later is not named on its own.
  static func setVisibility(_ visibility: Visibility, ofRecordsOf id: Identifier<Recipient>, in change: Change) throws {
    for record in try records(of: id, change.db) {
      try change.update(RecipientTable.table, id: record.number, set: ["visibility": .word(visibility)])
    }
  }

  /// SQL that joins to rows with a recipient's id in `column` the recipient it is today.
  static func joinRecipient(of column: String) -> String {
    """
    LEFT JOIN merged_recipient ON merged_recipient.recipient_id = \(column)
    JOIN recipient ON recipient.id = coalesce(merged_recipient.identity_id, \(column))
    """
  }

  /// SQL that leaves records out of `recipient` that are another's.
  static let isNotMerged = " AND id NOT IN (SELECT recipient_id FROM merged_recipient)"

  /// Who a record is today: itself, or the last one it was merged into.
  static func identity(of id: Identifier<Recipient>, _ db: Database) throws -> Identifier<Recipient> {
    var passed: Set<Identifier<Recipient>> = []
    var identity = id
    while passed.insert(identity).inserted, let next = try kept(by: identity, db) { identity = next }
    return identity
  }

  /// All records that were merged, with the number that each is read by today.
  static func merged(_ db: Database) throws -> [Int64: Int64] {
    let rows = try Row.fetchAll(db, sql: "SELECT recipient_id, identity_id FROM merged_recipient")
    return Dictionary(rows.map { ($0["recipient_id"], $0["identity_id"]) }) { first, _ in first }
  }

  /// Who these records are today, each once, in the order they come.
  static func identities(of ids: [Identifier<Recipient>], _ db: Database) throws -> [Identifier<Recipient>] {
    var seen: Set<Identifier<Recipient>> = []
    return try ids.map { try identity(of: $0, db) }.filter { seen.insert($0).inserted }
  }

  /// The records of a recipient: its own, then those merged into it, through all their merges.
  static func records(of id: Identifier<Recipient>, _ db: Database) throws -> [Identifier<Recipient>] {
    var records = [try identity(of: id, db)]
    var next = 0
    while next < records.count {
      records += try merged(into: records[next], db).filter { !records.contains($0) }
      next += 1
    }
    return records
  }

  /// The same as the list of an SQL `IN`.
  static func recordList(of id: Identifier<Recipient>, _ db: Database) throws -> String {
    try records(of: id, db).map(\.description).joined(separator: ", ")
  }

  /// The record that this one was merged into; nil while it stands for itself.
  static func kept(by id: Identifier<Recipient>, _ db: Database) throws -> Identifier<Recipient>? {
    let statement = try db.cachedStatement(sql: "SELECT kept_id FROM recipient_merge WHERE merged_id = ? AND voided_by IS NULL")
    return try Int64.fetchOne(statement, arguments: [id.number]).map(Identifier.init)
  }

  /// The merge of a record, with when and why it was made.
  static func merge(of id: Identifier<Recipient>, _ db: Database) throws -> Register.Merge? {
    try Row.fetchOne(
      db,
      sql: """
        SELECT recipient.*, recipient_merge.kept_id, change.made_at, change.reason FROM recipient_merge
        JOIN recipient ON recipient.id = recipient_merge.merged_id JOIN change ON change.id = recipient_merge.change_id
        WHERE recipient_merge.merged_id = ? AND recipient_merge.voided_by IS NULL
        """, arguments: [id.number]
    ).map { row in
      Register.Merge(
        record: RecipientTable.entry(row), into: row.id("kept_id"), madeAt: row["made_at"], reason: row["reason"])
    }
  }

  private static func merged(into id: Identifier<Recipient>, _ db: Database) throws -> [Identifier<Recipient>] {
    let statement = try db.cachedStatement(
      sql: "SELECT merged_id FROM recipient_merge WHERE kept_id = ? AND voided_by IS NULL ORDER BY merged_id")
    return try Int64.fetchAll(statement, arguments: [id.number]).map(Identifier.init)
  }
}
