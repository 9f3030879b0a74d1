public import Recognition

extension EntryList where Row == ExemplarRow {
  public init(
    _ bytes: [UInt8], file: String? = nil, sheet: String? = nil, encoding: StatedEncoding = .unstated,
    meanings: HeadingMeanings = HeadingMeanings()
  ) {
    self.init(bytes, file: file, sheet: sheet, encoding: encoding, meanings: meanings, layout: .exemplars) { $0.exemplar() }
  }
}

extension ListLayout {
  fileprivate static let exemplars: ListLayout = {
    var layout = ListLayout(
      .exemplars, required: [.recipient, .type, .exemplarYear],
      optional: [.birthYear, .gender, .idDigits, .unit, .ward, .field, .deed, .ceremony])
    layout.printed = [.id]
    return layout
  }()
}

extension RowFields {
  fileprivate mutating func exemplar() -> ExemplarRow? {
    let recipient = recipient(.recipient)
    let year = required(.exemplarYear, MeritYear.init(parsing:))
    let ceremony = count(.ceremony, in: 1...WholeNumber.greatest)
    guard let recipient, let year else { return nil }
    return ExemplarRow(
      row: row, recipient: recipient, ward: text(.ward), field: text(.field), deed: text(.deed), year: year,
      ceremonyID: ceremony.map { Identifier(Int64($0)) })
  }
}
