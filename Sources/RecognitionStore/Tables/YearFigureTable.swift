internal import GRDB
internal import Recognition

enum YearFigureTable {
  static let table = BookTable("year_figure", ["year", "place_id", "code", "value", "value_of", "direction", "source", "note"])

  static func insert(_ figure: YearFigure, in change: Change) throws -> Identifier<YearFigure> {
    Identifier(
      try change.insert(
        table,
        [
          .integer(figure.year.year), .id(figure.placeID), .word(figure.code), .integer(figure.value), .integer(figure.valueOf),
          .word(figure.direction), .text(figure.source), .text(figure.note),
        ]))
  }

  /// Edits what a figure tells; its year, ward and code are its identity and stay.
  static func update(_ id: Identifier<YearFigure>, to figure: YearFigure, in change: Change) throws {
    try change.update(
      table, id: id.number,
      set: [
        "value": .integer(figure.value), "value_of": .integer(figure.valueOf), "direction": .word(figure.direction),
        "source": .text(figure.source), "note": .text(figure.note),
      ])
  }

  /// The figure that stands of the same year, place and code.
  static func same(as figure: YearFigure, _ db: Database) throws -> Entry<YearFigure>? {
    try Row.fetchOne(
      db,
      sql: "SELECT * FROM year_figure WHERE year = ? AND coalesce(place_id, 0) = ? AND code = ? AND voided_by IS NULL",
      arguments: [figure.year.year, figure.placeID?.number ?? 0, figure.code.rawValue]
    ).map(entry)
  }

  static func figure(_ id: Identifier<YearFigure>, _ db: Database) throws -> Entry<YearFigure>? {
    try Row.fetchOne(db, sql: "SELECT * FROM year_figure WHERE id = ? AND voided_by IS NULL", arguments: [id.number]).map(entry)
  }

  /// The figures that stand of these years, in the order they were entered.
  static func figures(_ years: ClosedRange<Int>, _ db: Database) throws -> [Entry<YearFigure>] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM year_figure WHERE year BETWEEN ? AND ? AND voided_by IS NULL ORDER BY id",
      arguments: [years.lowerBound, years.upperBound]
    ).map(entry)
  }

  /// The years of which figures stand, the first one first.
  static func years(_ db: Database) throws -> [Int] {
    try Int.fetchAll(db, sql: "SELECT DISTINCT year FROM year_figure WHERE voided_by IS NULL ORDER BY year")
  }

  private static func entry(_ row: Row) -> Entry<YearFigure> {
    Entry(
      row.id("id"),
      YearFigure(
        year: MeritYear(row["year"])!, placeID: row.idIfAny("place_id"), code: row.word("code"), value: row["value"],
        valueOf: row["value_of"], direction: row.wordIfAny("direction"), source: row["source"], note: row["note"]))
  }
}
