internal import GRDB
public import Recognition

extension Register {
  /// Records a meeting of the council on a proposal and its votes on kinds of awards or on single lines.
  public func addMeeting(_ meeting: CouncilMeeting, on proposal: String) throws -> Identifier<CouncilMeeting> {
    try write("proposal council") { change in
      let proposal = try ProposalTable.find(proposal, change.db)
      try Self.check(meeting)
      if meeting.heldOn < proposal.value.submittedOn { throw ProcessError.decidedBeforeSubmitted(proposal.value.submittedOn) }
      let id = try CouncilTable.insert(meeting, of: proposal.id, in: change)
      let catalogue = try AwardKindTable.catalogue(change.db)
      var kinds: Set<Identifier<AwardKind>> = []
      var numbers: Set<Int> = []
      for vote in meeting.votes {
        switch vote.subject {
        case .kind(let code):
          let kind = try Self.named(code) { try catalogue.kind(code) }
          guard kinds.insert(kind.id).inserted else { throw ProcessError.votedTwice(kind.value.code) }
          try CouncilTable.insert(vote, meeting: id, kind: kind.id, line: nil, in: change)
        case .line(let number):
          guard numbers.insert(number).inserted else { throw ProcessError.votedTwice("\(number)") }
          let line = try Self.lines([number], of: proposal.id, change.db) { _ in true }[0]
          try CouncilTable.insert(vote, meeting: id, kind: nil, line: line.id, in: change)
        }
      }
      return id
    }
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
