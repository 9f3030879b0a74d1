public import Recognition

extension EntryList where Row == RegistrationRow {
  public init(
    _ bytes: [UInt8], file: String? = nil, sheet: String? = nil, encoding: StatedEncoding = .unstated,
    meanings: HeadingMeanings = HeadingMeanings()
  ) {
    self.init(bytes, file: file, sheet: sheet, encoding: encoding, meanings: meanings, layout: .registrations) { $0.registration() }
  }
}

extension ListLayout {
  fileprivate static let registrations: ListLayout = {
    var layout = ListLayout(
      .registrations, required: [.recipient, .type, .award, .exemplarYear],
      optional: [.birthYear, .gender, .idDigits, .unit, .ward, .registeredOn])
    layout.printed = Column.printedWithRegistrations
    return layout
  }()
}

extension RowFields {
  fileprivate mutating func registration() -> RegistrationRow? {
    let recipient = recipient(.recipient)
    let award = required(.award)
    let year = required(.exemplarYear, MeritYear.init(parsing:))
    let registeredOn = value(.registeredOn, CivilDate.init(parsing:))
    guard let recipient, let award, let year else { return nil }
    return RegistrationRow(row: row, recipient: recipient, ward: text(.ward), award: award, year: year, registeredOn: registeredOn)
  }
}
