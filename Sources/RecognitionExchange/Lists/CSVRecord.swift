internal import Recognition

/// One record of a CSV file: its cells, trimmed and in NFC.
public struct CSVRecord: Hashable, Sendable {
  /// The line of the file on which the record begins, counted from 1.
  public let row: Int
  public internal(set) var cells: [String]
  /// What keeps a cell from being read, by its position.
  var problems: [Int: EntryProblem] = [:]

  public init(row: Int, cells: [String]) {
    self.row = row
    self.cells = cells
  }

  /// Nothing but separators and white space, as spreadsheets write rows that were cleared. Fewer formulas that were never reckoned than a
  /// list needs cells, as forms have in the rows nobody filled, say nothing either.
  func isBlank(in layout: ListLayout) -> Bool {
    cells.allSatisfy(\.isEmpty) && problems.count { $0.value != .workbook(.mergedRows) } < min(layout.required.count, 2)
  }

  /// A finding for each cell that is not read.
  func findings(in file: String?, column: (Int) -> String) -> [Finding] {
    problems.sorted { $0.key < $1.key }.map { position, problem in
      Finding(file: file, row: row, column: column(position), value: cells[position], problem)
    }
  }
}
