public import Recognition

/// How and when a report is printed.
public struct Printing: Hashable, Sendable {
  public var language: Language
  public var printedOn: CivilDate
  /// "08:30"; nil where a fixed clock tells the day alone.
  public var time: String?
  /// Columns of the terminal.
  public var width: Int
  /// CSV for opening in Excel.
  public var forExcel: Bool

  public init(language: Language = .vi, printedOn: CivilDate, time: String? = nil, width: Int = 100, forExcel: Bool = false) {
    self.language = language
    self.printedOn = printedOn
    self.time = time
    self.width = width
    self.forExcel = forExcel
  }
}
