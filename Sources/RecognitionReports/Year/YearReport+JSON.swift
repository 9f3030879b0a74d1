internal import Recognition

extension YearReport: Report {
  /// `sovang/report-year/1`.
  public func json(in language: Language) -> JSONValue {
    figuresJSON(in: language).adding([
      .init("warnings", .array(warnings.map { $0.json(in: language) })), .init("compare", comparison?.json ?? nil),
      .init("closed", facts.closing?.json ?? nil), .init("since", since?.json(to: self, in: language) ?? nil),
      .init("fingerprint", .string(facts.fingerprint)),
    ])
  }

  /// What the report tells of the year itself.
  func figuresJSON(in language: Language) -> JSONValue {
    [
      "schema": "sovang/report-year/1", "office": JSONValue(facts.office), "officePlace": JSONValue(facts.officePlace?.value.name),
      "movement": JSONValue(movement), "year": .int(facts.year), "countedBy": .string(facts.basis.rawValue),
      "asOf": .string(facts.asOf.description), "wardsOn": .string(facts.wardsOn.description),
      "ceremonies": .array(facts.ceremonies.map(\.json)), "programmes": .array(facts.programmes.map(\.json)),
      "boundaries": "recorded", "awards": awards.json(in: language).adding([.init("fiveYears", fiveYearsJSON(in: language))]),
      "gifts": gifts.json,
      "force": .array(force.map(\.json)), "training": facts.support?.training?.json ?? nil,
      "support": facts.support?.visits?.json ?? nil, "models": facts.models?.json ?? nil, "exemplars": facts.exemplars?.json ?? nil,
      "indicators": indicators.json, "indicatorsByWard": indicators.byWardJSON,
      "registrations": facts.registrations.map { .array($0.map { $0.json(in: language) }) } ?? nil,
      "safety": facts.safety.map { .array($0.map(\.json)) } ?? nil,
      "directives": .array(directives.map(\.directive.json)),
    ]
  }
}

extension YearFacts.CeremonyFacts {
  fileprivate var json: JSONValue {
    let ceremony = entry.value
    return [
      "id": .int(Int(entry.id.number)), "title": .string(ceremony.title), "heldOn": .string(ceremony.heldOn.description),
      "occasion": JSONValue(ceremony.occasion), "meritYear": JSONValue(ceremony.meritYear?.year), "gifts": JSONValue(planned),
      "awards": .int(awards),
    ]
  }

  /// Nil when no lot is entered.
  var planned: Int? { lots.isEmpty ? nil : lots.reduce(0) { $0 + $1.lot.quantity } }
}

extension YearFacts.ProgrammeFacts {
  fileprivate var json: JSONValue {
    [
      "id": .int(Int(id.number)), "title": JSONValue(programme.title), "givenOn": .string(programme.givenOn.description),
      "occasion": JSONValue(programme.occasion), "gifts": lots.isEmpty ? nil : .int(lots.reduce(0) { $0 + $1.lot.quantity }),
    ]
  }
}

extension StrengthGap {
  fileprivate var json: JSONValue {
    let isExact = required.map { $0.lowerBound == $0.upperBound } ?? false
    return [
      "ward": .string(ward.value.name), "code": JSONValue(ward.value.code), "units": units == 0 ? nil : .int(units),
      "required": isExact ? JSONValue(required?.lowerBound) : nil, "requiredMin": JSONValue(required?.lowerBound),
      "requiredMax": JSONValue(required?.upperBound), "actual": JSONValue(actual), "gap": JSONValue(gap),
    ]
  }
}

extension YearFacts.ExemplarCounts {
  fileprivate var json: JSONValue {
    ["individuals": .int(individuals), "collectives": .int(collectives), "households": .int(households)]
  }
}

extension Directive {
  fileprivate var json: JSONValue {
    ["to": .string(to), "text": .string(text), "tracks": JSONValue(tracks?.rawValue), "status": .string(status.rawValue)]
  }
}
