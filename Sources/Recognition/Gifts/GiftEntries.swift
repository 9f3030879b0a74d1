/// Who is to receive a gift (danh sách đề nghị).
public struct GiftNominee: Hashable, Sendable {
  public var name: String
  public var beneficiaries: String?
  public var placeID: Identifier<Place>
  public var address: String?
  public var quantity: Int

  public init(name: String, beneficiaries: String?, placeID: Identifier<Place>, address: String?, quantity: Int) {
    self.name = name
    self.beneficiaries = beneficiaries
    self.placeID = placeID
    self.address = address
    self.quantity = quantity
  }
}

/// Gifts that left the ward's hands (ký nhận).
public struct GiftHandover: Hashable, Sendable {
  public var placeID: Identifier<Place>
  /// Nil: handed to the ward as a whole.
  public var recipient: String?
  public var quantity: Int
  public var receivedOn: CivilDate
  /// Who signed; nil when not told.
  public var receivedBy: String?
  public var note: String?

  public init(
    placeID: Identifier<Place>, recipient: String?, quantity: Int, receivedOn: CivilDate, receivedBy: String?, note: String?
  ) {
    self.placeID = placeID
    self.recipient = recipient
    self.quantity = quantity
    self.receivedOn = receivedOn
    self.receivedBy = receivedBy
    self.note = note
  }
}

/// Gifts a ward sent back undelivered (trả lại).
public struct GiftReturn: Hashable, Sendable {
  public var placeID: Identifier<Place>
  public var quantity: Int
  public var returnedOn: CivilDate
  public var note: String?

  public init(placeID: Identifier<Place>, quantity: Int, returnedOn: CivilDate, note: String?) {
    self.placeID = placeID
    self.quantity = quantity
    self.returnedOn = returnedOn
    self.note = note
  }
}
