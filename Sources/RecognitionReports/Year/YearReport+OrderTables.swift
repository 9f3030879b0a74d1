internal import Recognition
internal import VietnameseText

extension YearReport {
  func forceBlocks(in language: Language) -> [Page.Block] {
    guard force.contains(where: \.isKnown) else { return [.line(unknownForce(in: language))] }
    let columns: [Table.Column] = [
      .init("ward", language.pick(vi: "Địa bàn", en: "Place")), .number("units", language.pick(vi: "Số đơn vị", en: "Units")),
      .init("required", language.pick(vi: "Theo quy định", en: "Required"), alignment: .right),
      .number("actual", language.pick(vi: "Thực có", en: "Actual")),
      .number("gap", language.pick(vi: "Còn thiếu (âm: dôi)", en: "Missing (negative: over)")),
    ]
    let known = force.filter(\.isKnown)
    var table = Table(columns: columns, rows: known.map(\.cells), total: total(of: known, in: language), unknownText: language.unknown)
    let titled = language.pick(vi: "Quân số thực có theo địa bàn", en: "Actual strength by place")
    table.chart = Table.Chart(title: titled, series: ["actual"], shape: .columns)
    let missing = force.filter { !$0.isKnown }.map(\.ward.value.name)
    let words = language.pick(vi: "Chưa có số liệu của", en: "No figures yet of")
    return [.table(table)] + (missing.isEmpty ? [] : [.line("\(words): \(missing.joined(separator: ", ")).")])
  }

  /// That nothing is known of any ward's strength.
  func unknownForce(in language: Language) -> String {
    let words = language.pick(vi: "Quân số theo quy định và thực có", en: "Required and actual strength")
    let whose = force.isEmpty ? "" : language.pick(vi: " của ", en: " of ") + PageFrame.count(force.map(\.ward), in: language)
    return "\(words)\(whose): \(language.unknown)."
  }

  /// Nil unless every ward's strength is known: a sum of some would pass for the whole.
  private func total(of known: [StrengthGap], in language: Language) -> [Table.Cell]? {
    let (required, actual) = (known.compactMap(\.required), known.compactMap(\.actual))
    guard required.count == force.count, actual.count == force.count else { return nil }
    let units = known.reduce(0) { $0 + $1.units }
    return [.text(language.total), .number(units), .text(StrengthGap.sum(required).figure), .number(actual.reduce(0, +)), ""]
  }

  /// What was asked, with its progress where the register measures it.
  var directives: [(directive: Directive, progress: DirectiveProgress?)] {
    facts.directives.isEmpty
      ? facts.ceremonies.flatMap(\.entry.value.directives).map { ($0, nil) } : facts.directives.map { ($0.directive, $0.progress) }
  }

  func directiveBlocks(in language: Language) -> [Page.Block] {
    let directives = directives
    if directives.isEmpty { return [.line(Phrase.capitalised(language.unknown) + ".")] }
    let columns: [Table.Column] = [
      .init("to", language.pick(vi: "Giao cho", en: "Asked of")), .init("text", language.pick(vi: "Nội dung", en: "Task")),
      .init("tracks", language.pick(vi: "Theo dõi qua", en: "Measured by"), mayBeLeftOut: true),
      .init("then", language.pick(vi: "Khi giao", en: "Then"), mayBeLeftOut: true),
      .init("now", language.pick(vi: "Đến nay", en: "Now"), mayBeLeftOut: true),
      .init("status", language.pick(vi: "Tình trạng", en: "Status")),
    ]
    let rows: [[Table.Cell]] = directives.map { directive, progress in
      [
        .text(directive.to), .text(directive.text), .text(directive.tracks?.term(in: language) ?? "–"),
        .init(progress?.sentenceThen(in: language)), .init(progress?.sentenceNow(in: language)), .text(directive.status.term(in: language)),
      ]
    }
    return [.table(Table(columns: columns, rows: rows, unknownText: language.unknown))]
  }

  func comparisonSection(_ comparison: YearComparison, in language: Language) -> Section {
    let columns: [Table.Column] = [
      .init("figure", language.pick(vi: "Số liệu", en: "Figure")),
      .init("value", language.pick(vi: "Năm \(facts.year)", en: String(facts.year)), alignment: .right),
      .init("previous", language.pick(vi: "Năm \(comparison.year)", en: String(comparison.year)), alignment: .right),
      .init("difference", language.pick(vi: "Tăng, giảm", en: "Difference"), alignment: .right),
    ]
    let counts: [[Table.Cell]] = [
      (language.pick(vi: "Khen thưởng đã ghi", en: "Awards entered"), comparison.awards),
      (language.pick(vi: "Quà tặng", en: "Gifts"), comparison.gifts),
    ].map {
      [
        .text($0), .init($1.current.map(Figures.grouped)), .init($1.previous.map(Figures.grouped)),
        .init($1.difference.map(Figures.grouped)),
      ]
    }
    let rows = counts + comparison.indicators.map { $0.cells(in: language) }
    let heading = language.pick(vi: "So sánh với năm \(comparison.year)", en: "Compared with \(comparison.year)")
    return Section(heading, [.table(Table(columns: columns, rows: rows, unknownText: language.unknown))])
  }
}

extension YearComparison.IndicatorLine {
  fileprivate func cells(in language: Language) -> [Table.Cell] {
    [
      .text(indicator.name(in: language)), .init(values.current.map { Indicator.figure($0, of: wholes.current) }),
      .init(values.previous.map { Indicator.figure($0, of: wholes.previous) }), .init(differenceText(in: language)),
    ]
  }

  /// Rates differ by percentage points.
  private func differenceText(in language: Language) -> String? {
    if let rate = rateDifference, let percent = Figures.percent(rate.numerator, of: rate.denominator) {
      return percent.dropLast(1) + language.pick(vi: "điểm %", en: "points")
    }
    return difference.map(Figures.grouped)
  }
}

extension ClosedRange<Int> {
  /// "9", or "9–21": a range stays a range.
  var figure: String {
    lowerBound == upperBound ? Figures.grouped(lowerBound) : "\(Figures.grouped(lowerBound))–\(Figures.grouped(upperBound))"
  }
}

extension StrengthGap {
  var isKnown: Bool { units > 0 || required != nil || actual != nil }

  static func sum(_ ranges: [ClosedRange<Int>]) -> ClosedRange<Int> {
    ranges.reduce(0) { $0 + $1.lowerBound }...ranges.reduce(0) { $0 + $1.upperBound }
  }

  fileprivate var cells: [Table.Cell] {
    [
      .text(ward.value.name), units == 0 ? .unknown : .number(units), .init(required?.figure), .init(actual), .init(gap),
    ]
  }
}
