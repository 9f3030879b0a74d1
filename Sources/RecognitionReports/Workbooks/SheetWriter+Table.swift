extension SheetWriter {
  /// Writes a table from the first row down: titles, rows, and the total under them.
  ///
  /// - Parameter targets: where its links lead.
  func put(_ table: Table, _ targets: [String: String] = [:]) throws(WorkbookError) {
    let last = table.rows.count + (table.total == nil ? 0 : 1)
    guard last <= Self.lastRow else { throw .tooManyRows(sheet: name, rows: last + 1) }
    let columns = table.columns.indices.map { SheetColumn(table, at: $0) }
    for (index, column) in columns.enumerated() {
      setWidth(column.width, column: index)
      try put(table.columns[index].title, row: 0, column: index, formats.header)
    }
    for (index, row) in table.rows.enumerated() { try put(row, at: index, columns, of: table, sum: table.sums[index], targets) }
    if let total = table.total { try put(total, at: table.rows.count, columns, of: table, sum: 0..<table.rows.count, targets) }
    setHeader(columns: columns.count, rows: table.rows.count)
    setPaper(isWide: columns.reduce(0) { $0 + $1.width } > 90)
  }

  /// - Parameter sum: the rows that this one sums; nil for a row of its own.
  private func put(
    _ cells: [Table.Cell], at index: Int, _ columns: [SheetColumn], of table: Table, sum: Range<Int>?, _ targets: [String: String]
  ) throws(WorkbookError) {
    for (position, cell) in cells.enumerated() {
      let (row, kind) = (index + 1, columns[position].kind)
      let target = table.link(row: index, column: position).flatMap { targets[$0] }
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
          try putSum(of: sum.lowerBound + 1..<sum.upperBound + 1, value: number, row: row, column: position, format)
        } else {
          try put(number, row: row, column: position, format)
        }
      }
    }
  }
}

extension Table {
  /// The sum of a column's rows, those that are sums themselves aside; nil where nothing is known.
  fileprivate func sum(of range: Range<Int>, at column: Int) -> Int? {
    let numbers = range.filter { sums[$0] == nil }.compactMap { index -> Int? in
      if case .number(let number) = rows[index][column] { number } else { nil }
    }
    return numbers.isEmpty ? nil : numbers.reduce(0, +)
  }
}
