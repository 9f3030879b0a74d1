import Foundation
import Recognition
import Testing

@testable import RecognitionReports

@Suite struct `Papers of a gathering` {
  private static let presenters = ["GK_HUYEN": "Nguyễn Đông Tùng", "gifts": "Lê Văn Khách"]

  @Test(arguments: Language.allCases, ReportFormat.allCases)
  func `its running order`(language: Language, format: ReportFormat) {
    expect(CeremonyProgramme(.mock, presenters: Self.presenters), "programme", language, format)
  }

  @Test(arguments: Language.allCases, ReportFormat.allCases)
  func `what is told the press`(language: Language, format: ReportFormat) {
    expect(CeremonyPress(.mock), "press", language, format)
  }

  @Test func `hand out the highest award first, and one cancelled since never`() {
    let programme = CeremonyProgramme(.mock)
    #expect(programme.steps.map(\.kind.precedence) == programme.steps.map(\.kind.precedence).sorted() && programme.steps.count == 2)
    #expect(!programme.rendered(as: .text, .mock()).contains("Lê Văn Tám"))
    #expect(programme.warnings == [.cancelledLeftOut(awards: 1, paid: nil)])
  }

  @Test func `say a presenter's offices where a guest hands over, and leave room where nobody is told`() {
    let page = CeremonyProgramme(.mock, presenters: Self.presenters).rendered(as: .md, .mock())
    #expect(page.contains("Người trao: Nguyễn Đông Tùng, Phó Bí thư Quận ủy") && page.contains("Người trao: Lê Văn Khách\n"))
    #expect(page.components(separatedBy: "Người trao: ……").count == 2)
  }

  @Test func `tell the press of awards that were received, without a name`() {
    let press = CeremonyPress(.mock).rendered(as: .text, .mock())
    #expect(press.contains("01 tập thể, 02 cá nhân được trao"))
    for name in ["Nguyễn Văn An", "Tổ dân phố 3", "Lê Thị Hoa"] { #expect(!press.contains(name)) }
  }

  @Test func `say of awards what the source says only where none is entered, and nothing where nothing is recorded`() {
    #expect(CeremonyPress(.told).rendered(as: .text, .mock()).contains("tiêu biểu được khen thưởng"))
    let counted = CeremonyPress(.counted).rendered(as: .md, .mock())
    #expect(counted.contains("theo nguồn tin, 20 tập thể, 11 cá nhân được khen thưởng."))
    for word in ["quà", "Phát biểu", "đại biểu", "So với", "Nguồn:"] {
      #expect(!counted.split(separator: "\n").contains { $0.hasPrefix(word) })
    }
    #expect(!counted.contains("Phát biểu") && !counted.contains("phần quà"))
  }

  private func expect(_ report: some Report, _ name: String, _ language: Language, _ format: ReportFormat) {
    expectSnapshot(report.rendered(as: format, .mock(language)), "\(name).\(language.rawValue).\(format.rawValue)")
  }
}
