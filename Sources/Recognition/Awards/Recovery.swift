/// What must come back after a cancellation in law (thu hồi: hiện vật, bằng, tiền thưởng; Luật Thi đua, khen thưởng 2022, Điều 93).
public struct Recall: Hashable, Sendable {
  /// The object given with the award (huy hiệu, khung, cờ); nil: not told.
  public var object: Bool?
  /// The certificate; nil: not told, and the book knows of none.
  public var certificate: Bool?
  /// Nil: not told, and the book knows of no payment.
  public var money: Dong?

  public init(object: Bool? = nil, certificate: Bool? = nil, money: Dong? = nil) {
    self.object = object
    self.certificate = certificate
    self.money = money
  }

  /// Whether it asks for a thing of this sort, of money for any amount.
  public func asks(for what: Recovery.What) -> Bool {
    switch what {
    case .object: object == true
    case .certificate: certificate == true
    case .money: money != nil
    }
  }
}

/// Something that came back.
public struct Recovery: Hashable, Sendable {
  public enum What: Hashable, Sendable {
    case object
    case certificate
    case money(Dong)
  }

  public var what: What
  public var receivedOn: CivilDate

  public init(_ what: What, receivedOn: CivilDate) {
    self.what = what
    self.receivedOn = receivedOn
  }
}

/// What a cancelled award's recipient owes and has given back.
public struct RecoveryStanding: Hashable, Sendable {
  public var recall: Recall
  public var recoveries: [Recovery]

  public init(recall: Recall, recoveries: [Recovery]) {
    self.recall = recall
    self.recoveries = recoveries
  }

  public var objectCameOn: CivilDate? { recoveries.first { $0.what == .object }?.receivedOn }

  public var certificateCameOn: CivilDate? { recoveries.first { $0.what == .certificate }?.receivedOn }

  /// Nil while none came.
  public var moneyCame: Dong? {
    let parts = recoveries.compactMap { recovery in
      if case .money(let amount) = recovery.what { amount.amount } else { nil }
    }
    return parts.isEmpty ? nil : Dong(parts.reduce(0, +))
  }

  /// Whether it came, of money a part at least.
  public func came(_ what: Recovery.What) -> Bool {
    switch what {
    case .object: objectCameOn != nil
    case .certificate: certificateCameOn != nil
    case .money: moneyCame != nil
    }
  }

  /// Nil where it is not known how much must come back.
  public var moneyOutstanding: Dong? { recall.money.map { Dong($0.amount - (moneyCame?.amount ?? 0)) } }

  /// Whether something is still to come back; nil where all that is known to be due came and nobody told of the rest.
  public var isOutstanding: Bool? {
    let isKnown =
      (recall.object == true && objectCameOn == nil) || (recall.certificate == true && certificateCameOn == nil)
      || (moneyOutstanding?.amount ?? 0) > 0
    if isKnown { return true }
    let isTold = recall.object != nil && recall.certificate != nil && recall.money != nil
    return isTold ? false : nil
  }
}
