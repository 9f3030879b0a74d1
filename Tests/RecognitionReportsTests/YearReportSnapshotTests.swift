import Recognition
import RecognitionReports
import Testing

@Suite struct `The printed year report` {
  @Test(arguments: Language.allCases, ReportFormat.allCases)
  func `of the first gathering is as recorded`(language: Language, format: ReportFormat) {
    expectSnapshot(
      YearReport(facts: .mock()).rendered(as: format, .mock(language)), "year-2022.\(language.rawValue).\(format.rawValue)")
  }

  @Test(arguments: Language.allCases, ReportFormat.allCases)
  func `of a year in which everything is known is as recorded`(language: Language, format: ReportFormat) {
    let report = YearReport(facts: .full, previous: .previous)
    expectSnapshot(report.rendered(as: format, .mock(language)), "year-full.\(language.rawValue).\(format.rawValue)")
  }

  @Test(arguments: Language.allCases, [ReportFormat.text, .json])
  func `of an empty year is as recorded`(language: Language, format: ReportFormat) {
    expectSnapshot(
      YearReport(facts: .empty).rendered(as: format, .mock(language)), "year-empty.\(language.rawValue).\(format.rawValue)")
  }
}
