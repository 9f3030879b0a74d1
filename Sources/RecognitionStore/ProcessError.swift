public import Recognition

/// Why a step between a proposal and the recovery of a cancelled award could not be taken.
public enum ProcessError: Error, Equatable, Sendable {
  case unknownProposal(String)
  case ambiguousProposal(String, candidates: [String])
  case proposalNumberTaken(number: String, proposer: String, year: Int, proposal: Int64)
  case noSuchLine(Int, proposal: Int64)
  /// Everything was decided on already.
  case noLinesLeft(proposal: Int64)
  case lineIsDrafted(line: Int, draft: Int64)
  /// Its draft was signed, so that the line is an award by now.
  case lineIsSigned(line: Int, award: Int64)
  case notALowerAward(String, than: String, line: Int)
  case decidedBeforeSubmitted(CivilDate)
  case moreThanMembers(members: Int, present: Int, written: Int)
  case moreVotesThanVoters(votes: Int, voters: Int)
  case votedTwice(String)
  case noMeeting(proposal: Int64)
  /// The proposals of one draft ask several agencies.
  case severalIssuers([String])
  /// Two lines that ask one award for one recipient and year, which a decision has once; `line` of `proposal` comes after `other`.
  case askedTwice(proposal: Int64, line: Int, otherProposal: Int64, other: Int)
  /// A line was accepted on this day only.
  case signedBeforeDecided(CivilDate)
  case nothingToDraft(proposals: [Int64])
  case draftIsSigned(draft: Int64, decision: String)
  /// Its lines were freed when the awards they became were struck out.
  case draftIsEmpty(draft: Int64)

  /// Something comes before the award's decision.
  case beforeDecision(award: Int64, signedOn: CivilDate)
  /// Nil: awards of recipients who must not be named, not entered yet.
  case conferredBeforeDecision(award: Int64?, signedOn: CivilDate, ceremony: Int64, heldOn: CivilDate)
  /// Something done on a day that has not come.
  case notYet(CivilDate, today: CivilDate)
  /// Blanks counted on a day before the decision was signed.
  case printedBeforeDecision(String, signedOn: CivilDate)
  /// A decision of which no award in force is left, or none of those asked for is its own.
  case nothingToPrint(String)
  case allHaveCertificates
  case hasCertificate(award: Int64, number: Int)
  case noCertificate(award: Int64)
  case beforeCertificate(award: Int64, issuedOn: CivilDate)
  /// The book's numbers end before this one.
  case goldenNumberTooGreat(Int, greatest: Int)
  case goldenNumberUsed(Int, issuer: String, next: Int)
  case nothingToPay
  case alreadyPaid(award: Int64, on: CivilDate)
  case notPaid(award: Int64)
  /// An award that is to be struck out was paid.
  case paymentStands(award: Int64, Payment, isCancelled: Bool)
  /// What the book lacks for them, where the law would give the money.
  case moneyNotKnown(awards: [Int64], gaps: [MoneyGap])
  case beforeCancellation(award: Int64, cancelledOn: CivilDate)
  case alreadyBack(award: Int64, Recovery.What, on: CivilDate)
  /// More is asked back than was paid; nil: the book has no payment.
  case recallsMoreThanPaid(award: Int64, paid: Dong?)
  /// The cancellation asks nothing of the sort back.
  case notDue(award: Int64, Recovery.What)
  case moreThanDue(award: Int64, due: Dong, came: Dong)
  /// What came back would be lost with the cancellation.
  case recoveriesStand(award: Int64, [Recovery])
  case nothingCameBack(award: Int64)
  /// What is to be struck out as never given came back after the cancellation.
  case cameBackAlready(award: Int64)
}
