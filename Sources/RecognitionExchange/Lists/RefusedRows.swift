internal import Recognition

/// Rows of a list as they were handed in (nguyên văn): the list's own headings and texts, to be sent back and mended.
public struct RefusedRows: Sendable {
  /// A row; without cells where the file does not let them be told apart.
  public struct Row: Hashable, Sendable {
    /// Its line or row in the file.
    public var number: Int
    public var cells: [String]
  }

  /// What is added to the list's own columns, and recognised when the list comes back.
  public static let rowHeading = (vietnamese: "Dòng trong danh sách đã nộp", english: "Row of the list as handed in")
  public static let reasonHeading = (vietnamese: "Lý do bị từ chối", english: "Why it is refused")

  public let headings: [String]
  /// The row the headings stand in.
  public let headingRow: Int
  public private(set) var rows: [Row] = []
  /// Where the columns stand that an earlier workbook of refused rows added.
  private let added: Set<Int>
  private let positions: [String: Int]

  fileprivate init(under heading: CSVRecord, layout: ListLayout) {
    let columns = layout.columns(under: heading.cells)
    let added = columns.indices.filter { index in Column.added.contains { $0.id == columns[index]?.id } }
    self.added = Set(added)
    headings = heading.cells.indices.filter { !added.contains($0) }.map { heading.cells[$0] }
    headingRow = heading.row
    positions = layout.positions(under: headings)
  }

  /// Where a column stands, by its English name or its unknown heading; nil where the list does not have it.
  public func position(of column: String) -> Int? { positions[column] }

  fileprivate mutating func append(_ record: CSVRecord) {
    let cells = record.cells.indices.filter { !added.contains($0) }.map { record.cells[$0] }
    rows.append(Row(number: record.row, cells: withoutIDNumbers(cells)))
  }

  fileprivate mutating func append(unreadable finding: Finding?) {
    if let number = finding?.row { rows.append(Row(number: number, cells: [])) }
  }

  /// Identity numbers are not passed on: a column of them keeps the last three digits, a name is left without its number, and wherever else
  /// twelve digits stand together only the last three stay.
  private func withoutIDNumbers(_ cells: [String]) -> [String] {
    var cells = cells.map { $0.replacing(/[0-9]{12}/) { "…" + $0.output.suffix(3) } }
    if let position = position(of: "idDigits"), position < cells.count { cells[position] = IDDigits.masked(cells[position]) }
    if let position = position(of: "recipient"), position < cells.count, (try? IDDigits.name(parsing: cells[position])) == nil {
      cells[position] = cells[position].filter { !$0.isNumber }.trimmed
    }
    return cells
  }
}

extension EntryList {
  /// Rows as they were handed in, by their numbers; every row where the headings themselves are among them.
  ///
  /// - Returns: nil where the list has no headings that can be read.
  public func handedIn(_ numbers: Set<Int>) -> RefusedRows? {
    var records = records.makeIterator()
    guard case .row(let heading)? = records.nextRecord() else { return nil }
    var refused = RefusedRows(under: heading, layout: layout)
    let wantsAll = numbers.contains(heading.row)
    while let next = records.nextRecord() {
      switch next {
      case .row(let record) where (wantsAll && !record.isBlank(in: layout)) || numbers.contains(record.row): refused.append(record)
      case .bad(let findings) where wantsAll || findings.contains { $0.row.map(numbers.contains) ?? false }:
        refused.append(unreadable: findings.first)
      default: break
      }
    }
    return refused
  }
}
