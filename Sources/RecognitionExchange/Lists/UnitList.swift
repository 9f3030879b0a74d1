public import Recognition

extension EntryList where Row == UnitRow {
  public init(
    _ bytes: [UInt8], file: String? = nil, sheet: String? = nil, encoding: StatedEncoding = .unstated,
    meanings: HeadingMeanings = HeadingMeanings()
  ) {
    self.init(bytes, file: file, sheet: sheet, encoding: encoding, meanings: meanings, layout: .units) { $0.unit() }
  }
}

extension ListLayout {
  fileprivate static let units = ListLayout(
    .units, required: [.ward, .unitKind],
    optional: [.neighbourhood, .unitName, .strengthRequired, .authorisedBy, .strengthActual, .asOf, .population])
}

extension RowFields {
  fileprivate mutating func unit() -> UnitRow? {
    let ward = required(.ward)
    let kind = required(.unitKind, SecurityUnit.Kind.init(parsing:))
    let strengthRequired = count(.strengthRequired)
    let actual = count(.strengthActual)
    let asOf = value(.asOf, CivilDate.init(parsing:))
    let population = count(.population)
    guard let ward, let kind else { return nil }
    return UnitRow(
      row: row, ward: ward, neighbourhood: text(.neighbourhood), kind: kind, name: text(.unitName) ?? name(of: kind),
      required: strengthRequired, authorisedBy: text(.authorisedBy), actual: actual, asOf: asOf, population: population)
  }

  /// A unit without a name of its own is called by its kind and neighbourhood: "Tổ bảo vệ dân phố Khu phố 3".
  private func name(of kind: SecurityUnit.Kind) -> String {
    text(.neighbourhood).map { "\(kind.term) \($0)" } ?? kind.term
  }
}
