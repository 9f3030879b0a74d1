internal import GRDB
internal import Recognition
internal import VietnameseText

/// Lines that bear a recipient's name and refer to nobody: of gift lists, hand-overs, returns and proposals that came to no award.
struct NamedLines {
  struct Line {
    let record: KeptRecord
    /// Whether nothing speaks for another person of the name: one recipient bears it, and the line is of one of its wards.
    var isCertain: Bool
  }

  static let tables = [GiftNomineeTable.table, GiftHandoverTable.table, GiftReturnTable.table, ProposalLineTable.table]

  /// Those whose name is one of these recipients', or whose note holds it; lines among `known` are left out.
  static func find(_ recipients: [Entry<Recipient>], besides known: IdentifyingLines, _ db: Database) throws -> [Line] {
    let names = Set(recipients.map { Folding.identityFold($0.value.name) }.filter { !$0.isEmpty })
    let isShared = try recipients.contains { one in
      try RecipientTable.named(like: one.value, db).contains { other in !recipients.contains { $0.id == other.id } }
    }
    let wards = try recipients.reduce(into: Set<Int64>()) { $0.formUnion(try RecipientTable.wards(of: $1.id, db)) }
    return try Row.fetchAll(db, sql: sql).compactMap { row in
      let line = BookLine(table: row["table_name"], id: row["id"])
      guard known.ids[line.table]?.contains(line.id) != true, bears(row, names) else { return nil }
      let record = KeptRecord(line: line, subject: row.word("subject"), lastDay: row.date("last_day"))
      let isHere = (row["place_id"] as Int64?).map(wards.contains) ?? false
      return Line(record: record, isCertain: isHere && !isShared)
    }
  }

  private static func bears(_ row: Row, _ names: Set<String>) -> Bool {
    let told = ["name", "other_name"].compactMap { row[$0] as String? }.map(Folding.identityFold)
    if told.contains(where: names.contains) { return true }
    guard let note = (row["note"] as String?).map(words) else { return false }
    return names.contains { note.contains(words($0)) }
  }

  /// The words of a text between spaces, so that a name is not found within a longer one.
  private static func words(_ text: String) -> String {
    " " + Folding.identityFold(text).split { !$0.isLetter && !$0.isNumber }.joined(separator: " ") + " "
  }

  private static let sql = """
    SELECT 'gift_nominee' AS table_name, n.id, 'other' AS subject, p.given_on AS last_day, n.place_id, n.name, NULL AS other_name, NULL AS note
    FROM gift_nominee n JOIN gift_lot l ON l.id = n.lot_id JOIN gift_programme p ON p.id = l.programme_id WHERE n.name IS NOT NULL
    UNION ALL
    SELECT 'gift_handover', h.id, 'other', h.received_on, s.place_id, h.recipient, h.received_by, h.note
    FROM gift_handover h JOIN gift_share s ON s.id = h.share_id WHERE h.salt IS NOT NULL
    UNION ALL
    SELECT 'gift_return', r.id, 'other', r.returned_on, s.place_id, NULL, NULL, r.note
    FROM gift_return r JOIN gift_share s ON s.id = r.share_id WHERE r.note IS NOT NULL
    UNION ALL
    SELECT 'proposal_line', l.id, k.level, p.submitted_on, l.place_id, l.name, NULL, NULL
    FROM proposal_line l JOIN proposal p ON p.id = l.proposal_id JOIN award_kind k ON k.id = l.kind_id WHERE l.name IS NOT NULL
    """
}
