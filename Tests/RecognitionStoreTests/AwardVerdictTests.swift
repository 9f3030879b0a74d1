import Recognition
import Testing

@testable import RecognitionStore

/// Why a row is doubtful or refused.
struct AwardVerdictTests {
  private let register: Register
  private let book: Book

  init() throws {
    book = try Book(.phuNhuan, hand: .fixed("2025-09-01"))
    register = book.register
    try register.addSampleDecision()
    try register.addSampleDecision("8/QĐ-UBND", on: "2025-06-01")
  }

  /// What is said of a row, as a dry run.
  private func problems(_ row: AwardRow, decision: String = "57/QĐ-UBND") throws -> (ImportSummary, [EntryProblem]) {
    let summary = try register.enterAwards(row, decision: decision, options: .init(dryRun: true))
    return (summary, summary.findings.map(\.problem))
  }

  private func expectDoubt(_ row: AwardRow, _ problems: EntryProblem..., location: SourceLocation = #_sourceLocation) throws {
    let (summary, found) = try self.problems(row)
    #expect(found == problems && summary.doubtful == 1 && summary.refused == 0, sourceLocation: location)
    #expect(summary.findings.allSatisfy { $0.severity == .doubtful && $0.row == row.row }, sourceLocation: location)
  }

  private func expectRefusal(
    _ row: AwardRow, decision: String = "57/QĐ-UBND", _ problems: EntryProblem..., location: SourceLocation = #_sourceLocation
  ) throws {
    let (summary, found) = try self.problems(row, decision: decision)
    #expect(found == problems && summary.refused == 1 && summary.doubtful == 0, sourceLocation: location)
  }

  @Test func `an amount by a rule nobody has verified is doubtful`() throws {
    try expectDoubt(.sample(award: "GK_HUYEN", decision: .ofTheDistrict), .ruleNotVerified(amount: Dong(450_000), status: "memory 4/5"))
  }

  @Test func `an amount other than the law's is doubtful and both are told`() throws {
    let summary = try register.enterAwards(.sample(money: 500_000))
    #expect(summary.findings.map(\.problem) == [.moneyDiffers(law: Dong(450_000), LawStatus(trusted: "verified S19"))])
    #expect(summary.findings.map(\.value) == ["500000"])
    #expect(try register.awards().map(\.award.money) == [Dong(500_000)])
  }

  @Test func `the law's amount, written out, is not doubtful`() throws {
    #expect(try problems(.sample(money: 450_000)).0.new == 1)
    #expect(try problems(.sample(award: "GK_HUYEN", money: 450_000, decision: .ofTheDistrict)).0.new == 1)
  }

  @Test func `an amount the law does not tell stays unknown unless it is entered`() throws {
    let household = AwardRow.sample("Hộ ông An", type: .household, birthYear: nil)
    let regime = Validity(from: .day("2017-10-01"), to: .day("2023-12-31"))
    try expectDoubt(household, .moneyNotKnown(.coefficient(code: "GK_DV", .household, regime)))
    #expect(try problems(.sample("Hộ ông An", type: .household, birthYear: nil, money: 300_000)).0.new == 1)
    try register.enterAwards(household)
    #expect(try register.awards().map(\.award.money) == [nil])
  }

  @Test func `more than an unverified cap is doubtful, an amount within it is not`() throws {
    try expectDoubt(
      .sample(award: "KNC_TINH", money: 900_001, decision: .ofTheCity), .moneyOverCap(cap: Dong(900_000), LawStatus(trusted: "memory 3/5")))
    try expectDoubt(
      .sample(award: "KNC_TINH", decision: .ofTheCity), .moneyNotKnown(.amountUnderCap(Dong(900_000), LawStatus(trusted: "memory 3/5"))))
    #expect(try problems(.sample(award: "KNC_TINH", money: 900_000, decision: .ofTheCity)).0.new == 1)
  }

  @Test func `more than a verified cap is refused`() throws {
    let decision = AwardRow.DecisionReference.number("1/QĐ-UBND", on: "2025-08-01", by: "UBND phường Phú Nhuận, Thành phố Hồ Chí Minh")
    var row = AwardRow.sample(ward: nil, award: "KNC_ANTQ", money: 1_410_001)
    row.decision = decision
    #expect(try problems(row).1 == [.moneyOverCap(cap: Dong(1_410_000), LawStatus(trusted: "verified S11 (không quá)"))])
    #expect(try problems(row).0.refused == 1)
  }

  @Test func `a kind meant for others is doubtful`() throws {
    try expectDoubt(
      .sample("Tổ 1", type: .collective, birthYear: nil, award: "LDTT", decision: .ofTheDistrict),
      .awardKindNotFor(.collective, code: "LDTT"))
  }

  @Test func `a kind no longer in force is refused where the catalogue is verified, else doubtful`() throws {
    var row = AwardRow.sample(ward: nil, award: "GK_HUYEN", money: 700_000)
    row.decision = .number("1/QĐ-UBND", on: "2025-08-01", by: "Ban chỉ đạo 138")
    #expect(try problems(row).1 == [.awardKindNotInForce(code: "GK_HUYEN", on: .day("2025-08-01"))])
    #expect(try problems(row).0.refused == 1)
    let order = AwardRow.sample(
      award: "HC_CSVV_1", money: 1, decision: .number("7/QĐ-CTN", on: "2023-01-05", by: "Chủ tịch nước"))
    try expectDoubt(order, .awardKindNotInForce(code: "HC_CSVV_1", on: .day("2023-01-05")))
  }

  @Test func `an award nobody knows is refused with the nearest`() throws {
    let (_, problems) = try problems(.sample(award: "Giấy khen của ông chủ tịch"))
    guard case .unknownAwardKind(let suggestions) = problems.first else {
      Issue.record("\(problems)")
      return
    }
    #expect(suggestions.contains("GK_HUYEN (Giấy khen của Chủ tịch UBND cấp huyện)"))
    #expect(suggestions.count == 5)
  }

  @Test func `a ward that is not there is refused with those that are`() throws {
    let wards = [1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 13, 15, 17].map { "Phường \($0)" }
    try expectRefusal(.sample(ward: "Phường 6"), .unknownPlace(within: "Quận Phú Nhuận", on: .day("2023-01-05"), known: wards))
  }

  @Test func `the ward is looked up on the day of the decision`() throws {
    try expectRefusal(
      .sample(ward: "Phường 3", money: 710_000), decision: "8/QĐ-UBND",
      .unknownPlace(
        within: "Quận Phú Nhuận", on: .day("2025-06-01"), known: [1, 2, 4, 5, 7, 8, 9, 10, 11, 13, 15].map { "Phường \($0)" }))
    #expect(try problems(.sample(ward: "27076", money: 710_000), decision: "8/QĐ-UBND").0.refused == 0)
  }

  @Test func `an agency seated nowhere on the day is refused`() throws {
    let (summary, problems) = try problems(
      .sample(decision: .number("1/QĐ-UBND", on: "2023-01-05", by: "UBND quận Phú Nhận")), decision: "1")
    #expect(summary.refused == 1 && summary.findings.map(\.column) == ["issuer"])
    #expect(problems.allSatisfy { if case .unknownPlace = $0 { true } else { false } })
  }

  @Test func `the same words for the same year are one achievement: one reward`() throws {
    try register.enterAwards(.sample(citation: "Bắt trộm ở chợ"))
    let (summary, problems) = try problems(.sample(award: "BK_TINH", citation: "BẮT  trộm ở chợ", decision: .ofTheCity))
    #expect(summary.refused == 1 && problems.compactMap(\.breach).map(\.matter) == [.sameAchievement(awardID: 1)])
    #expect(problems.compactMap(\.breach?.law?.status.isVerified) == [true])
  }

  @Test func `another form for the same year is worth a look`() throws {
    try register.enterAwards(.sample(citation: "Bắt trộm ở chợ"))
    try expectDoubt(.sample(award: "BK_TINH", citation: "Chữa cháy", decision: .ofTheCity), .likelySameMerit(awardID: 1))
    try expectDoubt(.sample(award: "BK_TINH", decision: .ofTheCity), .likelySameMerit(awardID: 1))
  }

  @Test func `a title and a form for one year stand together, and so do two years`() throws {
    try register.enterAwards(.sample(citation: "Bắt trộm ở chợ"))
    #expect(try problems(.sample(award: "CSTDCS", citation: "Bắt trộm ở chợ", decision: .ofTheDistrict)).0.new == 1)
    #expect(try problems(.sample(award: "BK_TINH", year: 2021, citation: "Bắt trộm ở chợ", decision: .ofTheCity)).0.new == 1)
    #expect(try problems(.sample(award: "BK_TINH", span: 2018...2022, citation: "Bắt trộm ở chợ", decision: .ofTheCity)).0.new == 1)
  }
}
