internal import Recognition
internal import VietnameseText

extension YearReport {
  func forceBlocks(in language: Language) -> [Page.Block] {
    guard force.contains(where: { $0.units > 0 || $0.required != nil || $0.actual != nil }) else {
      let words = language.pick(vi: "Quân số theo quy định và thực có", en: "Required and actual strength")
      let whose = force.isEmpty ? "" : language.pick(vi: " của ", en: " of ") + PageFrame.count(force.map(\.ward), in: language)
      return [.line("\(words)\(whose): \(language.unknown).")]
    }
    let columns: [Table.Column] = [
      .init("ward", language.pick(vi: "Địa bàn", en: "Place")), .number("units", language.pick(vi: "Số đơn vị", en: "Units")),
      .init("required", language.pick(vi: "Theo quy định", en: "Required"), alignment: .right),
      .number("actual", language.pick(vi: "Thực có", en: "Actual")),
      .number("gap", language.pick(vi: "Còn thiếu (âm: dôi)", en: "Missing (negative: over)")),
    ]
    let rows: [[Table.Cell]] = force.map { gap in
      [
        .text(gap.ward.value.name), gap.units == 0 ? .unknown : .number(gap.units), .init(gap.required?.text), .init(gap.actual),
        .init(gap.gap),
      ]
    }
    return [.table(Table(columns: columns, rows: rows, unknownText: language.unknown))]
  }

  func indicatorBlocks(in language: Language) -> [Page.Block] {
    if indicators.isEmpty { return [.line(Phrase.capitalised(language.unknown) + ".")] }
    let columns: [Table.Column] = [
      .init("name", language.pick(vi: "Chỉ tiêu", en: "Indicator")), .init("direction", language.pick(vi: "Chiều hướng", en: "Direction")),
      .init("value", language.pick(vi: "Năm \(facts.year)", en: String(facts.year)), alignment: .right),
      .init("previous", language.pick(vi: "Năm trước", en: "Year before"), alignment: .right),
    ]
    let rows: [[Table.Cell]] = indicators.map { indicator in
      [
        .text(indicator.name), .text(indicator.direction.term(in: language)),
        .init(indicator.value.map { Indicator.figure($0, of: indicator.valueOf) }),
        .init(indicator.previous.map { Indicator.figure($0, of: indicator.previousOf) }),
      ]
    }
    return [.table(Table(columns: columns, rows: rows, unknownText: language.unknown))]
  }

  func directiveBlocks(in language: Language) -> [Page.Block] {
    let directives = facts.ceremonies.flatMap(\.entry.value.directives)
    if directives.isEmpty { return [.line(Phrase.capitalised(language.unknown) + ".")] }
    let columns: [Table.Column] = [
      .init("to", language.pick(vi: "Giao cho", en: "Asked of")), .init("text", language.pick(vi: "Nội dung", en: "Task")),
      .init("tracks", language.pick(vi: "Theo dõi qua", en: "Measured by"), mayBeLeftOut: true),
      .init("status", language.pick(vi: "Tình trạng", en: "Status")),
    ]
    let rows: [[Table.Cell]] = directives.map { directive in
      [
        .text(directive.to), .text(directive.text), .text(directive.tracks?.term(in: language) ?? "–"),
        .text(directive.status.term(in: language)),
      ]
    }
    return [.table(Table(columns: columns, rows: rows, unknownText: language.unknown))]
  }

  func comparisonSection(_ comparison: YearComparison, in language: Language) -> Section {
    let columns: [Table.Column] = [
      .init("figure", language.pick(vi: "Số liệu", en: "Figure")),
      .init("value", language.pick(vi: "Năm \(facts.year)", en: String(facts.year)), alignment: .right),
      .init("previous", language.pick(vi: "Năm \(comparison.year)", en: String(comparison.year)), alignment: .right),
      .number("difference", language.pick(vi: "Tăng, giảm", en: "Difference")),
    ]
    let counts: [[Table.Cell]] = [
      (language.pick(vi: "Khen thưởng đã ghi", en: "Awards entered"), comparison.awards),
      (language.pick(vi: "Quà tặng", en: "Gifts"), comparison.gifts),
    ].map { [.text($0), .init($1.current.map(Figures.grouped)), .init($1.previous.map(Figures.grouped)), .init($1.difference)] }
    let rows = counts + comparison.indicators.map(\.cells)
    let heading = language.pick(vi: "So sánh với năm \(comparison.year)", en: "Compared with \(comparison.year)")
    return Section(heading, [.table(Table(columns: columns, rows: rows, unknownText: language.unknown))])
  }
}

extension YearComparison.IndicatorLine {
  fileprivate var cells: [Table.Cell] {
    [
      .text(indicator.name), .init(values.current.map { Indicator.figure($0, of: wholes.current) }),
      .init(values.previous.map { Indicator.figure($0, of: wholes.previous) }), .init(difference),
    ]
  }
}

extension ClosedRange<Int> {
  /// "9", or "9–21": a range stays a range.
  fileprivate var text: String {
    lowerBound == upperBound ? Figures.grouped(lowerBound) : "\(Figures.grouped(lowerBound))–\(Figures.grouped(upperBound))"
  }
}
