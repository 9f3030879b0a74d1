internal import Recognition

/// The fields of one row, parsed one by one; what cannot stand is collected in `findings`.
struct RowFields {
  let row: Int
  private let file: String?
  private let header: ListHeader
  private let cells: [String]
  private(set) var findings: [Finding] = []

  init(_ record: CSVRecord, header: ListHeader, file: String?) {
    row = record.row
    self.file = file
    self.header = header
    cells = record.cells
    for misfit in header.misfits(in: cells) { found("", cells.last ?? "", .cannotReadRow(misfit)) }
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
  mutating func value<Value>(_ column: Column, _ parse: (String) throws(EntryProblem) -> Value) -> Value? {
    text(column).flatMap { self.parse($0, in: column, parse) }
  }

  mutating func required<Value>(_ column: Column, _ parse: (String) throws(EntryProblem) -> Value) -> Value? {
    required(column).flatMap { self.parse($0, in: column, parse) }
  }

  mutating func count(_ column: Column, in range: ClosedRange<Int> = 0...WholeNumber.greatest) -> Int? {
    value(column) { text throws(EntryProblem) in try WholeNumber.parse(text, in: range) }
  }

  /// An empty cell is a no.
  mutating func flag(_ column: Column) -> Bool { value(column, YesNo.parse) ?? false }

  mutating func found(_ column: Column, _ problem: EntryProblem) { found(column.name, text(column) ?? "", problem) }

  private mutating func parse<Value>(
    _ text: String, in column: Column, _ parse: (String) throws(EntryProblem) -> Value
  ) -> Value? {
    do throws(EntryProblem) {
      return try parse(text)
    } catch {
      found(column.name, text, error)
      return nil
    }
  }

  private mutating func found(_ column: String, _ value: String, _ problem: EntryProblem) {
    findings.append(Finding(file: file, row: row, column: column, value: value, problem))
  }
}
