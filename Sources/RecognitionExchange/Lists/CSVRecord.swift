/// One record of a CSV file: its cells, trimmed and in NFC.
public struct CSVRecord: Hashable, Sendable {
  /// The line of the file on which the record begins, counted from 1.
  public let row: Int
  public let cells: [String]

  public init(row: Int, cells: [String]) {
    self.row = row
    self.cells = cells
  }

  /// Nothing but separators and white space, as spreadsheets write rows that were cleared.
  var isBlank: Bool { cells.allSatisfy(\.isEmpty) }
}
