internal import GRDB
public import Recognition

extension Register {
  /// Enters a proposal (tờ trình); its number is unique for the proposer and the year.
  ///
  /// - Parameter issuer: the agency asked to decide.
  public func addProposal(
    number: DecisionNumber, submittedOn: CivilDate, proposer: String, issuer: String, subject: String?
  ) throws -> Identifier<Proposal> {
    try requireCome(submittedOn)
    return try write("proposal add") { change in
      let finder = try PlaceFinder(change.db)
      let proposer = try Self.agency(proposer, on: submittedOn, finder)
      let issuer = try Self.agency(issuer, on: submittedOn, finder)
      let proposerID = try AgencyTable.entry(for: proposer, in: change)
      if let known = try ProposalTable.id(number, proposer: proposerID, year: submittedOn.year, change.db) {
        throw ProcessError.proposalNumberTaken(
          number: number.description, proposer: proposer.name, year: submittedOn.year, proposal: known.number)
      }
      return try ProposalTable.insert(
        Proposal(
          proposerID: proposerID, proposer: proposer.name, issuerID: try AgencyTable.entry(for: issuer, in: change),
          issuer: issuer.name, number: number, submittedOn: submittedOn, subject: subject), in: change)
    }
  }

  /// Brings a list into a proposal: the same verdicts as for awards, by the law of the day it was submitted.
  public func importProposal(
    _ rows: some Sequence<ListRow<AwardRow>>, proposal: String, file: String?, options: ImportSummary.Options
  ) throws -> ImportSummary {
    var list: AwardImport?
    return try importList("proposal import", rows, options: options) { change in
      let proposal = try ProposalTable.find(proposal, change.db)
      let importer = try AwardImport(change, proposal: proposal, file: file, options: options)
      importer.mayWait = true
      list = importer
      return { row, summary in try importer.enter(row, &summary) }
    } rest: { summary in
      try list?.enterWaiting(&summary)
    }
  }

  public func proposals() throws -> [Entry<Proposal>] {
    try read { try ProposalTable.proposals($0) }
  }

  /// A proposal by its number or id.
  public func findProposal(_ text: String) throws -> Entry<Proposal> {
    try read { try ProposalTable.find(text, $0) }
  }

  public func proposalLines(_ filter: ProposalLineFilter) throws -> [ProposalLineListing] {
    try read { try ProposalLineQuery.listings(filter, $0) }
  }

  /// Records what became of lines of a proposal.
  ///
  /// - Parameters:
  ///   - numbers: the lines by their numbers; nil for all that nobody has decided on.
  ///   - kind: the lower award, where lines are downgraded.
  /// - Returns: how many lines, and what the council's votes, the law and holds say against accepting them that is not verified.
  /// - Throws: `Findings` where a verified rule forbids it.
  public func decide(
    _ proposal: String, lines numbers: [Int]?, _ verdict: ProposalOutcome.Verdict, kind: String?, on day: CivilDate, reason: String?
  ) throws -> (count: Int, doubts: [Finding]) {
    try requireCome(day)
    return try write("proposal decide") { change in
      let proposal = try ProposalTable.find(proposal, change.db)
      if day < proposal.value.submittedOn { throw ProcessError.decidedBeforeSubmitted(proposal.value.submittedOn) }
      let kind = try kind.map { text in try Self.named(text) { try AwardKindTable.catalogue(change.db).kind(text) } }
      let lines = try Self.lines(numbers, of: proposal.id, change.db) { $0.outcome == nil }
      for line in lines { try Self.requireOpen(line, for: kind?.value) }
      let doubts = verdict.isFavourable ? try Self.review(lines, lower: kind?.value, on: day, change.db) : []
      for line in lines {
        let outcome = ProposalOutcome(verdict, kindID: kind?.id, decidedOn: day, reason: reason)
        try ProposalOutcomeTable.insert(outcome, of: line.id, in: change)
      }
      if !verdict.isFavourable { return (lines.count, doubts) }
      let late = try Self.laterMeetings(on: proposal, after: day, deciding: lines.map(\.id), change.db)
      return (lines.count, try doubts + late + Self.shares(of: proposal.id, on: day, change.db))
    }
  }

  /// What is worth a look where lines are accepted on a day before a meeting that voted on them.
  private static func laterMeetings(
    on proposal: Entry<Proposal>, after day: CivilDate, deciding ids: [Identifier<ProposalLine>], _ db: Database
  ) throws -> [Finding] {
    let meetings = try CouncilTable.meetings(on: proposal.id, db).map(\.value).filter { $0.heldOn > day }
    if meetings.isEmpty { return [] }
    let decided = Set(ids)
    let lines = try ProposalLineQuery.listings(ProposalLineFilter(proposal: proposal.id), db).filter { decided.contains($0.id) }
    return meetings.flatMap { lateness(of: $0, about: Set($0.votes.map(\.subject)), on: proposal, lines) }
  }

  private static func requireOpen(_ line: ProposalLineListing, for lower: AwardKind?) throws {
    try requireUndrafted(line)
    if let lower, lower.precedence <= line.kind.precedence {
      throw ProcessError.notALowerAward(lower.code, than: line.kind.code, line: line.line.number)
    }
  }

  /// A line that a draft holds, or that was signed, stays as it is.
  private static func requireUndrafted(_ line: ProposalLineListing) throws {
    if let award = line.awardID { throw ProcessError.lineIsSigned(line: line.line.number, award: award.number) }
    if let draft = line.draftID { throw ProcessError.lineIsDrafted(line: line.line.number, draft: draft.number) }
  }

  /// What speaks against accepting lines, for what is asked or a lower award; what a verified rule refuses is thrown.
  private static func review(
    _ lines: [ProposalLineListing], lower: AwardKind?, on day: CivilDate, _ db: Database
  ) throws -> [Finding] {
    let review = try LineReview(of: lines, db)
    let findings = try lines.flatMap { try review.findings(on: $0, for: lower ?? $0.kind, decidedOn: day, on: day) }
    let refused = findings.filter { $0.severity == .refused }
    guard refused.isEmpty else { throw Findings(refused) }
    return findings
  }

  /// The shares that a proposal's accepted lines would pass.
  private static func shares(of proposal: Identifier<Proposal>, on day: CivilDate, _ db: Database) throws -> [Finding] {
    let lines = try ProposalLineQuery.listings(ProposalLineFilter(proposal: proposal), db)
    return try ShareCheck.findings(signing: lines.filter { $0.acceptedKind != nil && $0.awardID == nil }, on: day, db)
  }

  /// Strikes out a proposal, or only some of its lines, entered by mistake; refused while a draft holds a line of it.
  public func voidProposal(_ text: String, lines numbers: [Int]?, reason: String) throws {
    try write("proposal void", reason: reason) { change in
      let proposal = try ProposalTable.find(text, change.db)
      let lines = try ProposalLineQuery.listings(ProposalLineFilter(proposal: proposal.id), change.db)
      let chosen = try numbers == nil ? lines : Self.lines(numbers, of: proposal.id, change.db) { _ in true }
      for line in chosen { try Self.requireUndrafted(line) }
      for line in chosen {
        try change.voidAll(ProposalOutcomeTable.table, where: "line_id", is: line.id.number)
        try change.void(ProposalLineTable.table, id: line.id.number)
      }
      guard numbers == nil else { return }
      for meeting in try CouncilTable.meetings(on: proposal.id, change.db) { try CouncilTable.void(meeting.id, in: change) }
      try change.void(ProposalTable.table, id: proposal.id.number)
    }
  }

  /// The lines of these numbers, or all that `isMeant` picks.
  static func lines(
    _ numbers: [Int]?, of proposal: Identifier<Proposal>, _ db: Database, where isMeant: (ProposalLineListing) -> Bool
  ) throws -> [ProposalLineListing] {
    let all = try ProposalLineQuery.listings(ProposalLineFilter(proposal: proposal), db)
    guard let numbers else {
      let meant = all.filter(isMeant)
      if meant.isEmpty { throw ProcessError.noLinesLeft(proposal: proposal.number) }
      return meant
    }
    return try numbers.map { number in
      guard let line = all.first(where: { $0.line.number == number }) else {
        throw ProcessError.noSuchLine(number, proposal: proposal.number)
      }
      return line
    }
  }
}
