public import Recognition

extension EntryList where Row == UnitMemberRow {
  public init(
    _ bytes: [UInt8], file: String? = nil, sheet: String? = nil, encoding: StatedEncoding = .unstated,
    meanings: HeadingMeanings = HeadingMeanings()
  ) {
    self.init(bytes, file: file, sheet: sheet, encoding: encoding, meanings: meanings, layout: .unitMembers) { $0.unitMember() }
  }
}

extension ListLayout {
  fileprivate static let unitMembers = ListLayout(
    .members, required: [.ward, .memberKind, .member, .servedFrom],
    optional: [.neighbourhood, .memberUnit, .birthYear, .gender, .idDigits, .post, .termOfOffice, .servedTo])
}

extension RowFields {
  fileprivate mutating func unitMember() -> UnitMemberRow? {
    let ward = required(.ward)
    let kind = required(.memberKind, SecurityUnit.Kind.init(parsing:))
    let name = required(.member, IDDigits.name(parsing:))
    let birthYear = count(.birthYear, in: 1850...2200)
    let gender = value(.gender, Gender.init(parsing:))
    let idDigits = value(.idDigits, IDDigits.init(parsing:))
    let post = value(.post, UnitMember.Post.init(parsing:))
    let term = value(.termOfOffice, UnitMember.Term.init(parsing:))
    let from = required(.servedFrom, CivilDate.init(parsing:))
    let to = value(.servedTo, CivilDate.init(parsing:))
    guard let ward, let kind, let name, let from else { return nil }
    let person = Recipient(type: .individual, name: name, birthYear: birthYear, gender: gender, idDigits: idDigits)
    return UnitMemberRow(
      row: row, unit: .named(ward: ward, neighbourhood: text(.neighbourhood), kind: kind, name: text(.memberUnit)), person: person,
      post: post, term: term, from: from, to: to)
  }
}
