/// What one line of the facts is to each row and column of a form.
struct FormStanding {
  let rows: [FormPredicate.Verdict]
  let columns: [FormPredicate.Verdict]
  /// Which crossings the form leaves empty.
  let blanks: [[Bool]]
  let countedRows: [Int]
  let countedColumns: [Int]

  init(_ line: FormFacts.Line, _ form: StatisticsForm, _ columns: [StatisticsForm.Column], _ blanks: [[Bool]]) {
    self.blanks = blanks
    rows = form.rows.map { $0.code == nil ? .no : $0.counts.verdict(on: line.attributes) }
    self.columns = columns.map { $0.ratio == nil ? $0.verdict(on: line.attributes, within: form.scope) : .no }
    countedRows = rows.indices.filter { [rows] in rows[$0] == .yes }
    countedColumns = self.columns.indices.filter { [columns = self.columns] in columns[$0] == .yes }
  }

  /// Whether any cell counts it.
  var isCounted: Bool { !countedRows.isEmpty && !countedColumns.isEmpty }

  /// What it does not tell of what some row or column asks.
  var untold: Set<FormField> { Set((rows + columns).flatMap(\.untold)) }

  /// Whether a row and a column count it where the form leaves their crossing empty.
  var isWithoutCell: Bool { countedRows.contains { row in countedColumns.contains { blanks[row][$0] } } }

  /// Whether, of these cells, none counts it and some might or would but for an empty crossing.
  func isUnplaced(in cells: [(row: Int, column: Int)]) -> Bool {
    var mayBe = false
    for (row, column) in cells {
      let (one, other) = (rows[row], columns[column])
      if one == .no || other == .no { continue }
      if one == .yes && other == .yes && !blanks[row][column] { return false }
      mayBe = true
    }
    return mayBe
  }
}

/// How many of a whole are in none of its parts because they do not tell which, or because the form has no cell for them:
/// what the two sides of an equality may differ by.
struct FormSlack: Sendable {
  private struct Check {
    let wholes: [Int]
    let parts: [Int]
  }

  private let rowChecks: [Check]
  private let columnChecks: [Check]
  /// By row check and column.
  private(set) var ofRows: [[Int]]
  /// By column check and row.
  private(set) var ofColumns: [[Int]]

  init(_ form: StatisticsForm, _ columns: [StatisticsForm.Column]) {
    rowChecks = form.rowChecks.map { check in
      Check(
        wholes: form.rows.indices.filter { form.rows[$0].code.map(check.wholes.contains) ?? false },
        parts: form.rows.indices.filter { form.rows[$0].code.map(check.parts.contains) ?? false })
    }
    columnChecks = form.columnChecks.map { check in
      Check(
        wholes: columns.indices.filter { check.wholes.contains(columns[$0].group) && columns[$0].ratio == nil },
        parts: columns.indices.filter { check.parts.contains(columns[$0].group) && columns[$0].ratio == nil })
    }
    ofRows = rowChecks.map { _ in Array(repeating: 0, count: columns.count) }
    ofColumns = columnChecks.map { _ in Array(repeating: 0, count: form.rows.count) }
  }

  mutating func add(_ count: Int, _ standing: FormStanding) {
    for (index, check) in rowChecks.enumerated() {
      let wholes = check.wholes.filter(standing.countedRows.contains)
      for column in standing.countedColumns where wholes.contains(where: { !standing.blanks[$0][column] }) {
        if standing.isUnplaced(in: check.parts.map { ($0, column) }) { ofRows[index][column] += count }
      }
    }
    for (index, check) in columnChecks.enumerated() {
      let wholes = check.wholes.filter(standing.countedColumns.contains)
      for row in standing.countedRows where wholes.contains(where: { !standing.blanks[row][$0] }) {
        if standing.isUnplaced(in: check.parts.map { (row, $0) }) { ofColumns[index][row] += count }
      }
    }
  }
}
