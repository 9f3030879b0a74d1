internal import Recognition

extension DueMedals.Section {
  func json(in language: Language) -> JSONValue {
    [
      "award": .string(award.code), "rules": .array(rules.map(json)), "due": .int(claims.filter { $0.verdict == .due }.count),
      "people": .array(claims.map { json($0, in: language) }),
    ]
  }

  private func json(_ rule: EligibilityRule) -> JSONValue {
    [
      "code": .string(rule.code), "force": .string(rule.force.rawValue),
      "countedForces": .array(rule.countedForces.map { .string($0.rawValue) }), "yearsMen": JSONValue(rule.years?.men),
      "yearsWomen": JSONValue(rule.years?.women), "hardFactor": JSONValue(rule.hardFactor), "conditions": JSONValue(rule.conditions),
      "validFrom": .string(rule.validFrom.description), "validTo": JSONValue(rule.validTo?.description),
      "legalBasis": .string(rule.legalBasis), "status": .string(rule.status),
    ]
  }

  private func json(_ claim: MedalClaim, in language: Language) -> JSONValue {
    let person = claim.person.value
    return [
      "id": .int(Int(claim.person.id.number)), "recipient": JSONValue(person.name.isEmpty ? nil : person.name),
      "birthYear": JSONValue(person.birthYear), "gender": JSONValue(person.gender?.rawValue), "ward": JSONValue(claim.ward?.value.name),
      "rule": .string(claim.rule.code), "status": .string(claim.verdict.rawValue), "service": claim.length.json,
      "needed": JSONValue(claim.needed), "missing": claim.missing?.json ?? .null,
      "reasons": .array(claim.reasons(in: language).map { .string($0) }), "terms": .array(claim.terms.map(\.json)),
    ]
  }

  func cells(in language: Language) -> [[Table.Cell]] { claims.map { cells($0, in: language) } }

  private func cells(_ claim: MedalClaim, in language: Language) -> [Table.Cell] {
    let person = claim.person.value
    let who: [Table.Cell] = [
      .text(award.code), .number(Int(claim.person.id.number)), .init(person.name.isEmpty ? nil : person.name), .init(person.birthYear),
      .init(person.gender?.rawValue), .init(claim.ward?.value.name),
    ]
    let missing: [Table.Cell] = claim.missing?.cells ?? [.unknown, .unknown, .unknown]
    return who + claim.length.cells + [.init(claim.needed)] + missing + [
      .text(claim.verdict.rawValue), .text(claim.reasons(in: language).joined(separator: "; ")), .text(claim.rule.code),
      .text(claim.rule.legalBasis),
    ]
  }

  /// The award's part of the page; with a heading of its own where there are others.
  func blocks(isOnly: Bool, in language: Language) -> [Page.Block] {
    let heading: [Page.Block] = isOnly ? [] : [.heading(language.pick(vi: award.title, en: award.titleEnglish))]
    let list: [Page.Block] = claims.isEmpty ? [] : [.table(printedTable(in: language))]
    let reckoning =
      claims.isEmpty
      ? [] : [Page.Block.heading(language.pick(vi: "Cách tính", en: "The reckoning"))] + claims.map { item($0, in: language) }
    return heading + [.paragraph(summary(in: language))] + rules.map { .paragraph(law($0, in: language)) }
      + [.paragraph(Self.reckoning(in: language))] + list + reckoning
  }

  private func summary(in language: Language) -> String {
    let counts = MedalClaim.Verdict.allCases.compactMap { verdict -> String? in
      let count = claims.filter { $0.verdict == verdict }.count
      return count == 0 ? nil : "\(verdict.term(in: language)) \(count)"
    }
    if counts.isEmpty { return language.pick(vi: "Sổ chưa ghi thời gian tham gia lực lượng của ai.", en: "The book has nobody's service.") }
    return Phrase.capitalised(counts.joined(separator: "; ")) + "."
  }

  /// What a rule asks of whom, by which text, and the way to enter its years where the book does not have them.
  private func law(_ rule: EligibilityRule, in language: Language) -> String {
    let head = "\(rule.legalBasis), \(rule.force.term)"
    guard let years = rule.years else {
      let command = LawAdvice.years(of: rule, in: language)
      return language.pick(
        vi: "\(head): sổ chưa có số năm; tra văn bản và ghi: \(command).",
        en: "\(head): the book does not have the years; look the text up and enter them: \(command).")
    }
    let forces = rule.countedForces.map(\.term).joined(separator: "; ")
    let hard = rule.hardFactor.map {
      language.pick(
        vi: "; địa bàn đặc biệt khó khăn, biên giới, hải đảo tính nhân \($0)", en: "; hard, border and island places count \($0) times")
    }
    return language.pick(
      vi: "\(head): nam đủ \(years.men) năm, nữ đủ \(years.women) năm; cộng thời gian ở \(forces)\(hard ?? "").",
      en: "\(head): \(years.men) years for men, \(years.women) for women; service added up in \(forces)\(hard ?? "").")
  }

  private static func reckoning(in language: Language) -> String {
    language.pick(
      vi: "Thời gian trùng nhau tính một lần; chỉ tính năm đủ; 30 ngày lẻ tính một tháng.",
      en: "Time that overlaps counts once; only full years count; 30 days left over make a month.")
  }

  private func printedTable(in language: Language) -> Table {
    let columns: [Table.Column] = [
      .plainNumber("number", language.pick(vi: "TT", en: "No.")), .init("recipient", language.pick(vi: "Họ và tên", en: "Recipient")),
      .plainNumber("birthYear", language.pick(vi: "Năm sinh", en: "Born"), mayBeLeftOut: true),
      .init("ward", language.pick(vi: "Phường, xã", en: "Ward"), mayBeLeftOut: true),
      .init("service", language.pick(vi: "Thời gian tính được", en: "Service")),
      .init("status", language.pick(vi: "Kết luận", en: "Verdict")), .init("reason", language.pick(vi: "Vì sao", en: "Why")),
    ]
    let rows = claims.enumerated().map { index, claim -> [Table.Cell] in
      [
        .number(index + 1), .text(claim.person.value.printedName(in: language)), .init(claim.person.value.birthYear),
        .init(claim.ward?.value.name), .text(claim.length.term(in: language)), .text(claim.verdict.term(in: language)),
        .text(claim.reasons(in: language).joined(separator: "; ")),
      ]
    }
    return Table(columns: columns, rows: rows, unknownText: "–")
  }

  private func item(_ claim: MedalClaim, in language: Language) -> Page.Block {
    let terms = claim.terms.map { $0.sentence(in: language) }.joined(separator: "; ")
    return .item("\(claim.person.value.printedName(in: language)): \(terms).")
  }
}

extension MedalClaim {
  fileprivate func reasons(in language: Language) -> [String] { reasons.map { $0.sentence(of: person.id, in: language) } }

  fileprivate var needed: Int? { reasons.lazy.compactMap(\.needed).first }

  fileprivate var missing: ServiceLength? { reasons.lazy.compactMap(\.missing).first }
}

extension Recipient {
  /// The name, or that it is not told.
  func printedName(in language: Language) -> String {
    name.isEmpty ? language.pick(vi: WithheldName.vietnamese, en: WithheldName.english) : name
  }
}
