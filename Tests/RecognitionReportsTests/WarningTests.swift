import Foundation
import Recognition
import RecognitionReports
import Testing

@Suite struct `Warnings` {
  @Test func `tell of gatherings whose wards differ from the map, and of awards uncounted or other than stated`() {
    #expect(
      YearReport(facts: .uncounted).warnings == [
        .wardsDiffer(ceremony: "Lễ tổng kết", stated: 15, onMap: 13, day: .mock("2023-01-12")), .awardsCountUnknown(ceremonies: 1),
        .awardsStatedDiffer(.individual, stated: 11, entered: 0), .awardsStatedDiffer(.collective, stated: 20, entered: 0),
      ])
  }

  @Test func `do not mind more entered than stated where some awards are uncounted`() {
    var facts = YearFacts.full
    facts.ceremonies.append(
      .init(entry: Entry(Identifier(3), Ceremony(title: "Lễ", heldOn: .mock("2022-08-19"), statedAwards: .many)), lots: [], awards: 0))
    facts.tallies[0].given = 20
    #expect(YearReport(facts: facts).warnings.contains { $0.code == "awards-stated-differ" } == false)
  }

  @Test func `tell of a year before the first map, and without gatherings`() {
    #expect(YearReport(facts: .empty).warnings == [.noCeremony(year: 2019), .mapBeforeFirst(day: .mock("2019-12-31"))])
  }

  @Test func `tell of required strength by a rule nobody has compared with its text`() {
    var facts = YearFacts.full
    facts.unverifiedStaffing = ["Nghị định 38/2006/NĐ-CP"]
    #expect(YearReport(facts: facts).warnings.contains(.staffingNotVerified("Nghị định 38/2006/NĐ-CP")))
  }

  @Test func `tell of draws to come, gifts without a place and money not known`() {
    #expect(YearReport(facts: .mock(lots: [.mock(winner: nil)])).warnings.contains(.drawNeeded(lot: "Quà Tết", gifts: 1)))
    #expect(YearReport(facts: .mock(lots: [.shortOfPlaces])).warnings.contains(.undistributed(lot: "Quà Tết", gifts: 10)))
    #expect(YearReport(facts: .full).warnings.contains(.moneyUnknown(awards: 3)))
  }

  @Test(arguments: Self.all, Language.allCases)
  func `each have a sentence that tells their figures`(warning: ReportWarning, language: Language) {
    let sentence = warning.sentence(in: language)
    #expect(sentence.hasSuffix("."))
    #expect(sentence.contains("nil") == false)
    #expect(sentence.contains("Optional") == false)
  }

  @Test func `have codes of their own`() {
    #expect(Set(Self.all.map(\.code)).count == 27)
  }

  @Test func `are all explained in the folder of reports`() throws {
    let readme = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(
      path: "Reports/README.md")
    let text = try String(contentsOf: readme, encoding: .utf8)
    for code in Set(Self.all.map(\.code)) { #expect(text.contains("| `\(code)` |"), "\(code)") }
  }

  @Test func `do not compare the wards of a province, or of no office, with a gathering's`() {
    var facts = YearFacts.uncounted
    facts.officePlace?.value.level = .province
    #expect(YearReport(facts: facts).warnings.contains { $0.code == "wards-differ" } == false)
    facts.wards = []
    facts.officePlace = nil
    #expect(YearReport(facts: facts).warnings.contains { $0.code == "wards-differ" } == false)
  }

  private static let check = StatisticsForm.checks("01=02+03")[0]

  private static let forms: [FormWarning] = [
    .replaced(.mock, instead: []), .notYetInForce(.mock, instead: ["0703.N/BNV-TĐKT"]), .notVerified("Thông tư 02/2023"),
    .doesNotAddUp(.rows(check, column: "1", whole: 5, parts: 4)), .doesNotAddUp(.columns(check, row: "01", whole: 5, parts: 4)),
    .doesNotAddUp(.noSuchPart(check, code: "99")), .untold(.rank, 12), .untold(.proposer, 3), .notOnForm(["Tập thể lao động xuất sắc (1)"]),
    .cancelledCounted(1), .protectedLeftOut(2),
    .jump(FormJump(row: "01", column: "1", before: 20, now: 57), from: .year(2021), to: .year(2022)), .leftOut(.launchedBy, 1), .unrecorded,
    .withoutCell(1), .undated([4, 7]),
  ]

  static let all: [ReportWarning] =
    [
      .noCeremony(year: 2022), .staffingNotVerified("Nghị định 38/2006"), .mapBeforeFirst(day: .mock("2019-12-31")),
      .wardsDiffer(ceremony: "Lễ", stated: 15, onMap: 13, day: .mock("2023-01-12")), .awardsCountUnknown(ceremonies: 1),
      .awardsStatedDiffer(.household, stated: 2, entered: 1), .moneyUnknown(awards: 3), .moneyNotVerified(awards: 4),
      .groundsMissing(on: .mock("2016-01-01")), .groundsNotVerified(["Luật 06/2022/QH15"]),
      .cancelledLeftOut(awards: 1, paid: 450_000), .drawNeeded(lot: "Quà", gifts: 1),
      .undistributed(lot: "Quà", gifts: 1), .notAllocated(lot: "Quà"),
      .moreNominatedThanAllotted(place: "Phường 1", nominated: 14, allotted: 13),
    ] + forms.map(ReportWarning.form) + ReportWarning.Sum.allCases.map { .doesNotAddUp($0, of: "Phường 1", parts: 1, total: 2) }
}
