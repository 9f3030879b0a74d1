public import Recognition

extension EntryList where Row == NameRow {
  public init(_ bytes: [UInt8], file: String? = nil, sheet: String? = nil, encoding: StatedEncoding = .unstated) {
    self.init(bytes, file: file, sheet: sheet, encoding: encoding, layout: .names) { $0.sought() }
  }
}

extension ListLayout {
  fileprivate static let names = ListLayout(
    required: [.recipient],
    optional: [
      .birthYear, .ward, .idDigits, .unit, .group, .type, .gender, .district, .neighbourhood, .address, .position, .quantity, .note,
    ])
}

extension RowFields {
  fileprivate mutating func sought() -> NameRow? {
    let name = required(.recipient, IDDigits.name(parsing:))
    let type = value(.type, RecipientType.init(parsing:))
    let birthYear = count(.birthYear, in: 1850...2200)
    let idDigits = value(.idDigits, IDDigits.init(parsing:))
    guard let name else { return nil }
    return NameRow(row: row, name: name, type: type, birthYear: birthYear, idDigits: idDigits, ward: text(.ward), unit: text(.unit))
  }
}
