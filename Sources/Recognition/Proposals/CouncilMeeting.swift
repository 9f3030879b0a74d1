/// A meeting of the emulation and commendation council (hội đồng thi đua, khen thưởng) on one proposal, and how it voted.
public struct CouncilMeeting: Hashable, Sendable {
  public enum Ballot: String, Vocabulary {
    case secret, open

    public var alsoWritten: [String] { self == .secret ? ["bỏ phiếu kín", "kín"] : ["biểu quyết", "công khai"] }
  }

  public var heldOn: CivilDate
  public var members: Int
  public var present: Int
  /// Absent members who sent a written opinion.
  public var written: Int
  /// Nil: not told.
  public var ballot: Ballot?
  public var votes: [CouncilVote]

  /// Members who were absent and sent nothing.
  public var silent: Int { members - present - written }

  public init(heldOn: CivilDate, members: Int, present: Int, written: Int = 0, ballot: Ballot? = nil, votes: [CouncilVote] = []) {
    self.heldOn = heldOn
    self.members = members
    self.present = present
    self.written = written
    self.ballot = ballot
    self.votes = votes
  }
}

/// How the council voted on all lines of a kind, or on one line. Only counts: a share is worked out of all members where it is asked.
public struct CouncilVote: Hashable, Sendable {
  public enum Subject: Hashable, Sendable {
    case kind(code: String)
    /// By its number in the proposal.
    case line(Int)
  }

  public var subject: Subject
  public var inFavour: Int
  public var against: Int
  public var blank: Int

  public var cast: Int { inFavour + against + blank }

  public init(_ subject: Subject, inFavour: Int, against: Int, blank: Int) {
    self.subject = subject
    self.inFavour = inFavour
    self.against = against
    self.blank = blank
  }
}

/// The share of votes the law asks for (tỷ lệ phiếu tán thành), of all members of the council, those absent among them.
public struct VoteRule: Hashable, Sendable {
  public var awardCode: String
  /// Of a hundred members, how many must be in favour at least.
  public var percent: Int
  public var validFrom: CivilDate
  public var validTo: CivilDate?
  public var legalBasis: String
  public var status: String

  public init(awardCode: String, percent: Int, validFrom: CivilDate, validTo: CivilDate?, legalBasis: String, status: String) {
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
}
