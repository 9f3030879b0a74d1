internal import RecognitionReports

/// The formats of `-O` and of file endings.
enum OutputFormat: String, CaseIterable {
  case text, md, csv, json, html
  /// A workbook.
  case xlsx
  /// For a word processor.
  case docx
  /// A page as it leaves the printer, made by another program.
  case pdf

  /// The format as text; nil for files that are none.
  var text: ReportFormat? { ReportFormat(rawValue: rawValue) }

  /// Whether a person reads it, so that codes are in words.
  var isPage: Bool {
    switch self {
    case .text, .md, .html, .xlsx, .docx, .pdf: true
    case .csv, .json: false
    }
  }
}
