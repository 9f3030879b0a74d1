/// A figure of public order of one year (chỉ tiêu theo năm), of a ward or of the whole office as its source states it.
///
/// A rate is its two counts; a direction against the year before may stand without any.
public struct YearFigure: Hashable, Sendable {
  /// The calendar year counted.
  public var year: MeritYear
  /// The ward; nil: the whole office, as stated.
  public var placeID: Identifier<Place>?
  public var code: FigureCode
  /// The count, or the numerator of a rate; nil: not told.
  public var value: Int?
  /// What the value is of; nil: not a rate, or not told.
  public var valueOf: Int?
  /// Against the year before, as the source says it; nil: not told.
  public var direction: Indicator.Direction?
  /// Who tells it; nil: not told.
  public var source: String?
  /// Nil: none.
  public var note: String?

  public init(
    year: MeritYear, placeID: Identifier<Place>? = nil, code: FigureCode, value: Int? = nil, valueOf: Int? = nil,
    direction: Indicator.Direction? = nil, source: String? = nil, note: String? = nil
  ) {
    self.year = year
    self.placeID = placeID
    self.code = code
    self.value = value
    self.valueOf = valueOf
    self.direction = direction
    self.source = source
    self.note = note
  }

  /// What keeps the figure from standing, by the column of a list it is about.
  public var problems: [(column: String, value: String, problem: EntryProblem)] {
    var problems: [(column: String, value: String, problem: EntryProblem)] = []
    if let valueOf, !code.isPart { problems.append(("of", String(valueOf), .notForThis)) }
    if value != nil, valueOf == nil, code.isPart { problems.append(("of", "", .missing)) }
    if let value, code.isDirectionAlone { problems.append(("value", String(value), .notForThis)) }
    if let value, let valueOf, value > valueOf { problems.append(("value", String(value), .partOverWhole(valueOf))) }
    if value == nil && valueOf == nil && direction == nil {
      problems.append((code.isDirectionAlone ? "direction" : "value", "", .missing))
    }
    return problems
  }
}

/// A row of a list of figures.
public struct YearFigureRow: Sendable {
  /// Nil for one that was typed.
  public var row: Int?
  /// By name or code; nil: the whole office.
  public var ward: String?
  public var figure: YearFigure

  public init(row: Int?, ward: String?, figure: YearFigure) {
    self.row = row
    self.ward = ward
    self.figure = figure
  }
}
