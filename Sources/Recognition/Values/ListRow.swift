/// One row of a list that was handed in: a valid value, or what is wrong with it. Nothing is thrown away in between.
public enum ListRow<Row: Sendable>: Sendable {
  case row(Row)
  case bad([Finding])
}

/// A row of a list of exemplars.
public struct ExemplarRow: Sendable {
  /// Nil when it was typed, not read from a file.
  public var row: Int?
  public var recipient: Recipient
  public var ward: String?
  public var field: String?
  public var deed: String?
  public var year: MeritYear
  public var ceremonyID: Identifier<Ceremony>?

  public init(
    row: Int?, recipient: Recipient, ward: String?, field: String?, deed: String?, year: MeritYear, ceremonyID: Identifier<Ceremony>?
  ) {
    self.row = row
    self.recipient = recipient
    self.ward = ward
    self.field = field
    self.deed = deed
    self.year = year
    self.ceremonyID = ceremonyID
  }
}

/// A row of a list of people who are to receive gifts.
public struct NomineeRow: Sendable {
  public var row: Int
  public var name: String
  public var beneficiaries: String?
  public var ward: String
  public var address: String?
  public var quantity: Int

  public init(row: Int, name: String, beneficiaries: String?, ward: String, address: String?, quantity: Int) {
    self.row = row
    self.name = name
    self.beneficiaries = beneficiaries
    self.ward = ward
    self.address = address
    self.quantity = quantity
  }
}

/// A row of a list of gifts handed over.
public struct HandoverRow: Sendable {
  public var row: Int
  public var ward: String
  public var recipient: String?
  public var quantity: Int
  public var receivedOn: CivilDate
  public var receivedBy: String?
  public var note: String?

  public init(
    row: Int, ward: String, recipient: String?, quantity: Int, receivedOn: CivilDate, receivedBy: String?, note: String?
  ) {
    self.row = row
    self.ward = ward
    self.recipient = recipient
    self.quantity = quantity
    self.receivedOn = receivedOn
    self.receivedBy = receivedBy
    self.note = note
  }
}

/// A row of a list of claims on a pool of gifts: a place's code or name, or any name for `gift split`.
public struct ClaimRow: Hashable, Sendable {
  public var row: Int
  public var code: String
  public var weight: Int
  public var floor: Int?
  public var cap: Int?
  public var committed: Int?

  public init(row: Int, code: String, weight: Int, floor: Int?, cap: Int?, committed: Int?) {
    self.row = row
    self.code = code
    self.weight = weight
    self.floor = floor
    self.cap = cap
    self.committed = committed
  }
}
