import Recognition
import Testing

@testable import RecognitionStore

/// Figures of years: what they are compared with, and what they add up to.
struct YearFigureTests {
  private let book: Book
  private var register: Register { book.register }

  init() throws {
    book = try Book(.phuNhuan, hand: .fixed("2026-01-31"))
  }

  @discardableResult
  private func enter(
    _ code: FigureCode, _ year: Int, _ ward: String? = nil, _ value: Int? = nil, of whole: Int? = nil,
    _ direction: Indicator.Direction? = nil
  ) throws -> Identifier<YearFigure> {
    try register.add(
      YearFigureRow(
        row: nil, ward: ward,
        figure: YearFigure(year: MeritYear(year)!, code: code, value: value, valueOf: whole, direction: direction)))
  }

  private func enterAllWards(_ code: FigureCode, _ year: Int, value: Int, of whole: Int? = nil) throws {
    for ward in [1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 13, 15, 17] { try enter(code, year, "Phường \(ward)", value, of: whole) }
  }

  private func whole(_ code: FigureCode, _ year: Int) throws -> YearFigureListing {
    try #require(try register.figures(year: year, code: code).first { $0.ward == nil })
  }

  @Test func `an identical figure is no change, and another one is refused`() throws {
    let id = try enter(.tips, 2022, nil, 3)
    let mark = try register.fingerprint
    #expect(try enter(.tips, 2022, nil, 3) == id)
    #expect(try register.fingerprint == mark)
    #expect(throws: Findings.self) { try enter(.tips, 2022, nil, 4) }
    #expect(throws: RegisterError.self) { try register.edit(id) { _ in } }
    #expect(try register.fingerprint == mark)
  }

  @Test func `wards' counts are added, never their rates, and a sum of some wards is no whole`() throws {
    try enter(.clearance, 2022, nil, 39, of: 52)
    try enter(.clearance, 2022, "Phường 1", 3, of: 4)
    let some = try #require(try whole(.clearance, 2022).wards)
    #expect([some.known, some.wards, some.value, some.valueOf] == [1, 13, 3, 4] && !some.isComplete)
    try enterAllWards(.usefulTips, 2022, value: 3, of: 4)
    try enter(.usefulTips, 2022, nil, 39, of: 52)
    let all = try whole(.usefulTips, 2022)
    #expect(all.wards == WardsSum(wards: 13, known: 13, hasOthers: false, value: 39, valueOf: 52) && all.wards?.isComplete == true)
    #expect(try register.run(.indicators).isEmpty)
    try register.edit(all.id) { $0.valueOf = 53 }
    #expect(try register.run(.indicators).map(\.record.ids) == [[all.id.number]])
  }

  @Test func `some wards may be fewer than the whole, and not more`() throws {
    try enter(.tips, 2022, nil, 5)
    let ward = try enter(.tips, 2022, "Phường 1", 5)
    #expect(try register.run(.indicators).isEmpty)
    try register.edit(ward) { $0.value = 6 }
    #expect(try register.run(.indicators).count == 1)
    try register.voidFigure(ward, reason: "nhầm")
    #expect(try register.run(.indicators).isEmpty && whole(.tips, 2022).wards?.value == nil)
  }

  @Test func `the year before is that of the same place alone`() throws {
    for year in 2023...2025 { for ward in ["Phường 4", "Phường 7"] { try enter(.tips, year, ward, year - 2020) } }
    let of2024 = try register.figures(year: 2024)
    #expect(of2024.map(\.previous?.value) == [3, 3] && of2024.map(\.difference) == [1, 1])
    #expect(try register.figures(year: 2025).map(\.previous) == [nil, nil])
    try enter(.tips, 2020, "Phường 7", 9)
    try enter(.tips, 2021, "Phường 7", 9)
    #expect(try register.figures(year: 2021).map(\.previous) == [nil])
    try enter(.tips, 2024, nil, 9)
    try enter(.tips, 2025, nil, 9)
    #expect(try register.figures(year: 2025).first?.previous == nil)
  }

  @Test func `directions come of the counts where none is told, and contradictions are found`() throws {
    try enter(.clearance, 2021, nil, 30, of: 45)
    let told = try enter(.clearance, 2022, nil, 21, of: 27)
    #expect(try whole(.clearance, 2022).direction == .increase && whole(.clearance, 2022).difference == nil)
    try register.edit(told) { $0.direction = .decrease }
    #expect(
      try register.run(.indicators) == [
        .directionAgainstCounts(
          figure: told.number, register.findFigure(told).figure, told: .decrease, ward: nil)
      ])
    try register.edit(told) { $0.direction = .stable }
    #expect(try register.run(.indicators).isEmpty)
  }

  @Test func `a figure belongs to its year and to the next, which it is compared with`() throws {
    let id = try enter(.tips, 2021, nil, 3)
    let years = try register.read { try YearsOfRows.years(of: "year_figure", ids: "\(id.number)", $0) }
    #expect(years == [2021, 2022])
  }

  @Test func `a campaign is measured by the sessions of the year it was asked in, and is unknown without them`() throws {
    var directive = Directive(to: "13 phường", text: "Tuyên truyền", tracks: .campaigns)
    directive.givenOn = .day("2023-01-12")
    let id = try register.add(directive, ceremony: nil)
    func progress() throws -> DirectiveProgress { try #require(try register.findDirective(id, on: .day("2023-12-31")).progress) }
    #expect(try progress().now.unknown == 13)
    try enter(.propagandaSessions, 2022, "Phường 1", 4)
    try enter(.propagandaSessions, 2023, "Phường 1", 6)
    try enter(.propagandaSessions, 2023, "Phường 2", 0)
    let found = try progress()
    #expect([found.before.met, found.before.unknown] == [1, 12] && [found.now.met, found.now.unknown] == [1, 11])
    #expect(found.lines.first?.now == DirectiveFigure(done: 6, of: nil, isMet: true))
  }
}
