internal import CXlsxWriter
internal import Recognition

/// Writes the cells of one sheet, row by row.
///
/// Text is only ever written as text: what an officer typed cannot become a formula, whatever it begins with.
struct SheetWriter {
  /// A sheet's last row, counted from 0.
  static let lastRow = 1_048_575
  /// Beyond fifteen digits a spreadsheet would round.
  private static let exact = -999_999_999_999_999...999_999_999_999_999

  let name: String
  let formats: SheetFormats
  let sheet: UnsafeMutablePointer<lxw_worksheet>

  init(_ sheet: UnsafeMutablePointer<lxw_worksheet>, name: String, _ formats: SheetFormats) {
    self.sheet = sheet
    self.name = name
    self.formats = formats
  }

  func put(_ text: String, row: Int, column: Int, _ format: SheetFormats.Format) throws(WorkbookError) {
    if text.isEmpty { return }
    try check(worksheet_write_string(sheet, UInt32(row), UInt16(column), Self.escaped(text), format), row, column)
  }

  /// Spreadsheets take `_x0041_` for a letter by its number; what somebody wrote so stays so.
  private static func escaped(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    return text.replacing(/_x(?=[0-9A-Fa-f]{4}_)/, with: "_x005F_x")
  }

  func put(_ number: Int, row: Int, column: Int, _ format: SheetFormats.Format) throws(WorkbookError) {
    guard Self.exact.contains(number) else { return try put(String(number), row: row, column: column, format) }
    try check(worksheet_write_number(sheet, UInt32(row), UInt16(column), Double(number), format), row, column)
  }

  /// A part of a whole, as a number that its format shows as a percentage; of nothing, nothing.
  func put(_ part: Int, of whole: Int, row: Int, column: Int, _ format: SheetFormats.Format) throws(WorkbookError) {
    if whole == 0 { return }
    try check(worksheet_write_number(sheet, UInt32(row), UInt16(column), Double(part) / Double(whole), format), row, column)
  }

  /// A text over several columns of one row.
  func put(_ text: String, over columns: Range<Int>, row: Int, _ format: SheetFormats.Format) throws(WorkbookError) {
    if columns.count == 1 { return try put(text, row: row, column: columns.lowerBound, format) }
    let (first, last) = (UInt16(columns.lowerBound), UInt16(columns.upperBound - 1))
    try check(worksheet_merge_range(sheet, UInt32(row), first, UInt32(row), last, Self.escaped(text), format), row, columns.lowerBound)
  }

  func putBlank(row: Int, column: Int, _ format: SheetFormats.Format) {
    worksheet_write_blank(sheet, UInt32(row), UInt16(column), format)
  }

  func put(_ day: CivilDate, row: Int, column: Int, _ format: SheetFormats.Format) throws(WorkbookError) {
    var moment = lxw_datetime()
    (moment.year, moment.month, moment.day) = (Int32(day.year), Int32(day.month), Int32(day.day))
    try check(worksheet_write_datetime(sheet, UInt32(row), UInt16(column), &moment, format), row, column)
  }

  /// Makes a cell lead to another of the workbook; what the cell shows is written after.
  func putLink(to target: String, row: Int, column: Int, _ format: SheetFormats.Format) throws(WorkbookError) {
    try check(worksheet_write_url_opt(sheet, UInt32(row), UInt16(column), "internal:\(target)", format, "", nil), row, column)
  }

  /// The sum of the rows above, with its value, for programs that do not reckon.
  func putSum(of rows: Range<Int>, value: Int, row: Int, column: Int, _ format: SheetFormats.Format) throws(WorkbookError) {
    let letters = CellName.letters(of: column)
    let formula = "=SUBTOTAL(9,\(letters)\(rows.lowerBound + 1):\(letters)\(rows.upperBound))"
    try check(worksheet_write_formula_num(sheet, UInt32(row), UInt16(column), formula, format, Double(value)), row, column)
  }

  func setWidth(_ width: Double, column: Int) {
    worksheet_set_column(sheet, UInt16(column), UInt16(column), width, nil)
  }

  /// The header stays in sight, is repeated on paper, and filters the rows under it.
  ///
  /// - Parameter depth: of how many rows it is made.
  func setHeader(columns: Int, rows: Int, depth: Int) {
    let last = UInt32(depth - 1)
    worksheet_freeze_panes(sheet, UInt32(depth), 0)
    worksheet_repeat_rows(sheet, 0, last)
    if rows > 0, columns > 0 { worksheet_autofilter(sheet, last, 0, last + UInt32(rows), UInt16(columns - 1)) }
  }

  /// On A4, as wide as the paper, pages numbered.
  func setPaper(isWide: Bool) {
    worksheet_set_paper(sheet, 9)
    worksheet_fit_to_pages(sheet, 1, 0)
    worksheet_set_footer(sheet, "&C&P/&N")
    if isWide { worksheet_set_landscape(sheet) }
  }

  func check(_ error: lxw_error, _ row: Int, _ column: Int) throws(WorkbookError) {
    switch error {
    case LXW_NO_ERROR: return
    case LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED: throw .textTooLong(sheet: name, cell: CellName.name(row: row, column: column))
    default: throw .cannotWrite(String(cString: lxw_strerror(error)))
    }
  }
}
