/// What the council (hội đồng thi đua, khen thưởng) voted on one proposal, and whether it is enough by the law.
public struct CouncilRecord: Sendable {
  /// The vote that a line goes by.
  public struct Verdict: Hashable, Sendable {
    public var vote: CouncilVote
    public var members: Int
    public var heldOn: CivilDate
    /// Nil: not told.
    public var ballot: CouncilMeeting.Ballot?

    /// Whether no more than half of the votes were in favour; what the council says where the law asks for no share.
    public var isAgainst: Bool { vote.inFavour * 2 <= vote.cast }
  }

  /// What is missing for an award to be accepted.
  public enum Lack: Hashable, Sendable {
    /// A share that the law asks for; nil: the council has not voted.
    case share(VoteRule, Verdict?)
    /// There are votes enough, and the law asks that they be cast another way.
    case ballot(VoteRule, Verdict)
    /// The law asks for no share, and the council voted against.
    case majority(Verdict)
  }

  private let meetings: [CouncilMeeting]
  private let rules: RulesByKind<VoteRule>

  /// - Parameter meetings: those on the proposal, in order of their day.
  public init(meetings: [CouncilMeeting], rules: RulesByKind<VoteRule>) {
    self.meetings = meetings
    self.rules = rules
  }

  /// What a line lacks to be accepted for an award on a day; meetings after it do not count. Nil where nothing is missing.
  ///
  /// - Parameter asked: the award it was proposed for.
  public func lack(of line: Int, for code: String, asked: String, decidedOn day: CivilDate) -> Lack? {
    let verdict = verdict(on: line, for: code, asked: asked, by: day)
    if let rule = rules[code].first(where: { $0.isInForce(on: day) }) {
      guard let verdict, rule.isMet(inFavour: verdict.vote.inFavour, ofMembers: verdict.members) else { return .share(rule, verdict) }
      return rule.allows(verdict.ballot) ? nil : .ballot(rule, verdict)
    }
    guard let verdict, verdict.isAgainst, code == asked || verdict.vote.subject == .kind(code: code) else { return nil }
    return .majority(verdict)
  }

  /// The newest vote on the line itself, else on its kind; a line accepted for a lower award goes by the vote on that award first, since
  /// the line was voted on for another.
  private func verdict(on line: Int, for code: String, asked: String, by day: CivilDate) -> Verdict? {
    let subjects: [CouncilVote.Subject] = code == asked ? [.line(line), .kind(code: code)] : [.kind(code: code), .line(line)]
    let verdicts = meetings.filter { $0.heldOn <= day }.reversed().flatMap { meeting in
      meeting.votes.map { Verdict(vote: $0, members: meeting.members, heldOn: meeting.heldOn, ballot: meeting.ballot) }
    }
    return subjects.lazy.compactMap { subject in verdicts.first { $0.vote.subject == subject } }.first
  }
}
