import Recognition
import RecognitionReports

extension FormSheet {
  /// A short form of a circular since replaced, with a ratio and one column to every order; filled for 2025, and handed in once.
  static let mock = FormSheet(
    form: .mock, facts: .mock(2025, workers: 25), previous: .mock(2024, workers: 4), office: "UBND Thành phố Hồ Chí Minh",
    submitted: FormSubmission(
      form: StatisticsForm.mock.code, period: .year(2025), basis: .decision, submittedOn: .mock("2025-12-15"),
      fingerprint: YearFacts.fingerprint,
      cells: [.mock("01:1"): 30, .mock("03:1"): 27]), asOf: .mock("2025-12-31"), fingerprint: YearFacts.fingerprint)
}

extension FormSheet {
  /// A table of a quarter with what was proposed, of which nothing is on record, and a ratio.
  static let ownTable: FormSheet = {
    var sheet = FormSheet.mock
    sheet.form.code = "BM99"
    sheet.form.isOfAnyPeriod = true
    sheet.form.validity = Validity(from: .mock("1945-01-01"), to: nil)
    sheet.form.law.basis = "Biểu mẫu số 99"
    sheet.form.rows = sheet.form.rows.filter { $0.code != nil }
    sheet.form.columns.append(
      .init(
        "5", letter: "5", heading: "Đã được trình", label: "Tập thể", counts: StatisticsForm.predicate("stage=proposed type=collective")))
    sheet.facts.period = (try? Period(parsing: "2025-Q3"))!
    sheet.submitted = nil
    return sheet
  }()
}

extension FormCell {
  static func mock(_ text: String) -> FormCell { (try? FormCell(parsing: text))! }
}

extension StatisticsForm {
  static let mock = StatisticsForm(
    code: "0602.N/BNV-TĐKT", title: "SỐ LƯỢNG KHEN THƯỞNG CẤP NHÀ NƯỚC", measures: .awards, scope: predicate("level=state"),
    rowChecks: checks("01=02+03; 03>=04"), columnChecks: checks("1=2+3"), dueOn: "12-15", replacedBy: "Thông tư số 18/2025/TT-BNV",
    validity: Validity(from: .mock("2023-03-23"), to: .mock("2025-10-07")),
    law: LawReference(basis: "Thông tư số 02/2023/TT-BNV ngày 23/3/2023", status: LawStatus(trusted: "partly verified S30")),
    rows: [
      Row("01", "Tổng số", counts: .all), Row(nil, "1. Chia theo đối tượng khen thưởng", counts: .all),
      Row("02", "- Tập thể", indent: 1, unit: "Tập thể", counts: predicate("type=collective")),
      Row("03", "- Cá nhân", indent: 1, unit: "Người", counts: predicate("type=individual")),
      Row("04", "+ Người trực tiếp", indent: 2, unit: "Người", counts: predicate("type=individual rank=direct-worker")),
    ],
    columns: [
      Column("1", letter: "1", label: "Tổng số", counts: .all),
      Column(
        "2.TT", letter: "2", heading: "Chia ra", label: "Các loại huân chương", part: "Tập thể", isEach: true,
        counts: predicate("kind=HUAN_CHUONG type=collective")),
      Column(
        "2.CN", letter: "2", heading: "Chia ra", label: "Các loại huân chương", part: "Cá nhân", isEach: true,
        counts: predicate("kind=HUAN_CHUONG type=individual")),
      Column("3", letter: "3", heading: "Chia ra", label: "Cờ thi đua của Chính phủ", counts: predicate("kind=CO_CP")),
      Column("4", letter: "4=3:1", heading: "Chia ra", label: "Tỷ lệ cờ", counts: .all, ratio: try? FormRatio(parsing: "3:1")),
    ])

  static func predicate(_ text: String) -> FormPredicate { (try? FormPredicate(parsing: text))! }
  static func checks(_ text: String) -> [FormCheck] { (try? FormCheck.list(parsing: text))! }
}

extension FormFacts {
  static func mock(_ year: Int, workers: Int) -> FormFacts {
    func line(_ kinds: [String], _ type: String, _ rank: String?, _ count: Int, cancelled: Int = 0) -> Line {
      var attributes: [FormField: [String]] = [.kind: kinds, .type: [type], .level: ["state"]]
      attributes[.rank] = rank.map { [$0] }
      return Line(attributes, count: count, cancelled: cancelled)
    }
    let order = ["HC_LD_3", "HUAN_CHUONG"]
    return FormFacts(
      period: .year(year), basis: .decision,
      lines: [
        line(order, "individual", "direct-worker", workers, cancelled: 1), line(order, "individual", nil, 2),
        line(order, "collective", nil, 3),
        line(["CO_CP"], "collective", nil, 1),
      ], protected: [line(order, "individual", nil, 2)],
      titles: ["HC_LD_3": "Huân chương Lao động hạng Ba", "CO_CP": "Cờ thi đua của Chính phủ"], kindOrder: ["HC_LD_3", "CO_CP"])
  }
}
