internal import Recognition
internal import VietnameseText

extension YearReport {
  func indicatorBlocks(in language: Language) -> [Page.Block] {
    if indicators.lines.isEmpty && indicators.byWard.isEmpty { return [.line(Phrase.capitalised(language.unknown) + ".")] }
    let whole: [Page.Block] = indicators.lines.isEmpty ? [] : [.table(indicatorTable(in: language))]
    return whole
      + indicators.byWard.flatMap { table -> [Page.Block] in
        [
          .line(table.code.term(in: language) + language.pick(vi: ", theo phường, xã:", en: ", by ward:")),
          .table(wardTable(table, in: language)),
        ]
      }
  }

  private func indicatorTable(in language: Language) -> Table {
    let columns: [Table.Column] = [
      .init("name", language.pick(vi: "Chỉ tiêu", en: "Indicator")), .init("direction", language.pick(vi: "Chiều hướng", en: "Direction")),
      .init("value", language.pick(vi: "Năm \(facts.year)", en: String(facts.year)), alignment: .right),
      .init("previous", language.pick(vi: "Năm trước", en: "Year before"), alignment: .right),
      .init("wards", language.pick(vi: "Các phường cộng lại", en: "Sum of wards"), alignment: .right, mayBeLeftOut: true),
      .init("source", language.pick(vi: "Nguồn", en: "Source"), mayBeLeftOut: true),
    ]
    let rows: [[Table.Cell]] = indicators.lines.map { line in
      let indicator = line.indicator
      return [
        .text(indicator.name(in: language)), .init(indicator.direction?.term(in: language)),
        .init(indicator.value.map { Indicator.figure($0, of: indicator.valueOf) }),
        .init(indicator.previous.map { Indicator.figure($0, of: indicator.previousOf) }),
        .init(line.figure?.wards?.phrase(in: language)), .init(line.figure?.figure.source),
      ]
    }
    return Table(columns: columns, rows: rows, unknownText: language.unknown).withoutEmptyColumns
  }

  private func wardTable(_ table: IndicatorFigures.WardTable, in language: Language) -> Table {
    let columns: [Table.Column] = [
      .init("ward", language.pick(vi: "Phường, xã", en: "Ward")),
      .init("direction", language.pick(vi: "Chiều hướng", en: "Direction"), mayBeLeftOut: true),
      .init("value", language.pick(vi: "Năm \(facts.year)", en: String(facts.year)), alignment: .right),
      .init("previous", language.pick(vi: "Năm trước", en: "Year before"), alignment: .right),
      .init("difference", language.pick(vi: "Tăng, giảm", en: "Difference"), alignment: .right, mayBeLeftOut: true),
    ]
    let rows: [[Table.Cell]] = table.lines.map { line in
      [
        .init(line.ward?.value.name), .init(line.direction?.term(in: language)),
        .init(line.figure.value.map { Indicator.figure($0, of: line.figure.valueOf) }),
        .init(line.previous?.value.map { Indicator.figure($0, of: line.previous?.valueOf) }), .init(line.difference),
      ]
    }
    return Table(
      columns: columns, rows: rows, total: total(table, in: language), unknownText: language.unknown
    ).withoutEmptyColumns
  }

  /// Nil unless every ward of the office has a figure: a sum of some would pass for the whole.
  private func total(_ table: IndicatorFigures.WardTable, in language: Language) -> [Table.Cell]? {
    let counts = table.lines.compactMap(\.figure.value)
    let own = Set(facts.wards.map(\.id))
    guard !own.isEmpty, counts.count == table.lines.count, Set(table.lines.compactMap(\.ward?.id)) == own else { return nil }
    let wholes = table.lines.compactMap(\.figure.valueOf)
    let whole = wholes.count == counts.count ? wholes.reduce(0, +) : nil
    return [.text(language.total), .unknown, .text(Indicator.figure(counts.reduce(0, +), of: whole)), .unknown, .unknown]
  }
}

extension WardsSum {
  /// "33", "21/27 = 77,8 %", or of how many wards the sum is: "12 (02/13 phường)"; nil where no ward has a figure.
  fileprivate func phrase(in language: Language) -> String? {
    guard let value else { return nil }
    let sum = Indicator.figure(value, of: valueOf)
    if isComplete { return sum }
    return language.pick(
      vi: "\(sum) (mới có \(Figures.listCount(known))/\(wards) phường)", en: "\(sum) (\(known) of \(wards) wards)")
  }
}
