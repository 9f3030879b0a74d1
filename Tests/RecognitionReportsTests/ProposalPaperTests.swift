import Recognition
import Testing

@testable import RecognitionReports

@Suite struct `Papers of a proposal` {
  @Test(arguments: Language.allCases, ReportFormat.allCases)
  func `the proposal itself`(language: Language, format: ReportFormat) {
    let paper = PaperDetails(signer: "Trần Văn Bảy", recipients: ["Phòng Nội vụ quận"])
    expect(ProposalPaper(.mock, paper: paper), "proposal", language, format)
  }

  @Test(arguments: Language.allCases, ReportFormat.allCases)
  func `the minutes of the council`(language: Language, format: ReportFormat) {
    expect(CouncilMinutes(.mock, of: .mock), "minutes", language, format)
  }

  @Test func `name the council's meeting only where it had met by then`() {
    #expect(!ProposalPaper(.mock).rendered(as: .text, .mock()).contains("họp Hội đồng"))
    #expect(
      ProposalPaper(.reviewedBefore).rendered(as: .text, .mock()).contains("họp Hội đồng thi đua, khen thưởng ngày 09 tháng 12 năm 2022;"))
  }

  @Test func `number a list anew in each block and count it`() {
    let page = ProposalPaper(.mock).rendered(as: .md, .mock())
    #expect(page.contains("Tổng cộng danh sách có: 01 tập thể, 02 cá nhân, 01 hộ gia đình."))
    #expect(ProposalPaper(.mock).table(in: .vi).rows.map { $0[2] } == [1, 1, 1, 1])
  }

  @Test func `tell what was decided on the day of the meeting, with its reason, and nothing that is not recorded`() {
    let minutes = CouncilMinutes(.mock, of: .mock).rendered(as: .md, .mock())
    #expect(minutes.contains("Kết quả xét: đồng ý 02, trả lại 01."))
    #expect(minutes.contains("- Tổ dân phố 3: trả lại, thiếu xác nhận.\n"))
    let bare = CouncilMinutes(.bare, of: .bare).rendered(as: .md, .mock())
    for word in ["Kết quả", "vắng mặt", "Hình thức lấy ý kiến"] { #expect(!bare.contains(word)) }
  }

  @Test func `reckon votes of all members, those absent among them`() {
    #expect(CouncilMinutes(.mock, of: .mock).table(in: .vi).rows.map { $0[5] } == [.share(8, of: 9), .share(3, of: 9)])
  }

  private func expect(_ report: some Report, _ name: String, _ language: Language, _ format: ReportFormat) {
    expectSnapshot(report.rendered(as: format, .mock(language)), "\(name).\(language.rawValue).\(format.rawValue)")
  }
}
