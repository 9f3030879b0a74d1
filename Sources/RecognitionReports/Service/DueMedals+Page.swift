internal import Recognition

extension DueMedals: Report {
  /// `sovang/due-medals/1`.
  public func json(in language: Language) -> JSONValue {
    [
      "schema": "sovang/due-medals/1", "office": JSONValue(office), "award": .string(award.code), "on": .string(day.description),
      "rule": ruleJSON, "countedBy": "service", "boundaries": "recorded", "asOf": .string(asOf.description),
      "due": .int(claims.filter { $0.verdict == .due }.count), "people": .array(claims.map { person($0, in: language) }),
      "warnings": .array(warnings.map { $0.json(in: language) }), "fingerprint": .string(fingerprint),
    ]
  }

  private var ruleJSON: JSONValue {
    [
      "code": .string(rule.code), "force": .string(rule.force.rawValue),
      "countedForces": .array(rule.countedForces.map { .string($0.rawValue) }), "yearsMen": JSONValue(rule.years?.men),
      "yearsWomen": JSONValue(rule.years?.women), "hardFactor": JSONValue(rule.hardFactor),
      "validFrom": .string(rule.validFrom.description), "validTo": JSONValue(rule.validTo?.description),
      "legalBasis": .string(rule.legalBasis), "status": .string(rule.status),
    ]
  }

  private func person(_ claim: MedalClaim, in language: Language) -> JSONValue {
    let person = claim.person.value
    return [
      "id": .int(Int(claim.person.id.number)), "recipient": JSONValue(person.name.isEmpty ? nil : person.name),
      "birthYear": JSONValue(person.birthYear), "gender": JSONValue(person.gender?.rawValue), "ward": JSONValue(claim.ward?.value.name),
      "status": .string(claim.verdict.rawValue), "service": claim.length.json, "needed": JSONValue(claim.needed),
      "missing": claim.missing?.json ?? .null, "reasons": .array(claim.reasons(in: language).map { .string($0) }),
      "terms": .array(claim.terms.map(\.json)),
    ]
  }

  /// A person to a row.
  public func table(in language: Language) -> Table {
    let length: (String, String, String) -> [Table.Column] = { prefix, vi, en in
      [
        .number(prefix.isEmpty ? "years" : prefix + "Years", language.pick(vi: "\(vi) năm", en: "\(en) years")),
        .number(prefix.isEmpty ? "months" : prefix + "Months", language.pick(vi: "\(vi) tháng", en: "\(en) months")),
        .number(prefix.isEmpty ? "days" : prefix + "Days", language.pick(vi: "\(vi) ngày", en: "\(en) days")),
      ]
    }
    let who: [Table.Column] = [
      .plainNumber("id", language.pick(vi: "Số", en: "Id")), .init("recipient", language.pick(vi: "Họ và tên", en: "Recipient")),
      .plainNumber("birthYear", language.pick(vi: "Năm sinh", en: "Born")), .init("gender", language.pick(vi: "Giới tính", en: "Gender")),
      .init("ward", language.pick(vi: "Phường, xã", en: "Ward")),
    ]
    let verdict: [Table.Column] = [
      .init("status", language.pick(vi: "Kết luận", en: "Verdict")), .init("reason", language.pick(vi: "Vì sao", en: "Why")),
      .init("legalBasis", language.pick(vi: "Căn cứ", en: "Legal basis")),
    ]
    let columns =
      who + length("", "Đã có", "Served") + [.number("needed", language.pick(vi: "Cần (năm)", en: "Needed (years)"))]
      + length("missing", "Thiếu", "Missing") + verdict
    return Table(columns: columns, rows: claims.map { cells($0, in: language) }, unknownText: language.unknown)
  }

  private func cells(_ claim: MedalClaim, in language: Language) -> [Table.Cell] {
    let person = claim.person.value
    let who: [Table.Cell] = [
      .number(Int(claim.person.id.number)), .init(person.name.isEmpty ? nil : person.name), .init(person.birthYear),
      .init(person.gender?.rawValue), .init(claim.ward?.value.name),
    ]
    let missing: [Table.Cell] = claim.missing?.cells ?? [.unknown, .unknown, .unknown]
    return who + claim.length.cells + [.init(claim.needed)] + missing + [
      .text(claim.verdict.rawValue), .text(claim.reasons(in: language).joined(separator: "; ")), .text(rule.legalBasis),
    ]
  }

  public func page(_ printing: Printing) -> Page {
    let language = printing.language
    let reckoning =
      claims.isEmpty
      ? [] : [Page.Block.heading(language.pick(vi: "Cách tính", en: "The reckoning"))] + claims.map { item($0, in: language) }
    let list: [Page.Block] = claims.isEmpty ? [] : [.table(printedTable(in: language))]
    return frame(in: language).page([.paragraph(summary(in: language)), .paragraph(law(in: language))] + list + reckoning, printing)
  }

  private func frame(in language: Language) -> PageFrame {
    PageFrame(
      title: language.pick(vi: "Danh sách đến hạn xét tặng", en: "Who is due"),
      subtitles: [language.pick(vi: award.title, en: award.titleEnglish)], office: office,
      period: language.pick(vi: "tính đến \(day.official(in: .vi))", en: "up to \(day.official(in: .en))"),
      countedBy: language.pick(vi: "thời gian tham gia lực lượng ghi trong sổ", en: "service entered in the book"),
      boundaries: language.pick(vi: "như ghi trong sổ", en: "as recorded"), asOf: asOf, fingerprint: fingerprint, warnings: warnings)
  }

  private func summary(in language: Language) -> String {
    let counts = MedalClaim.Verdict.allCases.compactMap { verdict -> String? in
      let count = claims.filter { $0.verdict == verdict }.count
      return count == 0 ? nil : "\(verdict.term(in: language)) \(count)"
    }
    if counts.isEmpty { return language.pick(vi: "Sổ chưa ghi thời gian tham gia lực lượng của ai.", en: "The book has nobody's service.") }
    return Phrase.capitalised(counts.joined(separator: "; ")) + "."
  }

  /// What the rule asks, by which text.
  private func law(in language: Language) -> String {
    guard let years = rule.years else {
      return language.pick(
        vi: "\(rule.legalBasis): sổ chưa có số năm.", en: "\(rule.legalBasis): the book does not have the years.")
    }
    let forces = rule.countedForces.map(\.term).joined(separator: "; ")
    let hard = rule.hardFactor.map {
      language.pick(
        vi: "; địa bàn đặc biệt khó khăn, biên giới, hải đảo tính nhân \($0)", en: "; hard, border and island places count \($0) times")
    }
    return language.pick(
      vi: "\(rule.legalBasis): nam đủ \(years.men) năm, nữ đủ \(years.women) năm; cộng thời gian ở \(forces)\(hard ?? ""). "
        + "Thời gian trùng nhau tính một lần; chỉ tính năm đủ; 30 ngày lẻ tính một tháng.",
      en: "\(rule.legalBasis): \(years.men) years for men, \(years.women) for women; service added up in \(forces)\(hard ?? ""). "
        + "Time that overlaps counts once; only full years count; 30 days left over make a month.")
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
  func printedName(in language: Language) -> String { name.isEmpty ? language.pick(vi: "(không nêu tên)", en: "(not named)") : name }
}
