internal import Recognition

/// The fields of a list's rows, parsed one by one; what cannot stand in the row at hand is collected in `findings`.
struct RowFields {
  private(set) var row = 0
  private(set) var findings: [Finding] = []
  private let file: String?
  private let header: ListHeader
  private var cells: [String] = []
  private var parsed = ParsedValues()

  init(under header: ListHeader, file: String?) {
    self.header = header
    self.file = file
  }

  /// Goes on to the next row; false where one of its cells cannot be read.
  mutating func take(_ record: CSVRecord) -> Bool {
    let record = header.withoutUnread(record)
    row = record.row
    cells = record.cells
    findings = record.findings(in: file, column: header.name)
    for misfit in header.misfits(in: cells) { found("", cells.last ?? "", .cannotReadRow(misfit)) }
    return record.problems.isEmpty
  }

  /// The cell's text; nil for an empty cell, and where the list or the row does not reach.
  func text(_ column: Column) -> String? {
    guard let position = header.position(of: column), position < cells.count, !cells[position].isEmpty else { return nil }
    return cells[position]
  }

  func has(_ column: Column) -> Bool { text(column) != nil }

  mutating func required(_ column: Column) -> String? {
    if let text = text(column) { return text }
    found(column.name, "", .missing)
    return nil
  }

  /// The parsed value; nil when the cell is empty, or when its text cannot stand, which is then a finding.
  mutating func value<Value: Sendable>(_ column: Column, _ parse: (String) throws(EntryProblem) -> Value) -> Value? {
    text(column).flatMap { self.parse($0, in: column, parse) }
  }

  mutating func required<Value: Sendable>(_ column: Column, _ parse: (String) throws(EntryProblem) -> Value) -> Value? {
    required(column).flatMap { self.parse($0, in: column, parse) }
  }

  mutating func count(_ column: Column, in range: ClosedRange<Int> = 0...WholeNumber.greatest) -> Int? {
    value(column) { text throws(EntryProblem) in try WholeNumber.parse(text, in: range) }
  }

  /// An empty cell is a no.
  mutating func flag(_ column: Column) -> Bool { value(column, YesNo.parse) ?? false }

  mutating func found(_ column: Column, _ problem: EntryProblem) { found(column.name, text(column) ?? "", problem) }

  private mutating func parse<Value: Sendable>(
    _ text: String, in column: Column, _ parse: (String) throws(EntryProblem) -> Value
  ) -> Value? {
    do throws(EntryProblem) {
      return try parsed.value(of: text, in: column, parse)
    } catch {
      found(column.name, [.wholeIDNumber, .idNumberInName].contains(error) ? IDDigits.masked(text) : text, error)
      return nil
    }
  }

  private mutating func found(_ column: String, _ value: String, _ problem: EntryProblem) {
    findings.append(Finding(file: file, row: row, column: column, value: value, problem))
  }
}
