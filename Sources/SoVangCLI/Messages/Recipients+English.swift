internal import Recognition
internal import RecognitionStore

extension EarlierRecipient {
  /// "2 (born 1982; Phường 4; awards: GK_HUYEN of 2022, id 2)", "2 (internal)".
  var english: String { "\(id) (\(particulars?.english ?? "internal"))" }
}

extension EarlierRecipient.Particulars {
  fileprivate var english: String {
    let parts = [
      name.map { "called \(English.quoted($0))" }, birthYear.map { "born \($0)" } ?? "no birth year", idDigits.map { "id digits \($0)" },
      wards.isEmpty ? "no ward" : English.list(wards),
      awards.isEmpty ? "no awards" : "awards: " + English.list(awards.map { "\($0.kind) of \($0.year), id \($0.id)" }, separator: "; "),
    ]
    return parts.compactMap { $0 }.joined(separator: "; ")
  }
}

extension EarlierRecipient {
  /// The way out for one who may be this earlier recipient.
  func englishRemedy(_ outcome: Outcome) -> String {
    switch outcome {
    case .entered(let new):
      "If it is one: sovang recipient merge \(id) \(new) --reason REASON; if it is two, enter what tells them apart: sovang recipient edit "
        + "\(new) --birth-year YEAR --reason REASON, or --id-digits LAST-THREE --reason REASON."
    case .takenFor:
      "It was entered under this one; if it is somebody else, enter what tells them apart: sovang recipient edit \(id) --id-digits "
        + "LAST-THREE --reason REASON, strike out what was entered and import it again with the column idDigits."
    case .leftOut:
      "The row was left out; if it is one, give birth year and ward as the book has them; see: sovang recipient show \(id)."
    }
  }
}

extension CheckFinding {
  static func likelySameInEnglish(_ name: String?, _ recipients: [EarlierRecipient]) -> Message {
    let ids = recipients.map { String($0.id) }
    return Message(
      "These may be one, all called \(name.map(English.quoted) ?? "the same"): \(English.list(recipients.map(\.english), separator: "; ")).",
      "If they are: sovang recipient merge \(ids.prefix(2).joined(separator: " ")) --reason REASON; if not, enter what tells them apart: "
        + "sovang recipient edit ID --birth-year YEAR --reason REASON, or --id-digits LAST-THREE --reason REASON.")
  }
}

extension RecipientProblem {
  var english: Message {
    switch self {
    case .known(let id):
      Message("The book has exactly this recipient, id \(id).", "Use that one: sovang recipient show \(id).")
    case .merged(let id, let into):
      Message(
        "Recipient \(id) was merged into \(into).",
        "Write \(into) instead of \(id); if the merge was a mistake: sovang recipient unmerge \(id) --reason REASON.")
    case .mergeOfItself(let id):
      Message("A recipient cannot be merged into itself (\(id)).", "Name two: sovang recipient merge KEPT OTHER.")
    case .mergeOfTypes(let one, let other):
      Message(
        "One is of the type \(one.rawValue), the other \(other.rawValue); only two of one type can be one.",
        "Look both up with: sovang recipient list.")
    case .mergeOfVisibilities(let id):
      Message(
        "One is internal and \(id) is public; merged, the internal one would be named.",
        "If they are one, first: sovang recipient edit \(id) --visibility internal --reason REASON.")
    case .notMerged(let id):
      Message("Recipient \(id) was not merged into another.", "See the merged ones with: sovang recipient list --status merged.")
    case .notOfType(let option, let type):
      Message("\(option) does not go with \(English.type(type)).", "Leave \(option) out.")
    }
  }
}
