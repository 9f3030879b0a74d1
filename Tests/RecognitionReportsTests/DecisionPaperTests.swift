import Recognition
import RecognitionReports
import Testing

@Suite struct `The papers of a decision` {
  @Test(arguments: Language.allCases, ReportFormat.allCases)
  func `a draft for signature`(language: Language, format: ReportFormat) {
    expect(DraftDecision(.mock), "draft", language, format)
  }

  @Test(arguments: Language.allCases, ReportFormat.allCases)
  func `the list of prize money`(language: Language, format: ReportFormat) {
    expect(MoneySheet.mock, "money", language, format)
  }

  @Test func `a draft has no number until it is signed`() {
    let draft = DraftDecision(.mock).rendered(as: .text, .mock())
    #expect(draft.contains("Số: \u{A0}\u{A0}\u{A0}\u{A0}\u{A0}\u{A0}/QĐ-UBND") && draft.contains("chưa ký"))
    let signed = DraftDecision(.signed).rendered(as: .text, .mock())
    #expect(signed.contains("Số: 57/QĐ-UBND") && !signed.contains("chưa ký") && signed.contains("Nguyễn Đông Tùng"))
  }

  @Test func `a draft adds up what is known and says what is not`() {
    let draft = DraftDecision(.mock)
    #expect(draft.money == 2_840_000)
    #expect(
      draft.warnings == [
        .moneyUnknown(awards: 1), .moneyNotVerified(awards: 1), .groundsNotVerified(["Luật Tổ chức chính quyền địa phương"]),
      ])
  }

  @Test func `a draft names the grounds of its day in order, and leaves room where the book has none`() {
    let draft = DraftDecision(.mock).rendered(as: .md, .mock())
    #expect(draft.contains("- Căn cứ Luật Tổ chức chính quyền địa phương;\n- Căn cứ Nghị định số 91/2017/NĐ-CP;\n- Xét đề nghị"))
    var facts = DraftFacts.mock
    facts.grounds = []
    #expect(DraftDecision(facts).rendered(as: .md, .mock()).contains("- Căn cứ ……;"))
    #expect(DraftDecision(facts).warnings.contains(.groundsMissing(on: .mock("2022-12-21"))))
  }

  @Test func `cancelled awards are left out of the list of money, and unknown money is not nothing`() {
    #expect(MoneySheet.mock.total == 1_800_000)
    #expect(MoneySheet.mock.paid == 450_000 && MoneySheet.mock.unpaid == 1_350_000)
    #expect(MoneySheet.mock.warnings == [.moneyUnknown(awards: 1), .cancelledLeftOut(awards: 1, paid: nil)])
    #expect(MoneySheet.unknown.total == nil)
    #expect(MoneySheet.unknown.rendered(as: .text, .mock()).contains("tiền thưởng: chưa có số liệu."))
    #expect(MoneySheet.unknown.paid == nil, "nothing was ever paid")
    #expect(MoneySheet.unknown.json(in: .vi)["unpaid"] == .null)
  }

  private func expect(_ report: some Report, _ name: String, _ language: Language, _ format: ReportFormat) {
    expectSnapshot(report.rendered(as: format, .mock(language)), "\(name).\(language.rawValue).\(format.rawValue)")
  }
}
