internal import GRDB
internal import Recognition

/// Closed years, and the changes that touched one since.
enum YearClosingTable {
  static let table = BookTable("year_closing", ["year", "fingerprint"])
  static let corrections = BookTable("year_correction", ["closing_id"])

  /// The years that are closed, each with the number of its closing.
  static func standing(_ db: Database) throws -> [Int: Int64] {
    let rows = try Row.fetchAll(db, sql: "SELECT year, id FROM year_closing WHERE voided_by IS NULL")
    return Dictionary(uniqueKeysWithValues: rows.map { ($0["year"], $0["id"]) })
  }

  /// The closings that stand, by year.
  static func closings(_ db: Database, year: Int? = nil) throws -> [YearClosing] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT y.id, y.year, y.fingerprint, c.made_at, c.made_by, c.reason FROM year_closing y JOIN change c ON c.id = y.change_id
        WHERE y.voided_by IS NULL AND y.year = coalesce(?, y.year) ORDER BY y.year
        """, arguments: [year]
    ).map { row in
      YearClosing(
        year: row["year"], fingerprint: row["fingerprint"], closedOn: ChangeTable.day(madeAt: row["made_at"]), closedBy: row["made_by"],
        reason: row["reason"], corrections: try corrections(of: row["id"], db))
    }
  }

  private static func corrections(of closing: Int64, _ db: Database) throws -> [BookEntry] {
    try ChangeTable.entries(where: "id IN (SELECT change_id FROM year_correction WHERE closing_id = \(closing))", db)
  }
}
