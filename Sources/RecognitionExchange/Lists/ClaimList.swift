public import Recognition

extension EntryList where Row == ClaimRow {
  /// Claims are looked up or printed, never stored, so that their names are taken as they stand.
  public init(_ bytes: [UInt8], file: String? = nil, sheet: String? = nil) {
    self.init(bytes, file: file, sheet: sheet, encoding: .utf8, layout: .claims) { $0.claim() }
  }
}

extension ListLayout {
  fileprivate static let claims = ListLayout(required: [.code, .weight], optional: [.least, .most, .committed])
}

extension RowFields {
  /// Weights and bounds are not counts of the book and may be as large as the division can take.
  private static let range = 0...(1 << 62) - 1

  fileprivate mutating func claim() -> ClaimRow? {
    let code = required(.code)
    let weight = required(.weight) { text throws(EntryProblem) in try WholeNumber.parse(text, in: Self.range) }
    let floor = count(.least, in: Self.range)
    let cap = count(.most, in: Self.range)
    let committed = count(.committed, in: Self.range)
    guard let code, let weight else { return nil }
    return ClaimRow(row: row, code: code, weight: weight, floor: floor, cap: cap, committed: committed)
  }
}
