import Recognition

extension [ModelListing] {
  /// Two kinds in two wards: a copy, a model that was merged and one that was closed in 2022, one without a first day.
  static let mock: [ModelListing] = {
    let first = CivilDate(year: 2021, month: 4, day: 10)!
    let later = CivilDate(year: 2022, month: 9, day: 1)!
    let end = CivilDate(year: 2022, month: 11, day: 30)!
    return [
      model(1, ward: 1, kind: "Camera an ninh", from: first, members: 12, grade: .good),
      model(2, ward: 2, kind: "Camera an ninh", from: later, members: 8, copiedFrom: 1),
      model(3, ward: 2, kind: "Tổ xe ôm tự quản", from: first, members: 6, ending: .init(day: end, into: Identifier(1))),
      model(4, ward: 2, kind: "Tổ xe ôm tự quản", from: first, ending: .init(day: end, reason: "hình thức")),
      model(5, ward: 2, kind: nil, from: nil, grade: .weak),
    ]
  }()

  private static func model(
    _ id: Int64, ward: Int, kind: String?, from: CivilDate?, members: Int? = nil, copiedFrom: Int64? = nil,
    ending: SelfManagementModel.Ending? = nil, grade: ModelResult.Grade? = nil
  ) -> ModelListing {
    var told = SelfManagementModel.Particulars(name: "Mô hình \(id)")
    (told.kind, told.startedOn, told.members) = (kind, from, members)
    let place = Entry<Place>.ward(ward, name: "Phường \(ward)", code: "2705\(ward)")
    return ModelListing(
      id: Identifier(id),
      model: SelfManagementModel(
        placeID: place.id, particulars: told, copiedFrom: copiedFrom.map { Identifier($0) }, ending: ending),
      ward: place, neighbourhood: nil, results: grade.map { [ModelResult(year: 2022, grade: $0)] } ?? [], sourceName: nil)
  }
}
