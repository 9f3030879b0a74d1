/// Counts facts into the cells of a form. What each line is to each row and column is asked once.
struct FormTally {
  private(set) var cells: [[FormTable.Cell]] = []
  private(set) var untold: [FormField: Int] = [:]
  private(set) var leftOut: [FormField: Int] = [:]
  private(set) var notOnForm: [String: Int] = [:]
  private(set) var withoutCell = 0
  private(set) var cancelled = 0
  private(set) var slack: FormSlack
  /// What was never entered at all, so that its columns have no figures. Nil: nothing.
  let unrecorded: FormPredicate?

  init(_ form: StatisticsForm, _ columns: [StatisticsForm.Column], _ facts: FormFacts) {
    let lines = form.counted(facts)
    unrecorded = form.unrecorded(facts)
    var counts = Array(repeating: Array(repeating: 0, count: columns.count), count: form.rows.count)
    let blanks = form.rows.map { row in columns.map { row.leavesEmpty($0) } }
    slack = FormSlack(form, columns)
    for line in lines {
      let standing = FormStanding(line, form, columns, blanks)
      guard standing.isCounted else {
        leaveOut(line, of: form)
        continue
      }
      for row in standing.countedRows { for column in standing.countedColumns { counts[row][column] += line.count } }
      slack.add(line.count, standing)
      note(line, standing)
    }
    cells = form.rows.enumerated().map { [unrecorded] index, row in
      Self.cells(of: row, columns, counts[index], blanks[index], unrecorded: unrecorded)
    }
  }

  /// Notes what a counted line does not tell of what some row or column asks, and that it has no cell where both count it.
  private mutating func note(_ line: FormFacts.Line, _ standing: FormStanding) {
    cancelled += line.cancelled
    for field in standing.untold { untold[field, default: 0] += line.count }
    if standing.isWithoutCell { withoutCell += line.count }
  }

  private mutating func leaveOut(_ line: FormFacts.Line, of form: StatisticsForm) {
    switch form.scope.verdict(on: line.attributes) {
    case .yes: notOnForm[line.attributes[.kind]?.first ?? "", default: 0] += line.count
    case .untold(let fields): for field in Set(fields) { leftOut[field, default: 0] += line.count }
    case .no: break
    }
  }

  private static func cells(
    of row: StatisticsForm.Row, _ columns: [StatisticsForm.Column], _ counts: [Int], _ blanks: [Bool], unrecorded: FormPredicate?
  ) -> [FormTable.Cell] {
    let cells = columns.indices.map { index -> FormTable.Cell in
      if blanks[index] { return .blank }
      return unrecorded.map(columns[index].counts.asks) == true ? .unknown : .count(counts[index])
    }
    return zip(columns, cells).map { column, cell in column.ratio.map { ratio($0, columns, cells) } ?? cell }
  }

  /// A ratio is of counts of its own row; where one is left empty, so is the ratio.
  private static func ratio(
    _ ratio: FormRatio, _ columns: [StatisticsForm.Column], _ cells: [FormTable.Cell]
  ) -> FormTable.Cell {
    func cell(_ code: String) -> FormTable.Cell { columns.firstIndex { $0.code == code }.map { cells[$0] } ?? .blank }
    switch (cell(ratio.part), cell(ratio.whole)) {
    case (.count(let part), .count(let whole)): return .ratio(part, of: whole)
    case (.unknown, _), (_, .unknown): return .unknown
    default: return .blank
    }
  }
}

extension StatisticsForm {
  /// What the form counts; lines of proposals only where a column asks for them.
  fileprivate func counted(_ facts: FormFacts) -> [FormFacts.Line] { countsProposals ? facts.lines + facts.proposed : facts.lines }

  /// Nobody knows how many were proposed while no proposal of the form's kind is on record.
  fileprivate func unrecorded(_ facts: FormFacts) -> FormPredicate? {
    let isAsked = countsProposals && !facts.proposed.contains { scope.verdict(on: $0.attributes) == .yes }
    return facts.unrecorded ?? (isAsked ? .proposed : nil)
  }
}

extension StatisticsForm.Row {
  /// Whether the form has no figure where this row and a column cross.
  fileprivate func leavesEmpty(_ column: StatisticsForm.Column) -> Bool {
    code == nil || blank.contains(column.code) || counts.contradicts(column.counts)
  }
}
