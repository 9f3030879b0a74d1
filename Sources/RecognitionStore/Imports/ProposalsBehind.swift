internal import GRDB
internal import Recognition

/// The lines of the proposals that a decision was signed from: what they were refused must not enter with a list of awards later.
struct ProposalsBehind {
  /// By the recipient's identity key.
  private let lines: [Int: [ProposalLineListing]]

  init(_ decision: Identifier<Decision>, _ db: Database) throws {
    let signed = try db.cachedStatement(
      sql: """
        SELECT DISTINCT l.proposal_id FROM decision_signing s JOIN draft_line d ON d.draft_id = s.draft_id
        JOIN proposal_line l ON l.id = d.line_id WHERE s.decision_id = ? AND s.voided_by IS NULL ORDER BY l.proposal_id
        """)
    let proposals = try Int64.fetchAll(signed, arguments: [decision.number])
    let all = try proposals.flatMap { try ProposalLineQuery.listings(ProposalLineFilter(proposal: Identifier($0)), db) }
    lines = Dictionary(grouping: all) { $0.line.particulars.recipient.identityKey }
  }

  /// Why an award must not enter by the decision: its line was refused, returned or downgraded, and no other line was accepted for it.
  func refusal(of row: AwardRow, kind: AwardKind, ward: Identifier<Place>?) -> EntryProblem? {
    let asked = (lines[row.recipient.identityKey] ?? []).filter { $0.asks(for: row, ward: ward) }
    if asked.contains(where: { $0.acceptedKind?.code == kind.code }) { return nil }
    guard let line = asked.last(where: { $0.kind.code == kind.code && $0.outcome != nil }), let outcome = line.outcome else { return nil }
    return .notAcceptedInProposal(
      proposal: line.line.proposalID.number, number: line.proposal.number.description, line: line.line.number, outcome.verdict,
      on: outcome.decidedOn, reason: outcome.reason)
  }
}

extension ProposalLineListing {
  /// Whether a line is about the recipient and merit year of a row, as far as both tell.
  fileprivate func asks(for row: AwardRow, ward: Identifier<Place>?) -> Bool {
    let particulars = line.particulars
    guard particulars.merit.year == row.merit.year, particulars.recipient.mayBe(row.recipient) else { return false }
    let isToldByYear = particulars.recipient.birthYear != nil && row.recipient.birthYear != nil
    guard !isToldByYear, let ward, let own = particulars.placeID else { return true }
    return ward == own
  }
}
