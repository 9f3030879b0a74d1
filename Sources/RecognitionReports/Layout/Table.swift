/// A table (biểu) that every format lays out in its own way: titles, rows, and a total when there is one.
public struct Table: Hashable, Sendable {
  public enum Alignment: Sendable { case left, right }

  /// A column's names and how its cells stand.
  public struct Column: Hashable, Sendable {
    /// The name in JSON and CSV.
    public var key: String
    /// The name a person reads.
    public var title: String
    public var alignment: Alignment
    /// Points between thousands; off for years and record numbers.
    public var groupsDigits: Bool
    /// Whether text and Markdown leave the column out when no row knows anything of it.
    public var mayBeLeftOut: Bool
    /// The titles stacked over the column, the widest first and its own last; empty: the title alone.
    public var headings: [String] = []
    /// Whether its numbers are percentages.
    public var isShare = false
    /// How narrow text may make the column, where it must; its longest word always has room.
    public var leastWidth: Int

    public init(_ key: String, _ title: String, alignment: Alignment = .left, groupsDigits: Bool = true, mayBeLeftOut: Bool = false) {
      self.key = key
      self.title = title
      self.alignment = alignment
      self.groupsDigits = groupsDigits
      self.mayBeLeftOut = mayBeLeftOut
      leastWidth = alignment == .left ? 12 : 0
    }

    /// A column of counts or amounts, to the right.
    public static func number(_ key: String, _ title: String, mayBeLeftOut: Bool = false) -> Column {
      Column(key, title, alignment: .right, mayBeLeftOut: mayBeLeftOut)
    }

    /// A column of years or record numbers, to the right and ungrouped.
    public static func plainNumber(_ key: String, _ title: String, mayBeLeftOut: Bool = false) -> Column {
      Column(key, title, alignment: .right, groupsDigits: false, mayBeLeftOut: mayBeLeftOut)
    }
  }

  /// What stands in a column of a row.
  public enum Cell: Hashable, Sendable {
    case text(String)
    case number(Int)
    /// An amount by a rule that nobody has compared with its text: people see it marked.
    case doubtful(Int)
    /// A part of a whole, printed as a percentage with one decimal; of nothing, nothing is printed.
    case share(Int, of: Int)
    case unknown

    /// Unknown where there is no text.
    public init(_ text: String?) { self = text.map(Cell.text) ?? .unknown }

    /// Unknown where there is no number.
    public init(_ number: Int?) { self = number.map(Cell.number) ?? .unknown }

    /// Unknown where there is no amount.
    public init(_ amount: Int?, isDoubtful: Bool) { self = amount.map(isDoubtful ? Cell.doubtful : Cell.number) ?? .unknown }

    /// A number, doubtful or not.
    var number: Int? {
      switch self {
      case .number(let number), .doubtful(let number): number
      default: nil
      }
    }
  }

  public var columns: [Column]
  /// Each with a cell for every column.
  public var rows: [[Cell]]
  public var total: [Cell]?
  /// What text and Markdown print for an unknown cell; CSV leaves the cell empty, JSON has null.
  public var unknownText: String
  /// The rows that are sums of rows above them, by position: in a workbook they are formulas.
  var sums: [Int: Range<Int>] = [:]
  /// The rows with which a new sheet of paper begins, by position.
  var sheetStarts: [Int] = []
  /// The chart that HTML and workbooks draw of the table; nil for none.
  var chart: Chart?

  /// A chart (biểu đồ): a bar to a row and series, the row named by the first column.
  struct Chart: Hashable, Sendable {
    enum Shape: Sendable { case bars, columns }

    var title: String
    /// The keys of the columns whose numbers it shows.
    var series: [String]
    /// How a workbook sets the bars; HTML lays them down.
    var shape: Shape
  }
  /// Where cells lead to in the same HTML or workbook, row by row, the total's last; empty: nowhere.
  var links: [[String?]] = []
  /// The rows that links lead to, by position.
  var anchors: [Int: String] = [:]

  public init(columns: [Column], rows: [[Cell]], total: [Cell]? = nil, unknownText: String = Language.vi.unknown) {
    self.columns = columns
    self.rows = rows
    self.total = total
    self.unknownText = unknownText
    precondition((rows + (total.map { [$0] } ?? [])).allSatisfy { $0.count == columns.count }, "a cell for every column")
  }

  /// Where a cell leads; nil: nowhere.
  ///
  /// - Parameter row: one beyond the last for the total.
  func link(row: Int, column: Int) -> String? { links.indices.contains(row) ? links[row][column] : nil }

  /// The table without the columns that may be left out and know nothing.
  var withoutEmptyColumns: Table {
    without(
      columns.indices.filter { index in
        columns[index].mayBeLeftOut && !rows.contains { $0[index] != .unknown && $0[index] != .text("") }
      })
  }

  /// The table without the columns of these keys.
  func without(_ keys: [String]) -> Table { without(columns.indices.filter { keys.contains(columns[$0].key) }) }

  private func without(_ unwanted: [Int]) -> Table {
    if unwanted.isEmpty { return self }
    func pick<Element>(_ row: [Element]) -> [Element] { row.indices.filter { !unwanted.contains($0) }.map { row[$0] } }
    var table = self
    table.columns = pick(columns)
    (table.rows, table.total, table.links) = (rows.map(pick), total.map(pick), links.map(pick))
    return table
  }
}

extension Table.Cell: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByNilLiteral {
  public init(stringLiteral value: String) { self = .text(value) }
  public init(integerLiteral value: Int) { self = .number(value) }
  public init(nilLiteral: ()) { self = .unknown }
}
