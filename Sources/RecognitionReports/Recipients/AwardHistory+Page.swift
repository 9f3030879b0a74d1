internal import Recognition
internal import VietnameseText

extension AwardHistory: Report {
  /// `sovang/recipient-history/1`.
  public func json(in language: Language) -> JSONValue {
    [
      "schema": "sovang/recipient-history/1", "office": JSONValue(office), "id": .int(Int(id.number)), "recipient": .string(recipient.name),
      "type": .string(recipient.type.rawValue), "birthYear": JSONValue(recipient.birthYear),
      "gender": JSONValue(recipient.gender?.rawValue), "unit": JSONValue(recipient.unit), "ward": JSONValue(ward),
      "countedBy": "decision", "boundaries": "recorded", "asOf": .string(asOf.description), "total": .int(lines.count),
      "cancelled": .int(cancelled), "awards": table(in: language).json, "warnings": .array(warnings.map { $0.json(in: language) }),
      "fingerprint": .string(fingerprint),
    ]
  }

  /// An award to a row.
  public func table(in language: Language) -> Table {
    let columns: [Table.Column] = [
      .plainNumber("id", language.pick(vi: "Số", en: "Id")), .init("award", language.pick(vi: "Mã", en: "Code")),
      .init("awardTitle", language.pick(vi: "Danh hiệu, hình thức", en: "Award")),
      .plainNumber("meritYear", language.pick(vi: "Năm thành tích", en: "Merit year")),
      .plainNumber("meritFrom", language.pick(vi: "Từ năm", en: "Merit from")),
      .plainNumber("meritTo", language.pick(vi: "Đến năm", en: "Merit to")),
      .init("citation", language.pick(vi: "Thành tích", en: "Citation")),
      .init("decision", language.pick(vi: "Quyết định", en: "Decision")),
      .init("signedOn", language.pick(vi: "Ngày ký", en: "Signed on")), .init("issuer", language.pick(vi: "Cơ quan", en: "Issuer")),
      .init("position", language.pick(vi: "Chức vụ khi đó", en: "Position then")),
      .init("unit", language.pick(vi: "Đơn vị khi đó", en: "Unit then")), .init("ward", language.pick(vi: "Phường, xã", en: "Ward")),
      .init("posthumous", language.pick(vi: "Truy tặng", en: "Posthumous")), .init("status", language.pick(vi: "Tình trạng", en: "Status")),
      .init("cancelledOn", language.pick(vi: "Hủy ngày", en: "Cancelled on")),
      .init("cancellingDecision", language.pick(vi: "Quyết định hủy bỏ", en: "Cancelling decision")),
    ]
    return Table(columns: columns, rows: lines.map(\.cells), unknownText: language.unknown)
  }

  public func page(_ printing: Printing) -> Page {
    let language = printing.language
    let list: [Page.Block] = lines.isEmpty ? [] : [.table(printedTable(in: language))]
    let signatures = Page.Block.signatures([
      language.pick(vi: "Người lập", en: "Drawn up by"), language.pick(vi: "Thủ trưởng đơn vị", en: "Head of the office"),
    ])
    return frame(in: language).page([.paragraph(summary(in: language))] + list + [signatures], printing)
  }

  private func frame(in language: Language) -> PageFrame {
    PageFrame(
      title: language.pick(vi: "Giấy xác nhận khen thưởng", en: "Certificate of past awards"), subtitles: [], office: office,
      period: period(in: language), countedBy: language.pick(vi: "ngày ký quyết định", en: "day of the decision"),
      boundaries: language.pick(vi: "như ghi trong sổ", en: "as recorded"), asOf: asOf, fingerprint: fingerprint, warnings: warnings)
  }

  private func period(in language: Language) -> String {
    guard let first = lines.first?.decision.signedOn, let last = lines.last?.decision.signedOn else {
      return language.pick(vi: "đến \(asOf.official(in: .vi))", en: "up to \(asOf.official(in: .en))")
    }
    return language.pick(
      vi: "các quyết định ký từ \(first.official(in: .vi)) đến \(last.official(in: .vi))",
      en: "decisions signed from \(first.official(in: .en)) to \(last.official(in: .en))")
  }

  /// "Nguyễn Văn An (cá nhân, sinh năm 1970, Phường 1) đã được khen thưởng 02 lần, trong đó 01 lần đã bị hủy bỏ theo luật."
  private func summary(in language: Language) -> String {
    let count = Figures.listCount(lines.count)
    let since =
      cancelled == 0
      ? ""
      : language.pick(
        vi: ", trong đó \(Figures.listCount(cancelled)) lần đã bị hủy bỏ theo luật", en: ", \(cancelled) of them cancelled in law since")
    if lines.isEmpty {
      return language.pick(
        vi: "\(who(in: language)) chưa được ghi khen thưởng nào trong sổ.", en: "The book has no award of \(who(in: language)).")
    }
    return language.pick(
      vi: "Theo sổ, \(who(in: language)) đã được khen thưởng \(count) lần\(since).",
      en: "By the book, \(who(in: language)) was honoured \(lines.count == 1 ? "once" : "\(lines.count) times")\(since).")
  }

  private func who(in language: Language) -> String {
    let born = recipient.birthYear.map { language.pick(vi: "sinh năm \($0)", en: "born \($0)") }
    let parts = [recipient.type.one(in: language), born, recipient.unit, ward].compactMap { $0 }
    return "\(recipient.name) (\(parts.joined(separator: ", ")))"
  }

  private func printedTable(in language: Language) -> Table {
    let columns: [Table.Column] = [
      .plainNumber("number", language.pick(vi: "TT", en: "No.")),
      .init("award", language.pick(vi: "Danh hiệu, hình thức khen thưởng", en: "Award")),
      .init("merit", language.pick(vi: "Thành tích", en: "Merit")), .init("decision", language.pick(vi: "Quyết định", en: "Decision")),
      .init("position", language.pick(vi: "Chức vụ, đơn vị khi đó", en: "Position and unit then"), mayBeLeftOut: true),
      .init("note", language.pick(vi: "Ghi chú", en: "Note"), mayBeLeftOut: true),
    ]
    let rows = lines.enumerated().map { index, line in [.number(index + 1)] + line.printed(in: language) }
    return Table(columns: columns, rows: rows, unknownText: "")
  }
}

extension AwardHistory.Line {
  fileprivate var cells: [Table.Cell] {
    [
      .number(Int(id.number)), .text(kind.code), .text(kind.title), .number(award.merit.year.year), .init(award.merit.span?.lowerBound),
      .init(award.merit.span?.upperBound), .init(award.citation), .text(decision.number.description),
      .text(decision.signedOn.description), .text(decision.issuer), .init(award.position), .init(award.unit), .init(ward),
      .init(award.posthumous ? "x" : nil), .text(cancellation == nil ? "inForce" : "cancelled"),
      .init(cancellation?.cancelledOn.description), .init(cancellation?.decisionNumber.description),
    ]
  }

  fileprivate func printed(in language: Language) -> [Table.Cell] {
    let years = award.merit.span.map { "\($0.lowerBound)–\($0.upperBound)" } ?? "\(award.merit.year)"
    let merit = [years, award.citation].compactMap { $0 }.joined(separator: ": ")
    let signed = "\(decision.number), \(decision.signedOn.short(in: language)), \(decision.issuer)"
    let then = [award.position, award.unit, ward].compactMap { $0 }
    return [
      .text(language.pick(vi: kind.title, en: kind.titleEnglish)), .text(merit), .text(signed),
      .init(then.isEmpty ? nil : then.joined(separator: ", ")), .init(note(in: language)),
    ]
  }

  /// "Truy tặng; đã hủy bỏ theo Quyết định 9/QĐ-UBND ngày 20/01/2023".
  private func note(in language: Language) -> String? {
    let notes = [
      award.posthumous ? language.pick(vi: "truy tặng", en: "posthumous") : nil,
      cancellation.map { cancelled in
        let day = cancelled.cancelledOn.short(in: language)
        return language.pick(
          vi: "đã hủy bỏ theo Quyết định \(cancelled.decisionNumber) ngày \(day)", en: "cancelled by \(cancelled.decisionNumber) of \(day)")
      },
    ].compactMap { $0 }
    return notes.isEmpty ? nil : Phrase.capitalised(notes.joined(separator: "; "))
  }
}
