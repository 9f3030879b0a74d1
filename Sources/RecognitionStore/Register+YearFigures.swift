internal import GRDB
public import Recognition

extension Register {
  /// Enters one figure of a year.
  ///
  /// - Returns: its id, or the id of the same one the book has.
  /// - Throws: `Findings` when it cannot stand, or the book has another figure of this year, ward and indicator.
  public func add(_ row: YearFigureRow) throws -> Identifier<YearFigure> {
    try write("indicator add") { change in
      let list = YearFigureImport(
        change: change, finder: try PlaceFinder(change.db), file: nil, today: hand.today, options: .init())
      var summary = ImportSummary()
      try list.enter(row, &summary)
      guard let id = list.newest, summary.changed == 0 else { throw Findings(summary.findings) }
      return id
    }
  }

  /// Brings in a list of figures; a figure that differs from the book's is changed only where the options say so.
  public func importFigures(
    _ rows: some Sequence<ListRow<YearFigureRow>>, file: String?, options: ImportSummary.Options
  ) throws -> ImportSummary {
    try importList("indicator import", rows, options: options) { change in
      YearFigureImport(
        change: change, finder: try PlaceFinder(change.db), file: file, today: hand.today, options: options
      ).enter
    }
  }

  /// The figures of a year, each beside the year before.
  ///
  /// - Parameters:
  ///   - ward: by name or code on some day of the year; nil: all wards and the whole office.
  ///   - code: nil: all indicators.
  public func figures(year: Int, ward: String? = nil, code: FigureCode? = nil) throws -> [YearFigureListing] {
    try read { db in
      let place = try ward.map { text in try Self.named(text) { try PlaceFinder(db).ward(text, inYear: year).id } }
      return try YearFigureListings(of: year, db).all().filter { listing in
        (place == nil || listing.ward?.id == place) && (code == nil || listing.figure.code == code)
      }
    }
  }

  /// The years of which the book has figures, the first one first.
  public func yearsOfFigures() throws -> [Int] { try read(YearFigureTable.years) }

  public func findFigure(_ id: Identifier<YearFigure>) throws -> YearFigureListing {
    try read { db in
      let year = try Self.figure(id, db).year.year
      return try YearFigureListings(of: year, db).all().first { $0.id == id }!
    }
  }

  /// Corrects what a figure tells.
  ///
  /// - Throws: `Findings` when it cannot stand so.
  public func edit(_ id: Identifier<YearFigure>, _ edit: (inout YearFigure) -> Void) throws {
    try write("indicator edit") { change in
      var figure = try Self.figure(id, change.db)
      edit(&figure)
      let problems = figure.problems
      if !problems.isEmpty { throw Findings(problems.map { Finding(column: $0.column, value: $0.value, $0.problem) }) }
      try YearFigureTable.update(id, to: figure, in: change)
      if change.isEmpty { throw RegisterError.nothingToChange }
    }
  }

  /// Strikes out a figure entered by mistake.
  public func voidFigure(_ id: Identifier<YearFigure>, reason: String) throws {
    try write("indicator void", reason: reason) { change in
      _ = try Self.figure(id, change.db)
      try change.void(YearFigureTable.table, id: id.number)
    }
  }

  private static func figure(_ id: Identifier<YearFigure>, _ db: Database) throws -> YearFigure {
    guard let entry = try YearFigureTable.figure(id, db) else {
      throw try RegisterError.absent(YearFigureTable.table, id: id.number, db)
    }
    return entry.value
  }
}
