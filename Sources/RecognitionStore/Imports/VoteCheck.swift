internal import GRDB
internal import Recognition

/// Whether the council's votes on a proposal are enough for what its lines are accepted for.
struct VoteCheck {
  private let rules: [VoteRule]
  private let meetings: [CouncilMeeting]
  private let file: String

  init(_ proposal: Entry<Proposal>, on day: CivilDate, _ db: Database) throws {
    rules = try VoteRuleTable.all(db).filter { $0.isInForce(on: day) }
    meetings = try CouncilTable.meetings(on: proposal.id, db).map(\.value)
    file = proposal.value.number.description
  }

  /// What is missing for a line to be accepted for `kind`; nil where the law asks for no share, or it is reached.
  ///
  /// A verified rule refuses, any other only warns.
  func finding(on line: ProposalLine, for kind: AwardKind) -> Finding? {
    guard let rule = rules.first(where: { $0.awardCode == kind.code }) ?? rules.first(where: { $0.awardCode == kind.parent }) else {
      return nil
    }
    let vote = newest(on: line, for: kind)
    if let vote, rule.isMet(inFavour: vote.inFavour, ofMembers: vote.members) { return nil }
    return Finding(
      file: file, row: line.number, column: "vote", value: kind.code,
      .votesTooFew(percent: rule.percent, inFavour: vote?.inFavour, members: vote?.members, legalBasis: rule.legalBasis),
      severity: LawStatus(trusted: rule.status).isVerified ? .refused : .doubtful)
  }

  /// The newest vote on the line itself, else on its kind, with how many members the council had.
  private func newest(on line: ProposalLine, for kind: AwardKind) -> (inFavour: Int, members: Int)? {
    let votes = meetings.reversed().flatMap { meeting in meeting.votes.map { (meeting.members, $0) } }
    let own = votes.first { $0.1.subject == .line(line.number) } ?? votes.first { $0.1.subject == .kind(code: kind.code) }
    return own.map { ($0.1.inFavour, $0.0) }
  }
}
