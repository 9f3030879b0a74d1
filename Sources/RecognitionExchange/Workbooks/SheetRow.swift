internal import Recognition

/// One row of a sheet, as its cells say it.
struct SheetRow: Sendable {
  struct Cell: Sendable {
    var column: Int
    var text: String
    var isNumber = false
    var problem: WorkbookProblem?

    var isEmpty: Bool { text.isEmpty && problem == nil }
  }

  /// Counted from 1, as spreadsheets do.
  var number: Int
  var cells: [Cell] = []

  var isBlank: Bool { cells.allSatisfy(\.isEmpty) }

  /// The texts by column, up to the last that has one.
  var texts: [String] {
    let last = cells.last { !$0.isEmpty }?.column ?? -1
    var texts = Array(repeating: "", count: last + 1)
    for cell in cells where cell.column <= last { texts[cell.column] = cell.text }
    return texts
  }
}

/// Cells that are shown as one; rows from 1, columns from 0.
struct MergedCells: Sendable {
  let rows: ClosedRange<Int>
  let columns: ClosedRange<Int>

  init?(_ reference: String) {
    let corners = reference.split(separator: ":").compactMap { CellReference(String($0)) }
    guard corners.count == 2, corners[0].row <= corners[1].row, corners[0].column <= corners[1].column else { return nil }
    rows = corners[0].row...corners[1].row
    columns = corners[0].column...corners[1].column
  }
}

/// The place of a cell on its sheet: "C7".
struct CellReference: Hashable, Sendable {
  /// The last column a spreadsheet has, XFD.
  static let lastColumn = 16_383
  /// The last row a spreadsheet has.
  static let lastRow = 1_048_576

  /// From 1.
  var row: Int
  /// From 0.
  var column: Int

  init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  init?(_ text: String) {
    let letters = text.utf8.prefix { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }
    guard (1...3).contains(letters.count), let row = Int(text.dropFirst(letters.count)) else { return nil }
    guard (1...Self.lastRow).contains(row) else { return nil }
    self.row = row
    column = letters.reduce(0) { $0 * 26 + Int($1 - UInt8(ascii: "A")) + 1 } - 1
    if column > Self.lastColumn { return nil }
  }

  var name: String { Self.letters(of: column) + String(row) }

  private static func letters(of column: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(column % 26)))
    return column < 26 ? letter : letters(of: column / 26 - 1) + letter
  }
}
