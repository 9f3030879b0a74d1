internal import GRDB
public import Recognition

extension Register {
  /// Records a meeting of the council on a proposal and its votes on kinds of awards or on single lines.
  ///
  /// - Returns: the meeting's id, and what is worth a look: votes on what no line asks for, lines it comes too late for.
  public func addMeeting(
    _ meeting: CouncilMeeting, on proposal: String
  ) throws -> (id: Identifier<CouncilMeeting>, doubts: [Finding]) {
    try requireCome(meeting.heldOn)
    return try write("proposal council") { change in
      let proposal = try ProposalTable.find(proposal, change.db)
      try Self.check(meeting)
      if meeting.heldOn < proposal.value.submittedOn { throw ProcessError.decidedBeforeSubmitted(proposal.value.submittedOn) }
      let earlier = try CouncilTable.meetings(on: proposal.id, change.db)
      let id = try CouncilTable.insert(meeting, of: proposal.id, in: change)
      let catalogue = try AwardKindTable.catalogue(change.db)
      var subjects: Set<CouncilVote.Subject> = []
      for vote in meeting.votes {
        let (subject, kind, line) = try Self.subject(of: vote, on: proposal.id, catalogue, change.db)
        guard subjects.insert(subject).inserted else { throw ProcessError.votedTwice(subject.text) }
        try CouncilTable.insert(vote, meeting: id, kind: kind, line: line, in: change)
      }
      let lines = try ProposalLineQuery.listings(ProposalLineFilter(proposal: proposal.id), change.db)
      let vain = subjects.compactMap { Self.vainVote(on: $0, of: proposal, lines) }.sorted { $0.value < $1.value }
      let repeated = earlier.contains { $0.value.heldOn == meeting.heldOn } ? [Self.repetition(of: meeting, on: proposal)] : []
      return (id, repeated + vain + Self.lateness(of: meeting, about: subjects, on: proposal, lines))
    }
  }

  private static func repetition(of meeting: CouncilMeeting, on proposal: Entry<Proposal>) -> Finding {
    Finding(
      file: proposal.value.number.description, column: "heldOn", value: meeting.heldOn.description,
      .council(.anotherMeeting(proposal: proposal.id.number, on: meeting.heldOn)), severity: .doubtful)
  }

  /// What was voted on, a kind by its code, and the kind or the line it is.
  private static func subject(
    of vote: CouncilVote, on proposal: Identifier<Proposal>, _ catalogue: AwardCatalogue, _ db: Database
  ) throws -> (CouncilVote.Subject, Identifier<AwardKind>?, Identifier<ProposalLine>?) {
    switch vote.subject {
    case .kind(let code):
      let kind = try named(code) { try catalogue.kind(code) }
      return (.kind(code: kind.value.code), kind.id, nil)
    case .line(let number):
      return (.line(number), nil, try lines([number], of: proposal, db) { _ in true }[0].id)
    }
  }

  /// What is worth a look of a vote on a kind that no line asks for, or was accepted for.
  private static func vainVote(
    on subject: CouncilVote.Subject, of proposal: Entry<Proposal>, _ lines: [ProposalLineListing]
  ) -> Finding? {
    guard case .kind(let code) = subject else { return nil }
    let asked = Set(lines.flatMap { [$0.kind.code] + ($0.acceptedKind.map { [$0.code] } ?? []) })
    if asked.contains(code) { return nil }
    return Finding(
      file: proposal.value.number.description, column: "vote", value: code,
      .council(.votedOnNothing(proposal: proposal.id.number, asked: asked.sorted())), severity: .doubtful)
  }

  /// The lines, not signed yet, that were accepted before the council voted on them.
  static func lateness(
    of meeting: CouncilMeeting, about subjects: Set<CouncilVote.Subject>, on proposal: Entry<Proposal>, _ lines: [ProposalLineListing]
  ) -> [Finding] {
    let late = lines.filter { line in
      guard let kind = line.acceptedKind, let decidedOn = line.outcome?.decidedOn else { return false }
      if line.awardID != nil || decidedOn >= meeting.heldOn { return false }
      return line.isAmong(subjects, acceptedFor: kind)
    }
    if late.isEmpty { return [] }
    return [
      Finding(
        file: proposal.value.number.description, column: "heldOn", value: meeting.heldOn.description,
        .council(.afterOutcome(proposal: proposal.id.number, lines: late.map(\.line.number))), severity: .doubtful)
    ]
  }

  public func meetings(on proposal: Identifier<Proposal>) throws -> [Entry<CouncilMeeting>] {
    try read { try CouncilTable.meetings(on: proposal, $0) }
  }

  /// Strikes out a proposal's newest meeting, entered by mistake.
  public func voidMeeting(on proposal: String, reason: String) throws {
    try write("proposal void", reason: reason) { change in
      let proposal = try ProposalTable.find(proposal, change.db)
      guard let newest = try CouncilTable.meetings(on: proposal.id, change.db).max(by: { $0.id < $1.id }) else {
        throw ProcessError.noMeeting(proposal: proposal.id.number)
      }
      let voted = Set(newest.value.votes.map(\.subject))
      let lines = try ProposalLineQuery.listings(ProposalLineFilter(proposal: proposal.id), change.db)
      if let signed = lines.first(where: { $0.awardID != nil && $0.isAmong(voted) }), let award = signed.awardID {
        throw ProcessError.lineIsSigned(line: signed.line.number, award: award.number)
      }
      try CouncilTable.void(newest.id, in: change)
    }
  }

  /// No more take part than there are members, and no more vote than take part.
  private static func check(_ meeting: CouncilMeeting) throws {
    let taking = meeting.present + meeting.written
    if taking > meeting.members {
      throw ProcessError.moreThanMembers(members: meeting.members, present: meeting.present, written: meeting.written)
    }
    if let vote = meeting.votes.first(where: { $0.cast > taking }) {
      throw ProcessError.moreVotesThanVoters(votes: vote.cast, voters: taking)
    }
  }
}

extension ProposalLineListing {
  /// Whether votes were on the line, or on the kind it is accepted for.
  fileprivate func isAmong(_ subjects: Set<CouncilVote.Subject>, acceptedFor kind: AwardKind? = nil) -> Bool {
    let code = (kind ?? acceptedKind ?? self.kind).code
    return subjects.contains(.line(line.number)) || subjects.contains(.kind(code: code))
  }
}

extension CouncilVote.Subject {
  /// As an officer writes it.
  fileprivate var text: String {
    switch self {
    case .kind(let code): code
    case .line(let number): String(number)
    }
  }
}
