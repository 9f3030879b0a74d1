public import Recognition

extension EntryList where Row == SafetyRow {
  public init(
    _ bytes: [UInt8], file: String? = nil, sheet: String? = nil, encoding: StatedEncoding = .unstated,
    meanings: HeadingMeanings = HeadingMeanings()
  ) {
    self.init(bytes, file: file, sheet: sheet, encoding: encoding, meanings: meanings, layout: .safety) { $0.safety() }
  }
}

extension ListLayout {
  fileprivate static let safety: ListLayout = {
    var layout = ListLayout(
      .safety, required: [.figureYear, .safetySubject, .safetyResult], optional: [.ward, .safetyName, .safetyPaper, .decidedOn])
    layout.printed = [.id]
    return layout
  }()
}

extension RowFields {
  fileprivate mutating func safety() -> SafetyRow? {
    let year = required(.figureYear, MeritYear.init(parsing:))
    let subject = required(.safetySubject, SafetyClassification.Subject.init(parsing:))
    let result = required(.safetyResult, SafetyClassification.Result.init(parsing:))
    let decidedOn = value(.decidedOn, CivilDate.init(parsing:))
    guard let year, let subject, let result else { return nil }
    return SafetyRow(
      row: row, ward: text(.ward),
      classification: SafetyClassification(
        year: year, subject: subject, name: text(.safetyName), result: result, paper: text(.safetyPaper), decidedOn: decidedOn))
  }
}
