/// A form as it was handed in (biểu đã nộp).
public struct FormSubmission: Hashable, Sendable {
  public var form: String
  public var period: Period
  public var basis: FormBasis
  public var submittedOn: CivilDate
  /// Of the book that the figures were counted from.
  public var fingerprint: String
  /// Every figure; cells that the form leaves empty are not there.
  public var cells: [FormCell: Int]
  /// Why it was handed in though nothing was counted or figures did not add up. Nil: nothing was wrong.
  public var reason: String?

  public init(
    form: String, period: Period, basis: FormBasis, submittedOn: CivilDate, fingerprint: String, cells: [FormCell: Int],
    reason: String? = nil
  ) {
    self.form = form
    self.period = period
    self.basis = basis
    self.submittedOn = submittedOn
    self.fingerprint = fingerprint
    self.cells = cells
    self.reason = reason
  }
}

/// A figure that is another now than it was when the form was handed in.
public struct FormDifference: Hashable, Sendable {
  public var cell: FormCell
  /// Nil: the form that was handed in had no such cell.
  public var submitted: Int?
  /// Nil: the form has no such cell now.
  public var now: Int?
}

extension FormTable {
  /// Every count of the form, by its cell.
  public var counts: [FormCell: Int] {
    let all = figures.flatMap { row, cells in
      zip(columns, cells).compactMap { column, cell in cell.count.map { (FormCell(row: row, column: column.code), $0) } }
    }
    return Dictionary(all) { first, _ in first }
  }

  /// What differs from a form as it was handed in, in the form's order. No cell and nothing counted is the same.
  public func differences(from submission: FormSubmission) -> [FormDifference] {
    let own = figures.flatMap { row, _ in columns.map { FormCell(row: row, column: $0.code) } }
    let gone = Set(submission.cells.keys).subtracting(own).sorted { ($0.row, $0.column) < ($1.row, $1.column) }
    let counts = counts
    return (own + gone).compactMap { cell in
      let (submitted, now) = (submission.cells[cell], counts[cell])
      return (submitted ?? 0) == (now ?? 0) ? nil : FormDifference(cell: cell, submitted: submitted, now: now)
    }
  }
}
