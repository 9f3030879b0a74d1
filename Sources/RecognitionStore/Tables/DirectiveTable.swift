internal import GRDB
internal import Recognition

enum DirectiveTable {
  static let table = BookTable(
    "directive", ["ceremony_id", "addressee", "content", "tracks", "status", "given_on", "due_on", "paper", "closed_on", "outcome"])

  @discardableResult
  static func insert(_ directive: Directive, ceremony: Int64?, in change: Change) throws -> Identifier<Directive> {
    Identifier(
      try change.insert(
        table,
        [
          ceremony.map { .integer($0) } ?? .null, .text(directive.to), .text(directive.text), .word(directive.tracks),
          .word(directive.status),
          .date(directive.givenOn), .date(directive.dueOn), .text(directive.paper), .date(directive.closedOn), .text(directive.outcome),
        ]))
  }

  static func update(_ id: Identifier<Directive>, to directive: Directive, in change: Change) throws {
    try change.update(
      table, id: id.number,
      set: [
        "addressee": .text(directive.to), "content": .text(directive.text), "tracks": .word(directive.tracks),
        "status": .word(directive.status), "due_on": .date(directive.dueOn), "paper": .text(directive.paper),
        "closed_on": .date(directive.closedOn), "outcome": .text(directive.outcome),
      ])
  }

  static func directives(of ceremony: Int64, _ db: Database) throws -> [Directive] {
    try listings(db, where: "ceremony_id = \(ceremony)").map(\.directive)
  }

  static func listing(_ id: Identifier<Directive>, _ db: Database) throws -> DirectiveListing? {
    try listings(db, where: "directive.id = \(id)").first
  }

  /// The directives that stand, in the order they were given, narrowed by a condition of ours.
  static func listings(_ db: Database, where condition: String = "1 = 1") throws -> [DirectiveListing] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT directive.*, coalesce(given_on, held_on) AS day FROM directive LEFT JOIN ceremony ON ceremony.id = ceremony_id
        WHERE directive.voided_by IS NULL AND \(condition) ORDER BY day, directive.id
        """
    ).map { row in
      DirectiveListing(
        id: row.id("id"), directive: directive(row), ceremonyID: row.idIfAny("ceremony_id"), givenOn: row.date("day"))
    }
  }

  private static func directive(_ row: Row) -> Directive {
    var directive = Directive(to: row["addressee"], text: row["content"], tracks: row.wordIfAny("tracks"), status: row.word("status"))
    directive.givenOn = row.dateIfAny("given_on")
    directive.dueOn = row.dateIfAny("due_on")
    directive.paper = row["paper"]
    directive.closedOn = row.dateIfAny("closed_on")
    directive.outcome = row["outcome"]
    return directive
  }
}
