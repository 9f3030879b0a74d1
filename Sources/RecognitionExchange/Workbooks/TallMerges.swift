internal import Recognition

/// Cells of the list's columns that are merged over several rows, told row by row from the top.
struct TallMerges: Sendable {
  /// Those that begin further down, the topmost last.
  private var coming: [MergedCells]
  /// Those that reach the row at hand.
  private var standing: [MergedCells] = []
  private let width: Int

  /// Nil where more cells are merged at a row than the list has columns, which no spreadsheet does.
  ///
  /// - Parameter width: how many columns the list has.
  init?(_ merges: [MergedCells], width: Int) {
    coming = merges.filter { $0.rows.count > 1 && $0.columns.lowerBound < width }.sorted { $0.rows.lowerBound > $1.rows.lowerBound }
    self.width = width
    var trial = self
    while let next = trial.coming.last {
      trial.goOn(to: next.rows.lowerBound)
      if trial.standing.count > width { return nil }
    }
  }

  /// The columns that are merged over several rows at a row, which is below the last one asked for.
  mutating func columns(at row: Int) -> [Int] {
    goOn(to: row)
    return standing.flatMap { Array($0.columns.prefix { $0 < width }) }
  }

  private mutating func goOn(to row: Int) {
    standing.removeAll { $0.rows.upperBound < row }
    while let next = coming.last, next.rows.lowerBound <= row, standing.count <= width {
      coming.removeLast()
      if next.rows.upperBound >= row { standing.append(next) }
    }
  }
}
