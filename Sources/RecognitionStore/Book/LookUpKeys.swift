internal import GRDB
internal import Recognition
internal import VietnameseText

/// The `…_key` columns, recounted from what they are derived of.
enum LookUpKeys {
  struct Column: Sendable {
    let table: String
    let column: String
    /// The columns the key is made of.
    let sources: String
    let key: @Sendable (Row) -> DatabaseValue
  }

  static let people: [Column] = [
    folded("movement", "name_key"), folded("security_unit", "name_key"), folded("recipient", "name_key"),
    folded("gift_nominee", "name_key"),
    Column(table: "recipient", column: "identity_key", sources: "type, visibility, name, birth_year, gender, unit, id_digits") { row in
      (row["name"] as String?) == nil ? .null : RecipientTable.recipient(row).identityKey.databaseValue
    },
    Column(table: "decision", column: "number_key", sources: "number") { DecisionNumber(stored: $0["number"]).key.databaseValue },
    Column(table: "decision", column: "year_key", sources: "signed_on") { $0.date("signed_on").year.databaseValue },
    Column(table: "proposal", column: "number_key", sources: "number") { DecisionNumber(stored: $0["number"]).key.databaseValue },
    Column(table: "proposal", column: "year_key", sources: "submitted_on") { $0.date("submitted_on").year.databaseValue },
  ]

  /// Writes the keys that differ anew; one that would be another entry's stays, and stays told.
  static func recount(_ columns: [Column], _ db: Database) throws {
    for column in columns {
      for row in try differing(column, db) {
        try db.execute(
          sql: "UPDATE OR IGNORE \(column.table) SET \(column.column) = ? WHERE id = ?", arguments: [column.key(row), row["id"] as Int64])
      }
    }
  }

  static func differing(_ columns: [Column], _ db: Database) throws -> [CheckFinding] {
    try columns.flatMap { column in
      try differing(column, db).map { CheckFinding.keyDiffers(table: column.table, id: $0["id"]) }
    }
  }

  private static func differing(_ column: Column, _ db: Database) throws -> [Row] {
    try Row.fetchAll(db, sql: "SELECT id, \(column.column) AS kept, \(column.sources) FROM \(column.table) ORDER BY id")
      .filter { $0["kept"] as DatabaseValue != column.key($0) }
  }

  private static func folded(_ table: String, _ column: String) -> Column {
    Column(table: table, column: column, sources: "name") { row in
      (row["name"] as String?).map { Folding.fold($0).databaseValue } ?? .null
    }
  }
}

extension LookUpKeys.Column {
  static let places = LookUpKeys.Column(table: "place", column: "name_key", sources: "name") { row in
    PlaceName(row["name"]).key.databaseValue
  }
}
