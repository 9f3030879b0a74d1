public import Recognition

extension EntryList where Row == ExemplarSpreadRow {
  /// A list of where exemplars were told of.
  public init(
    tellings bytes: [UInt8], file: String? = nil, sheet: String? = nil, encoding: StatedEncoding = .unstated,
    meanings: HeadingMeanings = HeadingMeanings()
  ) {
    self.init(bytes, file: file, sheet: sheet, encoding: encoding, meanings: meanings, layout: .tellings) { $0.telling() }
  }

  /// A list of who followed them.
  public init(
    followers bytes: [UInt8], file: String? = nil, sheet: String? = nil, encoding: StatedEncoding = .unstated,
    meanings: HeadingMeanings = HeadingMeanings()
  ) {
    self.init(bytes, file: file, sheet: sheet, encoding: encoding, meanings: meanings, layout: .followers) { $0.follower() }
  }
}

extension ListLayout {
  fileprivate static let tellings = ListLayout(
    .tellings, required: [.exemplarName, .toldOn, .toldIn], optional: [.exemplarYear, .listeners])
  fileprivate static let followers = ListLayout(
    .followers, required: [.exemplarName, .recipient, .type],
    optional: [.exemplarYear, .birthYear, .gender, .idDigits, .unit, .ward, .followedOn])
}

extension RowFields {
  fileprivate mutating func telling() -> ExemplarSpreadRow? {
    let exemplar = required(.exemplarName)
    let year = value(.exemplarYear, MeritYear.init(parsing:))
    let day = required(.toldOn, CivilDate.init(parsing:))
    let place = required(.toldIn)
    let listeners = count(.listeners)
    guard let exemplar, let day, let place else { return nil }
    return ExemplarSpreadRow(
      row: row, exemplar: exemplar, year: year, told: .telling(ExemplarTelling(toldOn: day, toldIn: place, listeners: listeners)))
  }

  fileprivate mutating func follower() -> ExemplarSpreadRow? {
    let exemplar = required(.exemplarName)
    let year = value(.exemplarYear, MeritYear.init(parsing:))
    let recipient = recipient(.recipient)
    let day = value(.followedOn, CivilDate.init(parsing:))
    guard let exemplar, let recipient else { return nil }
    return ExemplarSpreadRow(row: row, exemplar: exemplar, year: year, told: .follower(recipient, ward: text(.ward), from: day))
  }
}
