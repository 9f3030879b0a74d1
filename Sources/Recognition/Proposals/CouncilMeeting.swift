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
