internal import GRDB
internal import Recognition

/// What the council's votes on a proposal lack for what its lines are accepted for, as findings.
struct VoteCheck {
  private let record: CouncilRecord
  private let proposal: Entry<Proposal>

  init(_ proposal: Entry<Proposal>, _ db: Database) throws {
    self.proposal = proposal
    record = CouncilRecord(
      meetings: try CouncilTable.meetings(on: proposal.id, db).map(\.value),
      rules: RulesByKind(try VoteRuleTable.all(db), lineage: try AwardKindTable.lineage(db), code: \.awardCode))
  }

  /// What is missing for a line to be accepted for `kind` on a day; nil where nothing is.
  ///
  /// A share that a verified rule asks for refuses; any other, and a plain vote against, only warns.
  func finding(on line: ProposalLineListing, for kind: AwardKind, decidedOn day: CivilDate) -> Finding? {
    switch record.lack(of: line.line.number, for: kind.code, asked: line.kind.code, decidedOn: day) {
    case nil: nil
    case .share(let rule, let verdict):
      finding(
        line, kind,
        .votesTooFew(
          proposal: proposal.id.number, percent: rule.percent, inFavour: verdict?.vote.inFavour, members: verdict?.members,
          legalBasis: rule.legalBasis), rule.severity)
    case .ballot(let rule, let verdict):
      finding(
        line, kind, .openBallot(proposal: proposal.id.number, on: verdict.heldOn, legalBasis: rule.legalBasis), rule.severity)
    case .majority(let verdict):
      finding(
        line, kind,
        .against(
          proposal: proposal.id.number, inFavour: verdict.vote.inFavour, against: verdict.vote.against, blank: verdict.vote.blank,
          on: verdict.heldOn), .doubtful)
    }
  }

  private func finding(
    _ line: ProposalLineListing, _ kind: AwardKind, _ problem: CouncilProblem, _ severity: Finding.Severity
  ) -> Finding {
    Finding(
      file: proposal.value.number.description, row: line.line.number, column: "vote", value: kind.code, .council(problem),
      severity: severity)
  }
}

extension VoteRule {
  /// Only what somebody read in the text itself refuses.
  fileprivate var severity: Finding.Severity { LawStatus(trusted: status).isVerified ? .refused : .doubtful }
}
