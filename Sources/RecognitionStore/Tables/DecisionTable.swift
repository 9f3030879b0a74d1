internal import GRDB
internal import Recognition

enum DecisionTable {
  static let table = BookTable(
    "decision", ["issuer_id", "number", "signed_on", "signing_form", "signer_title", "signer", "number_key", "year_key"],
    identifying: ["signer"])

  static func insert(_ decision: Decision, in change: Change) throws -> Identifier<Decision> {
    Identifier(
      try change.insert(
        table,
        [
          .id(decision.issuerID), .text(decision.number.description), .date(decision.signedOn), .word(decision.signingForm),
          .text(decision.signerTitle), .text(decision.signer), .text(decision.number.key), .integer(decision.signedOn.year),
        ]))
  }

  /// The decision of this issuer, number and year that stands.
  static func find(
    issuer: Identifier<Agency>, number: DecisionNumber, year: Int, _ db: Database
  ) throws -> Entry<Decision>? {
    try Row.fetchOne(
      db.cachedStatement(sql: "\(select) WHERE issuer_id = ? AND number_key = ? AND year_key = ? AND decision.voided_by IS NULL"),
      arguments: [issuer.number, number.key, year]
    ).map(entry)
  }

  static func decisions(_ db: Database, id: Identifier<Decision>? = nil, number: DecisionNumber? = nil) throws -> [Entry<Decision>] {
    var condition = "decision.voided_by IS NULL"
    if let id { condition += " AND decision.id = \(id)" }
    if number != nil { condition += " AND number_key = ?" }
    return try Row.fetchAll(
      db, sql: "\(select) WHERE \(condition) ORDER BY signed_on, decision.id",
      arguments: number.map { [$0.key] } ?? []
    ).map(entry)
  }

  /// From the first day on which a decision of the book was signed to the last.
  static func days(_ db: Database) throws -> Validity {
    let row = try Row.fetchOne(
      db, sql: "SELECT min(signed_on) AS first, max(signed_on) AS last FROM decision WHERE voided_by IS NULL")
    return Validity(from: row?.dateIfAny("first"), to: row?.dateIfAny("last"))
  }

  /// Decisions by their ids.
  static func decisions(_ ids: Set<Identifier<Decision>>, _ db: Database) throws -> [Identifier<Decision>: Decision] {
    let list = ids.map(\.description).joined(separator: ", ")
    let entries = try Row.fetchAll(db, sql: "\(select) WHERE decision.id IN (\(list))").map(entry)
    return Dictionary(uniqueKeysWithValues: entries.map { ($0.id, $0.value) })
  }

  private static let select = """
    SELECT decision.id, issuer_id, agency.name AS issuer, number, signed_on, signing_form, signer_title, signer
    FROM decision JOIN agency ON agency.id = issuer_id
    """

  static func entry(_ row: Row) -> Entry<Decision> {
    Entry(
      row.id("id"),
      Decision(
        issuerID: row.id("issuer_id"), issuer: row["issuer"], number: DecisionNumber(stored: row["number"]),
        signedOn: row.date("signed_on"), signer: row["signer"], signerTitle: row["signer_title"],
        signingForm: row.wordIfAny("signing_form")))
  }
}

extension DecisionNumber {
  /// A number the book holds was parsed when it was entered.
  init(stored text: String) {
    guard let number = try? DecisionNumber(parsing: text) else { preconditionFailure("not a decision number: \(text)") }
    self = number
  }
}
