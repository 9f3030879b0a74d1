internal import VietnameseText

/// Lists that are signed on paper: what a sheet adds up to stands at its foot and is carried over to the next (cộng, mang sang).
extension Table {
  /// Where somebody signs.
  static let signHere = "…………………"

  /// So many lines, each of two or three lines of text, leave room for the heads and sums of an A4 sheet laid across.
  static let linesOfSheet = 9
  /// On the sheet that a title begins.
  static let linesOfFirstSheet = 5

  /// The table in sheets; one that keeps to a single sheet stays as it is.
  ///
  /// - Parameters:
  ///   - keys: the columns that are added up.
  ///   - label: the column that says what a sum is.
  func carriedOver(adding keys: [String], saying label: String, in language: Language) -> Table {
    guard rows.count > Self.linesOfFirstSheet else { return self }
    var table = self
    table.rows = []
    let starts = [0] + Array(stride(from: Self.linesOfFirstSheet, to: rows.count, by: Self.linesOfSheet))
    for (start, end) in zip(starts, starts.dropFirst() + [rows.count]) {
      if start > 0 {
        table.sheetStarts.append(table.rows.count)
        table.addSum(of: 0..<table.rows.count, language.pick(vi: "Trang trước mang sang", en: "Brought forward"), keys, label)
      }
      let first = table.rows.count
      table.rows += rows[start..<end]
      let lines = "\(start + 1)–\(end)"
      table.addSum(of: first..<table.rows.count, language.pick(vi: "Cộng số \(lines)", en: "Sum of \(lines)"), keys, label)
      if end < rows.count {
        table.addSum(of: 0..<table.rows.count, language.pick(vi: "Mang sang trang sau", en: "Carried forward"), keys, label)
      }
    }
    return table
  }

  /// A row that sums rows above it.
  private mutating func addSum(of range: Range<Int>, _ text: String, _ keys: [String], _ label: String) {
    let cells = columns.indices.map { index -> Cell in
      if columns[index].key == label { return .text(text) }
      return keys.contains(columns[index].key) ? Cell(sum(of: range, at: index)) : ""
    }
    sums[rows.count] = range
    rows.append(cells)
  }

  /// The sum of a column's rows, those that are sums themselves aside; nil where nothing is known.
  func sum(of range: Range<Int>, at column: Int) -> Int? {
    let numbers = range.filter { sums[$0] == nil }.compactMap { rows[$0][column].number }
    return numbers.isEmpty ? nil : numbers.reduce(0, +)
  }

  /// The table cut where a new sheet begins; the total ends the last part.
  var parts: [Table] {
    if sheetStarts.isEmpty { return [self] }
    let bounds = [0] + sheetStarts + [rows.count]
    return zip(bounds, bounds.dropFirst()).map { start, end in
      var part = self
      (part.sheetStarts, part.rows, part.total) = ([], Array(rows[start..<end]), end == rows.count ? total : nil)
      part.sums = [:]
      for (row, range) in sums where (start..<end).contains(row) { part.sums[row - start] = range }
      return part
    }
  }

  /// Whether somebody signs in a row.
  func isSigned(_ row: [Cell]) -> Bool { row.contains(.text(Self.signHere)) }
}
