internal import GRDB
internal import Recognition

enum ProposalOutcomeTable {
  static let table = BookTable(
    "proposal_outcome", ["line_id", "outcome", "kind_id", "decided_on", "reason"], identifying: ["reason"])

  static func insert(_ outcome: ProposalOutcome, of line: Identifier<ProposalLine>, in change: Change) throws {
    try change.insert(
      table,
      [.id(line), .word(outcome.verdict), .id(outcome.kindID), .date(outcome.decidedOn), .text(outcome.reason)])
  }

  static func outcome(_ row: Row) -> ProposalOutcome {
    ProposalOutcome(
      row.word("outcome"), kindID: row.idIfAny("accepted_kind"), decidedOn: row.date("decided_on"), reason: row["reason"])
  }
}

enum CouncilTable {
  static let meetings = BookTable("council_meeting", ["proposal_id", "held_on", "members", "present", "written", "ballot"])
  static let votes = BookTable("council_vote", ["meeting_id", "kind_id", "line_id", "in_favour", "against", "blank"])

  static func insert(_ meeting: CouncilMeeting, of proposal: Identifier<Proposal>, in change: Change) throws -> Identifier<CouncilMeeting> {
    Identifier(
      try change.insert(
        meetings,
        [
          .id(proposal), .date(meeting.heldOn), .integer(meeting.members), .integer(meeting.present), .integer(meeting.written),
          .word(meeting.ballot),
        ]))
  }

  static func insert(
    _ vote: CouncilVote, meeting: Identifier<CouncilMeeting>, kind: Identifier<AwardKind>?, line: Identifier<ProposalLine>?,
    in change: Change
  ) throws {
    try change.insert(
      votes, [.id(meeting), .id(kind), .id(line), .integer(vote.inFavour), .integer(vote.against), .integer(vote.blank)])
  }

  /// The meetings on a proposal that stand, with their votes, in order of their day.
  static func meetings(on proposal: Identifier<Proposal>, _ db: Database) throws -> [Entry<CouncilMeeting>] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT * FROM council_meeting WHERE proposal_id = ? AND voided_by IS NULL ORDER BY held_on, id",
      arguments: [proposal.number])
    return try rows.map { row in
      let id: Identifier<CouncilMeeting> = row.id("id")
      return Entry(
        id,
        CouncilMeeting(
          heldOn: row.date("held_on"), members: row["members"], present: row["present"], written: row["written"],
          ballot: row.wordIfAny("ballot"), votes: try votes(of: id, db)))
    }
  }

  /// Strikes out a meeting with its votes.
  static func void(_ id: Identifier<CouncilMeeting>, in change: Change) throws {
    try change.voidAll(votes, where: "meeting_id", is: id.number)
    try change.void(meetings, id: id.number)
  }

  private static func votes(of meeting: Identifier<CouncilMeeting>, _ db: Database) throws -> [CouncilVote] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT k.code, l.line_number, in_favour, against, blank FROM council_vote v LEFT JOIN award_kind k ON k.id = v.kind_id
        LEFT JOIN proposal_line l ON l.id = v.line_id WHERE meeting_id = ? AND v.voided_by IS NULL ORDER BY v.id
        """, arguments: [meeting.number]
    ).map { row in
      let subject: CouncilVote.Subject = (row["code"] as String?).map { .kind(code: $0) } ?? .line(row["line_number"])
      return CouncilVote(subject, inFavour: row["in_favour"], against: row["against"], blank: row["blank"])
    }
  }
}
