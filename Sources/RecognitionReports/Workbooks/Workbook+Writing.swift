internal import Foundation
internal import Recognition

extension Workbook {
  /// From so many rows on, a sheet goes to disk row by row.
  static let long = 10_000

  /// The file's bytes.
  public func bytes() throws(WorkbookError) -> [UInt8] {
    let isLong = sheets.contains { $0.table.rows.count > Self.long }
    let targets = targets
    return try Self.bytes(printing, isLong: isLong) { file throws(WorkbookError) in
      for sheet in sheets { try file.addSheet(named: sheet.name).put(sheet.table, targets) }
      try putInformation(file.addSheet(named: SheetNames.information(in: printing.language)))
      try putCharts(file)
    }
  }

  /// The bytes of a workbook that `fill` fills.
  ///
  /// - Parameter isLong: rows go to disk one by one.
  static func bytes(
    _ printing: Printing, isLong: Bool, _ fill: (WorkbookFile) throws(WorkbookError) -> Void
  ) throws(WorkbookError) -> [UInt8] {
    try PrivateFolder.using { folder throws(WorkbookError) in
      let path = "\(folder)/\(UUID().uuidString).xlsx"
      let file = try WorkbookFile(path: path, isLong: isLong, created: created(printing))
      try fill(file)
      try file.close()
      guard let data = FileManager.default.contents(atPath: path) else { throw .cannotWrite(String(cString: strerror(errno))) }
      return [UInt8](data)
    }
  }

  /// Where the links of its tables lead, as a spreadsheet names it: a sheet and a cell.
  private var targets: [String: String] {
    let all = sheets.flatMap { sheet in
      sheet.table.anchors.map { row, anchor in
        (anchor, "\(CellName.quoted(sheet: sheet.name))!\(CellName.name(row: row + sheet.table.headDepth, column: 0))")
      }
    }
    return Dictionary(all) { first, _ in first }
  }

  /// The clock of the printing, in seconds since 1970; noon where only the day is told.
  private static func created(_ printing: Printing) -> Int {
    let parts = (printing.time ?? "12:00").split(separator: ":").compactMap { Int($0) }
    let minutes = parts.count == 2 ? parts[0] * 60 + parts[1] : 0
    var day = tm()
    let printedOn = printing.printedOn
    (day.tm_year, day.tm_mon, day.tm_mday) = (Int32(printedOn.year - 1900), Int32(printedOn.month - 1), Int32(printedOn.day))
    return timegm(&day) + (minutes - 7 * 60) * 60
  }

  private func putInformation(_ sheet: SheetWriter) throws(WorkbookError) {
    sheet.setWidth(28, column: 0)
    sheet.setWidth(90, column: 1)
    for (row, fact) in facts.enumerated() {
      try sheet.put(fact.name, row: row, column: 0, sheet.formats.label)
      switch fact.value {
      case .text(let text): try sheet.put(text, row: row, column: 1, sheet.formats.prose)
      case .day(let day): try sheet.put(day, row: row, column: 1, sheet.formats.proseDay)
      }
    }
    var row = facts.isEmpty ? 0 : facts.count + 1
    for (isHeading, text) in notes.flatMap(\.lines) {
      try sheet.put(text, row: row, column: isHeading ? 0 : 1, isHeading ? sheet.formats.label : sheet.formats.prose)
      row += 1
    }
    sheet.setPaper(isWide: true)
  }

  private func putCharts(_ file: WorkbookFile) throws(WorkbookError) {
    var names = SheetNames(in: printing.language)
    for sheet in sheets { _ = names.name(for: sheet.name) }
    for sheet in sheets {
      guard let chart = sheet.table.chart, sheet.table.rows.count > 1 else { continue }
      let columns = sheet.table.columns
      let values = columns.indices.filter { chart.series.contains(columns[$0].key) }.map { (column: $0, title: columns[$0].title) }
      if values.isEmpty { continue }
      let name = names.name(for: printing.language.pick(vi: "Biểu đồ ", en: "Chart ") + sheet.name)
      let first = sheet.table.headDepth
      let rows = first...first + sheet.table.rows.count - 1
      try file.addChart(named: name, chart, of: sheet.name, names: 0, values: values, rows: rows)
    }
  }
}

extension Page.Block {
  /// What the sheet of information has of a block; nobody signs a workbook.
  fileprivate var lines: [(isHeading: Bool, text: String)] {
    switch self {
    case .title(let text), .heading(let text), .sheetHeading(let text), .subheading(let text): [(true, text)]
    case .annex(let annex): [(true, annex.title)]
    case .paragraph(let text), .line(let text), .item(let text), .centred(let text): [(false, text)]
    case .pair(let left, let right): [left, right].filter { !$0.isEmpty }.map { (false, $0) }
    case .table, .signatures, .letterhead, .closing, .room: []
    }
  }
}
