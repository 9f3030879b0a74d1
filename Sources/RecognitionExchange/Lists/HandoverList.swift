public import Recognition

extension EntryList where Row == HandoverRow {
  public init(
    _ bytes: [UInt8], file: String? = nil, sheet: String? = nil, encoding: StatedEncoding = .unstated,
    meanings: HeadingMeanings = HeadingMeanings()
  ) {
    self.init(bytes, file: file, sheet: sheet, encoding: encoding, meanings: meanings, layout: .handovers) { $0.handover() }
  }
}

extension ListLayout {
  fileprivate static let handovers = ListLayout(
    .handovers, required: [.ward, .quantity, .receivedOn], optional: [.recipient, .receivedBy, .note])
}

extension RowFields {
  fileprivate mutating func handover() -> HandoverRow? {
    let ward = required(.ward)
    let quantity = required(.quantity) { text throws(EntryProblem) in try WholeNumber.parse(text, in: GiftLot.quantities) }
    let receivedOn = required(.receivedOn, CivilDate.init(parsing:))
    guard let ward, let quantity, let receivedOn else { return nil }
    return HandoverRow(
      row: row, ward: ward, recipient: text(.recipient), quantity: quantity, receivedOn: receivedOn,
      receivedBy: text(.receivedBy), note: text(.note))
  }
}
