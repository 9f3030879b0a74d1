internal import Recognition

extension DueMedals: Report {
  /// `sovang/due-medals/2`.
  public func json(in language: Language) -> JSONValue {
    [
      "schema": "sovang/due-medals/2", "office": JSONValue(office), "on": .string(day.description), "countedBy": "service",
      "boundaries": "recorded", "asOf": .string(asOf.description), "awards": .array(sections.map { $0.json(in: language) }),
      "warnings": .array(warnings.map { $0.json(in: language) }), "fingerprint": .string(fingerprint),
    ]
  }

  /// A person and award to a row.
  public func table(in language: Language) -> Table {
    let length: (String, String, String) -> [Table.Column] = { prefix, vi, en in
      [
        .number(prefix.isEmpty ? "years" : prefix + "Years", language.pick(vi: "\(vi) năm", en: "\(en) years")),
        .number(prefix.isEmpty ? "months" : prefix + "Months", language.pick(vi: "\(vi) tháng", en: "\(en) months")),
        .number(prefix.isEmpty ? "days" : prefix + "Days", language.pick(vi: "\(vi) ngày", en: "\(en) days")),
      ]
    }
    let who: [Table.Column] = [
      .init("award", language.pick(vi: "Hình thức", en: "Award")), .plainNumber("id", language.pick(vi: "Số", en: "Id")),
      .init("recipient", language.pick(vi: "Họ và tên", en: "Recipient")),
      .plainNumber("birthYear", language.pick(vi: "Năm sinh", en: "Born")), .init("gender", language.pick(vi: "Giới tính", en: "Gender")),
      .init("ward", language.pick(vi: "Phường, xã", en: "Ward")),
    ]
    let verdict: [Table.Column] = [
      .init("status", language.pick(vi: "Kết luận", en: "Verdict")), .init("reason", language.pick(vi: "Vì sao", en: "Why")),
      .init("rule", language.pick(vi: "Quy định", en: "Rule")), .init("legalBasis", language.pick(vi: "Căn cứ", en: "Legal basis")),
    ]
    let columns =
      who + length("", "Đã có", "Served") + [.number("needed", language.pick(vi: "Cần (năm)", en: "Needed (years)"))]
      + length("missing", "Thiếu", "Missing") + verdict
    return Table(columns: columns, rows: sections.flatMap { $0.cells(in: language) }, unknownText: language.unknown)
  }

  public func page(_ printing: Printing) -> Page {
    frame(in: printing.language).page(sections.flatMap { $0.blocks(isOnly: sections.count == 1, in: printing.language) }, printing)
  }

  private func frame(in language: Language) -> PageFrame {
    let only = sections.count == 1 ? sections.map { language.pick(vi: $0.award.title, en: $0.award.titleEnglish) } : []
    return PageFrame(
      title: language.pick(vi: "Danh sách đến hạn xét tặng", en: "Who is due"), subtitles: only, office: office,
      period: language.pick(vi: "tính đến \(day.official(in: .vi))", en: "up to \(day.official(in: .en))"),
      countedBy: language.pick(vi: "thời gian ghi trong sổ", en: "service entered in the book"),
      boundaries: language.pick(vi: "như ghi trong sổ", en: "as recorded"), asOf: asOf, fingerprint: fingerprint, warnings: warnings)
  }
}
