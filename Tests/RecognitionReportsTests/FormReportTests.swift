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

  @Test(arguments: Language.allCases, ReportFormat.allCases)
  func `prints as an office's own table where it is of any period`(language: Language, format: ReportFormat) {
    expectSnapshot(FormReport(.ownTable).rendered(as: format, .mock(language)), "own-table.\(language.rawValue).\(format.rawValue)")
  }

  @Test func `says why the columns of what was proposed are empty`() {
    #expect(FormReport(.ownTable).warnings.contains(.form(.noProposals(isOfCeremony: false))))
    var sheet = FormSheet.ownTable
    sheet.facts.basis = .ceremony
    #expect(FormReport(sheet).warnings.contains(.form(.noProposals(isOfCeremony: true))))
  }

  @Test(arguments: [1, 2]) func `speaks of one and of many in English`(count: Int) {
    let sentences = [FormWarning.untold(.rank, count), .leftOut(.launchedBy, count), .withoutCell(count), .cancelledCounted(count)]
      .map(\.english).joined(separator: " ")
    let (one, many) = (
      ["1 individual does", "1 movement does", "of 1 movement cross", "1 award among those counted was"],
      ["2 individuals do", "2 movements do", "of 2 movements cross", "2 awards among those counted were"]
    )
    for words in count == 1 ? one : many { #expect(sentences.contains(words), "\(words)") }
  }

  @Test func `warns of what an officer has to know before handing it in`() {
    #expect(
      FormReport(.mock).warnings.map(\.code) == [
        "form-replaced", "form-not-verified", "not-told", "cancelled-counted", "protected-left-out", "jump", "jump", "jump", "jump",
      ])
  }

  @Test func `says that another files it, what others count, and that its kept copy was altered`() {
    var sheet = FormSheet.mock
    (sheet.officeLevel, sheet.submittedIsAltered) = (.district, true)
    let day = CivilDate.mock("2025-12-15")
    #expect(FormReport(sheet).warnings.contains(.form(.filedAbove)))
    #expect(FormReport(sheet).warnings.contains(.form(.submissionAltered(day))))
    sheet.officeLevel = .province
    #expect(!FormReport(sheet).warnings.contains(.form(.filedAbove)))
    var own = FormSheet.ownTable
    own.officeLevel = .commune
    #expect(!FormReport(own).warnings.contains(.form(.filedAbove)), "an office's own table is nobody else's")
    sheet.form.scope = StatisticsForm.predicate("level=ministry,province")
    sheet.facts.lines += [
      .init([.kind: ["CO_CP"], .type: ["collective"], .level: ["ministry"]], count: 7),
      .init([.kind: ["HC_LD_3"], .type: ["collective"], .level: ["province"]], count: 5),
    ]
    for (filer, told) in [(FormFiler.province, "Cờ thi đua của Chính phủ (7)"), (.ministry, "Huân chương Lao động hạng Ba (5)")] {
      sheet.facts.filer = filer
      #expect(FormReport(sheet).warnings.contains(.form(.filedByOthers([told], filer: filer))))
      let page = [Language.vi, .en].map { FormReport(sheet).rendered(as: .html, .mock($0)) }.joined()
      #expect(page.components(separatedBy: told).count == 3)
    }
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
    #expect(html.contains("<a href=\"#o-03-2.HC_LD_3.CN\">27</a>") && html.contains("<tr id=\"o-03-2.HC_LD_3.CN\">"))
    #expect(html.components(separatedBy: "href=").count == 2)
    #expect(!FormReport(.mock).rendered(as: .html, .mock(.vi)).contains("href="))
  }

  @Test func `leads from a figure of a workbook to the sheet of its awards`() throws {
    var report = FormReport(.mock)
    report.entries = [.mock("03:2.HC_LD_3.CN"): [.award(.listed)]]
    let book = try #require(try Unzipped(report.workbook(.mock(.vi)).bytes()))
    #expect(book["xl/workbook.xml"].contains("Khen thưởng của từng ô"))
    #expect(book["xl/worksheets/sheet1.xml"].contains("location=\"'Khen thưởng của từng ô'!A2\""))
    #expect(book["xl/worksheets/sheet1.xml"].components(separatedBy: "<hyperlink ").count == 2)
    #expect(
      try #require(try Unzipped(FormReport(.mock).workbook(.mock(.vi)).bytes()))["xl/worksheets/sheet1.xml"].contains("<hyperlink") == false
    )
  }
}

extension AwardListing {
  fileprivate static let listed = AwardListing.mock(
    2, "57/QĐ-UBND", on: "2025-01-05", years: 2024...2024, position: nil, citation: nil)
}
