import Recognition
import Testing

@testable import RecognitionReports

/// Indicators of a year: what gatherings told beside the book's figures, and what contradicts what.
@Suite struct `Indicators of a year` {
  private static func figure(_ code: FigureCode, _ value: Int?, of whole: Int? = nil, _ direction: Indicator.Direction? = nil) -> YearFigure
  {
    YearFigure(year: MeritYear(2022)!, code: code, value: value, valueOf: whole, direction: direction)
  }

  private static func listing(
    _ figure: YearFigure, ward: Entry<Place>? = nil, previous: YearFigure? = nil, wards: WardsSum? = nil
  ) -> YearFigureListing {
    YearFigureListing(id: Identifier(1), figure: figure, ward: ward, previous: previous, wards: wards)
  }

  private static func report(_ figures: [YearFigureListing], told: [Indicator] = []) -> YearReport {
    var facts = YearFacts.mock()
    facts.ceremonies[0].entry.value.indicators = told
    facts.figures = figures
    return YearReport(facts: facts)
  }

  @Test func `a direction told without a count is completed by the book's figure`() {
    let told = Indicator(code: "criminal-offences", name: "Phạm pháp hình sự", direction: .decrease)
    let whole = Self.listing(Self.figure(.criminalOffences, 33), previous: Self.figure(.criminalOffences, 58))
    let lines = Self.report([whole], told: [told]).indicators.lines
    #expect(lines.map(\.indicator.value) == [33] && lines.map(\.indicator.previous) == [58])
    #expect(lines.map(\.indicator.direction) == [.decrease] && lines.map(\.indicator.name) == ["Phạm pháp hình sự"])
  }

  @Test func `a count told at a gathering stands, and another one in the book is warned of`() {
    let told = Indicator(code: "tips", name: "Tin báo", direction: .increase, value: 9)
    let report = Self.report([Self.listing(Self.figure(.tips, 12))], told: [told])
    #expect(report.indicators.lines.map(\.indicator.value) == [9])
    #expect(report.warnings.contains(.indicatorToldDiffers(.tips, told: "9", entered: "12")))
  }

  @Test func `a direction is seen from the counts, of rates by their fractions`() {
    let up = Self.listing(Self.figure(.clearance, 21, of: 27), previous: Self.figure(.clearance, 30, of: 45))
    #expect(up.direction == .increase && up.difference == nil)
    let unknown = Self.listing(Self.figure(.clearance, 21), previous: Self.figure(.clearance, 30, of: 45))
    #expect(unknown.direction == nil)
    let against = Self.listing(Self.figure(.tips, 3, .increase), previous: Self.figure(.tips, 5))
    #expect(against.direction == .increase && against.isAgainstCounts && against.difference == -2)
    #expect(Self.report([against]).warnings.contains(.directionAgainstCounts(.tips, place: nil, told: .increase)))
  }

  @Test func `a gathering's direction against the book's counts is warned of`() {
    let told = Indicator(code: "criminal-offences", name: "Phạm pháp hình sự", direction: .decrease)
    func warns(_ value: Int) -> Bool {
      let whole = Self.listing(Self.figure(.criminalOffences, value), previous: Self.figure(.criminalOffences, 58))
      return Self.report([whole], told: [told]).warnings.contains(
        .directionAgainstCounts(.criminalOffences, place: nil, told: .decrease))
    }
    #expect(warns(60) && !warns(58) && !warns(33))
  }

  @Test func `an earlier year's figure is compared only where the office is one place through both years`() {
    func compared(_ changed: [CivilDate]) -> Int? {
      var (facts, previous) = (YearFacts.mock(), YearFacts.mock())
      (facts.ceremonies, previous.ceremonies) = ([], [])
      previous.year = facts.year - 1
      facts.figures = [Self.listing(Self.figure(.tips, 12))]
      previous.figures = [Self.listing(Self.figure(.tips, 7))]
      previous.officePlaceChangedOn = changed
      return YearReport(facts: facts, previous: previous).comparison?.indicators.first?.values.previous
    }
    let year = YearFacts.mock().year
    #expect(compared([]) == 7 && compared([CivilDate(year: year + 1, month: 1, day: 1)!]) == 7)
    #expect(compared([CivilDate(year: year, month: 7, day: 1)!]) == nil)
    #expect(compared([CivilDate(year: year - 1, month: 1, day: 1)!]) == 7)
  }

  @Test func `the difference of two parts without their wholes is not told`() {
    var (facts, previous) = (YearFacts.mock(), YearFacts.mock())
    facts.ceremonies[0].entry.value.indicators = [Indicator(code: "clearance-rate", name: "Khám phá án", direction: nil, value: 9)]
    previous.ceremonies[0].entry.value.indicators = [Indicator(code: "clearance-rate", name: "Khám phá án", direction: nil, value: 4)]
    let line = YearReport(facts: facts, previous: previous).comparison?.indicators.first
    #expect(line?.values.difference == 5 && line?.difference == nil)
  }

  @Test func `the wards' sum beside the whole is warned of only where the two cannot both be right`() {
    func warns(_ stated: Int, known: Int, of wards: Int, sum: Int, others: Bool = false) -> Bool {
      let total = WardsSum(wards: wards, known: known, hasOthers: others, value: sum, valueOf: nil)
      return Self.report([Self.listing(Self.figure(.tips, stated), wards: total)]).warnings.contains { $0.code == "wards-not-the-whole" }
    }
    #expect(!warns(10, known: 13, of: 13, sum: 10) && !warns(10, known: 2, of: 13, sum: 9) && !warns(10, known: 2, of: 13, sum: 10))
    #expect(warns(10, known: 13, of: 13, sum: 9) && warns(10, known: 2, of: 13, sum: 11))
    #expect(!warns(10, known: 2, of: 13, sum: 11, others: true) && !warns(10, known: 2, of: 0, sum: 11))
  }

  @Test func `wards are told by indicator, with a total where every ward has a figure`() throws {
    let wards = [Entry<Place>].phuNhuan
    let all = wards.map { Self.listing(Self.figure(.propagandaSessions, 2), ward: $0) }
    func page(_ figures: [YearFigureListing]) -> [Table] {
      Self.report(figures).indicatorBlocks(in: .vi).compactMap { if case .table(let table) = $0 { table } else { nil } }
    }
    let total = try #require(page(all).last?.total)
    #expect(total[1] == .text(String(2 * wards.count)))
    #expect(page(Array(all.dropLast())).last?.total == nil)
  }
}
