internal import GRDB
internal import Recognition

enum HeadingMeaningTable {
  static let table = BookTable("heading_meaning", ["list", "form", "heading", "column_name"])

  /// Enters meanings, each in the place of the one it replaces.
  static func remember(_ meanings: [NewHeadingMeaning], in change: Change) throws {
    var seen: Set<HeadingMeaning> = []
    for new in meanings where seen.insert(new.meaning).inserted {
      if let old = new.replaces { try change.void(table, id: old.number) }
      let meaning = new.meaning
      try change.insert(table, [.word(meaning.list), .text(meaning.form), .text(meaning.heading), .text(meaning.column)])
    }
  }

  /// Those that a change struck out.
  static func struckOut(by change: Int64, _ db: Database) throws -> [Int64] {
    try Int64.fetchAll(db, sql: "SELECT id FROM heading_meaning WHERE voided_by = ? ORDER BY id", arguments: [change])
  }

  /// Lets a meaning stand again, unless the heading has another by now.
  static func restore(_ id: Int64, in change: Change) throws {
    let other = try Int.fetchOne(
      change.db,
      sql: """
        SELECT 1 FROM heading_meaning old JOIN heading_meaning new USING (list, form, heading) WHERE old.id = ? AND new.voided_by IS NULL
        """, arguments: [id])
    if other == nil { try change.update(table, id: id, set: ["voided_by": .null]) }
  }

  /// Those that stand, in the order they were entered.
  static func standing(_ db: Database) throws -> [Entry<HeadingMeaning>] {
    try Row.fetchAll(db, sql: "SELECT id, list, form, heading, column_name FROM heading_meaning WHERE voided_by IS NULL ORDER BY id")
      .map {
        Entry($0.id("id"), HeadingMeaning(list: $0.word("list"), form: $0["form"], heading: $0["heading"], column: $0["column_name"]))
      }
  }
}
