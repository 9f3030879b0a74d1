internal import Recognition

/// Brings figures of years into the book.
final class YearFigureImport {
  private let change: Change
  private let finder: PlaceFinder
  private let file: String?
  private let today: CivilDate
  private let options: ImportSummary.Options
  /// The figure of the last row that is in the book.
  private(set) var newest: Identifier<YearFigure>?

  init(change: Change, finder: PlaceFinder, file: String?, today: CivilDate, options: ImportSummary.Options) {
    self.change = change
    self.finder = finder
    self.file = file
    self.today = today
    self.options = options
  }

  /// A figure of the ward that is the office's own place is one of the whole office.
  func enter(_ row: YearFigureRow, _ summary: inout ImportSummary) throws {
    var found = RowFindings(file: file, row: row.row)
    var figure = row.figure
    figure.placeID = try row.ward.flatMap { text in
      try found.take("ward", text) { try finder.ward(text, inYear: figure.year.year).id }
    }
    if let place = figure.placeID, try OfficeTable.office(change.db).place == place { figure.placeID = nil }
    if figure.year.year > today.year { found.add("year", figure.year.description, .notYet(today: today)) }
    for problem in figure.problems { found.add(problem.column, problem.value, problem.problem) }
    newest = nil
    let verdict = found.isRefused ? .refused : try judge(figure, &found)
    summary.add(found.all)
    summary.count(verdict, row: row.row, entry: newest?.number)
  }

  private func judge(_ figure: YearFigure, _ found: inout RowFindings) throws -> ImportSummary.Verdict {
    guard let known = try YearFigureTable.same(as: figure, change.db) else {
      newest = try YearFigureTable.insert(figure, in: change)
      return .new
    }
    newest = known.id
    let columns = Self.differing(figure, known.value)
    if columns.isEmpty { return .same }
    found.add("code", figure.code.rawValue, .otherParticulars(id: known.id.number, columns: columns), .changed)
    if options.update { try YearFigureTable.update(known.id, to: figure, in: change) }
    return .changed
  }

  private static func differing(_ one: YearFigure, _ other: YearFigure) -> [String] {
    [
      one.value == other.value ? nil : "value", one.valueOf == other.valueOf ? nil : "of",
      one.direction == other.direction ? nil : "direction", one.source == other.source ? nil : "source",
      one.note == other.note ? nil : "note",
    ].compactMap { $0 }
  }
}

extension PlaceFinder {
  /// A ward of some day of a year: as the map stands at its end, else at its beginning; of an office that ended, on its last day.
  ///
  /// - Throws: `EntryProblem` of the year's end where no day of it has the ward.
  func ward(_ text: String, inYear year: Int) throws -> Location {
    let last = CivilDate.lastDay(ofYear: year)
    let day = scope?.place.validTo.map { min($0, last) } ?? last
    do {
      return try ward(text, on: day)
    } catch let problem as EntryProblem {
      guard case .unknownPlace = problem else { throw problem }
      do {
        return try ward(text, on: CivilDate(year: year, month: 1, day: 1)!)
      } catch is EntryProblem {
        throw problem
      }
    }
  }
}
