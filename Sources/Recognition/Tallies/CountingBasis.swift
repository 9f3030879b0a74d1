/// By which of its years an award or ceremony belongs to a report's year: merit, decision or ceremony. They are never mixed.
public enum CountingBasis: String, Vocabulary {
  /// Năm thành tích.
  case merit
  /// Năm ký quyết định.
  case decision
  /// Năm trao.
  case ceremony

  public var alsoWritten: [String] { [] }
}

/// A sum of awards of one place, kind, recipient type and kind of commendation (dòng tổng hợp).
public struct AwardTally: Hashable, Sendable {
  /// Nil: no ward recorded.
  public var placeID: Identifier<Place>?
  public var kindID: Identifier<AwardKind>
  public var recipientType: RecipientType
  public var commendation: KindOfCommendation
  /// Given and still in the book, those cancelled in law since among them.
  public var given: Int
  public var cancelled: Int
  /// The known amounts.
  public var money: Dong
  /// How many of `given` have no amount.
  public var moneyUnknown: Int

  public init(
    placeID: Identifier<Place>?, kindID: Identifier<AwardKind>, recipientType: RecipientType, commendation: KindOfCommendation,
    given: Int, cancelled: Int, money: Dong, moneyUnknown: Int
  ) {
    self.placeID = placeID
    self.kindID = kindID
    self.recipientType = recipientType
    self.commendation = commendation
    self.given = given
    self.cancelled = cancelled
    self.money = money
    self.moneyUnknown = moneyUnknown
  }
}
