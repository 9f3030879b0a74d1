internal import GRDB
public import Recognition

extension Register {
  /// Makes a draft the decision it was signed as: the decision and its awards enter in one change, as a list of awards does. The money is
  /// of the day it was signed.
  ///
  /// - Returns: what became of each line; nothing was entered where one was refused.
  public func sign(
    _ id: Identifier<DecisionDraft>, number: DecisionNumber, signedOn: CivilDate, signer: String?, signerTitle: String?,
    signingForm: Decision.SigningForm?, options: ImportSummary.Options = ImportSummary.Options()
  ) throws -> ImportSummary {
    try requireCome(signedOn)
    return try write("decision sign", keepIf: { $0.mayEnter(options) }) { change in
      let draft = try Self.draftToSign(id, on: signedOn, change.db)
      let decision = Decision(
        issuerID: draft.draft.issuerID, issuer: draft.draft.issuer, number: number, signedOn: signedOn, signer: signer,
        signerTitle: signerTitle, signingForm: signingForm)
      let entry = Entry(try Self.enter(decision, in: change), decision)
      var summary = ImportSummary()
      summary.isSigning = true
      summary.add([try DraftMoney.change(in: draft, signedOn: signedOn, change.db)].compactMap { $0 })
      let importer = try AwardImport(change, decision: entry, file: nil, options: options)
      for lines in draft.lines.grouped(by: \.line.proposalID) {
        try Self.enter(lines, by: importer, &summary, in: change)
      }
      try DecisionSigningTable.insert(id, decision: entry.id, in: change)
      try Self.finish(&summary, options, in: change)
      return summary
    }
  }

  private static func draftToSign(_ id: Identifier<DecisionDraft>, on day: CivilDate, _ db: Database) throws -> DraftListing {
    let draft = try draft(id, db)
    if let decision = draft.decision { throw ProcessError.draftIsSigned(draft: id.number, decision: decision.value.number.description) }
    guard let submittedOn = draft.lines.map(\.proposal.submittedOn).max() else { throw ProcessError.draftIsEmpty(draft: id.number) }
    if day < submittedOn { throw ProcessError.decidedBeforeSubmitted(submittedOn) }
    if let decidedOn = draft.lines.compactMap(\.outcome?.decidedOn).max(), day < decidedOn {
      throw ProcessError.signedBeforeDecided(decidedOn)
    }
    try requireAskedOnce(draft.lines)
    return draft
  }

  /// Enters a signed decision whose number nobody has used.
  static func enter(_ decision: Decision, in change: Change) throws -> Identifier<Decision> {
    let year = decision.signedOn.year
    if try DecisionTable.find(issuer: decision.issuerID, number: decision.number, year: year, change.db) != nil {
      throw RegisterError.decisionNumberTaken(number: decision.number.description, issuer: decision.issuer, year: year)
    }
    return try DecisionTable.insert(decision, in: change)
  }

  /// Enters the awards of one proposal's lines; findings name the proposal and the line's number in it. A line that becomes none is free.
  private static func enter(
    _ lines: [ProposalLineListing], by importer: AwardImport, _ summary: inout ImportSummary, in change: Change
  ) throws {
    importer.file = lines[0].proposal.number.description
    let review = try LineReview(of: lines, change.db)
    for line in lines {
      guard let kind = line.acceptedKind, let outcome = line.outcome else { continue }
      let place = try line.place.flatMap { try PlaceTable.location($0.id, change.db) }
      let votes = review.voteFindings(on: line, for: kind, decidedOn: outcome.decidedOn)
      try importer.enter(line.line.row(for: kind, proposed: line.kind), at: place, besides: votes, &summary)
      if let award = importer.newest {
        try SignedLineTable.insert(line.id, award: award, in: change)
      } else {
        try DecisionDraftTable.free(line.id, in: change)
      }
    }
  }

  private static func finish(_ summary: inout ImportSummary, _ options: ImportSummary.Options, in change: Change) throws {
    if summary.mayEnter(options) { try AwardTallyTable.addEntered(by: change) }
    try ShareCheck.judge(change, file: nil, reason: options.override, &summary)
    summary.changedTheBook = summary.mayEnter(options)
  }
}

extension Sequence {
  /// Runs of elements that share a key, in their order.
  fileprivate func grouped<Key: Equatable>(by key: (Element) -> Key) -> [[Element]] {
    var groups: [[Element]] = []
    for element in self {
      if let last = groups.last?.last, key(last) == key(element) {
        groups[groups.count - 1].append(element)
      } else {
        groups.append([element])
      }
    }
    return groups
  }
}
