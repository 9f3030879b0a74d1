internal import Recognition
internal import VietnameseText

extension ProposalPaper {
  /// `sovang/proposal-paper/1`.
  public func json(in language: Language) -> JSONValue {
    [
      "schema": "sovang/proposal-paper/1", "number": .string(facts.proposal.number.description),
      "submittedOn": .string(facts.proposal.submittedOn.description), "proposer": .string(facts.proposal.proposer),
      "issuer": .string(facts.proposal.issuer), "subject": JSONValue(facts.proposal.subject),
      "years": .array(years.map { .int($0) }), "councilOn": JSONValue(meeting?.heldOn.description),
      "lines": .array(blocks.flatMap(\.lines).map(json)), "asOf": .string(facts.asOf.description),
      "warnings": .array(warnings.map { $0.json(in: language) }), "fingerprint": .string(facts.fingerprint),
    ]
  }

  private func json(of listing: ProposalLineListing) -> JSONValue {
    let asked = listing.line.particulars
    return [
      "line": .int(listing.line.number), "recipient": .string(asked.recipient.name), "type": .string(asked.recipient.type.rawValue),
      "award": .string(listing.kind.code), "ward": JSONValue(listing.place?.value.name), "unit": JSONValue(asked.unit),
      "position": JSONValue(asked.position), "meritYear": .int(asked.merit.year.year), "citation": JSONValue(asked.citation),
    ]
  }
}

extension CouncilMinutes {
  /// `sovang/council-minutes/1`.
  public func json(in language: Language) -> JSONValue {
    [
      "schema": "sovang/council-minutes/1", "proposal": .string(facts.proposal.number.description),
      "proposer": .string(facts.proposal.proposer), "issuer": .string(facts.proposal.issuer),
      "heldOn": .string(meeting.heldOn.description), "members": .int(meeting.members), "present": .int(meeting.present),
      "written": .int(meeting.written), "ballot": JSONValue(meeting.ballot?.rawValue), "votes": .array(meeting.votes.map(json)),
      "outcomes": .array(outcomes.map { json(of: $0.line, $0.review) }), "asOf": .string(facts.asOf.description),
      "warnings": .array(warnings.map { $0.json(in: language) }), "fingerprint": .string(facts.fingerprint),
    ]
  }

  private func json(of vote: CouncilVote) -> JSONValue {
    let (award, line): (String?, Int?) =
      switch vote.subject {
      case .kind(let code): (code, nil)
      case .line(let number): (nil, number)
      }
    return [
      "award": JSONValue(award), "line": JSONValue(line), "inFavour": .int(vote.inFavour), "against": .int(vote.against),
      "blank": .int(vote.blank), "members": .int(meeting.members),
    ]
  }

  private func json(of line: ProposalLineListing, _ review: ProposalLineListing.Review) -> JSONValue {
    [
      "line": .int(line.line.number), "recipient": .string(line.line.particulars.recipient.name),
      "outcome": .string(review.outcome.verdict.rawValue), "award": JSONValue(review.kind?.code),
      "reason": JSONValue(review.outcome.reason),
    ]
  }
}
