import Recognition

extension YearFigureListing {
  /// A figure of 2022 beside that of 2021.
  static func mock(
    _ id: Int64, _ code: FigureCode, _ value: Int, ward: Entry<Place>? = nil, before: Int
  ) -> YearFigureListing {
    func figure(_ year: Int, _ value: Int) -> YearFigure {
      YearFigure(year: MeritYear(year)!, placeID: ward?.id, code: code, value: value)
    }
    return YearFigureListing(id: Identifier(id), figure: figure(2022, value), ward: ward, previous: figure(2021, before), wards: nil)
  }
}
