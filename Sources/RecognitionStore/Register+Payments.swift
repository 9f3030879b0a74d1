internal import GRDB
public import Recognition

extension Register {
  /// Records prize money as paid: each award's whole amount.
  ///
  /// - Parameters:
  ///   - except: awards of the decision left out.
  ///   - paidTo: who signed for it; nil: the recipients themselves.
  /// - Returns: what was paid.
  public func pay(
    _ selection: AwardSelection, except: Set<Identifier<Award>>, on day: CivilDate, to paidTo: String?
  ) throws -> [Payment] {
    try requireCome(day)
    return try write("award pay") { change in
      let awards = try Self.awards(selection, change.db) { $0.isUnpaid && !except.contains($0.id) }
      guard !awards.isEmpty else { throw ProcessError.nothingToPay }
      if let paid = awards.first(where: { $0.payment != nil }), let payment = paid.payment {
        throw ProcessError.alreadyPaid(award: paid.id.number, on: payment.paidOn)
      }
      for award in awards { try Self.requireInForce(award, on: day) }
      let unknown = awards.filter { ($0.award.money?.amount ?? 0) == 0 }
      guard unknown.isEmpty else {
        throw ProcessError.moneyNotKnown(awards: unknown.map(\.id.number), gaps: try Self.moneyGaps(of: unknown, change.db).eachOnce)
      }
      return try awards.map { award in
        let payment = Payment(amount: award.award.money ?? Dong(0), paidOn: day, paidTo: paidTo)
        try PaymentTable.insert(payment, of: award.id, in: change)
        return payment
      }
    }
  }

  /// What keeps the money of awards from being known, for each whose money is not.
  public func moneyGaps(of awards: [AwardListing]) throws -> [MoneyGap] {
    try read { try Self.moneyGaps(of: awards.filter { $0.award.money == nil }, $0) }
  }

  private static func moneyGaps(of awards: [AwardListing], _ db: Database) throws -> [MoneyGap] {
    let law = try RewardCoefficientTable.law(db)
    let meant = awards.filter { $0.kind.isMeant(for: $0.recipient.type, on: $0.decision.signedOn) }
    return meant.compactMap { law.gap(of: $0.kind.code, for: $0.recipient.type, on: $0.decision.signedOn) }
  }

  /// How the office rounds prize money.
  public func rewardRounding() throws -> MoneyRounding {
    try read(RewardRoundingTable.rounding)
  }

  /// Settles how the office rounds prize money from now on; awards in the book keep their amounts.
  public func setRewardRounding(_ rounding: MoneyRounding, reason: String?) throws {
    try write("office set", reason: reason) { change in
      if try RewardRoundingTable.rounding(change.db) == rounding { return }
      try RewardRoundingTable.insert(rounding, in: change)
    }
  }
}
