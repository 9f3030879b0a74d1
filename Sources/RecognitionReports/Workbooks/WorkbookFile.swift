internal import CXlsxWriter
internal import Foundation

/// A workbook in the making, on disk; nothing of it can be read before ``close()``.
final class WorkbookFile {
  let formats: SheetFormats
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private var isOpen = true

  /// - Parameters:
  ///   - isLong: rows go to disk one by one, and no text is kept to be shared.
  ///   - created: seconds since 1970, so that the file does not depend on the clock.
  init(path: String, isLong: Bool, created: Int) throws(WorkbookError) {
    var options = lxw_workbook_options()
    options.constant_memory = isLong ? 1 : 0
    guard let workbook = workbook_new_opt(path, &options) else { throw .cannotWrite(String(cString: strerror(errno))) }
    self.workbook = workbook
    formats = SheetFormats(workbook)
    var properties = lxw_doc_properties()
    properties.created = created
    workbook_set_properties(workbook, &properties)
  }

  deinit { if isOpen { lxw_workbook_free(workbook) } }

  func addSheet(named name: String) throws(WorkbookError) -> SheetWriter {
    guard let sheet = workbook_add_worksheet(workbook, name) else { throw .cannotWrite(name) }
    return SheetWriter(sheet, name: name, formats)
  }

  /// A chart on a sheet of its own.
  ///
  /// - Parameters:
  ///   - names: the column of the sheet `data` that names the rows.
  ///   - values: the columns that are drawn, with their titles.
  func addChart(
    named name: String, _ chart: Table.Chart, of data: String, names: Int, values: [(column: Int, title: String)], rows: ClosedRange<Int>
  ) throws(WorkbookError) {
    let shape = chart.shape == .bars ? LXW_CHART_BAR : LXW_CHART_COLUMN
    guard let sheet = workbook_add_chartsheet(workbook, name), let drawing = workbook_add_chart(workbook, UInt8(shape.rawValue)) else {
      throw .cannotWrite(name)
    }
    let quoted = CellName.quoted(sheet: data)
    func range(_ column: Int) -> String {
      let letters = CellName.letters(of: column)
      return "=\(quoted)!$\(letters)$\(rows.lowerBound + 1):$\(letters)$\(rows.upperBound + 1)"
    }
    for (column, title) in values {
      let series = chart_add_series(drawing, range(names), range(column))
      if values.count > 1 { chart_series_set_name(series, title) }
      chart_series_set_labels(series)
    }
    chart_title_set_name(drawing, chart.title)
    let legend = values.count > 1 ? LXW_CHART_LEGEND_BOTTOM : LXW_CHART_LEGEND_NONE
    chart_legend_set_position(drawing, UInt8(legend.rawValue))
    if chart.shape == .bars { chart_axis_set_reverse(chart_axis_get(drawing, LXW_CHART_AXIS_TYPE_X)) }
    try check(chartsheet_set_chart(sheet, drawing))
  }

  func close() throws(WorkbookError) {
    isOpen = false
    try check(workbook_close(workbook))
  }

  private func check(_ error: lxw_error) throws(WorkbookError) {
    if error != LXW_NO_ERROR { throw .cannotWrite(String(cString: lxw_strerror(error))) }
  }
}

/// The formats of all sheets of one workbook. Number formats are the neutral codes: a Vietnamese spreadsheet shows `#,##0` as 1.000.
struct SheetFormats {
  typealias Format = UnsafeMutablePointer<lxw_format>

  let header: Format
  /// Of a title over several columns.
  let band: Format
  let label: Format
  let prose: Format
  /// Of a cell in which something is wrong.
  let fault: Format
  /// A day among prose.
  let proseDay: Format
  /// Of a line that runs on over the cells beside it.
  let plainText: Format
  private let entries: [SheetColumn.Kind: Format]
  private let cells: [SheetColumn.Kind: Format]
  private let totals: [SheetColumn.Kind: Format]
  private let links: [SheetColumn.Kind: Format]
  private let linkedTotals: [SheetColumn.Kind: Format]

  fileprivate init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
    header = Self.format(in: workbook, Self.asHeader)
    band = Self.format(in: workbook) {
      Self.asHeader($0)
      format_set_align($0, UInt8(LXW_ALIGN_CENTER.rawValue))
    }
    label = Self.format(in: workbook) { format_set_bold($0) }
    prose = Self.format(in: workbook) { format_set_text_wrap($0) }
    fault = Self.format(in: workbook) {
      format_set_text_wrap($0)
      format_set_bg_color($0, 0xFFC7CE)
    }
    proseDay = Self.format(in: workbook) {
      format_set_align($0, UInt8(LXW_ALIGN_LEFT.rawValue))
      format_set_num_format($0, Self.day)
    }
    plainText = Self.format(in: workbook) { _ in }
    // Text stays text whatever is typed: "012" keeps its nought.
    entries = [
      .text: Self.format(in: workbook) { format_set_num_format($0, "@") },
      .plain: Self.format(in: workbook) { format_set_num_format($0, "0") },
      .day: Self.format(in: workbook) { format_set_num_format($0, Self.day) },
    ]
    cells = Self.formatsByKind(in: workbook) { _ in }
    totals = Self.formatsByKind(in: workbook, Self.asTotal)
    links = Self.formatsByKind(in: workbook, Self.asLink)
    linkedTotals = Self.formatsByKind(in: workbook) {
      Self.asTotal($0)
      Self.asLink($0)
    }
  }

  func format(_ kind: SheetColumn.Kind, isTotal: Bool, isLink: Bool) -> Format {
    let formats = isLink ? (isTotal ? linkedTotals : links) : (isTotal ? totals : cells)
    return formats[kind] ?? prose
  }

  private static func asHeader(_ format: Format) {
    format_set_bold(format)
    format_set_text_wrap(format)
    format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
    format_set_bg_color(format, 0xE2E2E2)
  }

  private static func asTotal(_ format: Format) {
    format_set_bold(format)
    format_set_top(format, UInt8(LXW_BORDER_THIN.rawValue))
  }

  private static func asLink(_ format: Format) {
    format_set_font_color(format, 0x0563C1)
    format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
  }

  /// Of cells that somebody fills in.
  func entry(_ entry: ListForm.Entry) -> Format {
    switch entry {
    case .text: entries[.text] ?? prose
    case .number: entries[.plain] ?? prose
    case .day: entries[.day] ?? prose
    case .choice: plainText
    }
  }

  private static let day = "dd/mm/yyyy"

  private static func format(in workbook: UnsafeMutablePointer<lxw_workbook>, _ change: (Format) -> Void) -> Format {
    // Out of memory is the only way this fails.
    let format = workbook_add_format(workbook)!
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    change(format)
    return format
  }

  private static func formatsByKind(
    in workbook: UnsafeMutablePointer<lxw_workbook>, _ change: (Format) -> Void
  ) -> [SheetColumn.Kind: Format] {
    let kinds: [SheetColumn.Kind] = [.text, .amount, .doubtful, .plain, .day, .share]
    let formats = kinds.map { kind in
      let format = format(in: workbook) { set(kind, $0) }
      change(format)
      return (kind, format)
    }
    return Dictionary(uniqueKeysWithValues: formats)
  }

  private static func set(_ kind: SheetColumn.Kind, _ format: Format) {
    switch kind {
    case .text: format_set_text_wrap(format)
    case .amount: format_set_num_format(format, "#,##0")
    case .plain: format_set_num_format(format, "0")
    case .day: format_set_num_format(format, day)
    case .doubtful: format_set_num_format(format, "#,##0\"*\"")
    case .share: format_set_num_format(format, "0.0%")
    }
  }
}
