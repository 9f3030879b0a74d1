/// What does not fit together in a form that is filled in.
public enum FormProblem: Hashable, Sendable {
  /// The rows of a check do not make up in a column.
  case rows(FormCheck, column: String, whole: Int, parts: Int)
  /// The columns of a check do not make up in a row.
  case columns(FormCheck, row: String, whole: Int, parts: Int)
  /// A check names a row or column that the form does not have.
  case noSuchPart(FormCheck, code: String)
  /// A ratio whose part is more than its whole.
  case partExceedsWhole(FormRatio, row: String, part: Int, whole: Int)
}

extension FormProblem {
  /// The check that fails, as the form writes it: "01=02+04+05", "6:3".
  public var check: String {
    switch self {
    case .rows(let check, _, _, _), .columns(let check, _, _, _), .noSuchPart(let check, _): check.description
    case .partExceedsWhole(let ratio, _, _, _): ratio.description
    }
  }
}

/// A figure that grew or shrank as figures seldom do (biến động lớn).
public struct FormJump: Hashable, Sendable {
  public var row: String
  public var column: String
  public var before: Int
  public var now: Int

  public init(row: String, column: String, before: Int, now: Int) {
    self.row = row
    self.column = column
    self.before = before
    self.now = now
  }
}

extension FormTable {
  /// What the form's own checks find; empty when all is well.
  public var problems: [FormProblem] {
    form.rowChecks.enumerated().flatMap { rowProblems($1, slack.ofRows[$0]) }
      + form.columnChecks.enumerated().flatMap { columnProblems($1, slack.ofColumns[$0]) } + ratioProblems
  }

  /// Totals that doubled or halved against the period before, by ten or more: the row of totals, and the columns of totals.
  public func jumps(from previous: FormTable) -> [FormJump] {
    guard let total = form.totalRow else { return [] }
    let others = figures.map(\.code).filter { $0 != total }
    let totals = columns.filter { form.totalColumns.contains($0.group) && $0.ratio == nil }
    let cells = columns.map { (total, $0.code) } + others.flatMap { row in totals.map { (row, $0.code) } }
    return cells.compactMap { row, column in
      guard let now = self[row, column]?.count, let before = previous[row, column]?.count, before > 0 || now > 0,
        FormJump.isFarApart(before, now), previous.hasFigures
      else { return nil }
      return FormJump(row: row, column: column, before: before, now: now)
    }
  }

  /// Whether it counts anything at all.
  public var hasFigures: Bool { cells.contains { $0.contains { ($0.count ?? 0) > 0 } } }

  /// The greatest count of a cell.
  public var greatestCount: Int { cells.flatMap { $0.compactMap(\.count) }.max() ?? 0 }

  /// The sum of a column of the form: all its divisions.
  private func sum(_ group: String, _ cells: [Cell]) -> Int? {
    let own = zip(columns, cells).filter { $0.0.group == group && $0.0.ratio == nil }
    return own.isEmpty ? nil : own.reduce(0) { $0 + ($1.1.count ?? 0) }
  }

  /// - Parameter slack: what an equality's parts may lack, by column.
  private func rowProblems(_ check: FormCheck, _ slack: [Int]) -> [FormProblem] {
    let byCode = Dictionary(figures.map { ($0.code, $0.cells) }) { first, _ in first }
    if let missing = check.codes.first(where: { byCode[$0] == nil }) { return [.noSuchPart(check, code: missing)] }
    return columns.indices.filter { columns[$0].ratio == nil }.compactMap { index in
      let whole = check.wholes.reduce(0) { $0 + (byCode[$1]?[index].count ?? 0) }
      let parts = check.parts.reduce(check.isEquality ? slack[index] : 0) { $0 + (byCode[$1]?[index].count ?? 0) }
      return check.holds(whole: whole, parts: parts) ? nil : .rows(check, column: columns[index].code, whole: whole, parts: parts)
    }
  }

  /// - Parameter slack: what an equality's parts may lack, by row.
  private func columnProblems(_ check: FormCheck, _ slack: [Int]) -> [FormProblem] {
    let groups = Set(columns.map(\.group))
    if let missing = check.codes.first(where: { !groups.contains($0) }) { return [.noSuchPart(check, code: missing)] }
    return rows.indices.compactMap { index in
      guard let row = rows[index].code else { return nil }
      let whole = check.wholes.reduce(0) { $0 + (sum($1, cells[index]) ?? 0) }
      let parts = check.parts.reduce(check.isEquality ? slack[index] : 0) { $0 + (sum($1, cells[index]) ?? 0) }
      return check.holds(whole: whole, parts: parts) ? nil : .columns(check, row: row, whole: whole, parts: parts)
    }
  }

  private var ratioProblems: [FormProblem] {
    figures.flatMap { row, cells in
      zip(columns, cells).compactMap { column, cell in
        guard case .ratio(let part, let whole) = cell, part > whole, let ratio = column.ratio else { return nil }
        return .partExceedsWhole(ratio, row: row, part: part, whole: whole)
      }
    }
  }
}

extension StatisticsForm {
  /// The row of totals: the whole of its first check, else the first row of figures.
  var totalRow: String? { rowChecks.first?.wholes.first ?? rows.lazy.compactMap(\.code).first }

  /// The columns of totals, as its first check has them; else the first column.
  var totalColumns: [String] { columnChecks.first?.wholes ?? columns.first.map { [$0.group] } ?? [] }
}

extension FormJump {
  /// Doubled or more, or halved or less, and ten or more apart.
  public static func isFarApart(_ before: Int, _ now: Int) -> Bool {
    max(before, now) >= 2 * min(before, now) && abs(now - before) >= 10
  }
}
