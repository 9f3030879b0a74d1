internal import Recognition

extension CouncilProblem {
  /// - Parameter value: what was voted on, or the day of the meeting.
  func english(value: String) -> Message {
    switch self {
    case .votesTooFew(let proposal, let percent, let inFavour?, let members?, let basis):
      Message(
        "The council has \(members) members and \(inFavour) voted for it; \(percent) % of all members must (\(basis)).",
        "If it met again, enter that with: \(Self.meeting(proposal, on: value))")
    case .votesTooFew(let proposal, let percent, _, _, let basis):
      Message(
        "The council has not voted; \(percent) % of all members must vote for it (\(basis)).",
        "Enter the meeting with: \(Self.meeting(proposal, on: value))")
    case .openBallot(let proposal, let day, let basis):
      Message(
        "The meeting of \(day) voted openly; this award takes a secret ballot (\(basis)).",
        "If that is a slip, strike it out: sovang proposal void \(proposal) --meeting --reason REASON, and enter it with --ballot secret; "
          + "if the council voted again: \(Self.meeting(proposal, on: value))")
    case .against(let proposal, let inFavour, let against, let blank, let day):
      Message(
        "The council of \(day) was not in favour: \(inFavour) for, \(against) against, \(blank) blank (the book has no rule on the share of "
          + "votes for this award).",
        "If the outcome is wrong, enter it anew: sovang proposal decide \(proposal); if the council met again: "
          + "sovang proposal council \(proposal) --held-on DATE --members N --present N --vote ….")
    case .votedOnNothing(let proposal, let asked):
      Message(
        "No line of this proposal asks for that kind\(asked.isEmpty ? "" : " (there are: \(English.list(asked)))").",
        "If the council is for a lower award, enter the outcome: sovang proposal decide -h; if it is a slip: sovang proposal void \(proposal) "
          + "--meeting --reason REASON.")
    case .afterOutcome(let proposal, let lines):
      Message(
        "\(lines.count == 1 ? "Line" : "Lines") \(English.list(lines.map(String.init))) \(lines.count == 1 ? "was" : "were") decided on "
          + "before this meeting, so its votes do not count there.",
        "If they are considered again, enter the outcome: "
          + "sovang proposal decide \(proposal) --lines \(LineNumbers.text(lines)) --on \(value).")
    case .anotherMeeting(let proposal, let day):
      Message(
        "The book has a meeting of \(day) on this proposal already; this one was added, and the newest votes count.",
        "If it is one meeting entered twice, strike the newest out: sovang proposal void \(proposal) --meeting --reason REASON.")
    }
  }

  private static func meeting(_ proposal: Int64, on what: String) -> String {
    "sovang proposal council \(proposal) --held-on DATE --members N --present N --vote \(what)=for/against/blank."
  }
}
