/// Counts facts into the cells of a form. What each line is to each row and column is asked once.
struct FormTally {
  private(set) var cells: [[FormTable.Cell]] = []
  private(set) var untold: [FormField: Int] = [:]
  private(set) var notOnForm: [String: Int] = [:]
  private(set) var cancelled = 0

  init(_ form: StatisticsForm, _ columns: [StatisticsForm.Column], _ facts: FormFacts) {
    var counts = Array(repeating: Array(repeating: 0, count: columns.count), count: form.rows.count)
    let scopes = columns.map { form.scope.and($0.counts) }
    for line in facts.lines {
      let inColumn = zip(columns, scopes).map { column, scope in
        (column.kind == nil || column.kind == line.attributes[.kind]?.first) && column.ratio == nil
          && scope.verdict(on: line.attributes) == .yes
      }
      guard inColumn.contains(true) else {
        leaveOut(line, of: form)
        continue
      }
      let verdicts = form.rows.map { $0.code == nil ? .no : $0.counts.verdict(on: line.attributes) }
      for (row, verdict) in verdicts.enumerated() where verdict == .yes {
        for column in columns.indices where inColumn[column] { counts[row][column] += line.count }
      }
      note(line, verdicts)
    }
    cells = form.rows.enumerated().map { index, row in Self.cells(of: row, columns, counts[index]) }
  }

  /// Notes what a counted line does not tell of what some row asks.
  private mutating func note(_ line: FormFacts.Line, _ verdicts: [FormPredicate.Verdict]) {
    cancelled += line.cancelled
    for field in Set(verdicts.flatMap(\.untold)) { untold[field, default: 0] += line.count }
  }

  private mutating func leaveOut(_ line: FormFacts.Line, of form: StatisticsForm) {
    guard form.scope.verdict(on: line.attributes) == .yes else { return }
    notOnForm[line.attributes[.kind]?.first ?? "", default: 0] += line.count
  }

  private static func cells(
    of row: StatisticsForm.Row, _ columns: [StatisticsForm.Column], _ counts: [Int]
  ) -> [FormTable.Cell] {
    let cells = zip(columns, counts).map { column, count -> FormTable.Cell in
      let isBlank = row.code == nil || row.blank.contains(column.code) || row.counts.contradicts(column.counts)
      return isBlank ? .blank : .count(count)
    }
    return zip(columns, cells).map { column, cell in column.ratio.map { ratio($0, columns, cells) } ?? cell }
  }

  /// A ratio is of counts of its own row; where one is left empty, so is the ratio.
  private static func ratio(
    _ ratio: FormRatio, _ columns: [StatisticsForm.Column], _ cells: [FormTable.Cell]
  ) -> FormTable.Cell {
    func count(_ code: String) -> Int? { columns.firstIndex { $0.code == code }.flatMap { cells[$0].count } }
    guard let part = count(ratio.part), let whole = count(ratio.whole) else { return .blank }
    return .ratio(part, of: whole)
  }
}
