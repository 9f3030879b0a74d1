internal import Recognition
internal import RecognitionStore

extension ErasureProblem {
  var english: Message {
    switch self {
    case .kept(let recipient, let obstacle): obstacle.english(of: recipient)
    case .maybeAnother(let recipient, let lines):
      Message(
        "The book cannot tell whether these, which bear the name, are recipient \(recipient)'s: \(English.list(lines.map(\.english))).",
        "Run it again with, for each line, --same \(lines[0]) if it is, or --other \(lines[0]) if it is somebody else's.")
    case .notOfThisName(let line):
      Message(
        "The line \(line) does not bear this recipient's name.", "Leave it out; only lines that the message names are asked about.")
    case .erased(let id):
      Message(
        "What identified recipient \(id) was erased.",
        "It can no more be edited, merged or certified; enter who is honoured later as a new recipient.")
    case .notSwept(let recipient):
      Message(
        "The values are gone from the book, but what is left of them in the file could not be overwritten.",
        "Close other programs that have the register open, see that the disk has room, and run again: sovang recipient erase \(recipient) "
          + "--reason REASON.")
    }
  }
}

extension RetentionLaw.Obstacle {
  fileprivate func english(of recipient: Int64) -> Message {
    switch self {
    case .notEnded(let line):
      Message("\(line.english.capitalisedFirst) has not ended.", "Enter its last day first; the time runs from there.")
    case .noRule(let subject, let line):
      Message(
        "The book does not know for how long \(line.english) (\(subject.rawValue)) is kept.",
        "Look the law up and enter it: sovang law add retention-rules subject=\(subject.rawValue) years=YEARS validFrom=DAY legalBasis=TEXT; "
          + "a register of an older version first: sovang law add retention-rules --bundled.")
    case .forEver(let line, let law):
      Message("\(line.english.capitalisedFirst) is kept for ever by \(law.basis).", remedy(en: law, recipient, "It cannot be erased."))
    case .until(let day, let line, let law):
      Message(
        "\(line.english.capitalisedFirst) has to be kept by \(law.basis); it can be erased from \(day) on.",
        remedy(en: law, recipient, "Run it again from that day."))
    }
  }

  private func remedy(en law: LawReference, _ recipient: Int64, _ plain: String) -> String {
    guard isUnverified else { return plain }
    return "\(plain) Nobody has compared this rule with its text; where the law orders an earlier erasure: "
      + "sovang recipient erase \(recipient) --early --reason REASON."
  }
}

extension BookLine {
  /// Whether it bears a name without referring to a recipient, so that an officer may be asked about it.
  var isNamedOnly: Bool { ["gift_nominee", "gift_handover", "gift_return", "proposal_line"].contains(table) }

  fileprivate var english: String { "\(English.table(table)) \(id)" + (isNamedOnly ? " (\(self))" : "") }
}
