internal import GRDB
public import Recognition

extension Register {
  /// What the papers of a proposal, by its number or id, are made of.
  public func proposalFacts(_ text: String) throws -> ProposalFacts {
    try read { db in
      let proposal = try ProposalTable.find(text, db)
      let place = { (agency: Identifier<Agency>) in
        try AgencyTable.agency(agency, db).placeID.flatMap { try PlaceTable.place($0, db)?.value }
      }
      return ProposalFacts(
        proposal: proposal.value, lines: try ProposalLineQuery.listings(ProposalLineFilter(proposal: proposal.id), db),
        meetings: try CouncilTable.meetings(on: proposal.id, db).map(\.value),
        kinds: Dictionary(uniqueKeysWithValues: try AwardKindTable.all(db).map { ($0.value.code, $0.value) }),
        proposerPlace: try place(proposal.value.proposerID), issuerPlace: try place(proposal.value.issuerID),
        asOf: try Self.asOf(db, hand: hand), fingerprint: try HeadTable.fingerprint(db).description)
    }
  }

  /// Throws `ProcessError.noMeeting` where no meeting of the council is recorded on a proposal.
  public func requireMeeting(on proposal: String, _ facts: ProposalFacts) throws {
    if facts.meetings.isEmpty { throw ProcessError.noMeeting(proposal: try findProposal(proposal).id.number) }
  }
}
