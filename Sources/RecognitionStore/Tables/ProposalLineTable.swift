internal import GRDB
internal import Recognition

enum ProposalLineTable {
  static let table = BookTable(
    "proposal_line",
    [
      "proposal_id", "line_number", "type", "kind_id", "commendation", "merit_year", "merit_from", "merit_to", "place_id",
      "neighbourhood", "rank_class", "money", "posthumous", "enterprise", "name", "birth_year", "gender", "unit", "position", "citation",
    ], identifying: ["name", "birth_year", "gender", "unit", "position", "citation"])

  static func insert(_ line: ProposalLine, in change: Change) throws -> Identifier<ProposalLine> {
    Identifier(try change.insert(table, values(of: line)))
  }

  static func update(_ id: Identifier<ProposalLine>, to line: ProposalLine, in change: Change) throws {
    try change.update(table, id: id.number, set: Dictionary(uniqueKeysWithValues: zip(table.columns, values(of: line))))
  }

  /// The highest number a proposal ever gave to a line, of lines struck out too; 0 before the first.
  static func lastNumber(of proposal: Identifier<Proposal>, _ db: Database) throws -> Int {
    try Int.fetchOne(
      db, sql: "SELECT coalesce(max(line_number), 0) FROM proposal_line WHERE proposal_id = ?", arguments: [proposal.number]) ?? 0
  }

  private static func values(of line: ProposalLine) -> [StoredValue] {
    let asked = line.particulars
    return [
      .id(line.proposalID), .integer(line.number), .word(asked.recipient.type), .id(asked.kindID), .word(asked.basis),
      .integer(asked.merit.year.year), .integer(asked.merit.span?.lowerBound), .integer(asked.merit.span?.upperBound),
      .id(asked.placeID), .text(asked.neighbourhood), .word(asked.rankClass), .integer(asked.money?.amount), .flag(asked.posthumous),
      .flag(asked.enterprise), .text(asked.recipient.name), .integer(asked.recipient.birthYear), .word(asked.recipient.gender),
      .text(asked.unit), .text(asked.position), .text(asked.citation),
    ]
  }

  static func line(_ row: Row) -> ProposalLine {
    let from: Int? = row["merit_from"]
    let to: Int? = row["merit_to"]
    return ProposalLine(
      proposalID: row.id("proposal_id"), number: row["line_number"],
      ProposalLine.Particulars(
        recipient: recipient(row), kindID: row.id("kind_id"), basis: row.word("commendation"),
        merit: Merit(year: MeritYear(row["merit_year"])!, span: from.flatMap { from in to.map { from...$0 } }),
        placeID: row.idIfAny("place_id"), neighbourhood: row["neighbourhood"], unit: row["unit"], position: row["position"],
        rankClass: row.wordIfAny("rank_class"), citation: row["citation"], money: (row["money"] as Int?).map(Dong.init),
        posthumous: row["posthumous"], enterprise: row["enterprise"]))
  }

  private static func recipient(_ row: Row) -> Recipient {
    let type: RecipientType = row.word("type")
    return Recipient(
      type: type, name: row["name"] ?? "", birthYear: row["birth_year"], gender: row.wordIfAny("gender"),
      unit: type == .collective ? row["unit"] : nil)
  }
}

extension ProposalLine {
  /// The line as a row of a list of awards, for the award it is accepted for; its place is found already. Money was asked for the award
  /// that was proposed, and does not go over to another.
  func row(for kind: AwardKind, proposed: AwardKind) -> AwardRow {
    let asked = particulars
    return AwardRow(
      row: number, recipient: asked.recipient, district: nil, ward: nil, neighbourhood: asked.neighbourhood, unit: asked.unit,
      position: asked.position, rankClass: asked.rankClass, award: kind.code, basis: asked.basis, merit: asked.merit,
      citation: asked.citation, money: kind.code == proposed.code ? asked.money : nil, posthumous: asked.posthumous,
      enterprise: asked.enterprise, decision: nil)
  }
}
