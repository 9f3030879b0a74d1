internal import GRDB
internal import Recognition

/// Which decision a draft became, whatever becomes of its awards; it is struck out with the decision, and then the draft waits again.
enum DecisionSigningTable {
  static let table = BookTable("decision_signing", ["draft_id", "decision_id"])

  static func insert(_ draft: Identifier<DecisionDraft>, decision: Identifier<Decision>, in change: Change) throws {
    try change.insert(table, [.id(draft), .id(decision)])
  }

  /// The decision a draft became when it was signed; nil while it waits. Of a draft signed before this table its awards tell.
  static func decision(of draft: Identifier<DecisionDraft>, _ db: Database) throws -> Entry<Decision>? {
    let id = try Int64.fetchOne(
      db,
      sql: """
        SELECT decision_id FROM decision_signing WHERE draft_id = ?1 AND voided_by IS NULL
        UNION
        SELECT award.decision_id FROM draft_line d JOIN signed_line s ON s.line_id = d.line_id AND s.voided_by IS NULL
        JOIN award ON award.id = s.award_id WHERE d.draft_id = ?1 AND d.voided_by IS NULL LIMIT 1
        """, arguments: [draft.number])
    return try id.flatMap { try DecisionTable.decisions(db, id: Identifier($0)).first }
  }

  /// Frees the lines that became an award, when it is struck out; that their draft was signed stays on record.
  static func free(linesOf award: Identifier<Award>, in change: Change) throws {
    let ties = try Row.fetchAll(
      change.db,
      sql: """
        SELECT s.line_id, d.draft_id, award.decision_id FROM signed_line s JOIN award ON award.id = s.award_id
        LEFT JOIN draft_line d ON d.line_id = s.line_id AND d.voided_by IS NULL WHERE s.award_id = ? AND s.voided_by IS NULL ORDER BY s.id
        """, arguments: [award.number])
    for tie in ties {
      if let draft: Identifier<DecisionDraft> = tie.idIfAny("draft_id") { try record(draft, decision: tie.id("decision_id"), in: change) }
      try DecisionDraftTable.free(tie.id("line_id"), in: change)
    }
    try change.voidAll(SignedLineTable.table, where: "award_id", is: award.number)
  }

  /// Strikes out that a draft became a decision: the draft waits for a signature again, with those of its lines that were freed, at the
  /// signing or later, and that nobody has drafted or decided otherwise since.
  static func void(decision: Identifier<Decision>, in change: Change) throws {
    let draft = try Int64.fetchOne(
      change.db, sql: "SELECT draft_id FROM decision_signing WHERE decision_id = ? AND voided_by IS NULL", arguments: [decision.number])
    guard let draft = draft.map(Identifier<DecisionDraft>.init) else { return }
    let lines = try freedLines(of: draft, change.db)
    try change.voidAll(DecisionDraftTable.lines, where: "draft_id", is: draft.number)
    try change.voidAll(table, where: "decision_id", is: decision.number)
    for line in lines { try DecisionDraftTable.hold(line, in: draft, change) }
  }

  private static func record(_ draft: Identifier<DecisionDraft>, decision: Identifier<Decision>, in change: Change) throws {
    let known = try Int.fetchOne(
      change.db, sql: "SELECT 1 FROM decision_signing WHERE draft_id = ? AND voided_by IS NULL", arguments: [draft.number])
    if known == nil { try insert(draft, decision: decision, in: change) }
  }

  /// The lines that the draft had when it was signed, or that a program left tied to it; accepted now, and in no other draft.
  private static func freedLines(of draft: Identifier<DecisionDraft>, _ db: Database) throws -> [Identifier<ProposalLine>] {
    try Int64.fetchAll(
      db,
      sql: """
        SELECT DISTINCT l.id FROM draft_line d JOIN proposal_line l ON l.id = d.line_id
        JOIN decision_signing g ON g.draft_id = d.draft_id AND g.voided_by IS NULL
        WHERE d.draft_id = ?1 AND (d.voided_by IS NULL OR d.voided_by >= g.change_id) AND l.voided_by IS NULL
          AND l.id NOT IN (SELECT line_id FROM draft_line WHERE voided_by IS NULL AND draft_id <> ?1)
          AND (SELECT outcome FROM proposal_outcome WHERE line_id = l.id AND voided_by IS NULL ORDER BY id DESC LIMIT 1)
            IN ('accepted', 'downgraded')
        ORDER BY l.id
        """, arguments: [draft.number]
    ).map(Identifier.init)
  }
}

/// Which award a line became when the draft was signed.
enum SignedLineTable {
  static let table = BookTable("signed_line", ["line_id", "award_id"])

  static func insert(_ line: Identifier<ProposalLine>, award: Identifier<Award>, in change: Change) throws {
    try change.insert(table, [.id(line), .id(award)])
  }
}
