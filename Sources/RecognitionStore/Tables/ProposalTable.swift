internal import GRDB
internal import Recognition

enum ProposalTable {
  static let table = BookTable(
    "proposal", ["proposer_id", "issuer_id", "number", "submitted_on", "subject", "number_key", "year_key"])

  static func insert(_ proposal: Proposal, in change: Change) throws -> Identifier<Proposal> {
    Identifier(
      try change.insert(
        table,
        [
          .id(proposal.proposerID), .id(proposal.issuerID), .text(proposal.number.description), .date(proposal.submittedOn),
          .text(proposal.subject), .text(proposal.number.key), .integer(proposal.submittedOn.year),
        ]))
  }

  /// The proposals that stand, in order of their day, narrowed by id or number.
  static func proposals(
    _ db: Database, id: Identifier<Proposal>? = nil, number: DecisionNumber? = nil
  ) throws -> [Entry<Proposal>] {
    var condition = "proposal.voided_by IS NULL"
    if let id { condition += " AND proposal.id = \(id)" }
    if number != nil { condition += " AND number_key = ?" }
    return try Row.fetchAll(
      db,
      sql: """
        SELECT proposal.id, proposer_id, issuer_id, p.name AS proposer, i.name AS issuer, number, submitted_on, subject
        FROM proposal JOIN agency p ON p.id = proposer_id JOIN agency i ON i.id = issuer_id
        WHERE \(condition) ORDER BY submitted_on, proposal.id
        """, arguments: number.map { [$0.key] } ?? []
    ).map(entry)
  }

  /// The proposal of a number or id.
  static func find(_ text: String, _ db: Database) throws -> Entry<Proposal> {
    if let id = Int64(text.trimmed) {
      guard let entry = try proposals(db, id: Identifier(id)).first else { throw ProcessError.unknownProposal(text) }
      return entry
    }
    let number = try Register.named(text) { try DecisionNumber(parsing: text) }
    let found = try proposals(db, number: number)
    guard let first = found.first else { throw ProcessError.unknownProposal(text) }
    guard found.count == 1 else {
      throw ProcessError.ambiguousProposal(
        text, candidates: found.map { "\($0.id): \($0.value.number), \($0.value.submittedOn), \($0.value.proposer)" })
    }
    return first
  }

  /// The proposal of this proposer, number and year that stands.
  static func id(_ number: DecisionNumber, proposer: Identifier<Agency>, year: Int, _ db: Database) throws -> Identifier<Proposal>? {
    try Int64.fetchOne(
      db, sql: "SELECT id FROM proposal WHERE proposer_id = ? AND number_key = ? AND year_key = ? AND voided_by IS NULL",
      arguments: [proposer.number, number.key, year]
    ).map(Identifier.init)
  }

  private static func entry(_ row: Row) -> Entry<Proposal> {
    Entry(
      row.id("id"),
      Proposal(
        proposerID: row.id("proposer_id"), proposer: row["proposer"], issuerID: row.id("issuer_id"), issuer: row["issuer"],
        number: DecisionNumber(stored: row["number"]), submittedOn: row.date("submitted_on"), subject: row["subject"]))
  }
}
