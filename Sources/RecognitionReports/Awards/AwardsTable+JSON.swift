internal import Recognition

extension AwardsTable {
  /// `sovang/report-awards/1`.
  public func json(in language: Language) -> JSONValue {
    [
      "schema": "sovang/report-awards/1", "office": JSONValue(facts.office), "period": .string(facts.period.description),
      "from": .string(facts.period.first.description), "to": .string(facts.period.last.description),
      "countedBy": .string(facts.basis.rawValue), "basis": basis, "asOf": .string(facts.asOf.description), "boundaries": "recorded",
      "kinds": .array(kinds.map { ["kind": .string($0.code), "title": .string($0.title(in: language))] }),
      "groups": .array(groups.enumerated().map { json(of: $1, number: $0 + 1) }),
      "districts": .array(sections.compactMap(json)), "total": json(of: total),
      "warnings": .array(warnings.map { $0.json(in: language) }), "fingerprint": .string(facts.fingerprint),
    ]
  }

  /// The kinds of commendation counted; null: all.
  private var basis: JSONValue {
    facts.commendations.isEmpty ? .null : .array(facts.commendations.map { .string($0.rawValue) })
  }

  private func json(of group: Group, number: Int) -> JSONValue {
    let units = group.units.map { unit in
      JSONValue.object([.init("unit", JSONValue(unit.unit))]).adding(members(of: unit.counts))
    }
    return JSONValue.object([
      .init("number", .string(RomanNumeral.text(number))), .init("ward", JSONValue(group.ward?.name)),
      .init("code", JSONValue(group.ward?.code)), .init("district", JSONValue(group.district?.name)),
    ]).adding(members(of: group.total)).adding([.init("units", .array(units))])
  }

  /// A district's sum; nil where districts are not told apart.
  private func json(of section: Section) -> JSONValue? {
    section.district.map { district in
      JSONValue.object([.init("district", .string(district.name)), .init("code", JSONValue(district.code))])
        .adding(members(of: section.total))
    }
  }

  private func json(of counts: Counts) -> JSONValue { .object(members(of: counts)) }

  private func members(of counts: Counts) -> [JSONValue.Member] {
    [
      .init("byKind", .object(zip(kinds, counts.byKind).map { .init($0.code, .int($1)) })), .init("total", .int(counts.given)),
      .init("individuals", .int(counts.individuals)), .init("collectives", .int(counts.collectives)),
      .init("households", .int(counts.households)), .init("cancelled", .int(counts.cancelled)),
    ]
  }
}
