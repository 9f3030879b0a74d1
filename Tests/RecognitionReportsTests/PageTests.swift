import Recognition
import RecognitionReports
import Testing

@Suite struct `A page` {
  @Test(arguments: Language.allCases, [ReportFormat.text, .md])
  func `names office, period, basis, boundaries, day of the book, time of printing and fingerprint`(
    language: Language, format: ReportFormat
  ) {
    let reports: [any Report] = [
      YearReport(facts: .mock()), AwardsTable(.mock), AllocationTable(.mock(), paper: .mock), Reconciliation(.mock(), paper: .mock),
      GiftSheet(.mock(), nominees: [], paper: .mock),
    ]
    for report in reports {
      let page = report.rendered(as: format, .mock(language))
      let named =
        language == .vi
        ? [
          "Cơ quan: UBND quận Phú Nhuận", "Kỳ số liệu: ", "Tính theo: ", "Địa giới: như ghi trong sổ", "08:30", "ngày 31 tháng 01 năm 2023",
        ]
        : ["Office: UBND quận Phú Nhuận", "Period: ", "Counted by: ", "Boundaries: as recorded", "08:30", "31 January 2023"]
      for words in named + [YearFacts.fingerprint] { #expect(page.contains(words), "\(words)") }
    }
  }

  @Test(arguments: [CountingBasis.merit, .decision, .ceremony])
  func `says which year of an award it counts by`(basis: CountingBasis) {
    var facts = YearFacts.mock()
    facts.basis = basis
    let words = [CountingBasis.merit: "năm thành tích", .decision: "năm ký quyết định", .ceremony: "năm tổ chức lễ"][basis] ?? ""
    #expect(YearReport(facts: facts).rendered(as: .text, .mock()).contains("Tính theo: \(words)\n"))
  }

  @Test(arguments: [60, 80, 100])
  func `keeps prose and tables to the width of the terminal`(width: Int) {
    var printing = Printing.mock()
    printing.width = width
    let lines = YearReport(facts: .mock()).rendered(as: .text, printing).split(separator: "\n")
    #expect(lines.filter { $0.count > max(width, 80) } == [])
  }

  @Test func `prints what people wrote as they wrote it`() {
    var facts = YearFacts.mock()
    facts.ceremonies[0].entry.value.title = "Lễ {{fingerprint}}\n# <b>*Tết*</b> | A & B"
    let text = YearReport(facts: facts).rendered(as: .text, .mock())
    #expect(text.contains("lễ {{fingerprint}} # <b>*Tết*</b> | A & B"))
    let markdown = YearReport(facts: facts).rendered(as: .md, .mock())
    #expect(markdown.contains("lễ {{fingerprint}} \\# \\<b\\>\\*Tết\\*\\</b\\> \\| A & B"))
  }

  @Test func `of an unknown figure never says nothing or zero`() {
    let text = YearReport(facts: .mock()).rendered(as: .text, .mock())
    #expect(text.contains("Quà đã trao có ký nhận: chưa có số liệu"))
    #expect(text.contains("Gương điển hình: chưa có số liệu"))
    #expect(text.contains("Quân số theo quy định và thực có của 13 phường: chưa có số liệu"))
  }
}
