internal import GRDB
public import Recognition

extension Register {
  /// What of an award was entered by mistake.
  public enum AwardPart: Sendable {
    /// The award itself, with all that hangs on it.
    case whole
    case conferral
    case cancellation
    /// Its newest certificate; the golden-book number stays used.
    case certificate
    case payment
    /// All that came back after its cancellation.
    case recovery
  }

  /// Strikes out an award, or only a part of what hangs on it, entered by mistake.
  ///
  /// - Returns: the award as it stood, with all that was struck out with it.
  /// - Throws: `ProcessError.paymentStands` for a whole award that was paid: nobody could tell any more that the money went out.
  @discardableResult
  public func voidAward(_ id: Identifier<Award>, part: AwardPart = .whole, reason: String) throws -> AwardListing {
    try write("award void", reason: reason) { change in
      try Self.requireStanding(id, change.db)
      let award = try Self.awards(.awards([id]), change.db) { _ in true }[0]
      try AwardTallyTable.keepInStep([id], in: change) { try Self.void(award, part, in: change) }
      return award
    }
  }

  private static func void(_ award: AwardListing, _ part: AwardPart, in change: Change) throws {
    let id = award.id
    switch part {
    case .whole: try voidWhole(award, in: change)
    case .conferral: if try !ConferralTable.void(award: id, in: change) { throw RegisterError.notConferred(award: id.number) }
    case .cancellation:
      try requireNothingBack(award)
      if try !CancellationTable.void(award: id, in: change) { throw RegisterError.notCancelled(award: id.number) }
    case .certificate:
      if try !CertificateTable.voidNewest(award: id, in: change) { throw ProcessError.noCertificate(award: id.number) }
      if try CertificateTable.certificates(of: id, change.db).isEmpty { try withdrawRecall(of: .certificate, award: id, in: change) }
    case .payment:
      guard let paid = try PaymentTable.amount(of: id, change.db) else { throw ProcessError.notPaid(award: id.number) }
      try PaymentTable.void(award: id, in: change)
      try withdrawRecall(of: .money(paid), award: id, in: change)
    case .recovery:
      let cancellation = try CancellationTable.id(of: id, change.db)
      guard let cancellation, try change.voidAll(RecoveryTable.table, where: "cancellation_id", is: cancellation) else {
        throw ProcessError.nothingCameBack(award: id.number)
      }
    }
  }

  /// What came back is not lost from the book with the cancellation that asked for it.
  private static func requireNothingBack(_ award: AwardListing) throws {
    let came = award.recovery?.recoveries ?? []
    if !came.isEmpty { throw ProcessError.recoveriesStand(award: award.id.number, came) }
  }

  private static func voidWhole(_ award: AwardListing, in change: Change) throws {
    let id = award.id
    if let payment = award.payment {
      throw ProcessError.paymentStands(award: id.number, payment, isCancelled: award.cancellation != nil)
    }
    try requireNothingBack(award)
    try ConferralTable.void(award: id, in: change)
    try CancellationTable.void(award: id, in: change)
    try DecisionSigningTable.free(linesOf: id, in: change)
    let hanging = [
      CertificateTable.table, RuleOverrideTable.table, AcceptedMoneyTable.table, AwardGroundTable.table,
    ]
    for table in hanging {
      try change.voidAll(table, where: "award_id", is: id.number)
    }
    try change.voidAll(AwardGroundTable.table, where: "ground_award_id", is: id.number)
    try change.void(AwardTable.table, id: id.number)
  }
}
