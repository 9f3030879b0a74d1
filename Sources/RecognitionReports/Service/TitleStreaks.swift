public import Recognition

/// Years in a row in which people won a title; how many a higher title asks for is not said, since no verified rule of the book tells it.
public struct TitleStreaks: Sendable {
  public let title: AwardKind
  public let year: Int
  /// The longest first.
  public let streaks: [TitleStreak]
  let office: String?
  let asOf: CivilDate
  let fingerprint: String

  public init(_ streaks: [TitleStreak], of title: AwardKind, endingIn year: Int, office: String?, asOf: CivilDate, fingerprint: String) {
    self.streaks = streaks.sorted { ($1.years.count, $0.person.id) < ($0.years.count, $1.person.id) }
    self.title = title
    self.year = year
    self.office = office
    self.asOf = asOf
    self.fingerprint = fingerprint
  }

  public var warnings: [ReportWarning] { [.yearsForHigherTitlesNotKnown] }
}

extension TitleStreaks: Report {
  /// `sovang/due-streaks/1`.
  public func json(in language: Language) -> JSONValue {
    [
      "schema": "sovang/due-streaks/1", "office": JSONValue(office), "award": .string(title.code), "year": .int(year),
      "countedBy": "merit", "asOf": .string(asOf.description), "people": table(in: language).json,
      "warnings": .array(warnings.map { $0.json(in: language) }), "fingerprint": .string(fingerprint),
    ]
  }

  /// A person to a row.
  public func table(in language: Language) -> Table {
    let columns: [Table.Column] = [
      .plainNumber("id", language.pick(vi: "Số", en: "Id")), .init("recipient", language.pick(vi: "Họ và tên", en: "Recipient")),
      .plainNumber("birthYear", language.pick(vi: "Năm sinh", en: "Born"), mayBeLeftOut: true),
      .plainNumber("from", language.pick(vi: "Từ năm", en: "From")), .plainNumber("to", language.pick(vi: "Đến năm", en: "To")),
      .number("years", language.pick(vi: "Số năm liên tục", en: "Years in a row")),
    ]
    let rows = streaks.map { streak -> [Table.Cell] in
      let person = streak.person.value
      return [
        .number(Int(streak.person.id.number)), .init(person.name.isEmpty ? nil : person.name), .init(person.birthYear),
        .number(streak.years.lowerBound), .number(streak.years.upperBound), .number(streak.years.count),
      ]
    }
    return Table(columns: columns, rows: rows, unknownText: language.unknown)
  }

  public func page(_ printing: Printing) -> Page {
    let language = printing.language
    var shown = table(in: language)
    for (index, streak) in streaks.enumerated() { shown.rows[index][1] = .text(streak.person.value.printedName(in: language)) }
    let none = language.pick(vi: "Không có ai đạt danh hiệu này năm \(year).", en: "Nobody won this title in \(year).")
    return frame(in: language).page(streaks.isEmpty ? [.paragraph(none)] : [.table(shown)], printing)
  }

  private func frame(in language: Language) -> PageFrame {
    PageFrame(
      title: language.pick(vi: "Số năm liên tục đạt danh hiệu", en: "Years in a row with a title"),
      subtitles: [language.pick(vi: title.title, en: title.titleEnglish)], office: office,
      period: language.pick(vi: "các chuỗi năm kết thúc ở năm \(year)", en: "runs of years that end in \(year)"),
      countedBy: CountingBasis.merit.term(in: language), boundaries: language.pick(vi: "như ghi trong sổ", en: "as recorded"), asOf: asOf,
      fingerprint: fingerprint, warnings: warnings)
  }
}
