public import Recognition

extension EntryList where Row == NomineeRow {
  public init(
    _ bytes: [UInt8], file: String? = nil, sheet: String? = nil, encoding: StatedEncoding = .unstated,
    meanings: HeadingMeanings = HeadingMeanings()
  ) {
    self.init(bytes, file: file, sheet: sheet, encoding: encoding, meanings: meanings, layout: .nominees) { $0.nominee() }
  }
}

extension ListLayout {
  fileprivate static let nominees = ListLayout(.nominees, required: [.nominee, .ward], optional: [.group, .address, .quantity])
}

extension RowFields {
  fileprivate mutating func nominee() -> NomineeRow? {
    let name = required(.nominee, IDDigits.name(parsing:))
    let ward = required(.ward)
    let quantity = count(.quantity, in: GiftLot.quantities) ?? 1
    guard let name, let ward else { return nil }
    return NomineeRow(
      row: row, name: name, beneficiaries: text(.group), ward: ward, address: text(.address), quantity: quantity)
  }
}
