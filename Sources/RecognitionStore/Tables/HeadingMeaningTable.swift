internal import GRDB
internal import Recognition

enum HeadingMeaningTable {
  static let table = BookTable("heading_meaning", ["list", "form", "heading", "column_name"])

  /// Enters meanings, each in the place of the one it replaces.
  static func remember(_ meanings: [NewHeadingMeaning], in change: Change) throws {
    var seen: Set<HeadingMeaning> = []
    for new in meanings where seen.insert(new.meaning).inserted {
      if let old = new.replaces { try change.void(table, id: old.number) }
      try enter(new.meaning, in: change)
    }
  }

  static func enter(_ meaning: HeadingMeaning, in change: Change) throws {
    try change.insert(table, [.word(meaning.list), .text(meaning.form), .text(meaning.heading), .text(meaning.column)])
  }

  /// Those that a change struck out, but for headings that have another meaning by now.
  static func struckOut(by change: Int64, _ db: Database) throws -> [HeadingMeaning] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT list, form, heading, column_name FROM heading_meaning old WHERE voided_by = ?1 AND NOT EXISTS (
          SELECT 1 FROM heading_meaning new WHERE new.list = old.list AND new.form = old.form AND new.heading = old.heading
            AND new.voided_by IS NULL AND new.change_id <> ?1)
        ORDER BY id
        """, arguments: [change]
    ).map(meaning)
  }

  /// Those that stand, in the order they were entered.
  static func standing(_ db: Database) throws -> [Entry<HeadingMeaning>] {
    try Row.fetchAll(db, sql: "SELECT id, list, form, heading, column_name FROM heading_meaning WHERE voided_by IS NULL ORDER BY id")
      .map {
        Entry($0.id("id"), meaning($0))
      }
  }

  private static func meaning(_ row: Row) -> HeadingMeaning {
    HeadingMeaning(list: row.word("list"), form: row["form"], heading: row["heading"], column: row["column_name"])
  }
}
