internal import GRDB
internal import Recognition

enum DecisionDraftTable {
  static let table = BookTable("decision_draft", ["issuer_id", "drafted_on", "subject"])
  static let lines = BookTable("draft_line", ["draft_id", "line_id"])

  static func insert(
    _ draft: DecisionDraft, of lineIDs: [Identifier<ProposalLine>], in change: Change
  ) throws -> Identifier<DecisionDraft> {
    let id = try change.insert(table, [.id(draft.issuerID), .date(draft.draftedOn), .text(draft.subject)])
    for line in lineIDs { try hold(line, in: Identifier(id), change) }
    return Identifier(id)
  }

  /// Ties a line to a draft; a tie that a struck-out award left behind goes.
  static func hold(_ line: Identifier<ProposalLine>, in draft: Identifier<DecisionDraft>, _ change: Change) throws {
    try free(line, in: change)
    try change.insert(lines, [.id(draft), .id(line)])
  }

  /// Leaves a line to be drafted or decided on anew.
  static func free(_ line: Identifier<ProposalLine>, in change: Change) throws {
    try change.voidAll(lines, where: "line_id", is: line.number)
  }

  /// The drafts that stand, narrowed by id.
  static func drafts(_ db: Database, id: Identifier<DecisionDraft>? = nil) throws -> [Entry<DecisionDraft>] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT decision_draft.id, issuer_id, agency.name AS issuer, drafted_on, subject FROM decision_draft
        JOIN agency ON agency.id = issuer_id WHERE decision_draft.voided_by IS NULL AND (?1 IS NULL OR decision_draft.id = ?1)
        ORDER BY decision_draft.id
        """, arguments: [id?.number]
    ).map { row in
      Entry(
        row.id("id"),
        DecisionDraft(
          issuerID: row.id("issuer_id"), issuer: row["issuer"], draftedOn: row.date("drafted_on"), subject: row["subject"]))
    }
  }

  /// Strikes out a draft; its lines are free to be drafted again.
  static func void(_ id: Identifier<DecisionDraft>, in change: Change) throws {
    try change.voidAll(lines, where: "draft_id", is: id.number)
    try change.void(table, id: id.number)
  }
}
