import Foundation
import Recognition
import Testing

@testable import RecognitionReports

@Suite struct `A statistics form on paper` {
  @Test(arguments: Language.allCases, ReportFormat.allCases)
  func `prints as its circular lays it out`(language: Language, format: ReportFormat) {
    var report = FormReport(.mock)
    if format == .html { report.entries = [.mock("03:2.HC_LD_3.CN"): [.award(.listed)]] }
    expectSnapshot(report.rendered(as: format, .mock(language)), "form.\(language.rawValue).\(format.rawValue)")
  }

  @Test func `warns of what an officer has to know before handing it in`() {
    #expect(
      FormReport(.mock).warnings.map(\.code) == [
        "form-replaced", "form-not-verified", "not-told", "cancelled-counted", "protected-left-out", "jump", "jump", "jump", "jump",
      ])
  }

  @Test func `says at its head and in its notes that it does not add up`() {
    var table = FormTable(.mock, .mock(2025, workers: 25))
    table.cells[0][0] = .count(32)
    let report = FormReport(.mock, table: table)
    let page = report.rendered(as: .text, .mock(.vi))
    #expect(report.warnings.filter { $0.code == "does-not-add-up" }.count == 2)
    #expect(page.contains("Có số liệu cộng không khớp") && page.contains("phép kiểm tra 01=02+03: dòng 01 là 32, các phần cộng được 31"))
  }

  @Test func `names the year's own form where another is asked for`() {
    var sheet = FormSheet.mock
    sheet.facts.period = .year(2022)
    sheet.instead = [.mock]
    sheet.submitted = nil
    #expect(
      FormReport(sheet).warnings.first
        == .form(.notYetInForce(.mock, instead: ["0602.N/BNV-TĐKT"])))
  }

  @Test func `leads from a figure to its awards, and only from those listed`() {
    var report = FormReport(.mock)
    report.entries = [.mock("03:2.HC_LD_3.CN"): [.award(.listed)]]
    let html = report.rendered(as: .html, .mock(.vi))
    #expect(html.contains("<a href=\"#o-03-2.HC_LD_3.CN\">27</a>") && html.contains("<a id=\"o-03-2.HC_LD_3.CN\"></a>"))
    #expect(html.components(separatedBy: "href=").count == 2)
    #expect(!FormReport(.mock).rendered(as: .html, .mock(.vi)).contains("href="))
  }
}

extension AwardListing {
  fileprivate static let listed = AwardListing.mock(
    2, "57/QĐ-UBND", on: "2025-01-05", years: 2024...2024, position: nil, citation: nil)
}
