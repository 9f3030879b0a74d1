internal import Recognition

/// Where in a workbook a list stands (trang, cột), so that a finding can be told by its cell.
public struct ListOrigin: Hashable, Sendable {
  /// The sheet's name.
  public let sheet: String
  /// Positions by the columns' names, and by headings that are none.
  private let columns: [String: Int]

  init(sheet: String, header: CSVRecord, layout: ListLayout) {
    self.sheet = sheet
    columns = layout.positions(under: header.cells)
  }

  /// "C7" of a row and a column; nil where the sheet has no such column.
  public func cell(row: Int, column: String) -> String? {
    columns[column].map { CellReference(row: row, column: $0).name }
  }
}
