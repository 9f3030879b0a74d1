/// A report: figures and warnings worked out from facts, which every format only lays out.
///
/// This is the whole of the module's API, reports and documents of the golden book:
///
/// - `Report`: what all reports can do: `json(in:)`, `table(in:)`, `page(_:)`, and `rendered(as:_:)` in a ``ReportFormat``;
///   ``Printing`` says in which ``Language``, when and how wide; a ``ReportWarning`` is what an officer has to know first.
/// - ``YearReport``: the year as facts tell it, with ``AwardFigures``, ``GiftFigures`` and ``YearComparison``.
/// - ``AwardsTable``: the awards of a period, units by kinds.
/// - ``AwardHistory``: the awards of one recipient through the years.
/// - ``DueMedals``, ``TitleStreaks``: who is due for an award, with the reckoning.
/// - ``AllocationTable``, ``GiftSheet``, ``Reconciliation``: the papers of one lot of gifts, under a ``GiftPaper``.
/// - ``Workbook``: a page, or lists out of the book, for a spreadsheet.
/// - ``Table`` and ``JSONValue``: what lists and objects print with, in reports and on the command line alike; ``Page``: a page before layout.
///
/// Reports are pure functions of facts. Pages are made with the templates of the folder Reports, carried inside the binary.
public protocol Report: Sendable {
  /// What an officer has to know before relying on the figures.
  var warnings: [ReportWarning] { get }

  /// The documented, versioned object.
  func json(in language: Language) -> JSONValue

  /// The rows for a spreadsheet.
  func table(in language: Language) -> Table

  /// The page for a person, in order from head to foot.
  func page(_ printing: Printing) -> Page
}

extension Report {
  /// The report in a format, with a newline at the end.
  public func rendered(as format: ReportFormat, _ printing: Printing) -> String {
    switch format {
    case .text: page(printing).text(width: printing.width)
    case .md: page(printing).markdown
    case .csv: table(in: printing.language).csv(excel: printing.forExcel)
    case .json: json(in: printing.language).printed() + "\n"
    case .html: page(printing).html(in: printing.language)
    }
  }
}
