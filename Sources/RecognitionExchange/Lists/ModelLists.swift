public import Recognition

extension EntryList where Row == ModelRow {
  public init(
    _ bytes: [UInt8], file: String? = nil, sheet: String? = nil, encoding: StatedEncoding = .unstated,
    meanings: HeadingMeanings = HeadingMeanings()
  ) {
    self.init(bytes, file: file, sheet: sheet, encoding: encoding, meanings: meanings, layout: .models) { $0.model() }
  }
}

extension EntryList where Row == ModelResultRow {
  public init(
    _ bytes: [UInt8], file: String? = nil, sheet: String? = nil, encoding: StatedEncoding = .unstated,
    meanings: HeadingMeanings = HeadingMeanings()
  ) {
    self.init(bytes, file: file, sheet: sheet, encoding: encoding, meanings: meanings, layout: .modelResults) { $0.modelResult() }
  }
}

extension ListLayout {
  fileprivate static let models: ListLayout = {
    var layout = ListLayout(
      .models, required: [.ward, .modelName],
      optional: [
        .neighbourhood, .modelKind, .field, .startedOn, .foundingPaper, .host, .memberCount, .equipment, .cost, .funding, .copiedFrom,
        .copiedFromWard,
      ])
    layout.printed = Column.printedWithModels
    return layout
  }()
  fileprivate static let modelResults = ListLayout(
    .modelResults, required: [.ward, .modelName, .resultYear], optional: [.neighbourhood, .grade, .tips, .cases, .outcome, .memberCount])
}

extension RowFields {
  fileprivate mutating func model() -> ModelRow? {
    let ward = required(.ward)
    let name = required(.modelName)
    var told = SelfManagementModel.Particulars(name: name ?? "")
    (told.kind, told.foundingPaper, told.host) = (text(.modelKind), text(.foundingPaper), text(.host))
    (told.equipment, told.funding) = (text(.equipment), text(.funding))
    told.field = value(.field, SelfManagementModel.Field.init(parsing:))
    told.startedOn = value(.startedOn, CivilDate.init(parsing:))
    told.members = count(.memberCount)
    told.cost = value(.cost, Dong.init(parsing:))
    guard let ward, name != nil else { return nil }
    return ModelRow(
      row: row, ward: ward, neighbourhood: text(.neighbourhood), particulars: told, copiedFrom: text(.copiedFrom),
      copiedFromWard: text(.copiedFromWard))
  }

  fileprivate mutating func modelResult() -> ModelResultRow? {
    let ward = required(.ward)
    let name = required(.modelName)
    let year = required(.resultYear, MeritYear.init(parsing:))
    let grade = value(.grade, ModelResult.Grade.init(parsing:))
    let (tips, cases, members) = (count(.tips), count(.cases), count(.memberCount))
    guard let ward, let name, let year else { return nil }
    return ModelResultRow(
      row: row, ward: ward, neighbourhood: text(.neighbourhood), name: name,
      result: ModelResult(year: year.year, grade: grade, tips: tips, cases: cases, outcome: text(.outcome), members: members))
  }
}
