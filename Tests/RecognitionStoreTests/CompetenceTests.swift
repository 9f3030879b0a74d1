import Recognition
import Testing

@testable import RecognitionStore

/// Who may confer what, by the law that every register begins with, and what becomes of an award of somebody who may not.
struct CompetenceTests {
  private let register: Register
  private let book: Book

  init() throws {
    book = try Book(.small, hand: .fixed("2025-09-01"))
    register = book.register
  }

  private static func committee(_ level: PlaceLevel) -> Agency { Agency(name: "UBND", kind: .peoplesCommittee, placeID: nil, level: level) }
  private static let police = Agency(name: "Công an tỉnh", kind: .police, placeID: nil, level: .province)
  private static let ministry = Agency(name: "Bộ Công an", kind: .other, placeID: nil, level: nil)
  private static let president = Agency(name: "Chủ tịch nước", kind: .other, placeID: nil, level: nil)

  /// The verdict on each day: + allowed, (+) allowed but unverified, - not allowed, (-) as far as we know, ? not known.
  private func verdicts(_ code: String, _ issuer: Agency, on days: [String]) throws -> [String] {
    let law = try register.read(CompetenceTable.law)
    return days.map { day in
      switch law.verdict(on: code, by: issuer, on: .day(day)) {
      case .allowed: "+"
      case .allowedUnverified: "(+)"
      case .notAllowed: "-"
      case .notAllowedUnverified: "(-)"
      case .noRule, .agencyNotKnown: "?"
      }
    }
  }

  /// Before the decree of 2017; the law of 2003 with it; the law of 2022 with the decree of 2023, then of 2025.
  private static let regimes = ["2016-01-05", "2023-01-05", "2024-06-01", "2025-08-01"]

  @Test(arguments: [
    ("GK_XA", CompetenceTests.committee(.commune), ["?", "(+)", "+", "+"]),
    ("GK_XA", CompetenceTests.committee(.district), ["?", "(-)", "-", "-"]),
    ("GK_HUYEN", CompetenceTests.committee(.district), ["?", "(+)", "+", "?"]),
    ("GK_HUYEN", CompetenceTests.committee(.commune), ["?", "(-)", "-", "?"]),
    ("CSTDCS", CompetenceTests.committee(.district), ["?", "(+)", "+", "(-)"]),
    ("CSTDCS", CompetenceTests.committee(.commune), ["?", "(-)", "-", "(+)"]),
    ("TTLDTT", CompetenceTests.committee(.commune), ["?", "(-)", "-", "(+)"]),
    ("KHU_VAN_HOA", CompetenceTests.committee(.commune), ["?", "(-)", "-", "(+)"]),
    ("LDTT", CompetenceTests.committee(.commune), ["?", "(+)", "+", "+"]),
    ("GDVH", CompetenceTests.committee(.commune), ["?", "(+)", "+", "+"]),
    ("BK_TINH", CompetenceTests.committee(.province), ["(+)", "(+)", "(+)", "(+)"]),
    ("BK_TINH", CompetenceTests.committee(.district), ["(-)", "(-)", "-", "(-)"]),
    ("BK_TTG", CompetenceTests.committee(.district), ["(-)", "(-)", "-", "(-)"]),
    ("BK_TTG", CompetenceTests.committee(.commune), ["(-)", "(-)", "-", "(-)"]),
    ("BK_TTG", CompetenceTests.committee(.province), ["(-)", "(-)", "(-)", "(-)"]),
    ("BK_TINH", CompetenceTests.police, ["(-)", "(-)", "(-)", "(-)"]), ("GK_DV", CompetenceTests.police, ["(+)", "(+)", "+", "+"]),
    ("GK_DV", CompetenceTests.committee(.district), ["(-)", "(-)", "-", "-"]),
    ("XA_TIEU_BIEU", CompetenceTests.committee(.province), ["?", "?", "(+)", "(+)"]),
    ("KNC_ANTQ", CompetenceTests.ministry, ["?", "(+)", "(+)", "+"]),
    ("KNC_ANTQ", CompetenceTests.committee(.province), ["?", "(-)", "(-)", "-"]),
    ("BK_BCA", CompetenceTests.ministry, ["(+)", "(+)", "(+)", "(+)"]),
    ("HUY_CHUONG_VANTQ", CompetenceTests.president, ["(+)", "(+)", "+", "+"]),
    ("HC_LD_1", CompetenceTests.committee(.province), ["(-)", "(-)", "-", "-"]),
  ]) func `every regime has its own authorities`(_ code: String, _ issuer: Agency, _ expected: [String]) throws {
    #expect(try verdicts(code, issuer, on: Self.regimes) == expected)
  }

  private static func row(_ issuer: String, on day: String, award: String, money: Int) -> AwardRow {
    .sample(ward: nil, award: award, year: 2022, money: money, decision: .number("9/QĐ-UBND", on: day, by: issuer))
  }

  /// The district conferred what the commune's chair confers.
  private static func district(on day: String = "2024-06-01") -> AwardRow { row(.sampleDistrict, on: day, award: "GK_XA", money: 270_000) }

  @Test func `an issuer without competence is refused by its article`() throws {
    let summary = try register.enterAwards(Self.district(), decision: nil)
    #expect(summary.refused == 1 && !summary.changedTheBook)
    let breach = try #require(summary.findings.first?.problem.breach)
    #expect(
      breach.matter
        == .competence(issuer: .sampleDistrict, code: "GK_XA", on: .day("2024-06-01"), holders: ["Chủ tịch UBND cấp xã"]))
    #expect(breach.law?.basis == "Luật 06/2022/QH15 Điều 80 khoản 3" && breach.isOverridable)
  }

  @Test func `what is not on a chair's whole verified list is refused by the article of that list`() throws {
    let row = Self.row(.sampleDistrict, on: "2024-06-01", award: "BK_TTG", money: 6_300_000)
    let summary = try register.enterAwards(row, decision: nil)
    let breach = try #require(summary.findings.first?.problem.breach)
    #expect(summary.refused == 1 && breach.law?.basis == "Luật 06/2022/QH15 Điều 80 khoản 2" && breach.law?.status.isVerified == true)
    #expect(
      breach.matter == .competence(issuer: .sampleDistrict, code: "BK_TTG", on: .day("2024-06-01"), holders: ["Thủ tướng Chính phủ"]))
  }

  @Test(arguments: ["entered by the office", "memory 4/5"])
  func `a row of law of the office's own leaves what the article forbids`(_ status: String) throws {
    _ = try register.addLaw(
      LawRow(
        row: nil, table: .competence,
        values: [
          "authority": .text("Chủ tịch UBND cấp huyện"), "level": .text("district"), "awardCode": .text("GK_DV"),
          "validFrom": .text("2024-01-01"), "legalBasis": .text("QĐ 9"), "status": .text(status),
        ]))
    let row = Self.row(.sampleDistrict, on: "2024-06-01", award: "BK_TINH", money: 2_700_000)
    let summary = try register.enterAwards(row, decision: nil)
    let breach = try #require(summary.findings.first?.problem.breach)
    #expect(summary.refused == 1 && breach.law?.basis == "Luật 06/2022/QH15 Điều 80 khoản 2" && breach.law?.status.isVerified == true)
  }

  @Test func `where the rule is not verified the award enters and is doubtful`() throws {
    let summary = try register.enterAwards(Self.row(.sampleDistrict, on: "2023-06-01", award: "GK_XA", money: 230_000), decision: nil)
    #expect(summary.doubtful == 1 && summary.findings.compactMap(\.problem.breach?.weight) == [.doubtful])
    #expect(try register.awards().count == 1)
  }

  @Test func `a reason lets the award in and is kept with it`() throws {
    let summary = try register.enterAwards(Self.district(), decision: nil, options: .init(override: "công văn 12"))
    #expect(summary.new == 1 && summary.findings.map(\.severity) == [.overridden])
    let listing = try #require(try register.awards().first)
    let override = RuleOverride(
      awardID: listing.id, protectedAwardID: nil, rule: .competence, basis: "Luật 06/2022/QH15 Điều 80 khoản 3", reason: "công văn 12")
    #expect(try register.law(of: listing).overrides == [override])
    #expect(try register.run(.overrides) == [.overridden(override)] && register.run(.competence).isEmpty)
    #expect(try register.verify().isEmpty)
  }

  @Test func `the same list without the reason finds its award in the book`() throws {
    try register.enterAwards(Self.district(), decision: nil, options: .init(override: "công văn 12"))
    try book.expectUnchanged {
      let again = try register.enterAwards(Self.district(), decision: nil)
      #expect(again.same == 1)
    }
  }

  @Test func `a list that comes again with a reason gives it to the awards that were entered in doubt`() throws {
    let row = Self.row(.sampleDistrict, on: "2023-06-01", award: "GK_XA", money: 230_000)
    #expect(try register.enterAwards(row, decision: nil).doubtful == 1)
    let again = try register.enterAwards(row, decision: nil, options: .init(override: "công văn 12"))
    #expect(again.changed == 1 && again.findings.map(\.severity) == [.overridden])
    #expect(try register.run(.overrides).count == 1 && register.run(.competence).isEmpty)
    try book.expectUnchanged {
      let third = try register.enterAwards(row, decision: nil, options: .init(override: "công văn 12"))
      #expect(third.same == 1)
    }
  }

  @Test func `a reason that nothing needs is not kept`() throws {
    let row = AwardRow.sample(money: 540_000, decision: .number("1/QĐ-CA", on: "2024-06-01"))
    let summary = try register.enterAwards(row, decision: nil, options: .init(override: "x"))
    #expect(summary.new == 1 && summary.findings.isEmpty)
    #expect(try register.run(.overrides).isEmpty)
  }

  @Test func `a reason goes with its award when that is struck out`() throws {
    try register.enterAwards(Self.district(), decision: nil, options: .init(override: "công văn 12"))
    try register.voidAward(Identifier(1), reason: "nhầm")
    #expect(try register.run(.overrides).isEmpty && register.verify().isEmpty)
  }

  @Test func `awards of the book whose issuer lacked competence are found, and settled by a reason`() throws {
    try register.enterAwards(Self.row(.sampleDistrict, on: "2023-06-01", award: "GK_XA", money: 230_000), decision: nil)
    let found = try register.run(.competence)
    guard case .breach(award: 1, let breach)? = found.first, found.count == 1 else {
      Issue.record("\(found)")
      return
    }
    #expect(breach.rule == .competence)
    try register.override(Identifier(1), reason: "UBND phường ủy nhiệm")
    #expect(try register.run(.competence).isEmpty && register.run(.overrides).count == 1)
    #expect(throws: RegisterError.nothingToOverride(award: 1)) { try register.override(Identifier(1), reason: "nữa") }
  }

  @Test func `awards that must not be named keep the same law`() throws {
    let id = try register.addSampleDecision("1/QĐ-UBND", on: "2024-06-01", by: .sampleDistrict)
    func add(override reason: String?) throws -> (id: Int64, doubts: [Finding]) {
      try register.addProtected(
        "GK_XA", type: .individual, meritYear: MeritYear(2023)!, quantity: 2, decision: id.description, ceremony: nil, override: reason)
    }
    #expect(throws: Findings.self) { try add(override: nil) }
    #expect(try add(override: "công văn 12").doubts.map(\.severity) == [.overridden])
    #expect(try register.run(.overrides).count == 1)
  }
}
