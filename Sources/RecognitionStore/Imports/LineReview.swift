internal import GRDB
internal import Recognition

/// What the law and the council say against lines of proposals before anything is signed; signing says it again, by its own day.
struct LineReview {
  private let db: Database
  private let judge: AwardJudge
  private let votes: [Identifier<Proposal>: VoteCheck]

  init(of lines: [ProposalLineListing], _ db: Database) throws {
    self.db = db
    judge = try AwardJudge(db, catalogue: AwardKindTable.catalogue(db))
    let proposals = Dictionary(lines.map { ($0.line.proposalID, $0.proposal) }) { first, _ in first }
    votes = try Dictionary(uniqueKeysWithValues: proposals.map { ($0.key, try VoteCheck(Entry($0.key, $0.value), db)) })
  }

  /// - Parameters:
  ///   - decidedOn: the day the line was accepted, up to which the council's meetings count.
  ///   - day: whose law and holds are looked at.
  func findings(
    on line: ProposalLineListing, for kind: AwardKind, decidedOn: CivilDate, on day: CivilDate
  ) throws -> [Finding] {
    try voteFindings(on: line, for: kind, decidedOn: decidedOn) + breaches(of: line, for: kind, on: day)
  }

  func voteFindings(on line: ProposalLineListing, for kind: AwardKind, decidedOn day: CivilDate) -> [Finding] {
    [votes[line.line.proposalID]?.finding(on: line, for: kind, decidedOn: day)].compactMap { $0 }
  }

  private func breaches(of line: ProposalLineListing, for kind: AwardKind, on day: CivilDate) throws -> [Finding] {
    let row = line.line.row(for: kind, proposed: line.kind)
    let recipient = try RecipientMatch(row.recipient, ward: line.place?.id, db).known
    let others = try recipient.map { try AwardTable.awards(of: $0, db) } ?? []
    let breaches = try judge.breaches(
      of: row, kind: kind, decision: .proposed(Entry(line.line.proposalID, line.proposal), on: day),
      .init(others: others, recipient: recipient))
    var found = RowFindings(file: line.proposal.number.description, row: line.line.number)
    _ = found.take(breaches, at: { $0.place(in: row) }, reason: nil)
    return found.all
  }
}
