internal import GRDB
public import Recognition

/// Which lines of proposals are asked for; a nil part does not narrow.
public struct ProposalLineFilter: Sendable {
  public var proposal: Identifier<Proposal>?
  public var draft: Identifier<DecisionDraft>?
  /// Any of these; nil for all.
  public var ids: [Identifier<ProposalLine>]?

  public init(
    proposal: Identifier<Proposal>? = nil, draft: Identifier<DecisionDraft>? = nil, ids: [Identifier<ProposalLine>]? = nil
  ) {
    self.proposal = proposal
    self.draft = draft
    self.ids = ids
  }

  fileprivate var condition: String {
    let named = ids.map { " AND l.id IN (\($0.map(\.description).joined(separator: ", ")))" }
    return [proposal.map { " AND l.proposal_id = \($0)" }, draft.map { " AND d.draft_id = \($0)" }, named].compactMap { $0 }.joined()
  }
}

/// Lines of proposals with all that became of them.
enum ProposalLineQuery {
  static func listings(_ filter: ProposalLineFilter, _ db: Database) throws -> [ProposalLineListing] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT l.*, d.draft_id, s.award_id \(source)\(filter.condition) ORDER BY p.submitted_on, p.id, l.line_number")
    let kinds = Dictionary(uniqueKeysWithValues: try AwardKindTable.all(db).map { ($0.id, $0.value) })
    let proposals = Dictionary(uniqueKeysWithValues: try ProposalTable.proposals(db).map { ($0.id, $0.value) })
    let places = try PlaceTable.places(Set(rows.compactMap { $0.idIfAny("place_id") }), db)
    let outcomes = try outcomes(filter, db)
    return rows.map { row in
      let line = ProposalLineTable.line(row)
      let reviews = (outcomes[row.id("id")] ?? []).map { outcome in
        ProposalLineListing.Review(
          outcome, kind: outcome.verdict.isFavourable ? kinds[outcome.kindID ?? line.particulars.kindID] : nil)
      }
      return ProposalLineListing(
        id: row.id("id"), line: line, proposal: proposals[line.proposalID]!, kind: kinds[line.particulars.kindID]!,
        place: line.particulars.placeID.flatMap { id in places[id].map { Entry(id, $0) } }, reviews: reviews,
        draftID: row.idIfAny("draft_id"), awardID: row.idIfAny("award_id"))
    }
  }

  /// What was decided on the lines, by line and in the order it was.
  private static func outcomes(
    _ filter: ProposalLineFilter, _ db: Database
  ) throws -> [Identifier<ProposalLine>: [ProposalOutcome]] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT line_id, outcome, kind_id AS accepted_kind, decided_on, reason FROM proposal_outcome
        WHERE voided_by IS NULL AND line_id IN (SELECT l.id \(source)\(filter.condition)) ORDER BY id
        """)
    return Dictionary(grouping: rows) { $0.id("line_id") }.mapValues { $0.map(ProposalOutcomeTable.outcome) }
  }

  private static let source = """
    FROM proposal_line l JOIN proposal p ON p.id = l.proposal_id AND p.voided_by IS NULL
    LEFT JOIN draft_line d ON d.line_id = l.id AND d.voided_by IS NULL AND d.id NOT IN (SELECT id FROM freed_draft_line)
    LEFT JOIN signed_line s ON s.line_id = l.id AND s.voided_by IS NULL
    WHERE l.voided_by IS NULL
    """
}
