internal import CXlsxWriter

extension SheetWriter {
  /// A comment holds no more than a cell does.
  private static let longestComment = 32_000

  /// Marks an empty cell as one in which something is wrong.
  func mark(row: Int, column: Int) throws(WorkbookError) {
    try check(worksheet_write_blank(sheet, UInt32(row), UInt16(column), formats.fault), row, column)
  }

  /// What is said of a cell, shown when it is pointed at; as large as it needs.
  func comment(_ text: String, row: Int, column: Int) throws(WorkbookError) {
    var options = lxw_comment_options()
    options.width = 320
    options.height = UInt16(min(60 + 18 * (text.count / 45), 400))
    try check(
      worksheet_write_comment_opt(sheet, UInt32(row), UInt16(column), String(text.prefix(Self.longestComment)), &options), row, column)
  }

  /// Numbers that are kept as text, as they were written, are no fault.
  func takeNumbersAsText(rows: Int, columns: Int) {
    guard rows > 0, columns > 0 else { return }
    let range = "\(CellName.name(row: 1, column: 0)):\(CellName.name(row: rows, column: columns - 1))"
    worksheet_ignore_errors(sheet, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), range)
  }
}
