/// What a council's meeting or its votes leave to be looked at.
public enum CouncilProblem: Hashable, Sendable {
  /// The law asks for more votes on a proposal than the council gave; nil where it has not voted.
  case votesTooFew(proposal: Int64, percent: Int, inFavour: Int?, members: Int?, legalBasis: String)
  /// The law asks for a secret ballot, and the council voted openly.
  case openBallot(proposal: Int64, on: CivilDate, legalBasis: String)
  /// The council voted against, where the law asks for no share of votes.
  case against(proposal: Int64, inFavour: Int, against: Int, blank: Int, on: CivilDate)
  /// The council voted on a kind that no line asks for; `asked` are those that lines ask for or were accepted for.
  case votedOnNothing(proposal: Int64, asked: [String])
  /// The council met after these lines of its proposal were decided on, so that its votes do not count for them.
  case afterOutcome(proposal: Int64, lines: [Int])
  /// The book has a meeting of that day on the proposal already.
  case anotherMeeting(proposal: Int64, on: CivilDate)
}
