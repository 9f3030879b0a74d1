internal import Recognition

/// Finds the headings of a list among the first rows of a sheet: titles and offices stand above them, and a heading may take two rows.
struct HeaderSearch {
  /// How many rows a heading is looked for in.
  static let rows = 60

  struct Header: Sendable {
    var record: CSVRecord
    /// The last row the heading takes.
    var lastRow: Int
    /// How many columns of the list are known by it.
    var known: Int
    /// Whether the list can do with what is known.
    var isComplete: Bool
  }

  let rows: [SheetRow]
  let merges: [MergedCells]
  let layout: ListLayout
  let settled: (CSVRecord) -> CSVRecord

  /// The heading that knows most, complete ones first; nil where no row knows two columns.
  var best: Header? {
    var best: Header?
    for (index, row) in rows.enumerated() {
      let single = header(texts(row), row: row.number, lastRow: lastRow(from: row.number))
      var found = [single]
      let next = index + 1 < rows.count ? rows[index + 1] : nil
      if let next, next.number == row.number + 1, !next.cells.contains(where: \.isNumber), !single.isComplete || hasMerges(row.number) {
        let lastRow = max(next.number, lastRow(from: row.number))
        found.append(header(folded(texts(row), over: texts(next), row: row.number), row: row.number, lastRow: lastRow))
      }
      for header in found where header.known > 1 && header.isBetter(than: best) { best = header }
    }
    return best
  }

  private func texts(_ row: SheetRow) -> [String] { settled(CSVRecord(row: row.number, cells: row.texts)).cells }

  private func header(_ cells: [String], row: Int, lastRow: Int) -> Header {
    let ids = Set(layout.columns(under: cells).compactMap { $0?.id })
    let isComplete = layout.required.allSatisfy { $0.contains { ids.contains($0.id) } }
    return Header(record: CSVRecord(row: row, cells: cells), lastRow: lastRow, known: ids.count, isComplete: isComplete)
  }

  private func hasMerges(_ row: Int) -> Bool { merges.contains { $0.rows.lowerBound == row } }

  /// Where headings merged downwards end.
  private func lastRow(from row: Int) -> Int {
    merges.filter { $0.rows.lowerBound == row }.map(\.rows.upperBound).max() ?? row
  }

  /// Two rows as one heading: "Quyết định" over "Số" is "Quyết định số", over "Ngày ký" it is that.
  private func folded(_ upper: [String], over lower: [String], row: Int) -> [String] {
    let merges = merges.filter { $0.rows.lowerBound == row }
    return (0..<max(upper.count, lower.count)).map { column in
      let below = column < lower.count ? lower[column] : ""
      let above = Self.spread(upper, to: column, merges)
      if below.isEmpty || above.isEmpty { return below.isEmpty ? (column < upper.count ? upper[column] : "") : below }
      return layout.mayKnow("\(above) \(below)") ? "\(above) \(below)" : below
    }
  }

  /// The text above a column, where a cell merged over several columns stands there too.
  private static func spread(_ upper: [String], to column: Int, _ merges: [MergedCells]) -> String {
    let origin = merges.first { $0.columns.contains(column) }?.columns.lowerBound ?? column
    return origin < upper.count ? upper[origin] : ""
  }
}

extension HeaderSearch.Header {
  fileprivate func isBetter(than other: HeaderSearch.Header?) -> Bool {
    guard let other else { return true }
    return isComplete == other.isComplete ? known > other.known : isComplete
  }
}
