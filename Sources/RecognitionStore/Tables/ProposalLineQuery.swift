internal import GRDB
public import Recognition

/// Which lines of proposals are asked for; a nil part does not narrow.
public struct ProposalLineFilter: Sendable {
  public var proposal: Identifier<Proposal>?
  public var draft: Identifier<DecisionDraft>?

  public init(proposal: Identifier<Proposal>? = nil, draft: Identifier<DecisionDraft>? = nil) {
    self.proposal = proposal
    self.draft = draft
  }

  fileprivate var condition: String {
    [proposal.map { " AND l.proposal_id = \($0)" }, draft.map { " AND d.draft_id = \($0)" }].compactMap { $0 }.joined()
  }
}

/// Lines of proposals with all that became of them.
enum ProposalLineQuery {
  static func listings(_ filter: ProposalLineFilter, _ db: Database) throws -> [ProposalLineListing] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT l.*, o.outcome, o.kind_id AS accepted_kind, o.decided_on, o.reason, d.draft_id, s.award_id FROM proposal_line l
        JOIN proposal p ON p.id = l.proposal_id AND p.voided_by IS NULL
        LEFT JOIN proposal_outcome o ON o.id = (
          SELECT max(id) FROM proposal_outcome WHERE line_id = l.id AND voided_by IS NULL)
        LEFT JOIN draft_line d ON d.line_id = l.id AND d.voided_by IS NULL
        LEFT JOIN signed_line s ON s.line_id = l.id AND s.voided_by IS NULL
        WHERE l.voided_by IS NULL\(filter.condition) ORDER BY p.submitted_on, p.id, l.line_number
        """)
    let kinds = Dictionary(uniqueKeysWithValues: try AwardKindTable.all(db).map { ($0.id, $0.value) })
    let proposals = Dictionary(uniqueKeysWithValues: try ProposalTable.proposals(db).map { ($0.id, $0.value) })
    let places = try PlaceTable.places(Set(rows.compactMap { $0.idIfAny("place_id") }), db)
    return rows.map { row in
      let line = ProposalLineTable.line(row)
      let outcome = ProposalOutcomeTable.outcome(row)
      return ProposalLineListing(
        id: row.id("id"), line: line, proposal: proposals[line.proposalID]!, kind: kinds[line.particulars.kindID]!,
        place: line.particulars.placeID.flatMap { id in places[id].map { Entry(id, $0) } }, outcome: outcome,
        acceptedKind: outcome?.verdict.isFavourable == true ? kinds[outcome?.kindID ?? line.particulars.kindID] : nil,
        draftID: row.idIfAny("draft_id"), awardID: row.idIfAny("award_id"))
    }
  }
}
