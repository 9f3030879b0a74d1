extension SheetWriter {
  /// Writes a table from the first row down: titles, rows, and the total under them. A title over several columns is one merged cell.
  ///
  /// - Parameter targets: where its links lead.
  func put(_ table: Table, _ targets: [String: String] = [:]) throws(WorkbookError) {
    let depth = table.headDepth
    let last = table.rows.count + (table.total == nil ? 0 : 1) + depth - 1
    guard last <= Self.lastRow else { throw .tooManyRows(sheet: name, rows: last + 1) }
    let columns = table.columns.indices.map { SheetColumn(table, at: $0) }
    for (index, column) in columns.enumerated() { setWidth(column.width, column: index) }
    try putHead(of: table)
    let body = SheetBody(table: table, columns: columns, depth: depth, targets: targets)
    for (index, row) in table.rows.enumerated() { try put(row, at: index, of: body, sum: table.sums[index]) }
    if let total = table.total { try put(total, at: table.rows.count, of: body, sum: 0..<table.rows.count) }
    setHeader(columns: columns.count, rows: table.rows.count, depth: depth)
    setPaper(isWide: columns.reduce(0) { $0 + $1.width } > 90)
  }

  /// Row by row, as long sheets go to disk.
  private func putHead(of table: Table) throws(WorkbookError) {
    for (row, bands) in table.bands.enumerated() {
      for column in table.columns.indices { putBlank(row: row, column: column, formats.header) }
      for band in bands { try put(band.title, over: band.columns, row: row, formats.band) }
    }
    for column in table.columns.indices { try put(table.ownTitle(of: column), row: table.headDepth - 1, column: column, formats.header) }
  }

  /// - Parameter sum: the rows that this one sums; nil for a row of its own.
  private func put(_ cells: [Table.Cell], at index: Int, of body: SheetBody, sum: Range<Int>?) throws(WorkbookError) {
    let (table, depth) = (body.table, body.depth)
    for (position, cell) in cells.enumerated() {
      let (row, kind) = (index + depth, body.columns[position].kind)
      let target = table.link(row: index, column: position).flatMap { body.targets[$0] }
      let format = formats.format(kind, isTotal: sum != nil, isLink: target != nil)
      if let target { try putLink(to: target, row: row, column: position, format) }
      switch cell {
      case .unknown: continue
      case .text(let text):
        if kind == .day, let day = SheetColumn.day(text) {
          try put(day, row: row, column: position, format)
        } else {
          try put(text, row: row, column: position, format)
        }
      case .number(let number):
        if let sum, table.sum(of: sum, at: position) == number {
          try putSum(of: sum.lowerBound + depth..<sum.upperBound + depth, value: number, row: row, column: position, format)
        } else {
          try put(number, row: row, column: position, format)
        }
      case .doubtful(let number):
        try put(number, row: row, column: position, formats.format(.doubtful, isTotal: sum != nil, isLink: target != nil))
      case .share(let part, let whole):
        try put(part, of: whole, row: row, column: position, format)
      }
    }
  }
}

/// What is under the titles of a sheet.
private struct SheetBody {
  let table: Table
  let columns: [SheetColumn]
  /// In which row it begins.
  let depth: Int
  /// Where links lead.
  let targets: [String: String]
}
