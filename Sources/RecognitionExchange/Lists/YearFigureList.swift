public import Recognition

extension EntryList where Row == YearFigureRow {
  public init(
    _ bytes: [UInt8], file: String? = nil, sheet: String? = nil, encoding: StatedEncoding = .unstated,
    meanings: HeadingMeanings = HeadingMeanings()
  ) {
    self.init(bytes, file: file, sheet: sheet, encoding: encoding, meanings: meanings, layout: .figures) { $0.figure() }
  }
}

extension ListLayout {
  fileprivate static let figures: ListLayout = {
    var layout = ListLayout(
      .indicators, required: [.figureYear, .figureCode],
      optional: [.ward, .figureValue, .figureOf, .direction, .figureSource, .note])
    layout.printed = Column.printedWithFigures
    return layout
  }()
}

extension RowFields {
  fileprivate mutating func figure() -> YearFigureRow? {
    let year = required(.figureYear, MeritYear.init(parsing:))
    let code = required(.figureCode, FigureCode.init(parsing:))
    let value = count(.figureValue)
    let whole = count(.figureOf)
    let direction = self.value(.direction, Indicator.Direction.init(parsing:))
    guard let year, let code else { return nil }
    return YearFigureRow(
      row: row, ward: text(.ward),
      figure: YearFigure(
        year: year, code: code, value: value, valueOf: whole, direction: direction, source: text(.figureSource), note: text(.note)))
  }
}
