internal import Recognition
internal import VietnameseText

extension IndicatorFigures {
  /// Where figures contradict one another.
  var warnings: [ReportWarning] {
    lines.compactMap { line in line.figure.flatMap(Self.sum) } + lines.compactMap(\.toldOtherwise) + lines.compactMap(\.toldAgainstCounts)
      + (lines.compactMap(\.figure) + byWard.flatMap(\.lines)).compactMap { listing in
        guard listing.isAgainstCounts, let told = listing.figure.direction else { return nil }
        return .directionAgainstCounts(listing.figure.code, place: listing.ward?.value.name, told: told)
      }
  }

  private static func sum(_ listing: YearFigureListing) -> ReportWarning? {
    let figure = listing.figure
    guard let sum = listing.wards, sum.contradicts(figure), let total = sum.value else { return nil }
    return .wardsNotTheWhole(
      figure.code, year: figure.year, stated: figure.counts, sum: Indicator.counts(total, of: sum.valueOf), known: sum.known,
      wards: sum.wards)
  }
}

extension IndicatorFigures.Line {
  /// Where a gathering told counts of its own, and the book's are others.
  fileprivate var toldOtherwise: ReportWarning? {
    guard let figure = figure?.figure, let told = indicator.value, let entered = figure.value else { return nil }
    let isSame = told == entered && indicator.valueOf == figure.valueOf
    return isSame
      ? nil : .indicatorToldDiffers(figure.code, told: Indicator.counts(told, of: indicator.valueOf), entered: figure.counts)
  }
}

extension IndicatorFigures.Line {
  /// Where a gathering told another direction than the book's counts show; the figure's own direction is warned of by itself.
  fileprivate var toldAgainstCounts: ReportWarning? {
    guard let figure, let told = indicator.direction, told != figure.figure.direction, let counted = figure.counted, told != .stable,
      counted != .stable, told != counted
    else { return nil }
    return .directionAgainstCounts(figure.figure.code, place: nil, told: told)
  }
}

extension Indicator {
  /// "33", or "21/27".
  fileprivate static func counts(_ value: Int?, of whole: Int?) -> String {
    [value, whole].compactMap { $0.map(Figures.grouped) }.joined(separator: "/")
  }
}

extension YearFigure {
  fileprivate var counts: String { Indicator.counts(value, of: valueOf) }
}

extension ReportWarning {
  var vietnameseOfIndicators: String {
    switch self {
    case .wardsNotTheWhole(let code, _, let stated, let sum, let known, let wards):
      "\(code.term): cả địa bàn ghi \(stated), \(known)/\(wards) phường cộng lại \(sum); cần đối chiếu với nguồn."
    case .indicatorToldDiffers(let code, let told, let entered):
      "\(code.term): nguồn của buổi họp mặt, lễ nêu \(told), sổ ghi \(entered); báo cáo lấy số của buổi đó."
    case .directionAgainstCounts(let code, let place, let told):
      "\(code.term)\(place.map { " (\($0))" } ?? ""): nguồn ghi “\(told.term(in: .vi))”, số liệu hai năm ngược lại."
    default: ""
    }
  }

  var englishOfIndicators: String {
    switch self {
    case .wardsNotTheWhole(let code, _, let stated, let sum, let known, let wards):
      "\(code.termEnglish): \(stated) stated for the whole office, \(sum) by \(known) of its \(wards) wards; compare with the sources."
    case .indicatorToldDiffers(let code, let told, let entered):
      "\(code.termEnglish): the source of a gathering says \(told), the book has \(entered); the report takes the gathering's."
    case .directionAgainstCounts(let code, let place, let told):
      "\(code.termEnglish)\(place.map { " (\($0))" } ?? ""): its source says “\(told.term(in: .en))”, and the counts go the other way."
    default: ""
    }
  }
}
