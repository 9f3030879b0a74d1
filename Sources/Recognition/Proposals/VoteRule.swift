/// The share of votes the law asks for (tỷ lệ phiếu tán thành), of all members of the council, those absent among them.
public struct VoteRule: Hashable, Sendable {
  public var awardCode: String
  /// Of a hundred members, how many must be in favour at least.
  public var percent: Int
  /// How votes are cast; nil: the law does not tell.
  public var ballot: CouncilMeeting.Ballot?
  public var validFrom: CivilDate
  public var validTo: CivilDate?
  public var legalBasis: String
  public var status: String

  public init(
    awardCode: String, percent: Int, ballot: CouncilMeeting.Ballot? = nil, validFrom: CivilDate, validTo: CivilDate?, legalBasis: String,
    status: String
  ) {
    self.ballot = ballot
    self.awardCode = awardCode
    self.percent = percent
    self.validFrom = validFrom
    self.validTo = validTo
    self.legalBasis = legalBasis
    self.status = status
  }

  public func isInForce(on day: CivilDate) -> Bool { validFrom <= day && (validTo.map { day <= $0 } ?? true) }

  /// Whether so many votes are enough; exact, in whole numbers.
  public func isMet(inFavour: Int, ofMembers members: Int) -> Bool { inFavour * 100 >= percent * members }

  /// Whether votes may have been cast so; a meeting that does not tell how is not doubted.
  public func allows(_ ballot: CouncilMeeting.Ballot?) -> Bool { self.ballot == nil || ballot == nil || self.ballot == ballot }
}
