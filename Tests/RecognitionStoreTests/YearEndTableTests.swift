import Recognition
import Testing

@testable import RecognitionStore

/// The tables that offices draw up for any period: what was proposed, what was decided, and of when.
@Suite struct `Year-end tables` {
  private let book: Book
  private let register: Register

  init() throws {
    book = try Book(hand: .fixed("2024-02-01"))
    register = book.register
  }

  private func table(_ number: String, _ period: String, by basis: FormBasis = .decision) throws -> FormTable {
    let period = try Period(parsing: period)
    let sheet = try register.formSheet(try register.findForm(number, year: period.last.year), period, by: basis)
    return FormTable(sheet.form, sheet.facts)
  }

  private func cell(_ text: String) throws -> FormCell { try FormCell(parsing: text) }

  /// A proposal with a certificate of the prime minister for one person and an order for two collectives.
  private func proposeOnce() throws {
    _ = try register.addSampleProposal(on: "2023-05-10")
    try register.propose(
      .sample("Đỗ Văn Mười", award: "BK_TTG"), .sample("Tập thể Sen", row: 3, type: .collective, birthYear: nil, award: "HC_LD_3"),
      .sample("Tập thể Hồng", row: 4, type: .collective, birthYear: nil, award: "HC_LD_3"))
  }

  @Test func `are no forms of a circular`() throws {
    #expect(try register.formsOfAnyPeriod(inYear: 2023).map(\.number) == ["BM01", "BM03"])
    #expect(try register.forms(ofYear: 2023).allSatisfy { !$0.isOfAnyPeriod })
    #expect(try register.formsReplaced(beforeYear: 2030).allSatisfy { !$0.isOfAnyPeriod })
    let period = try Period(parsing: "2023-Q1")
    #expect(throws: RegisterError.form(.ofAYear("0603.N/BNV-TĐKT", asked: period))) {
      try register.formSheet(try register.findForm("0603", year: 2023), period)
    }
  }

  @Test func `count an award in the month, quarter, half, year and years of its decision`() throws {
    try register.enterAwards(.sample(award: "BK_TINH", decision: .ofTheCity), decision: nil)
    for period in ["2023-01", "2023-Q1", "2023-H1", "2023", "2021..2025"] {
      #expect(try table("BM03", period)["TC", "3"] == .count(1), "\(period)")
    }
    for period in ["2023-02", "2023-Q2", "2023-H2", "2022", "2016..2020"] {
      #expect(try table("BM03", period)["TC", "3"] == .count(0), "\(period)")
    }
    #expect(try table("BM03", "2022", by: .merit)["TC", "11"] == .ratio(1, of: 1))
  }

  @Test func `do not know how many were proposed while no proposal of the period is on record`() throws {
    #expect(try table("BM01", "2023")["TC", "3"] == .unknown)
    try proposeOnce()
    #expect(try table("BM01", "2023")["TC", "3"] == .count(2) && table("BM01", "2023")["TC", "4"] == .count(1))
    #expect(try table("BM01", "2023-Q1")["TC", "3"] == .unknown && table("BM01", "2022")["30", "4"] == .unknown)
    #expect(try table("BM01", "2023", by: .ceremony)["TC", "3"] == .unknown)
    #expect(try table("BM01", "2022", by: .merit)["11", "3"] == .count(2), "the merit is of 2022")
  }

  @Test func `count what was proposed apart from what was decided`() throws {
    try proposeOnce()
    let table = try table("BM01", "2023")
    #expect(table["11", "3"] == .count(2) && table["11", "5"] == .count(0) && table["11", "7"] == .count(0))
    #expect(table["30", "4"] == .count(1) && table.problems.isEmpty && table.notOnForm.isEmpty)
    let official = try register.sheet("0602", 2023, by: .decision)
    #expect(!FormTable(official.form, official.facts).hasFigures, "no official form counts what was proposed")
  }

  @Test func `open every cell to as many lines or awards as it counts`() throws {
    try proposeOnce()
    try register.enterAwards(.sample(award: "BK_TINH", decision: .ofTheCity), decision: nil)
    for number in ["BM01", "BM03"] {
      let table = try table(number, "2023")
      let entries = try register.entriesByCell(of: table)
      #expect(!entries.isEmpty && entries.mapValues(\.count) == table.counts.filter { $0.value > 0 })
    }
    let lines = try register.entries(behind: cell("11:3"), of: table("BM01", "2023")).compactMap(\.proposal)
    #expect(lines.map(\.line.particulars.recipient.name) == ["Tập thể Sen", "Tập thể Hồng"])
    #expect(lines.map { $0.told(to: .everybody).line.particulars.recipient.name } == ["", ""], "whoever reads a list is not told")
    #expect(
      try register.entries(behind: cell("TC:11"), of: table("BM03", "2023")).compactMap(\.award).count == 1, "a ratio opens to its part")
  }

  @Test func `are kept as they were handed in, of their own period`() throws {
    try register.enterAwards(.sample(award: "BK_TINH", decision: .ofTheCity), decision: nil)
    let quarter = try table("BM03", "2023-Q1")
    _ = try register.submit(quarter, on: .day("2023-04-05"))
    let kept = try register.formSubmissions().map(\.value.period.description)
    #expect(kept == ["2023-Q1"])
    let form = try register.findForm("BM03", year: 2023)
    #expect(try register.formSheet(form, Period(parsing: "2023-Q1")).submitted != nil)
    #expect(try register.formSheet(form, .year(2023)).submitted == nil)
  }

  @Test func `are added up with the forms of their year`() throws {
    try register.enterAwards(.sample(award: "BK_TINH", decision: .ofTheCity), decision: nil)
    #expect(try register.formTables(ofYear: 2023, by: .decision).map(\.form.number) == ["0602", "0603", "BM01", "BM03"])
  }

  @Test func `list the very awards that the office's own table counts`() throws {
    try register.enterAwards(
      .sample(award: "GK_HUYEN", decision: .ofTheDistrict), .sample("Lê Thị Bình", row: 3, award: "LDTT", decision: .ofTheDistrict),
      decision: nil)
    let facts = try register.awardsTableFacts(Period(parsing: "2023-Q1"), by: .decision)
    #expect(try register.awards(of: facts).map(\.recipient.name) == ["Trần Văn An", "Lê Thị Bình"])
    let sudden = try register.awardsTableFacts(Period(parsing: "2023-Q1"), by: .decision, of: [.sudden])
    #expect(try register.awards(of: sudden).isEmpty)
  }
}
