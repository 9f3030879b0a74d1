internal import Recognition
internal import VietnameseText

extension FairnessReport {
  public func page(_ printing: Printing) -> Page {
    let language = printing.language
    if facts.awards.isEmpty {
      let none = language.pick(vi: "Sổ không có khen thưởng nào của năm \(facts.year).", en: "The book has no award of \(facts.year).")
      return frame(in: language).page([.paragraph(none)] + places(in: language), printing)
    }
    let body: [Page.Block] =
      [.paragraph(opening(in: language))]
      + section(language.pick(vi: "Ai được khen thưởng", en: "Who was honoured"), .who, in: language)
      + section(language.pick(vi: "Lặp lại qua các năm", en: "The same names"), .repeats, in: language)
      + section(language.pick(vi: "Thành tích ghi trong quyết định", en: "Citations"), .citations, in: language)
      + section(language.pick(vi: "Kịp thời", en: "Timeliness"), .time, in: language) + [.table(delayTable(in: language))]
    return frame(in: language).page(body + places(in: language), printing)
  }

  private func opening(in language: Language) -> String {
    let (awards, protected) = (facts.awards.count, facts.protected)
    let apart = language.pick(
      vi: "; ngoài ra \(Figures.grouped(protected)) khen thưởng không nêu tên, không tính ở đây",
      en: "; \(English.count(protected, "award")) without names \(protected == 1 ? "is" : "are") not counted here")
    return language.pick(
      vi: "Đếm trên \(Figures.grouped(awards)) khen thưởng\(protected > 0 ? apart : ""). Số liệu không kèm nhận xét.",
      en: "Counted over \(English.count(awards, "award"))\(protected > 0 ? apart : ""). Figures without verdicts.")
  }

  private func section(_ title: String, _ part: FairnessFigure.Section, in language: Language) -> [Page.Block] {
    let rows = fairness.shares.filter { $0.figure.section == part }.map { share -> [Table.Cell] in
      [
        .text(share.figure.title(in: language)), .number(share.part), .number(share.whole),
        share.whole == 0 ? .unknown : .share(share.part, of: share.whole),
      ]
    }
    return [.heading(title), .table(Table(columns: shareColumns(in: language), rows: rows, unknownText: "–"))]
  }

  private func shareColumns(in language: Language) -> [Table.Column] {
    var figure = Table.Column("title", language.pick(vi: "Chỉ tiêu", en: "Figure"))
    figure.leastWidth = 40
    var share = Table.Column.number("share", language.pick(vi: "Tỷ lệ", en: "Share"))
    share.isShare = true
    return [
      figure, .number("count", language.pick(vi: "Số lượng", en: "Count")),
      .number("of", language.pick(vi: "Trên tổng số", en: "Of")), share,
    ]
  }

  private func delayTable(in language: Language) -> Table {
    Table(
      columns: [
        .init("title", language.pick(vi: "Số ngày", en: "Days")), .number("awards", language.pick(vi: "Khen thưởng", en: "Awards")),
        .number("median", language.pick(vi: "50 % không quá", en: "Half within")),
        .number("ninthDecile", language.pick(vi: "90 % không quá", en: "Nine in ten within")),
        .number("longest", language.pick(vi: "Lâu nhất", en: "Longest")),
      ],
      rows: fairness.delays.map { delay in
        [
          .text(delay.step.title(in: language)), .number(delay.awards), .init(delay.median), .init(delay.ninthDecile),
          .init(delay.longest),
        ]
      }, unknownText: "–")
  }

  /// How many wards and units were honoured, and which were not.
  private func places(in language: Language) -> [Page.Block] {
    let standings = standings(in: language)
    if standings.isEmpty { return [] }
    let counts = standings.map { row -> [Table.Cell] in
      [.text(row.title), .number(row.part), .number(row.whole), .share(row.part, of: row.whole)]
    }
    let heading = language.pick(vi: "Địa bàn, đơn vị", en: "Wards and units")
    return [.heading(heading), .table(Table(columns: shareColumns(in: language), rows: counts, unknownText: "–"))]
      + list(
        of: leftOut(facts.wards, language.pick(vi: "Địa bàn", en: "Ward"), in: language),
        language.pick(vi: "Địa bàn không có khen thưởng trong năm", en: "Wards without an award of the year"))
      + list(
        of: leftOut(facts.neighbourhoods, language.pick(vi: "Khu dân cư", en: "Neighbourhood"), in: language),
        language.pick(vi: "Khu dân cư không có khen thưởng trong năm", en: "Neighbourhoods without an award of the year"))
      + list(
        of: leftOutUnits(in: language), language.pick(vi: "Đơn vị không có khen thưởng trong năm", en: "Units without an award of the year")
      )
  }

  private func list(of rows: Table, _ title: String) -> [Page.Block] { rows.rows.isEmpty ? [] : [.subheading(title), .table(rows)] }

  private func leftOut(_ places: [FairnessFacts.Ward], _ heading: String, in language: Language) -> Table {
    let rows = places.filter { $0.standing != .inYear }.map { ward -> [Table.Cell] in
      [.text(ward.place.value.name), .init(ward.place.value.code), .text(ward.standing.earlier(in: language))]
    }
    return Table(
      columns: [
        .init("ward", heading), .init("code", language.pick(vi: "Mã", en: "Code"), mayBeLeftOut: true),
        .init("before", language.pick(vi: "Các năm trước", en: "Earlier years")),
      ], rows: rows, unknownText: "–")
  }

  private func leftOutUnits(in language: Language) -> Table {
    let rows = facts.units.filter { $0.standing != .inYear }.map { unit -> [Table.Cell] in
      [.text(unit.ward.name), .init(unit.neighbourhood?.name), .text(unit.unit.value.name), .text(unit.standing.earlier(in: language))]
    }
    return Table(
      columns: [
        .init("ward", language.pick(vi: "Địa bàn", en: "Ward")),
        .init("neighbourhood", language.pick(vi: "Khu phố", en: "Neighbourhood"), mayBeLeftOut: true),
        .init("unit", language.pick(vi: "Đơn vị", en: "Unit")), .init("before", language.pick(vi: "Các năm trước", en: "Earlier years")),
      ], rows: rows, unknownText: "–")
  }

  private func frame(in language: Language) -> PageFrame {
    let map = language.pick(vi: "như ghi trong sổ", en: "as recorded")
    return PageFrame(
      title: language.pick(vi: "Công bằng, kịp thời trong khen thưởng", en: "Fairness and timeliness of awards"), subtitles: [],
      office: facts.office, period: language.pick(vi: "năm \(facts.year)", en: "\(facts.year)"),
      countedBy: facts.basis.term(in: language),
      boundaries: facts.wards.isEmpty ? map : PageFrame.boundaries(on: facts.wardsOn, wards: facts.wards.map(\.place), in: language),
      asOf: facts.asOf, fingerprint: facts.fingerprint, warnings: warnings)
  }
}
