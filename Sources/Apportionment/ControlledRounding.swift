/// Several kinds of gifts over several wards: a table of whole numbers whose rows and columns both add up.
///
/// Rows may be wards with their totals, columns kinds of gifts with theirs. Cell (i, j) is due row × column / total; it gets that
/// rounded down or up, and every row and every column adds up exactly. Such a table always exists (Cox, *A Constructive Procedure
/// for Unbiased Controlled Rounding*, 1987), but there are many, and nothing in fairness tells them apart, so this one is a rule:
///
/// 1. Take the cells that are not whole yet. Each row or column that has one has at least two.
/// 2. From the first such cell walk along its row, then along a column, then along a row, always to the first cell not yet whole that
///    one does not come from, until the walk closes.
/// 3. Around this circuit, add to every other cell and take the same from those between, until one of them is whole; of the two
///    directions, the one that needs the smaller change. Rows and columns keep their sums. Repeat until all are whole.
public enum ControlledRounding {
  /// Why a table is refused.
  public enum Failure: Error, Equatable, Sendable {
    case negativeTotal(Int)
    /// The rows do not add up to what the columns do.
    case unequalMargins(rows: Int, columns: Int)
    /// The total is 2³¹ or more.
    case totalTooLarge
  }

  /// The table's rows. Takes time proportional to the number of cells, times at most the number of columns or so.
  public static func table(rows: [Int], columns: [Int]) throws(Failure) -> [[Int]] {
    if let negative = (rows + columns).first(where: { $0 < 0 }) { throw .negativeTotal(negative) }
    let (rowSum, columnSum) = (try sum(rows), try sum(columns))
    if rowSum != columnSum { throw .unequalMargins(rows: rowSum, columns: columnSum) }
    if rowSum == 0 { return rows.map { _ in columns.map { _ in 0 } } }
    var work = Work(rows: rows, columns: columns, total: rowSum)
    work.roundAll()
    return work.cells.map { row in row.map { $0 / rowSum } }
  }

  private static func sum(_ margin: [Int]) throws(Failure) -> Int {
    var sum = 0
    for part in margin {
      if part >= 1 << 31 - sum { throw .totalTooLarge }
      sum += part
    }
    return sum
  }
}

/// The table on its way, every cell times the total.
private struct Work {
  private(set) var cells: [[Int]]
  private let total: Int
  /// In each row and column, everything before this place is whole.
  private var firstInRow: [Int]
  private var firstInColumn: [Int]

  private typealias Place = (row: Int, column: Int)

  init(rows: [Int], columns: [Int], total: Int) {
    cells = rows.map { row in columns.map { row * $0 } }
    self.total = total
    firstInRow = Array(repeating: 0, count: rows.count)
    firstInColumn = Array(repeating: 0, count: columns.count)
  }

  mutating func roundAll() {
    for row in cells.indices {
      while let column = open(inRow: row, besides: -1) { shift(circuit(from: (row, column))) }
    }
  }

  private func isOpen(_ row: Int, _ column: Int) -> Bool { cells[row][column] % total != 0 }

  private mutating func open(inRow row: Int, besides column: Int) -> Int? {
    while firstInRow[row] < cells[row].count && !isOpen(row, firstInRow[row]) { firstInRow[row] += 1 }
    return (firstInRow[row]..<cells[row].count).first { $0 != column && isOpen(row, $0) }
  }

  private mutating func open(inColumn column: Int, besides row: Int) -> Int? {
    while firstInColumn[column] < cells.count && !isOpen(firstInColumn[column], column) { firstInColumn[column] += 1 }
    return (firstInColumn[column]..<cells.count).first { $0 != row && isOpen($0, column) }
  }

  /// Cells of which each shares a row or a column, in turn, with the next, and the last with the first.
  /// The walk closes where it enters a row or column it has left before; what leads up to that is cut off.
  private mutating func circuit(from start: Place) -> [Place] {
    var path = [start]
    var (leftRow, leftColumn) = ([start.row: 0], [Int: Int]())
    var (row, column) = start
    while true {
      guard let nextRow = open(inColumn: column, besides: row) else { preconditionFailure("a column with one cell not whole") }
      leftColumn[column] = path.count
      path.append((nextRow, column))
      if let closed = leftRow[nextRow] { return Array(path[closed...]) }
      guard let nextColumn = open(inRow: nextRow, besides: column) else { preconditionFailure("a row with one cell not whole") }
      leftRow[nextRow] = path.count
      (row, column) = (nextRow, nextColumn)
      path.append((row, column))
      if let closed = leftColumn[column] { return Array(path[closed...]) }
    }
  }

  private mutating func shift(_ circuit: [Place]) {
    let plus = stride(from: 0, to: circuit.count, by: 2).map { circuit[$0] }
    let minus = stride(from: 1, to: circuit.count, by: 2).map { circuit[$0] }
    let (up, down) = (room(raising: plus, lowering: minus), room(raising: minus, lowering: plus))
    let change = up <= down ? up : -down
    for place in plus { cells[place.row][place.column] += change }
    for place in minus { cells[place.row][place.column] -= change }
  }

  private func room(raising: [Place], lowering: [Place]) -> Int {
    let above = raising.map { total - cells[$0.row][$0.column] % total }
    let below = lowering.map { cells[$0.row][$0.column] % total }
    return (above + below).min() ?? 0
  }
}
