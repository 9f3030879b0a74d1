internal import GRDB
public import Recognition

extension Register {
  /// Records what came back after an award's cancellation.
  public func recover(_ id: Identifier<Award>, _ recoveries: [Recovery]) throws {
    for recovery in recoveries { try requireCome(recovery.receivedOn) }
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
  ///
  /// - Throws: `ProcessError.recallsMoreThanPaid`: no more money comes back than went out.
  static func enter(_ told: Recall, of cancellation: Int64, award id: Identifier<Award>, in change: Change) throws {
    let award = try awards(.awards([id]), change.db) { _ in true }[0]
    let paid = award.payment?.amount
    if let asked = told.money, asked.amount > paid?.amount ?? 0 { throw ProcessError.recallsMoreThanPaid(award: id.number, paid: paid) }
    let recall = Recall(
      object: told.object, certificate: told.certificate ?? (award.certificate == nil ? nil : true),
      money: told.money ?? paid)
    if recall != Recall() { try RecallTable.insert(recall, of: cancellation, in: change) }
  }

  /// What never went out need not come back: after a certificate or a payment is struck out, the cancellation no longer asks for it.
  ///
  /// - Throws: `ProcessError` where it came back already.
  static func withdrawRecall(of what: Recovery.What, award id: Identifier<Award>, in change: Change) throws {
    guard let cancellation = try CancellationTable.id(of: id, change.db),
      let known = try RecallTable.recall(of: cancellation, change.db)
    else { return }
    var recall = known.value
    switch what {
    case .object: return
    case .certificate where recall.certificate == true: recall.certificate = nil
    case .money where recall.money != Dong(0): recall.money = nil
    case .certificate, .money: return
    }
    let standing = try RecoveryTable.standings(of: [cancellation], change.db)[cancellation]
    if standing?.came(what) == true { throw ProcessError.cameBackAlready(award: id.number) }
    if recall == Recall() { return try change.void(RecallTable.table, id: known.id) }
    try RecallTable.update(known.id, to: recall, in: change)
  }

  /// Only what the cancellation asks for comes back: a thing once, money up to what is due.
  private static func check(_ recovery: Recovery, of award: AwardListing) throws {
    guard let standing = award.recovery else { return }
    if !standing.recall.asks(for: recovery.what) { throw ProcessError.notDue(award: award.id.number, recovery.what) }
    switch recovery.what {
    case .object:
      if let day = standing.objectCameOn { throw ProcessError.alreadyBack(award: award.id.number, .object, on: day) }
    case .certificate:
      if let day = standing.certificateCameOn { throw ProcessError.alreadyBack(award: award.id.number, .certificate, on: day) }
    case .money(let amount):
      let came = standing.moneyCame?.amount ?? 0
      if let due = standing.recall.money, came + amount.amount > due.amount {
        throw ProcessError.moreThanDue(award: award.id.number, due: due, came: Dong(came))
      }
    }
  }
}
