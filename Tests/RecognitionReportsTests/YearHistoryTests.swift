import Recognition
import Testing

@testable import RecognitionReports

@Suite struct `A year's closing and what came after` {
  private static let late = TouchingEntry(
    entry: BookEntry(change: 14, madeOn: .mock("2023-03-04"), madeBy: "thu", command: "award import", reason: "nộp muộn"),
    areas: [.awards])

  @Test func `a figure that reads otherwise now is told with what it was, what it is, and by which change`() {
    var now = YearFacts.full
    now.tallies[0].given += 1
    let report = YearReport(facts: now, since: YearSince(facts: .full, entries: [Self.late]))
    let lines = report.since!.differences(to: report, in: .vi)
    let total = lines.first { $0.section == "awards" && $0.measure == "total" }
    let given = YearReport(facts: .full).awards.total.given
    #expect(total?.then == .number(given) && total?.now == .number(given + 1) && total?.changes == [14])
    #expect(Set(lines.map(\.section)) == ["awards", "awards.byKind", "awards.byWard"])
  }

  @Test func `a figure that was not known then is told as unknown, not as nothing`() {
    var then = YearFacts.full
    then.exemplars = nil
    let report = YearReport(facts: .full, since: YearSince(facts: then, entries: []))
    let lines = report.since!.differences(to: report, in: .vi)
    #expect(lines.map(\.measure) == ["individuals", "collectives", "households"])
    #expect(lines.allSatisfy { $0.section == "exemplars" && $0.then == .unknown && $0.changes.isEmpty })
  }

  @Test func `a row that is gone is told too`() {
    var now = YearFacts.full
    now.programmes = []
    let report = YearReport(facts: now, since: YearSince(facts: .full, entries: []))
    let lines = report.since!.differences(to: report, in: .vi)
    #expect(lines.contains { $0.section == "programmes" && $0.row == "Chương trình Trung thu" && $0.now == .unknown })
  }

  @Test func `the same figures have no differences`() {
    let report = YearReport(facts: .full, since: YearSince(facts: .full, entries: []))
    #expect(report.since!.differences(to: report, in: .vi).isEmpty)
  }

  @Test func `every figure of the report has a name in Vietnamese`() {
    let report = YearReport(facts: .full, since: YearSince(facts: .empty, entries: []))
    for line in report.since!.differences(to: report, in: .vi) {
      let name = line.name(in: .vi)
      #expect(!name.contains(line.section + ":") && !name.hasSuffix(": " + line.measure), "\(name)")
    }
  }

  @Test(arguments: Language.allCases, [ReportFormat.text, .json])
  func `print as recorded`(language: Language, format: ReportFormat) {
    var now = YearFacts.full
    now.tallies[0].given += 1
    now.closing = YearClosing(
      year: 2022, fingerprint: "12-\(YearFacts.fingerprint)", closedOn: .mock("2023-01-31"), closedBy: "thu", reason: nil,
      corrections: [Self.late.entry])
    let report = YearReport(facts: now, since: YearSince(facts: .full, entries: [Self.late]))
    expectSnapshot(report.rendered(as: format, .mock(language)), "year-closed.\(language.rawValue).\(format.rawValue)")
  }
}
