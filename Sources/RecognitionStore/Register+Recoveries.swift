internal import GRDB
public import Recognition

extension Register {
  /// Records what came back after an award's cancellation.
  public func recover(_ id: Identifier<Award>, _ recoveries: [Recovery]) throws {
    try write("award recover") { change in
      for recovery in recoveries {
        let award = try Self.awards(.awards([id]), change.db) { _ in true }[0]
        guard let cancellation = award.cancellation, let entry = try CancellationTable.id(of: id, change.db) else {
          throw RegisterError.notCancelled(award: id.number)
        }
        if recovery.receivedOn < cancellation.cancelledOn {
          throw ProcessError.beforeCancellation(award: id.number, cancelledOn: cancellation.cancelledOn)
        }
        try Self.check(recovery, of: award)
        try RecoveryTable.insert(recovery, of: entry, in: change)
      }
    }
  }

  /// Enters what a cancellation asks back; parts not told are what the book knows went out, and nothing is entered of what nobody knows.
  static func enter(_ told: Recall, of cancellation: Int64, award id: Identifier<Award>, in change: Change) throws {
    let award = try awards(.awards([id]), change.db) { _ in true }[0]
    let recall = Recall(
      object: told.object, certificate: told.certificate ?? (award.certificate == nil ? nil : true),
      money: told.money ?? award.payment?.amount)
    if recall != Recall() { try RecallTable.insert(recall, of: cancellation, in: change) }
  }

  /// A thing comes back once, money up to what is due.
  private static func check(_ recovery: Recovery, of award: AwardListing) throws {
    guard let standing = award.recovery else { return }
    switch recovery.what {
    case .object:
      if let day = standing.objectCameOn { throw ProcessError.alreadyBack(award: award.id.number, .object, on: day) }
    case .certificate:
      if let day = standing.certificateCameOn { throw ProcessError.alreadyBack(award: award.id.number, .certificate, on: day) }
    case .money(let amount):
      let due = standing.recall.money ?? award.payment?.amount ?? award.award.money
      let came = standing.moneyCame?.amount ?? 0
      if let due, came + amount.amount > due.amount {
        throw ProcessError.moreThanDue(award: award.id.number, due: due, came: Dong(came))
      }
    }
  }
}
