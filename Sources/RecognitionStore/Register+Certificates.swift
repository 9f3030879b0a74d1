internal import GRDB
public import Recognition

/// Which awards a command is about.
public enum AwardSelection: Sendable {
  /// All of a decision, by its number or id.
  case decision(String)
  case awards([Identifier<Award>])
}

/// A certificate with the award it is of.
public struct IssuedCertificate: Sendable {
  public var awardID: Identifier<Award>
  public var certificate: Certificate

  /// Its number in the golden book.
  public var number: Int { certificate.number }
}

extension Register {
  /// Makes out certificates (viết bằng) under the issuer's next numbers of the golden book, one for each award that has none.
  ///
  /// - Parameter first: the number already on paper of the first of them; the rest follow it.
  /// - Returns: each with its award.
  public func issueCertificates(for selection: AwardSelection, from first: Int?, on day: CivilDate) throws -> [IssuedCertificate] {
    try requireCome(day)
    return try write("award certificate") { change in
      let awards = try Self.awards(selection, change.db) { $0.certificate == nil && $0.cancellation == nil }
      guard !awards.isEmpty else { throw ProcessError.allHaveCertificates }
      return try awards.enumerated().map { index, award in
        if let known = award.certificate { throw ProcessError.hasCertificate(award: award.id.number, number: known.number) }
        return try Self.issue(first.map { $0 + index }, of: award, .first, reason: nil, on: day, in: change)
      }
    }
  }

  /// Makes out another certificate for an award that has one: for a worn or wrong one (cấp đổi) or a lost one (cấp lại).
  public func replaceCertificate(
    of id: Identifier<Award>, _ issue: Certificate.Issue, number: Int?, on day: CivilDate, reason: String
  ) throws -> IssuedCertificate {
    try requireCome(day)
    return try write("award certificate", reason: reason) { change in
      let award = try Self.awards(.awards([id]), change.db) { _ in true }[0]
      guard let known = award.certificate else { throw ProcessError.noCertificate(award: id.number) }
      if day < known.issuedOn { throw ProcessError.beforeCertificate(award: id.number, issuedOn: known.issuedOn) }
      return try Self.issue(number, of: award, issue, reason: reason, on: day, in: change)
    }
  }

  /// An award's certificates that stand, the newest last.
  public func certificates(of id: Identifier<Award>) throws -> [Certificate] {
    try read { try CertificateTable.certificates(of: id, $0) }
  }

  /// The awards meant: those of a decision that `isMeant` picks, or exactly those named.
  static func awards(_ selection: AwardSelection, _ db: Database, where isMeant: (AwardListing) -> Bool) throws -> [AwardListing] {
    switch selection {
    case .decision(let text):
      return try AwardListingQuery.listings(AwardFilter(decision: Decisions.find(text, db).id), db).filter(isMeant)
    case .awards(let ids):
      return try ids.map { id in
        guard let award = try AwardListingQuery.listings(AwardFilter(id: id), db).first else {
          throw try RegisterError.absent(AwardTable.table, id: id.number, db)
        }
        return award
      }
    }
  }

  private static func issue(
    _ number: Int?, of award: AwardListing, _ issue: Certificate.Issue, reason: String?, on day: CivilDate, in change: Change
  ) throws -> IssuedCertificate {
    let issuer = award.decision.issuerID
    try requireInForce(award, on: day)
    let number = try number ?? CertificateTable.nextNumber(of: issuer, change.db)
    let greatest = Certificate.numbers.upperBound
    if number > greatest { throw ProcessError.goldenNumberTooGreat(number, greatest: greatest) }
    if try CertificateTable.isUsed(number, by: issuer, change.db) {
      throw ProcessError.goldenNumberUsed(
        number, issuer: award.decision.issuer, next: try CertificateTable.nextNumber(of: issuer, change.db))
    }
    let certificate = Certificate(number: number, issuedOn: day, issue: issue, reason: reason)
    try CertificateTable.insert(certificate, of: award.id, issuer: issuer, in: change)
    return IssuedCertificate(awardID: award.id, certificate: certificate)
  }

  /// The book has what was done, not what is planned.
  func requireCome(_ day: CivilDate) throws {
    if day > hand.today { throw ProcessError.notYet(day, today: hand.today) }
  }

  /// A certificate or money is for an award that is decided and not cancelled.
  static func requireInForce(_ award: AwardListing, on day: CivilDate) throws {
    if award.cancellation != nil { throw RegisterError.alreadyCancelled(award: award.id.number) }
    if day < award.decision.signedOn {
      throw ProcessError.beforeDecision(award: award.id.number, signedOn: award.decision.signedOn)
    }
  }
}
