public import Recognition

/// The list on which prize money is signed for (danh sách ký nhận tiền thưởng), a decision's awards block by block.
///
/// A gift is not an award and never enters; an award cancelled in law is left out.
public struct MoneySheet: Sendable {
  public let decision: Decision
  /// Nil: the register names no office.
  public let office: String?
  public let asOf: CivilDate
  public let fingerprint: String
  let blocks: [AwardBlock<AwardListing>]
  let cancelled: Int
  /// What had been paid out for cancelled awards, đồng; nil: nothing.
  let cancelledPaid: Int?
  /// What keeps the money of awards in force from being known, one for each.
  let gaps: [MoneyGap]

  public init(
    _ decision: Decision, awards: [AwardListing], gaps: [MoneyGap] = [], office: String?, asOf: CivilDate, fingerprint: String
  ) {
    self.gaps = gaps
    self.decision = decision
    self.office = office
    self.asOf = asOf
    self.fingerprint = fingerprint
    let inForce = awards.filter { $0.cancellation == nil }
    cancelled = awards.count - inForce.count
    cancelledPaid = Self.paid(for: awards.filter { $0.cancellation != nil })
    blocks = AwardBlock.blocks(of: inForce, \.kind, \.recipient.type)
  }

  var awards: [AwardListing] { blocks.flatMap(\.lines) }

  /// The known money, đồng; nil where none is known, and nothing where no award is in force.
  public var total: Int? { awards.isEmpty ? 0 : Self.sum(of: awards) }

  /// What was paid of it; nil until a first payment is entered.
  public var paid: Int? { Self.paid(for: awards) }

  /// The awards whose money is known, that were paid and that were not.
  var payments: (made: Int, left: Int) {
    let known = awards.filter { ($0.award.money?.amount ?? 0) > 0 }
    let made = known.filter { $0.payment != nil }.count
    return (made, known.count - made)
  }

  /// What is left to pay of the known money; nil until a first payment is entered.
  public var unpaid: Int? { total.flatMap { total in paid.map { total - $0 } } }

  public var warnings: [ReportWarning] {
    let unknown = awards.filter { $0.award.money == nil }.count
    let unverified = awards.filter(\.moneyIsUnverified).count
    let blockSums = blocks.compactMap { Self.sum(of: $0.lines) }
    return (unknown > 0 ? [.moneyUnknown(awards: unknown)] : []) + ReportWarning.missing(gaps)
      + (unverified > 0 ? [.moneyNotVerified(awards: unverified)] : [])
      + (cancelled > 0 ? [.cancelledLeftOut(awards: cancelled, paid: cancelledPaid)] : [])
      + CrossFoot.compare(.moneyOfAwards, parts: blockSums.reduce(0, +), total: total)
  }

  /// What was paid for some awards; nil where nothing was.
  private static func paid(for awards: [AwardListing]) -> Int? {
    let payments = awards.compactMap(\.payment?.amount.amount)
    return payments.isEmpty ? nil : payments.reduce(0, +)
  }

  /// The known money of some awards; nil where none is known.
  static func sum(of awards: [AwardListing]) -> Int? {
    let known = awards.compactMap(\.award.money?.amount)
    return known.isEmpty ? nil : known.reduce(0, +)
  }
}
