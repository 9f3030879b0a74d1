internal import GRDB
public import Recognition

/// A draft with its lines, and the decision it became; nil while it waits for a signature.
public struct DraftListing: Sendable {
  public var id: Identifier<DecisionDraft>
  public var draft: DecisionDraft
  public var lines: [ProposalLineListing]
  public var decision: Entry<Decision>?
}

extension Register {
  /// Lays a decision before the signer: the accepted lines of these proposals that no draft holds yet.
  ///
  /// - Parameter kind: only the lines accepted for this award; nil for all.
  public func addDraft(of proposals: [String], kind: String?, subject: String?) throws -> Identifier<DecisionDraft> {
    try write("decision draft add") { change in
      let proposals = try proposals.map { try ProposalTable.find($0, change.db) }
      let issuers = Set(proposals.map(\.value.issuerID))
      guard let first = proposals.first, issuers.count == 1 else {
        throw ProcessError.severalIssuers(proposals.map(\.value.issuer))
      }
      let kind = try kind.map { text in try Self.named(text) { try AwardKindTable.catalogue(change.db).kind(text).value } }
      let lines = try Set(proposals.map(\.id)).sorted().flatMap { id in
        try ProposalLineQuery.listings(ProposalLineFilter(proposal: id), change.db)
      }.filter { line in line.draftID == nil && line.acceptedKind != nil && (kind == nil || line.acceptedKind?.code == kind?.code) }
      if lines.isEmpty { throw ProcessError.nothingToDraft }
      let draft = DecisionDraft(
        issuerID: first.value.issuerID, issuer: first.value.issuer, draftedOn: hand.today, subject: subject)
      return try DecisionDraftTable.insert(draft, of: lines.map(\.id), in: change)
    }
  }

  public func drafts() throws -> [DraftListing] {
    try read { db in try DecisionDraftTable.drafts(db).map { try Self.listing($0, db) } }
  }

  public func findDraft(_ id: Identifier<DecisionDraft>) throws -> DraftListing {
    try read { try Self.draft(id, $0) }
  }

  /// What the page of a draft tells: its lines with the money the law of the day gives.
  public func draftFacts(_ id: Identifier<DecisionDraft>) throws -> DraftFacts {
    try read { db in
      let draft = try Self.draft(id, db)
      let day = draft.decision?.value.signedOn ?? hand.today
      return DraftFacts(
        id: id, draft: draft.draft, decision: draft.decision?.value, lines: try Self.lines(of: draft, on: day, db), moneyOn: day,
        asOf: try Self.asOf(db, hand: hand), fingerprint: try HeadTable.fingerprint(db).description)
    }
  }

  /// Once signed, the lines have the money of their awards.
  private static func lines(of draft: DraftListing, on day: CivilDate, _ db: Database) throws -> [DraftFacts.Line] {
    let law = try RewardCoefficientTable.law(db)
    let signed = try draft.decision.map { try AwardListingQuery.listings(AwardFilter(decision: $0.id), db) } ?? []
    let awards = Dictionary(uniqueKeysWithValues: signed.map { ($0.id, $0.award) })
    return draft.lines.compactMap { line in
      guard let kind = line.acceptedKind else { return nil }
      if let award = line.awardID.flatMap({ awards[$0] }) {
        let gap = award.money == nil ? law.gap(of: kind.code, for: line.line.particulars.recipient.type, on: day) : nil
        return DraftFacts.Line(listing: line, kind: kind, money: award.money, gap: gap, isVerified: true)
      }
      return Self.line(line, for: kind, law, on: day)
    }
  }

  private static func line(
    _ line: ProposalLineListing, for kind: AwardKind, _ law: RewardLaw, on day: CivilDate
  ) -> DraftFacts.Line {
    let asked = line.line.particulars
    if let money = asked.money, kind.code == line.kind.code {
      return DraftFacts.Line(listing: line, kind: kind, money: money, isVerified: true)
    }
    guard case .fixed(let amount, let status) = law.amount(of: kind.code, for: asked.recipient.type, on: day) else {
      let gap = law.gap(of: kind.code, for: asked.recipient.type, on: day)
      return DraftFacts.Line(listing: line, kind: kind, money: nil, gap: gap, isVerified: true)
    }
    return DraftFacts.Line(listing: line, kind: kind, money: amount, isVerified: LawStatus(trusted: status).isVerified)
  }

  /// Strikes out a draft that is not to be signed; its lines can be drafted or decided on anew.
  public func voidDraft(_ id: Identifier<DecisionDraft>, reason: String) throws {
    try write("decision draft void", reason: reason) { change in
      let draft = try Self.draft(id, change.db)
      if let decision = draft.decision { throw ProcessError.draftIsSigned(draft: id.number, decision: decision.value.number.description) }
      try DecisionDraftTable.void(id, in: change)
    }
  }

  /// Makes a draft the decision it was signed as: the decision and its awards enter in one change, as a list of awards does.
  ///
  /// - Returns: what became of each line; nothing was entered where one was refused.
  public func sign(
    _ id: Identifier<DecisionDraft>, number: DecisionNumber, signedOn: CivilDate, signer: String?, signerTitle: String?,
    signingForm: Decision.SigningForm?, options: ImportSummary.Options = ImportSummary.Options()
  ) throws -> ImportSummary {
    try write("decision sign", keepIf: { $0.mayEnter(options) }) { change in
      let draft = try Self.draft(id, change.db)
      if let decision = draft.decision { throw ProcessError.draftIsSigned(draft: id.number, decision: decision.value.number.description) }
      if let day = draft.lines.map(\.proposal.submittedOn).max(), signedOn < day { throw ProcessError.decidedBeforeSubmitted(day) }
      let decision = Decision(
        issuerID: draft.draft.issuerID, issuer: draft.draft.issuer, number: number, signedOn: signedOn, signer: signer,
        signerTitle: signerTitle, signingForm: signingForm)
      let entry = Entry(try Self.enter(decision, in: change), decision)
      var summary = ImportSummary()
      for (proposal, lines) in draft.lines.grouped(by: \.line.proposalID) {
        try Self.enter(lines, of: proposal, under: entry, options, &summary, in: change)
      }
      if summary.mayEnter(options) { try AwardTallyTable.addEntered(by: change) }
      try ShareCheck.judge(change, file: nil, reason: options.override, &summary)
      summary.changedTheBook = summary.mayEnter(options)
      return summary
    }
  }

  /// Enters a signed decision whose number nobody has used.
  static func enter(_ decision: Decision, in change: Change) throws -> Identifier<Decision> {
    let year = decision.signedOn.year
    if try DecisionTable.find(issuer: decision.issuerID, number: decision.number, year: year, change.db) != nil {
      throw RegisterError.decisionNumberTaken(number: decision.number.description, issuer: decision.issuer, year: year)
    }
    return try DecisionTable.insert(decision, in: change)
  }

  /// Enters the awards of one proposal's lines; findings name the proposal and the line's number in it.
  private static func enter(
    _ lines: [ProposalLineListing], of proposal: Identifier<Proposal>, under decision: Entry<Decision>, _ options: ImportSummary.Options,
    _ summary: inout ImportSummary, in change: Change
  ) throws {
    let name = lines[0].proposal.number.description
    let importer = try AwardImport(change, decision: decision, file: name, options: options)
    for line in lines {
      guard let kind = line.acceptedKind else { continue }
      let place = try line.place.flatMap { try PlaceTable.location($0.id, change.db) }
      try importer.enter(line.line.row(for: kind, proposed: line.kind), at: place, &summary)
      if let award = importer.newest { try SignedLineTable.insert(line.id, award: award, in: change) }
    }
  }

  private static func draft(_ id: Identifier<DecisionDraft>, _ db: Database) throws -> DraftListing {
    guard let draft = try DecisionDraftTable.drafts(db, id: id).first else {
      throw try RegisterError.absent(DecisionDraftTable.table, id: id.number, db)
    }
    return try listing(draft, db)
  }

  private static func listing(_ draft: Entry<DecisionDraft>, _ db: Database) throws -> DraftListing {
    DraftListing(
      id: draft.id, draft: draft.value, lines: try ProposalLineQuery.listings(ProposalLineFilter(draft: draft.id), db),
      decision: try DecisionDraftTable.decision(of: draft.id, db))
  }
}

extension Sequence {
  /// Runs of elements that share a key, in their order.
  fileprivate func grouped<Key: Equatable>(by key: (Element) -> Key) -> [(key: Key, elements: [Element])] {
    var groups: [(key: Key, elements: [Element])] = []
    for element in self {
      if let last = groups.last, last.key == key(element) {
        groups[groups.count - 1].elements.append(element)
      } else {
        groups.append((key(element), [element]))
      }
    }
    return groups
  }
}
