internal import GRDB
internal import Recognition

enum DecisionDraftTable {
  static let table = BookTable("decision_draft", ["issuer_id", "drafted_on", "subject"])
  static let lines = BookTable("draft_line", ["draft_id", "line_id"])

  static func insert(
    _ draft: DecisionDraft, of lineIDs: [Identifier<ProposalLine>], in change: Change
  ) throws -> Identifier<DecisionDraft> {
    let id = try change.insert(table, [.id(draft.issuerID), .date(draft.draftedOn), .text(draft.subject)])
    for line in lineIDs { try change.insert(lines, [.integer(id), .id(line)]) }
    return Identifier(id)
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

  /// The decision a draft became when it was signed; nil while it waits.
  static func decision(of draft: Identifier<DecisionDraft>, _ db: Database) throws -> Entry<Decision>? {
    let id = try Int64.fetchOne(
      db,
      sql: """
        SELECT award.decision_id FROM draft_line d JOIN signed_line s ON s.line_id = d.line_id AND s.voided_by IS NULL
        JOIN award ON award.id = s.award_id WHERE d.draft_id = ? AND d.voided_by IS NULL ORDER BY s.id LIMIT 1
        """, arguments: [draft.number])
    return try id.flatMap { try DecisionTable.decisions(db, id: Identifier($0)).first }
  }

  /// Strikes out a draft; its lines are free to be drafted again.
  static func void(_ id: Identifier<DecisionDraft>, in change: Change) throws {
    try change.voidAll(lines, where: "draft_id", is: id.number)
    try change.void(table, id: id.number)
  }
}

enum SignedLineTable {
  static let table = BookTable("signed_line", ["line_id", "award_id"])

  static func insert(_ line: Identifier<ProposalLine>, award: Identifier<Award>, in change: Change) throws {
    try change.insert(table, [.id(line), .id(award)])
  }
}
