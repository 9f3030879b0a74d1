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
      let lines = try Self.linesToDraft(of: Set(proposals.map(\.id)).sorted(), kind: kind?.code, change.db)
      if lines.isEmpty { throw ProcessError.nothingToDraft(proposals: proposals.map(\.id.number)) }
      try Self.requireAskedOnce(lines)
      let draft = DecisionDraft(
        issuerID: first.value.issuerID, issuer: first.value.issuer, draftedOn: hand.today, subject: subject)
      return try DecisionDraftTable.insert(draft, of: lines.map(\.id), in: change)
    }
  }

  /// No two lines of a draft are accepted for one award of one recipient and year, unless their words tell of two achievements.
  static func requireAskedOnce(_ lines: [ProposalLineListing]) throws {
    var earlier: [Int: [ProposalLineListing]] = [:]
    for line in lines {
      let key = line.line.particulars.recipient.identityKey
      defer { earlier[key, default: []].append(line) }
      guard let other = earlier[key]?.first(where: { $0.isForTheSame(as: line) }) else { continue }
      throw ProcessError.askedTwice(
        proposal: line.line.proposalID.number, line: line.line.number, otherProposal: other.line.proposalID.number, other: other.line.number
      )
    }
  }

  /// The accepted lines that no draft holds; nil for every award.
  private static func linesToDraft(
    of proposals: [Identifier<Proposal>], kind code: String?, _ db: Database
  ) throws -> [ProposalLineListing] {
    try proposals.flatMap { try ProposalLineQuery.listings(ProposalLineFilter(proposal: $0), db) }.filter { line in
      guard line.draftID == nil, let kind = line.acceptedKind else { return false }
      return code == nil || kind.code == code
    }
  }

  public func drafts() throws -> [DraftListing] {
    try read { db in try DecisionDraftTable.drafts(db).map { try Self.listing($0, db) } }
  }

  public func findDraft(_ id: Identifier<DecisionDraft>) throws -> DraftListing {
    try read { try Self.draft(id, $0) }
  }

  /// What the page of a draft tells: its lines with the money the law of the day gives, and what speaks against them.
  public func draftFacts(_ id: Identifier<DecisionDraft>) throws -> DraftFacts {
    try read { db in
      let draft = try Self.draft(id, db)
      let day = draft.decision?.value.signedOn ?? hand.today
      let issuer = try AgencyTable.agency(draft.draft.issuerID, db)
      return DraftFacts(
        id: id, draft: draft.draft, issuerPlace: try issuer.placeID.flatMap { try PlaceTable.place($0, db)?.value },
        grounds: try LegalGroundTable.grounds(of: issuer, on: day, db), decision: draft.decision?.value,
        lines: try DraftMoney.lines(of: draft, on: day, db), moneyOn: day,
        baseSalary: try RewardCoefficientTable.law(db).baseSalary(on: day),
        findings: draft.decision == nil ? try Self.review(draft.lines, on: day, db) : [], asOf: try Self.asOf(db, hand: hand),
        fingerprint: try HeadTable.fingerprint(db).description)
    }
  }

  /// What the council's votes, the law and holds of a day say against the lines of a draft.
  private static func review(_ lines: [ProposalLineListing], on day: CivilDate, _ db: Database) throws -> [Finding] {
    let review = try LineReview(of: lines, db)
    let findings = try lines.flatMap { line -> [Finding] in
      guard let kind = line.acceptedKind, let outcome = line.outcome else { return [] }
      return try review.findings(on: line, for: kind, decidedOn: outcome.decidedOn, on: day)
    }
    return try findings + ShareCheck.findings(signing: lines, on: day, db)
  }

  /// Strikes out a draft that is not to be signed; its lines can be drafted or decided on anew.
  public func voidDraft(_ id: Identifier<DecisionDraft>, reason: String) throws {
    try write("decision draft void", reason: reason) { change in
      let draft = try Self.draft(id, change.db)
      if let decision = draft.decision { throw ProcessError.draftIsSigned(draft: id.number, decision: decision.value.number.description) }
      try DecisionDraftTable.void(id, in: change)
    }
  }

  static func draft(_ id: Identifier<DecisionDraft>, _ db: Database) throws -> DraftListing {
    guard let draft = try DecisionDraftTable.drafts(db, id: id).first else {
      throw try RegisterError.absent(DecisionDraftTable.table, id: id.number, db)
    }
    return try listing(draft, db)
  }

  private static func listing(_ draft: Entry<DecisionDraft>, _ db: Database) throws -> DraftListing {
    DraftListing(
      id: draft.id, draft: draft.value, lines: try ProposalLineQuery.listings(ProposalLineFilter(draft: draft.id), db),
      decision: try DecisionSigningTable.decision(of: draft.id, db))
  }
}

extension ProposalLineListing {
  /// Whether two lines are accepted for one award of one recipient and year: a title, a form for one achievement, or two forms whose words
  /// tell of one.
  fileprivate func isForTheSame(as other: ProposalLineListing) -> Bool {
    let (asked, others) = (line.particulars, other.line.particulars)
    guard let kind = acceptedKind, let another = other.acceptedKind, asked.isForOneRecipient(as: others),
      asked.merit.year == others.merit.year
    else { return false }
    if kind.category == .title || another.category == .title { return kind.code == another.code }
    if CommendationLaw.areTwoAchievements(asked.citation, others.citation) { return false }
    let isTold = asked.citation != nil && others.citation != nil && asked.merit == others.merit
    return isTold || (kind.code == another.code && asked.basis == others.basis)
  }
}
