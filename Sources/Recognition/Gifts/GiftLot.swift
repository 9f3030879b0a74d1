/// Gifts of one kind from one funder for one group (lô quà). A gift is not an award and never enters an award tally.
public struct GiftLot: Hashable, Sendable {
  /// No lot is larger, and no gift dearer, so that sums of values stay in 64 bits.
  public static let quantities = 1...100_000_000
  public static let unitValues = 1...1_000_000_000

  public var description: String
  public var quantity: Int
  /// For whom (YAML `for:`); nil when not told.
  public var beneficiaries: String?
  public var unitValue: Dong?
  public var funder: String?
  /// The name that enters a draw's hash, fixed before any seed is known; nil lets the register make one.
  public var drawName: String?

  public init(
    description: String, quantity: Int, beneficiaries: String? = nil, unitValue: Dong? = nil, funder: String? = nil,
    drawName: String? = nil
  ) {
    self.description = description
    self.quantity = quantity
    self.beneficiaries = beneficiaries
    self.unitValue = unitValue
    self.funder = funder
    self.drawName = drawName
  }

  /// Nil when the value of one gift is not told.
  public var value: Dong? { unitValue.map { Dong($0.amount * quantity) } }
}

/// Gifts given together: at a ceremony, or on an occasion without one (chương trình tặng quà).
public struct GiftProgramme: Hashable, Sendable {
  /// Nil for a programme of its own.
  public var ceremonyID: Identifier<Ceremony>?
  /// Nil when the ceremony names it.
  public var title: String?
  /// The place as written.
  public var place: String?
  public var givenOn: CivilDate
  public var occasion: String?
  public var lots: [GiftLot]

  public init(
    ceremonyID: Identifier<Ceremony>? = nil, title: String? = nil, place: String? = nil, givenOn: CivilDate, occasion: String? = nil,
    lots: [GiftLot]
  ) {
    self.ceremonyID = ceremonyID
    self.title = title
    self.place = place
    self.givenOn = givenOn
    self.occasion = occasion
    self.lots = lots
  }
}
