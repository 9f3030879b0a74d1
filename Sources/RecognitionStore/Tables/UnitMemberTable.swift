internal import GRDB
internal import Recognition

/// A place in a unit with whose it is and the term of service whose days are its days.
struct UnitMemberEntry {
  let id: Identifier<UnitMember>
  let member: UnitMember
  let person: Entry<Recipient>
  let term: Entry<ServiceTerm>
}

enum UnitMemberTable {
  static let table = BookTable("unit_member", ["unit_id", "service_id", "post", "term_from", "term_to"])

  @discardableResult
  static func insert(_ member: UnitMember, service: Identifier<ServiceTerm>, in change: Change) throws -> Identifier<UnitMember> {
    let years = member.term?.years
    return Identifier(
      try change.insert(
        table,
        [.id(member.unitID), .id(service), .word(member.post), .integer(years?.lowerBound), .integer(years?.upperBound)]))
  }

  static func update(_ id: Identifier<UnitMember>, to member: UnitMember, in change: Change) throws {
    let years = member.term?.years
    try change.update(
      table, id: id.number,
      set: ["post": .word(member.post), "term_from": .integer(years?.lowerBound), "term_to": .integer(years?.upperBound)])
  }

  static func member(_ id: Identifier<UnitMember>, _ db: Database) throws -> UnitMemberEntry? {
    try members(db, where: "m.id = \(id)").first
  }

  static func members(of units: [Identifier<SecurityUnit>], _ db: Database) throws -> [UnitMemberEntry] {
    try members(db, where: "m.unit_id IN (\(units.map(\.description).joined(separator: ", ")))")
  }

  /// The places in units of one person, by who it is today.
  static func members(by person: Identifier<Recipient>, _ db: Database) throws -> [UnitMemberEntry] {
    try members(db, where: "service_term.recipient_id IN (\(RecipientMergeTable.recordList(of: person, db)))")
  }

  /// Everybody's, narrowed by a condition of ours, unit by unit, the head first.
  static func members(_ db: Database, where condition: String = "1 = 1") throws -> [UnitMemberEntry] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT recipient.*, m.id AS member_id, m.unit_id, m.service_id, m.post, m.term_from, m.term_to, service_term.force,
          service_term.place_id, service_term.is_hard, service_term.from_on, service_term.to_on
        FROM unit_member m JOIN service_term ON service_term.id = m.service_id
        \(RecipientMergeTable.joinRecipient(of: "service_term.recipient_id"))
        WHERE m.voided_by IS NULL AND \(condition)
        ORDER BY m.unit_id, CASE m.post WHEN 'head' THEN 1 WHEN 'deputy' THEN 2 ELSE 3 END, m.id
        """
    ).map(entry)
  }

  /// The roll of each unit that has one.
  static func rolls(_ db: Database) throws -> [Identifier<SecurityUnit>: UnitRoll] {
    try Dictionary(grouping: members(db), by: \.member.unitID).mapValues { entries in
      UnitRoll(
        entries.map { entry in
          UnitRoll.Line(
            person: entry.person.id, gender: entry.person.value.gender, birthYear: entry.person.value.birthYear,
            from: entry.term.value.from,
            to: entry.term.value.to)
        })
    }
  }

  private static func entry(_ row: Row) -> UnitMemberEntry {
    let from: Int? = row["term_from"]
    let to: Int? = row["term_to"]
    let term = from.flatMap { from in to.flatMap { UnitMember.Term(from: from, to: $0) } }
    return UnitMemberEntry(
      id: row.id("member_id"), member: UnitMember(unitID: row.id("unit_id"), post: row.wordIfAny("post"), term: term),
      person: RecipientTable.entry(row), term: Entry(row.id("service_id"), ServiceTermTable.term(row)))
  }
}
