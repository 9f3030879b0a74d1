internal import Recognition

/// The year's indicators: what its gatherings told, completed by the figures of the whole office; and the figures ward by ward.
struct IndicatorFigures: Sendable {
  /// An indicator as the report tells it, with the book's figure of the whole office where there is one.
  struct Line: Hashable, Sendable {
    var indicator: Indicator
    /// Nil: only told at a gathering.
    var figure: YearFigureListing?
  }

  /// The wards' figures of an indicator.
  struct WardTable: Hashable, Sendable {
    var code: FigureCode
    var lines: [YearFigureListing]
    /// What they are beside; nil: the whole is not stated.
    var whole: YearFigureListing?
  }

  let lines: [Line]
  let byWard: [WardTable]

  init(_ facts: YearFacts) {
    let told = Self.told(facts)
    let (ofOffice, ofWards) = facts.figures.reduce(into: ([YearFigureListing](), [YearFigureListing]())) { parts, listing in
      if facts.isOfOffice(listing) { parts.0.append(listing) } else { parts.1.append(listing) }
    }
    let whole = Dictionary(ofOffice.sorted { $0.ward == nil && $1.ward != nil }.map { ($0.figure.code, $0) }) { first, _ in first }
    let ofThisYear = Set(Self.told(facts) { $0.meritYear == nil || $0.meritYear?.year == facts.year })
    let codes = Set(ofThisYear.map(\.code))
    lines =
      told.map { indicator in
        let figure = ofThisYear.contains(indicator) ? FigureCode(rawValue: indicator.code).flatMap { whole[$0] } : nil
        return Line(indicator: figure.map(indicator.completed) ?? indicator, figure: figure)
      }
      + FigureCode.allCases.filter { !codes.contains($0.rawValue) }.compactMap { code in
        whole[code].map { Line(indicator: Indicator($0), figure: $0) }
      }
    byWard = FigureCode.allCases.compactMap { code in
      let own = ofWards.filter { $0.figure.code == code }
      return own.isEmpty ? nil : WardTable(code: code, lines: own, whole: whole[code])
    }
  }

  /// The indicators of the year's gatherings, in order, without repetitions.
  ///
  /// - Parameter isWanted: only of these; a report by the year of the ceremony has some that told of the merit year before.
  private static func told(_ facts: YearFacts, _ isWanted: (Ceremony) -> Bool = { _ in true }) -> [Indicator] {
    let all = facts.ceremonies.map(\.entry.value).filter(isWanted).flatMap(\.indicators)
    return all.indices.filter { all.firstIndex(of: all[$0]) == $0 }.map { all[$0] }
  }
}

extension YearFacts {
  /// Whether a figure is of the whole office: of no one ward, or of the ward that is the office's own place.
  fileprivate func isOfOffice(_ listing: YearFigureListing) -> Bool {
    listing.ward == nil || (listing.ward?.id == officePlace?.id && officePlace?.value.level == .commune)
  }
}

extension Indicator {
  /// A figure of the whole office with that of the year before.
  init(_ listing: YearFigureListing) {
    let figure = listing.figure
    self.init(
      code: figure.code.rawValue, name: figure.code.term, direction: listing.direction, value: figure.value, valueOf: figure.valueOf,
      previous: listing.previous?.value, previousOf: listing.previous?.valueOf)
    nameEnglish = figure.code.termEnglish
  }

  /// What a gathering told, with the book's counts where it told none.
  func completed(by listing: YearFigureListing) -> Indicator {
    var indicator = self
    if value == nil { (indicator.value, indicator.valueOf) = (listing.figure.value, listing.figure.valueOf) }
    if previous == nil { (indicator.previous, indicator.previousOf) = (listing.previous?.value, listing.previous?.valueOf) }
    indicator.direction = direction ?? listing.direction
    return indicator
  }

  /// Its name as a page says it.
  func name(in language: Language) -> String { language.pick(vi: name, en: nameEnglish ?? name) }
}

extension FigureCode {
  func term(in language: Language) -> String { language.pick(vi: term, en: termEnglish) }
}
