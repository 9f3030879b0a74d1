/// Why a workbook cannot be made.
public enum WorkbookError: Error, Hashable, Sendable {
  /// A sheet holds 1,048,576 rows with its header, and no more.
  case tooManyRows(sheet: String, rows: Int)
  /// A cell holds 32,767 characters.
  case textTooLong(sheet: String, cell: String)
  /// The system, or the library that writes workbooks, in its own words.
  case cannotWrite(String)
}
