internal import CXlsxWriter
internal import Foundation
internal import Recognition

extension SheetWriter {
  /// A width, and the format of cells that are filled in later.
  func setWidth(_ width: Double, column: Int, _ format: SheetFormats.Format) {
    worksheet_set_column(sheet, UInt16(column), UInt16(column), width, format)
  }

  /// The rows above `row` stay in sight.
  func freeze(above row: Int) {
    worksheet_freeze_panes(sheet, UInt32(row), 0)
    worksheet_repeat_rows(sheet, UInt32(row - 1), UInt32(row - 1))
  }

  func hide() { worksheet_hide(sheet) }

  /// A text that shows as soon as something stands in `cells`, and says nothing while nothing does.
  func put(_ text: String, whereFilled cells: String, row: Int, column: Int, _ format: SheetFormats.Format) throws(WorkbookError) {
    let quoted = text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
    let formula = "=IF(COUNTA(\(cells))=0,\"\",\"\(quoted)\")"
    try check(worksheet_write_formula_str(sheet, UInt32(row), UInt16(column), formula, format, ""), row, column)
  }

  /// What may be written in a column.
  ///
  /// - Parameter source: the cells a drop-down takes its words from.
  func restrict(
    column: Int, rows: ClosedRange<Int>, to entry: ListForm.Entry, source: String?, title: String, hint: String, refusal: String
  ) throws(WorkbookError) {
    var rule = lxw_data_validation()
    let texts = [source, String(title.prefix(32)), String(hint.prefix(255)), String(refusal.prefix(255))].map { $0.map { strdup($0) } }
    defer { for text in texts { free(text ?? nil) } }
    (rule.input_title, rule.input_message, rule.error_message) = (texts[1] ?? nil, texts[2] ?? nil, texts[3] ?? nil)
    switch entry {
    case .text:
      rule.validate = UInt8(LXW_VALIDATION_TYPE_ANY.rawValue)
    case .choice(_, let mayBeOther):
      rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
      rule.value_formula = texts[0] ?? nil
      if mayBeOther { rule.show_error = UInt8(LXW_VALIDATION_OFF.rawValue) }
    case .number(let range):
      rule.validate = UInt8(LXW_VALIDATION_TYPE_INTEGER.rawValue)
      rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
      (rule.minimum_number, rule.maximum_number) = (Double(range.lowerBound), Double(range.upperBound))
    case .day:
      rule.validate = UInt8(LXW_VALIDATION_TYPE_DATE.rawValue)
      rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
      (rule.minimum_datetime.year, rule.minimum_datetime.month, rule.minimum_datetime.day) = (1945, 1, 1)
      (rule.maximum_datetime.year, rule.maximum_datetime.month, rule.maximum_datetime.day) = (2200, 12, 31)
    }
    try check(
      worksheet_data_validation_range(
        sheet, UInt32(rows.lowerBound), UInt16(column), UInt32(rows.upperBound), UInt16(column), &rule), rows.lowerBound, column)
  }
}
