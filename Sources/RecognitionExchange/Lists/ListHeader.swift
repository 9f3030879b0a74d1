internal import Recognition

/// The header of a list as recognised: which column stands where.
struct ListHeader: Sendable {
  /// The columns by position; nil above a column without a heading.
  private var ids: [Int?] = []
  private var names: [String] = []
  /// Where columns stand that are not read.
  private var unread: Set<Int> = []

  func position(of column: Column) -> Int? { ids.firstIndex(of: column.id) }

  /// The name of the column at a position; empty where there is none.
  func name(at position: Int) -> String { position < names.count ? names[position] : "" }
}

extension ListHeader {
  /// Recognises the headings of `record`.
  ///
  /// - Throws: every heading that is unknown, repeated or missing.
  init(_ record: CSVRecord, layout: ListLayout, file: String?) throws(Findings) {
    if !record.problems.isEmpty { throw Findings(record.findings(in: file) { _ in "" }) }
    var findings: [Finding] = []
    func found(_ column: String, _ value: String, _ problem: EntryProblem) {
      findings.append(Finding(file: file, row: record.row, column: column, value: value, problem))
    }
    for (heading, column) in zip(record.cells, layout.columns(under: record.cells)) {
      if let column, column.id != Column.leftOut.id, position(of: column) != nil { found(column.name, heading, .repeatedField) }
      if column == nil, !heading.isEmpty { found(heading, heading, layout.unknown(heading)) }
      if column?.isUnread == true { unread.insert(ids.count) }
      ids.append(column?.id)
      names.append(column?.name ?? "")
    }
    for group in layout.required where group.allSatisfy({ position(of: $0) == nil }) { found(group[0].name, "", .missing) }
    if !findings.isEmpty { throw Findings(findings) }
  }

  /// The record without what is wrong in cells that are not read.
  func withoutUnread(_ record: CSVRecord) -> CSVRecord {
    if record.problems.isEmpty { return record }
    var record = record
    for position in unread { record.problems[position] = nil }
    return record
  }

  /// What does not fit under the header: more cells than headings, or a value under no heading.
  func misfits(in cells: [String]) -> [String] {
    if cells.count > ids.count { return ["the row has \(cells.count) cells, the header \(ids.count)"] }
    guard ids.contains(nil) else { return [] }
    return zip(ids, cells).contains { $0 == nil && !$1.isEmpty } ? ["a value stands in a column without a heading"] : []
  }
}

extension ListLayout {
  fileprivate func unknown(_ heading: String) -> EntryProblem {
    kind == nil ? .unknownField(known: names) : .unknownHeading(known: names)
  }
}
