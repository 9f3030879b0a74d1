import Recognition
import RecognitionReports
import Testing

@Suite struct `The printed documents` {
  @Test(arguments: Language.allCases, ReportFormat.allCases)
  func `awards by unit`(language: Language, format: ReportFormat) {
    expect(AwardsTable(.mock), "awards", language, format)
  }

  @Test(arguments: Language.allCases, ReportFormat.allCases)
  func `fairness and timeliness`(language: Language, format: ReportFormat) {
    expect(FairnessReport(.mock()), "fairness", language, format)
  }

  @Test(arguments: Language.allCases)
  func `fairness, where awards one by one are not what the tallies count`(language: Language) throws {
    let report = FairnessReport(.mock(tallied: 7))
    #expect(FairnessReport(.mock()).warnings.isEmpty)
    #expect(report.warnings == [.doesNotAddUp(.awardsOneByOne, of: nil, parts: 6, total: 7)])
    #expect(report.page(.mock(language)).text(width: 1_000).contains(try #require(report.warnings.first).sentence(in: language)))
  }

  @Test(arguments: Language.allCases, ReportFormat.allCases)
  func `allocation with a draw`(language: Language, format: ReportFormat) {
    expect(AllocationTable(.mock(), paper: .mock, showsQuotas: true), "allocation", language, format)
  }

  @Test(arguments: Language.allCases)
  func `allocation by strength, with floor and cap`(language: Language) {
    expect(AllocationTable(.byStrength, paper: .mock, showsQuotas: true), "allocation-strength", language, .text)
    expectSnapshot(
      YearReport(facts: .mock(lots: [.byStrength])).rendered(as: .text, .mock(language)), "year-strength.\(language.rawValue).text")
  }

  @Test(arguments: Language.allCases, ReportFormat.allCases)
  func `several lots divided together`(language: Language, format: ReportFormat) {
    expect(JointTable(.mock, paper: .mock), "joint", language, format)
  }

  @Test func `allocation that waits for a draw`() {
    expect(AllocationTable(.mock(winner: nil), paper: .mock), "allocation-waiting", .vi, .text)
  }

  @Test(arguments: Language.allCases, ReportFormat.allCases)
  func `receipt sheet of two wards' names`(language: Language, format: ReportFormat) {
    let standing = LotStanding.mock(wards: [[Entry<Place>].phuNhuan[0], [Entry<Place>].phuNhuan[12]])
    var lot = standing
    lot.lot.quantity = 8
    lot = .mock(lot: GiftLot(description: "Quà Tết", quantity: 8, unitValue: Dong(500_000)), wards: standing.shares.map(\.place))
    expect(GiftSheet(lot, nominees: .mock, paper: .mock), "sheet", language, format)
  }

  @Test(arguments: Language.allCases, ReportFormat.allCases)
  func `reconciliation with gifts outstanding`(language: Language, format: ReportFormat) {
    expect(Reconciliation(.mock(handedOver: 11, returned: 1), paper: .mock), "reconciliation", language, format)
  }

  @Test(arguments: Language.allCases, ReportFormat.allCases)
  func `certificate of past awards, one of them cancelled`(language: Language, format: ReportFormat) {
    expect(AwardHistory.mock, "history", language, format)
  }

  @Test(arguments: Language.allCases) func `certificate of one who has no award`(language: Language) {
    expect(AwardHistory.empty, "history-empty", language, .text)
  }

  private func expect(_ report: some Report, _ name: String, _ language: Language, _ format: ReportFormat) {
    expectSnapshot(report.rendered(as: format, .mock(language)), "\(name).\(language.rawValue).\(format.rawValue)")
  }
}
