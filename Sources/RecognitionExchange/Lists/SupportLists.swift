public import Recognition

extension EntryList where Row == TrainingRow {
  public init(
    _ bytes: [UInt8], file: String? = nil, sheet: String? = nil, encoding: StatedEncoding = .unstated,
    meanings: HeadingMeanings = HeadingMeanings()
  ) {
    self.init(bytes, file: file, sheet: sheet, encoding: encoding, meanings: meanings, layout: .training) { $0.training() }
  }
}

extension EntryList where Row == HardshipRow {
  public init(
    _ bytes: [UInt8], file: String? = nil, sheet: String? = nil, encoding: StatedEncoding = .unstated,
    meanings: HeadingMeanings = HeadingMeanings()
  ) {
    self.init(bytes, file: file, sheet: sheet, encoding: encoding, meanings: meanings, layout: .hardship) { $0.hardship() }
  }
}

extension EntryList where Row == HardshipVisitRow {
  public init(
    _ bytes: [UInt8], file: String? = nil, sheet: String? = nil, encoding: StatedEncoding = .unstated,
    meanings: HeadingMeanings = HeadingMeanings()
  ) {
    self.init(bytes, file: file, sheet: sheet, encoding: encoding, meanings: meanings, layout: .visits) { $0.visit() }
  }
}

extension ListLayout {
  fileprivate static let training = ListLayout(
    .training, required: [.trainingTitle, .heldOn], optional: [.ward, .trainingOrganiser, .attended])
  fileprivate static let hardship = ListLayout(
    .hardship, required: [.ward, .member, .openedOn], optional: [.birthYear, .gender, .idDigits, .need, .visitsOwed])
  fileprivate static let visits = ListLayout(
    .visits, required: [.ward, .member, .visitedOn], optional: [.birthYear, .gender, .idDigits, .amount, .inKind, .funder])
}

extension RowFields {
  fileprivate mutating func training() -> TrainingRow? {
    let title = required(.trainingTitle)
    let heldOn = required(.heldOn, CivilDate.init(parsing:))
    let attended = count(.attended)
    guard let title, let heldOn else { return nil }
    return TrainingRow(
      row: row, ward: text(.ward),
      session: TrainingSession(title: title, heldOn: heldOn, organiser: text(.trainingOrganiser), attended: attended))
  }

  fileprivate mutating func hardship() -> HardshipRow? {
    let ward = required(.ward)
    let person = member()
    let from = required(.openedOn, CivilDate.init(parsing:))
    let owed = count(.visitsOwed, in: 1...366)
    guard let ward, let person, let from else { return nil }
    return HardshipRow(row: row, ward: ward, person: person, need: text(.need), visitsOwed: owed, from: from)
  }

  fileprivate mutating func visit() -> HardshipVisitRow? {
    let ward = required(.ward)
    let person = member()
    let day = required(.visitedOn, CivilDate.init(parsing:))
    let amount = value(.amount, Dong.init(parsing:))
    guard let ward, let person, let day else { return nil }
    return HardshipVisitRow(
      row: row, ward: ward, person: person,
      visit: HardshipVisit(visitedOn: day, amount: amount, inKind: text(.inKind), funder: text(.funder)))
  }

  private mutating func member() -> Recipient? {
    let name = required(.member, IDDigits.name(parsing:))
    let birthYear = count(.birthYear, in: 1850...2200)
    let gender = value(.gender, Gender.init(parsing:))
    let idDigits = value(.idDigits, IDDigits.init(parsing:))
    return name.map { Recipient(type: .individual, name: $0, birthYear: birthYear, gender: gender, idDigits: idDigits) }
  }
}
