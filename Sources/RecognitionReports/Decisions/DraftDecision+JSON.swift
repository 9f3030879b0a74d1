internal import Recognition

extension DraftDecision {
  /// `sovang/decision-draft/1`.
  public func json(in language: Language) -> JSONValue {
    [
      "schema": "sovang/decision-draft/1", "id": .int(Int(facts.id.number)), "issuer": .string(facts.draft.issuer),
      "draftedOn": .string(facts.draft.draftedOn.description), "subject": JSONValue(facts.draft.subject),
      "decision": JSONValue(facts.decision?.number.description), "signedOn": JSONValue(facts.decision?.signedOn.description),
      "moneyOn": .string(facts.moneyOn.description), "baseSalary": JSONValue(facts.baseSalary?.amount),
      "moneyIsProvisional": .bool(isMoneyProvisional),
      "grounds": .array(
        facts.grounds.map { ["code": .string($0.code), "text": .string($0.text), "status": .string($0.law.status.description)] }),
      "proposals": .array(proposals.map { ["number": .string($0.number.description), "proposer": .string($0.proposer)] }),
      "lines": .array(facts.lines.map(json)), "money": JSONValue(money), "asOf": .string(facts.asOf.description),
      "warnings": .array(warnings.map { $0.json(in: language) }), "fingerprint": .string(facts.fingerprint),
    ]
  }

  private func json(of line: DraftFacts.Line) -> JSONValue {
    let asked = line.listing.line.particulars
    return [
      "proposal": .string(line.listing.proposal.number.description), "line": .int(line.listing.line.number),
      "recipient": .string(asked.recipient.name), "type": .string(asked.recipient.type.rawValue), "award": .string(line.kind.code),
      "ward": JSONValue(line.listing.place?.value.name), "unit": JSONValue(asked.unit), "position": JSONValue(asked.position),
      "money": JSONValue(line.money?.amount),
    ]
  }
}
