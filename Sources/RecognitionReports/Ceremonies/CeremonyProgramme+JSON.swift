internal import Recognition

extension CeremonyProgramme {
  /// `sovang/ceremony-programme/1`.
  public func json(in language: Language) -> JSONValue {
    .object(
      facts.json("sovang/ceremony-programme/1") + [
        .init("guests", .array(facts.ceremony.guests.map { ["name": .string($0.name), "roles": .array($0.roles.map { .string($0) })] })),
        .init("awards", .array(steps.map(json))),
        .init("gifts", .array(facts.gathering.lots.map(json))), .init("asOf", .string(facts.asOf.description)),
        .init("warnings", .array(warnings.map { $0.json(in: language) })), .init("fingerprint", .string(facts.fingerprint)),
      ])
  }

  private func json(of step: Step) -> JSONValue {
    [
      "award": .string(step.kind.code), "presenter": JSONValue(presenter(of: step.kind.code)),
      "decisions": .array(step.decisions.map { .string($0.number.description) }),
      "lines": .array(step.awards.enumerated().map { json(of: $1, number: $0 + 1) }),
    ]
  }

  private func json(of listing: AwardListing, number: Int) -> JSONValue {
    [
      "number": .int(number), "id": .int(Int(listing.id.number)), "recipient": .string(listing.recipient.name),
      "type": .string(listing.recipient.type.rawValue), "ward": JSONValue(listing.place?.value.name), "unit": JSONValue(listing.award.unit),
      "position": JSONValue(listing.award.position), "posthumous": .bool(listing.award.posthumous),
      "manner": JSONValue(listing.manner?.rawValue), "representative": JSONValue(listing.representative),
    ]
  }

  private func json(of lot: LotStanding) -> JSONValue {
    [
      "lot": .int(lot.position), "description": .string(lot.lot.description), "quantity": .int(lot.lot.quantity),
      "for": JSONValue(lot.lot.beneficiaries), "funder": JSONValue(lot.lot.funder), "presenter": JSONValue(presenter(of: Self.gifts)),
    ]
  }
}

extension GatheringFacts {
  /// What the papers of a gathering begin with.
  func json(_ schema: String) -> [JSONValue.Member] {
    [
      .init("schema", .string(schema)), .init("office", JSONValue(office)), .init("ceremony", .int(Int(gathering.entry.id.number))),
      .init("title", .string(ceremony.title)), .init("heldOn", .string(ceremony.heldOn.description)),
    ]
  }
}
