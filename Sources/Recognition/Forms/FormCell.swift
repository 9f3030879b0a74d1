/// A cell of a statistics form by its row and column: `05:2`; a column that is divided, as a whole or a part of it (`05:7`, `05:7.CN`).
public struct FormCell: Hashable, Sendable, CustomStringConvertible {
  public let row: String
  public let column: String

  public init(row: String, column: String) {
    self.row = row
    self.column = column
  }

  public init(parsing text: String) throws(EntryProblem) {
    let sides = text.trimmed.split(separator: ":", omittingEmptySubsequences: false).map { String($0).trimmed }
    guard sides.count == 2, sides.allSatisfy({ !$0.isEmpty }) else { throw .notACell }
    (row, column) = (sides[0], sides[1])
  }

  public var description: String { "\(row):\(column)" }
}

extension FormTable {
  /// The columns of counts that a cell's column means; a ratio opens to its part.
  public func columns(of cell: FormCell) -> [StatisticsForm.Column] {
    let codes = columns.filter { $0.code == cell.column || $0.group == cell.column }.map { $0.ratio?.part ?? $0.code }
    return columns.filter { $0.ratio == nil && codes.contains($0.code) }
  }

  /// Whether a cell counts lines of proposals.
  public func countsProposals(in cell: FormCell) -> Bool { columns(of: cell).contains { $0.counts.asks(.proposed) } }

  /// Whether a list of those a cell counts would tell their rank, which is not published.
  public func tellsRank(in cell: FormCell) -> Bool {
    let predicates = rows.filter { $0.code == cell.row }.map(\.counts) + columns(of: cell).map(\.counts)
    return predicates.contains { $0.conditions.contains { $0.field == .rank } }
  }

  /// How many a cell counts. Nil: no such row or column, or the form has no figure there.
  public func count(of cell: FormCell) -> Int? {
    let counts = columns(of: cell).compactMap { self[cell.row, $0.code]?.count }
    return counts.isEmpty ? nil : counts.reduce(0, +)
  }

  /// Whether a cell counts what these are true of.
  public func counts(_ attributes: [FormField: [String]], in cell: FormCell) -> Bool {
    guard let row = rows.first(where: { $0.code == cell.row }), row.counts.verdict(on: attributes) == .yes else { return false }
    return columns(of: cell).contains { column in
      self[cell.row, column.code]?.count != nil && column.verdict(on: attributes, within: form.scope) == .yes
    }
  }
}
