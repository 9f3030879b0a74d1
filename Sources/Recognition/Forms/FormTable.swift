/// A statistics form filled in (biểu đã lập): every cell counted by what its row and its column ask; no total is the sum of its parts.
public struct FormTable: Sendable {
  public enum Cell: Hashable, Sendable {
    /// The form has no figure here.
    case blank
    /// Nothing of the kind was ever entered, so nobody knows how many.
    case unknown
    case count(Int)
    /// A part of a whole; printed as a percentage.
    case ratio(Int, of: Int)

    public var count: Int? { if case .count(let count) = self { count } else { nil } }
  }

  public let form: StatisticsForm
  public let period: Period
  public let basis: FormBasis
  /// The form's columns, those "to every kind" as many as kinds were given.
  public let columns: [StatisticsForm.Column]
  /// Row by row of the form, a cell to each column.
  public var cells: [[Cell]]
  /// How many of those counted do not tell what some row or column asks.
  public let untold: [FormField: Int]
  /// How many do not tell whether they are what the form is about at all, and are counted nowhere.
  public let leftOut: [FormField: Int]
  /// How many are in a row and in a column whose crossing the form leaves empty.
  public let withoutCell: Int
  /// Movements whose days do not tell whether they are the period's.
  public let undated: [Identifier<Movement>]
  /// What was never entered at all. Nil: nothing.
  public let unrecorded: FormPredicate?
  /// What the form is about and none of its columns counts, by kind.
  public let notOnForm: [String: Int]
  /// What others file who fill in the same form, by kind.
  public let filedByOthers: [String: Int]
  /// How many of those counted were cancelled in law since.
  public let cancelled: Int
  /// Awards of recipients who must not be named, of the form's scope.
  public let protected: Int
  let slack: FormSlack

  public init(_ form: StatisticsForm, _ facts: FormFacts) {
    let whole = form
    let form = form.filed(by: facts.filer)
    let columns = form.columns(for: facts)
    let tally = FormTally(form, columns, facts)
    self.form = form
    filedByOthers = whole.scope == form.scope ? [:] : facts.kinds(in: whole.scope, notIn: form.scope)
    period = facts.period
    basis = facts.basis
    self.columns = columns
    cells = tally.cells
    untold = tally.untold
    leftOut = tally.leftOut
    withoutCell = tally.withoutCell
    undated = facts.undated
    unrecorded = tally.unrecorded
    slack = tally.slack
    notOnForm = tally.notOnForm
    cancelled = tally.cancelled
    protected = facts.protected.filter { form.scope.verdict(on: $0.attributes) == .yes }.reduce(0) { $0 + $1.count }
  }

  public var rows: [StatisticsForm.Row] { form.rows }

  /// The rows that have figures, with their codes.
  public var figures: [(code: String, cells: [Cell])] {
    zip(rows, cells).compactMap { row, cells in row.code.map { ($0, cells) } }
  }

  /// Nil: no such row or column.
  public subscript(row: String, column: String) -> Cell? {
    guard let at = rows.firstIndex(where: { $0.code == row }), let to = columns.firstIndex(where: { $0.code == column }) else { return nil }
    return cells[at][to]
  }
}

extension FormFacts {
  /// How many one predicate counts and another does not, by kind.
  fileprivate func kinds(in one: FormPredicate, notIn other: FormPredicate) -> [String: Int] {
    let lines = lines.filter { one.verdict(on: $0.attributes) == .yes && other.verdict(on: $0.attributes) == .no }
    return lines.reduce(into: [:]) { $0[$1.attributes[.kind]?.first ?? "", default: 0] += $1.count }
  }
}

extension StatisticsForm {
  /// The columns with one to every kind of award that was given where the form says so; one of no kind where none was.
  func columns(for facts: FormFacts) -> [Column] {
    var rest = columns[...]
    var all: [Column] = []
    while let first = rest.first {
      let parts = rest.prefix { $0.isEach == first.isEach && $0.group == first.group }
      rest = rest.dropFirst(parts.count)
      let kinds = first.isEach ? kinds(of: Array(parts), facts) : []
      all += kinds.isEmpty ? Array(parts) : kinds.flatMap { kind in parts.map { $0.of(kind, titled: facts.titles[kind] ?? kind) } }
    }
    return all
  }

  private func kinds(of parts: [Column], _ facts: FormFacts) -> [String] {
    let found = facts.lines.filter { line in
      parts.contains { $0.verdict(on: line.attributes, within: scope) == .yes }
    }.compactMap { $0.attributes[.kind]?.first }
    let order = Dictionary(facts.kindOrder.enumerated().map { ($1, $0) }) { first, _ in first }
    return Set(found).sorted { (order[$0] ?? .max, $0) < (order[$1] ?? .max, $1) }
  }
}

extension StatisticsForm.Column {
  /// This column for one kind alone.
  fileprivate func of(_ kind: String, titled title: String) -> StatisticsForm.Column {
    var column = self
    column.code = [group, kind].joined(separator: ".") + code.dropFirst(group.count)
    column.family = label
    column.label = title
    column.kind = kind
    return column
  }
}
