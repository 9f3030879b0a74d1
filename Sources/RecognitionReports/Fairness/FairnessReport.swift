public import Recognition
internal import VietnameseText

/// How fairly and in what time a year's awards were given (công bằng, kịp thời trong khen thưởng): figures with their counts, no verdicts.
public struct FairnessReport: Sendable {
  public let fairness: Fairness
  var facts: FairnessFacts { fairness.facts }

  public init(_ facts: FairnessFacts) { fairness = Fairness(facts) }

  /// The awards one by one are those the book's tallies count.
  public var warnings: [ReportWarning] {
    CrossFoot.compare(.awardsOneByOne, parts: facts.awards.count, total: facts.tallied)
  }
}

extension FairnessReport: Report {
  /// `sovang/report-fairness/1`.
  public func json(in language: Language) -> JSONValue {
    [
      "schema": "sovang/report-fairness/1", "office": JSONValue(facts.office), "year": .int(facts.year),
      "countedBy": .string(facts.basis.rawValue), "asOf": .string(facts.asOf.description), "awards": .int(facts.awards.count),
      "protected": .int(facts.protected), "figures": .array(fairness.shares.map { json(of: $0, in: language) }),
      "delays": .array(fairness.delays.map { json(of: $0, in: language) }), "wards": Self.json(of: facts.wards, as: "ward"),
      "neighbourhoods": Self.json(of: facts.neighbourhoods, as: "neighbourhood"), "units": unitsJSON,
      "warnings": .array(warnings.map { $0.json(in: language) }), "fingerprint": .string(facts.fingerprint),
    ]
  }

  private func json(of share: Fairness.Share, in language: Language) -> JSONValue {
    [
      "figure": .string(share.figure.rawValue), "title": .string(share.figure.title(in: language)), "count": .int(share.part),
      "of": .int(share.whole), "counts": share.figure.countsRecipients ? "recipients" : "awards",
    ]
  }

  private func json(of delay: Fairness.Delay, in language: Language) -> JSONValue {
    [
      "step": .string(delay.step.rawValue), "title": .string(delay.step.title(in: language)), "awards": .int(delay.awards),
      "median": JSONValue(delay.median), "ninthDecile": JSONValue(delay.ninthDecile), "longest": JSONValue(delay.longest),
    ]
  }

  private static func json(of places: [FairnessFacts.Ward], as name: String) -> JSONValue {
    .array(
      places.map { place in
        .object([
          .init(name, .string(place.place.value.name)), .init("code", JSONValue(place.place.value.code)),
          .init("honoured", .string(place.standing.rawValue)),
        ])
      })
  }

  private var unitsJSON: JSONValue {
    .array(
      facts.units.map { unit in
        [
          "id": .int(Int(unit.unit.id.number)), "unit": .string(unit.unit.value.name), "ward": .string(unit.ward.name),
          "neighbourhood": JSONValue(unit.neighbourhood?.name), "honoured": .string(unit.standing.rawValue),
        ]
      })
  }

  /// A figure to a row, shares first, then the days of each step, then wards and units.
  public func table(in language: Language) -> Table {
    let columns: [Table.Column] = [
      .init("figure", language.pick(vi: "Mã", en: "Figure")), .init("title", language.pick(vi: "Chỉ tiêu", en: "Title")),
      .number("count", language.pick(vi: "Số lượng", en: "Count")), .number("of", language.pick(vi: "Trên tổng số", en: "Of")),
      .number("median", language.pick(vi: "50 % không quá (ngày)", en: "Half within (days)")),
      .number("ninthDecile", language.pick(vi: "90 % không quá (ngày)", en: "Nine in ten within (days)")),
      .number("longest", language.pick(vi: "Lâu nhất (ngày)", en: "Longest (days)")),
    ]
    let shares = fairness.shares.map { share -> [Table.Cell] in
      [.text(share.figure.rawValue), .text(share.figure.title(in: language)), .number(share.part), .number(share.whole), nil, nil, nil]
    }
    let delays = fairness.delays.map { delay -> [Table.Cell] in
      [
        .text(delay.step.rawValue), .text(delay.step.title(in: language)), .number(delay.awards), .number(facts.awards.count),
        .init(delay.median), .init(delay.ninthDecile), .init(delay.longest),
      ]
    }
    let places = standings(in: language).map { row -> [Table.Cell] in
      [.text(row.code), .text(row.title), .number(row.part), .number(row.whole), nil, nil, nil]
    }
    return Table(columns: columns, rows: shares + delays + places, unknownText: language.unknown)
  }

  /// Wards, neighbourhoods and units by when they were honoured last; nothing where the book has none.
  func standings(in language: Language) -> [(code: String, title: String, part: Int, whole: Int)] {
    Self.standings(.wards, facts.wards.map(\.standing), in: language)
      + Self.standings(.neighbourhoods, facts.neighbourhoods.map(\.standing), in: language)
      + Self.standings(.units, facts.units.map(\.standing), in: language)
  }

  private static func standings(
    _ those: FairnessFacts.Standing.Those, _ all: [FairnessFacts.Standing], in language: Language
  ) -> [(code: String, title: String, part: Int, whole: Int)] {
    if all.isEmpty { return [] }
    return [.inYear, .before, .never].map { (standing: FairnessFacts.Standing) in
      let part = all.count { $0 == standing }
      return ("\(those.rawValue)-\(standing.rawValue)", standing.title(of: those, in: language), part, all.count)
    }
  }
}
