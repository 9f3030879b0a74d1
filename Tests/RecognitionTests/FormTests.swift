import Testing

@testable import Recognition

/// A statistics form: what its rows and columns ask, what its cells count, and what its checks find.
@Suite struct `A statistics form` {
  static func predicate(_ text: String) -> FormPredicate { (try? FormPredicate(parsing: text))! }
  static func check(_ text: String) -> FormCheck { (try? FormCheck(parsing: text))! }
  static func cell(_ text: String) -> FormCell { (try? FormCell(parsing: text))! }

  static func problem(_ body: () throws -> Void) -> EntryProblem? {
    do {
      try body()
      return nil
    } catch { return error as? EntryProblem }
  }

  /// A small form like 0603: total, collectives, individuals, direct workers; all, one column to every order, flags, and a ratio.
  static let small = StatisticsForm(
    code: "9901.N/BNV", title: "BIỂU THỬ", measures: .awards, scope: predicate("level=province,state"),
    rowChecks: [check("01=02+03"), check("03>=04")], columnChecks: [check("1=2+3")], dueOn: "12-15",
    validity: Validity(from: .day("2023-01-01"), to: nil), law: LawReference(basis: "Thông tư thử", status: LawStatus(trusted: "verified")),
    rows: [
      .init("01", "Tổng số", counts: .all), .init(nil, "Chia theo đối tượng", counts: .all),
      .init("02", "Tập thể", counts: predicate("type=collective")), .init("03", "Cá nhân", counts: predicate("type=individual")),
      .init("04", "Trực tiếp", counts: predicate("type=individual rank=direct-worker")),
    ],
    columns: [
      .init("1", letter: "1", label: "Tổng số", counts: predicate("kind=HUAN_CHUONG,CO_TINH")),
      .init(
        "2.TT", letter: "2", label: "Huân chương", part: "Tập thể", isEach: true, counts: predicate("kind=HUAN_CHUONG type=collective")),
      .init(
        "2.CN", letter: "2", label: "Huân chương", part: "Cá nhân", isEach: true, counts: predicate("kind=HUAN_CHUONG type=individual")),
      .init("3", letter: "3", label: "Cờ", counts: predicate("kind=CO_TINH type=collective")),
      .init("4", letter: "4", label: "Tỷ lệ cờ", counts: .all, ratio: try? FormRatio(parsing: "3:1")),
    ])

  static func line(_ kind: String, under parent: String? = nil, _ type: String, rank: String? = nil, _ count: Int) -> FormFacts.Line {
    var attributes: [FormField: [String]] = [.kind: [kind] + (parent.map { [$0] } ?? []), .type: [type], .level: ["state"]]
    attributes[.rank] = rank.map { [$0] }
    return FormFacts.Line(attributes, count: count)
  }

  static let facts = FormFacts(
    period: .year(2023), basis: .decision,
    lines: [
      line("HC_LD_3", under: "HUAN_CHUONG", "individual", rank: "direct-worker", 5),
      line("HC_LD_3", under: "HUAN_CHUONG", "individual", 2), line("HC_LD_1", under: "HUAN_CHUONG", "collective", 3),
      line("CO_TINH", "collective", 4), line("TTLDXS", "collective", 6),
    ], protected: [line("HC_LD_3", "individual", 9)], titles: ["HC_LD_3": "Huân chương Lao động hạng Ba"],
    kindOrder: ["HC_LD_1", "HC_LD_3"])

  static let table = FormTable(small, facts)

  @Test func `counts each cell by its row and its column`() {
    let table = Self.table
    #expect(table.columns.map(\.code) == ["1", "2.HC_LD_1.TT", "2.HC_LD_1.CN", "2.HC_LD_3.TT", "2.HC_LD_3.CN", "3", "4"])
    #expect(table["01", "1"] == .count(14) && table["02", "1"] == .count(7) && table["03", "2.HC_LD_3.CN"] == .count(7))
    #expect(table.count(of: Self.cell("01:2")) == 10 && table.count(of: Self.cell("01:2.HC_LD_1.TT")) == 3)
    #expect(table.problems.isEmpty)
  }

  @Test func `leaves empty what cannot be, which is not the same as none`() {
    #expect(Self.table["03", "3"] == .blank && Self.table["02", "2.HC_LD_3.CN"] == .blank && Self.table["02", "2.HC_LD_3.TT"] == .count(0))
    #expect(Self.table.cells[1].allSatisfy { $0 == .blank })
    #expect(Self.table.count(of: Self.cell("03:3")) == nil)
  }

  @Test func `never counts what is not told as anything, and says of how many`() {
    #expect(Self.table["04", "1"] == .count(5) && Self.table["03", "1"] == .count(7))
    #expect(Self.table.untold == [.rank: 2])
  }

  @Test func `tells of awards that it has no column for, and of those that nobody may name`() {
    #expect(Self.table.notOnForm == ["TTLDXS": 6] && Self.table.protected == 9)
  }

  @Test func `has a ratio of the row's own counts, in the total too`() {
    #expect(Self.table["02", "4"] == .ratio(4, of: 7) && Self.table["01", "4"] == .ratio(4, of: 14) && Self.table["03", "4"] == .blank)
  }

  @Test func `keeps one empty column where none of its kinds was given`() {
    let table = FormTable(Self.small, FormFacts(period: .year(2023), basis: .decision, lines: []))
    #expect(table.columns.map(\.code) == ["1", "2.TT", "2.CN", "3", "4"] && table["01", "1"] == .count(0))
  }

  @Test func `is found out wherever one count is altered`() {
    for (row, cells) in Self.table.cells.enumerated() {
      for (column, cell) in cells.enumerated() {
        guard let count = cell.count, Self.small.rows[row].code != "04" else { continue }
        var altered = Self.table
        altered.cells[row][column] = .count(count + 1)
        #expect(!altered.problems.isEmpty, "row \(row), column \(column)")
      }
    }
    var part = Self.table
    part.cells[4][0] = .count(8)
    #expect(part.problems.contains(.rows(Self.check("03>=04"), column: "1", whole: 7, parts: 8)))
  }

  @Test func `says of a check that names no row of it`() {
    var form = Self.small
    form.rowChecks = [Self.check("01=02+99")]
    #expect(FormTable(form, Self.facts).problems == [.noSuchPart(form.rowChecks[0], code: "99")])
  }

  @Test(arguments: [
    (10, 20, true), (20, 10, true), (9, 18, false), (0, 10, true), (0, 9, false), (100, 199, false), (100, 200, true), (5, 5, false),
  ])
  func `points out what doubled or halved by ten or more`(_ before: Int, _ now: Int, _ isFar: Bool) {
    #expect(FormJump.isFarApart(before, now) == isFar)
  }

  @Test func `compares its totals with the year before, if that has any`() {
    var before = Self.facts
    before.lines = [Self.line("CO_TINH", "collective", 40)]
    let jumps = Self.table.jumps(from: FormTable(Self.small, before))
    #expect(jumps.contains(FormJump(row: "01", column: "3", before: 40, now: 4)) && jumps.contains { $0.row == "02" && $0.column == "1" })
    before.lines = []
    #expect(Self.table.jumps(from: FormTable(Self.small, before)).isEmpty)
  }

  @Test func `differs from what was handed in where a figure does`() {
    var cells = Self.table.counts
    cells[Self.cell("01:1")] = 13
    cells[Self.cell("01:9")] = 1
    let submission = FormSubmission(
      form: Self.small.code, period: .year(2023), basis: .decision, submittedOn: .day("2023-12-15"), fingerprint: "", cells: cells)
    #expect(
      Self.table.differences(from: submission) == [
        FormDifference(cell: Self.cell("01:1"), submitted: 13, now: 14), FormDifference(cell: Self.cell("01:9"), submitted: 1, now: nil),
      ])
  }

  @Test func `counts in its cells the very things that its counts are made of`() {
    for cell in Self.table.counts.keys {
      let counted = Self.facts.lines.filter { Self.table.counts($0.attributes, in: cell) }.reduce(0) { $0 + $1.count }
      #expect(counted == Self.table.counts[cell], "\(cell)")
    }
  }

  @Test(arguments: ["type=nobody", "rang=direct-worker", "type", "kind=", "type!=", "=x"])
  func `refuses a condition that means nothing`(_ text: String) {
    let problem = Self.problem { _ = try FormPredicate(parsing: text) }
    guard case .unknownCondition(let found, let known) = problem else {
      Issue.record("\(text): \(String(describing: problem))")
      return
    }
    #expect(found == text && !known.isEmpty)
  }

  @Test func `reads conditions as it writes them`() {
    let text = "kind!=CO_CP,BK_TTG type=collective,household"
    #expect(Self.predicate(text).description == text)
    #expect(Self.predicate("kind!=CO_CP").verdict(on: [.kind: ["CO_CP"]]) == .no)
    #expect(Self.predicate("kind!=HUAN_CHUONG").verdict(on: [.kind: ["HC_LD_1", "HUAN_CHUONG"]]) == .no)
    #expect(Self.predicate("rank=entrepreneur type=individual").verdict(on: [.type: ["collective"]]) == .no)
  }

  @Test(arguments: ["01", "01=", "01=02+", "=02", "01=02=03", "01=02*03"]) func `refuses a check that is none`(_ text: String) {
    #expect(Self.problem { _ = try FormCheck(parsing: text) } == .notACheck)
  }

  @Test func `adds up several wholes in one check`() {
    var form = Self.small
    form.columnChecks = [Self.check("2+3=1")]
    #expect(FormTable(form, Self.facts).problems.isEmpty && form.columnChecks[0].description == "2+3=1")
    var altered = FormTable(form, Self.facts)
    altered.cells[0][5] = .count(5)
    #expect(altered.problems.contains(.columns(form.columnChecks[0], row: "01", whole: 15, parts: 14)))
  }

  @Test func `opens a ratio to its part`() {
    #expect(Self.table.columns(of: Self.cell("01:4")).map(\.code) == ["3"] && Self.table.count(of: Self.cell("01:4")) == 4)
    #expect(Self.table.count(of: Self.cell("01:9")) == nil)
  }

  @Test func `counts what was proposed only where a column asks for it`() {
    var facts = Self.facts
    facts.proposed = [Self.line("CO_TINH", "collective", 8)]
    facts.proposed[0].attributes[.stage] = ["proposed"]
    #expect(FormTable(Self.small, facts).counts == Self.table.counts)
    var form = Self.small
    form.columns.append(.init("5", letter: "5", label: "Đã được trình", counts: Self.predicate("stage=proposed")))
    let table = FormTable(form, facts)
    #expect(table["02", "5"] == .count(8) && table["01", "3"] == .count(4) && table.problems.isEmpty)
    #expect(FormTable(form, Self.facts)["02", "5"] == .unknown, "not 0 while none is on record")
    #expect(FormTable(form, Self.facts).count(of: Self.cell("02:5")) == nil)
  }

  @Test(arguments: ["6", "6:", ":3", "6:3:1"]) func `refuses a ratio and a cell that are none`(_ text: String) {
    #expect(Self.problem { _ = try FormRatio(parsing: text) } == .notARatio)
    #expect(Self.problem { _ = try FormCell(parsing: text) } == .notACell)
  }
}
