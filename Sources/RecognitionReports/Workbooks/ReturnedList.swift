/// A workbook of the rows of a list that were refused (danh sách trả lại): as they were handed in, each offending cell marked, with a
/// comment that says why and what to do, all of it again in a last column. Mended, it is imported as it is.
public struct ReturnedList: Sendable {
  /// Something said of a cell of a row.
  public struct Remark: Hashable, Sendable {
    /// From 0; nil where it is about no cell of the list.
    public var column: Int?
    public var text: String

    public init(column: Int?, text: String) {
      self.column = column
      self.text = text
    }
  }

  public struct Row: Hashable, Sendable {
    public var cells: [String]
    /// The row's number in the list it comes from.
    public var number: Int
    public var remarks: [Remark]

    public init(cells: [String], number: Int, remarks: [Remark]) {
      self.cells = cells
      self.number = number
      self.remarks = remarks
    }
  }

  /// A sheet has so many columns.
  private static let mostColumns = 16_384

  /// Comments weigh much more than cells, and no spreadsheet is usable with more; the last column tells every reason.
  static let mostComments = 5_000

  /// The list's headings, and what is said of them.
  public var heading: Row
  public var rows: [Row]
  public var rowHeading: String
  public var reasonHeading: String
  public let printing: Printing

  public init(heading: Row, rows: [Row], rowHeading: String, reasonHeading: String, printing: Printing) {
    self.heading = heading
    self.rows = rows
    self.rowHeading = rowHeading
    self.reasonHeading = reasonHeading
    self.printing = printing
  }

  /// The file's bytes.
  public func bytes() throws(WorkbookError) -> [UInt8] {
    try Workbook.bytes(printing, isLong: rows.count > Workbook.long) { file throws(WorkbookError) in
      let name = printing.language.pick(vi: "Dòng bị từ chối", en: "Refused rows")
      try put(on: file.addSheet(named: name))
    }
  }

  /// How many columns the list has of its own, cells beyond its headings among them.
  private var width: Int { rows.reduce(heading.cells.count) { max($0, $1.cells.count) } }

  private func put(on sheet: SheetWriter) throws(WorkbookError) {
    let width = width
    guard width + 2 <= Self.mostColumns else { throw .cannotWrite("\(width) columns, and a sheet has \(Self.mostColumns)") }
    for column in 0..<width { sheet.setWidth(self.width(of: column), column: column) }
    sheet.setWidth(12, column: width)
    sheet.setWidth(60, column: width + 1)
    try put(heading, row: 0, on: sheet, plain: sheet.formats.header, width: width)
    try sheet.put(rowHeading, row: 0, column: width, sheet.formats.header)
    try sheet.put(reasonHeading, row: 0, column: width + 1, sheet.formats.header)
    var comments = 0
    for (index, row) in rows.enumerated() {
      comments += row.remarks.count
      try put(
        row, row: index + 1, on: sheet, plain: sheet.formats.format(.text, isTotal: false, isLink: false), width: width,
        comments < Self.mostComments)
      try sheet.put(row.number, row: index + 1, column: width, sheet.formats.format(.plain, isTotal: false, isLink: false))
      try sheet.put(reason(for: row), row: index + 1, column: width + 1, sheet.formats.prose)
    }
    sheet.setHeader(columns: width + 2, rows: rows.count, depth: 1)
    sheet.setPaper(isWide: true)
    sheet.takeNumbersAsText(rows: rows.count, columns: width)
  }

  /// All that is said of a row, each with the heading it stands under.
  private func reason(for row: Row) -> String {
    row.remarks.map { remark in
      let heading = remark.column.flatMap { $0 < self.heading.cells.count ? self.heading.cells[$0] : nil } ?? ""
      return heading.isEmpty ? remark.text : "\(heading): \(remark.text)"
    }.joined(separator: "\n")
  }

  private func put(
    _ row: Row, row index: Int, on sheet: SheetWriter, plain: SheetFormats.Format, width: Int, _ hasComments: Bool = true
  ) throws(WorkbookError) {
    let remarks = Dictionary(grouping: row.remarks) { $0.column ?? (index == 0 ? width + 1 : nil) }
    for (column, text) in row.cells.enumerated() {
      try sheet.put(text, row: index, column: column, remarks[column] == nil ? plain : sheet.formats.fault)
    }
    for case (let column?, let remarks) in remarks.sorted(by: { ($0.key ?? -1) < ($1.key ?? -1) }) {
      let isEmpty = column >= row.cells.count || row.cells[column].isEmpty
      if isEmpty, column < width { try sheet.mark(row: index, column: column) }
      if hasComments { try sheet.comment(remarks.map(\.text).joined(separator: "\n"), row: index, column: column) }
    }
  }

  private func width(of column: Int) -> Double {
    let longest = rows.prefix(1_000).reduce(0) { max($0, column < $1.cells.count ? $1.cells[column].count : 0) }
    let title = column < heading.cells.count ? min(heading.cells[column].count, 14) : 0
    return Double(min(max(longest, title) + 3, 40))
  }
}
