import Recognition
import Testing

@testable import RecognitionStore

/// The rules of commendation at entry, by the law that every register begins with.
struct AwardRuleTests {
  private let register: Register
  private let book: Book

  init() throws {
    book = try Book(.small, hand: .fixed("2026-11-01"))
    register = book.register
  }

  private static func medal(_ year: Int, on day: String) -> AwardRow {
    .sample(ward: nil, award: "KNC_ANTQ", year: year, money: 500_000, decision: .number("\(year)/QĐ-BCA", on: day, by: "Bộ Công an"))
  }

  /// The rules that a row does not keep, with what becomes of it.
  private func breaches(_ row: AwardRow) throws -> [LegalRule: RuleBreach.Weight] {
    let found = try register.enterAwards(row, decision: nil, options: .init(dryRun: true)).findings.compactMap(\.problem.breach)
    return Dictionary(uniqueKeysWithValues: found.map { ($0.rule, $0.weight) })
  }

  @Test func `the movement's medal is given once: refused under the circular of 2025, doubtful under that of 2021`() throws {
    try register.enterAwards(Self.medal(2021, on: "2021-08-19"), decision: nil)
    #expect(try breaches(Self.medal(2024, on: "2024-08-19"))[.once] == .doubtful)
    #expect(try breaches(Self.medal(2025, on: "2025-08-19")) == [.once: .prohibited])
  }

  @Test func `a medal that was cancelled in law, or struck out, does not stand in the way`() throws {
    for settle in [cancelFirst, voidFirst] {
      let other = try AwardRuleTests()
      try other.register.enterAwards(Self.medal(2021, on: "2021-08-19"), decision: nil)
      try settle(other.register)
      #expect(try other.breaches(Self.medal(2025, on: "2025-08-19")).isEmpty)
    }
  }

  private func cancelFirst(_ register: Register) throws {
    let cancellation = Cancellation(ground: .a, decisionNumber: try DecisionNumber(parsing: "9/QĐ-BCA"), cancelledOn: .day("2024-01-01"))
    try register.cancel(Identifier(1), cancellation)
  }

  private func voidFirst(_ register: Register) throws { try register.voidAward(Identifier(1), reason: "nhầm") }

  @Test func `one achievement, one reward is law since the amendment of 2013`() throws {
    func row(_ award: String, _ number: Int, on day: String, year: Int) -> AwardRow {
      .sample(ward: nil, award: award, year: year, citation: "Bắt trộm", money: 1, decision: .number("\(number)/QĐ-CA", on: day))
    }
    try register.enterAwards(row("GK_DV", 1, on: "2014-05-01", year: 2013), decision: nil)
    #expect(try breaches(row("GK_DV", 2, on: "2014-05-31", year: 2013))[.oneReward] == nil)
    #expect(try breaches(row("GK_DV", 2, on: "2014-06-01", year: 2013))[.oneReward] == .prohibited)
    #expect(try breaches(row("GK_DV", 2, on: "2026-10-01", year: 2013))[.oneReward] == .doubtful, "the law of 2026 was not seen")
  }

  @Test func `a theme award named as the ground of a regular one is refused since July 2025`() throws {
    try register.addSampleDecision()
    try register.enterAwards(.sample())
    func row(on day: String, ground: String?, basis: KindOfCommendation = .regular) -> AwardRow {
      var row = AwardRow.sample(
        award: "BK_TINH", year: 2024, money: 1, decision: .number("3/QĐ-UBND", on: day, by: "UBND Thành phố Hồ Chí Minh"))
      (row.ground, row.basis, row.ward) = (ground, basis, nil)
      return row
    }
    for ground in ["1", "57/QĐ-UBND", "057/qđ-ubnd"] {
      #expect(try breaches(row(on: "2025-08-01", ground: ground))[.themeGround] == .prohibited, "\(ground)")
    }
    #expect(try breaches(row(on: "2025-08-01", ground: nil)).isEmpty)
    #expect(try breaches(row(on: "2025-08-01", ground: "1", basis: .movement)).isEmpty)
    #expect(try breaches(row(on: "2025-06-01", ground: "1"))[.themeGround] == nil)
    let unknown = try register.enterAwards(row(on: "2025-08-01", ground: "58/QĐ-UBND"), decision: nil)
    #expect(unknown.refused == 1 && unknown.findings.contains { $0.problem == .unknownGround && $0.column == "ground" })
    try register.enterAwards(row(on: "2025-06-01", ground: "1"), decision: nil)
    let listing = try register.findAward(Identifier(2))
    #expect(try register.law(of: listing).grounds == [Identifier(1)])
    #expect(try register.verify().isEmpty)
  }

  @Test func `a cancelled award is no ground for another`() throws {
    try register.addSampleDecision()
    try register.enterAwards(.sample())
    try cancelFirst(register)
    var row = AwardRow.sample(
      award: "BK_TINH", money: 1, decision: .number("3/QĐ-UBND", on: "2025-08-01", by: "UBND Thành phố Hồ Chí Minh"))
    (row.ground, row.basis, row.ward) = ("1", .regular, nil)
    let summary = try register.enterAwards(row, decision: nil)
    #expect(summary.refused == 1 && summary.findings.contains { $0.problem == .cancelledGround(award: 1) })
  }

  private func enter(_ citations: [String?], update: Bool = false) throws -> ImportSummary {
    let rows = citations.enumerated().map { index, citation in
      AwardRow.sample(row: 2 + index, award: "GK_HUYEN", citation: citation, decision: .ofTheDistrict)
    }
    return try register.importAwards(rows.map(ListRow.row), decision: nil, ceremony: nil, file: nil, options: .init(update: update))
  }

  private func entered(_ citations: [String?]) throws -> Int { try enter(citations).entered(ImportSummary.Options()) }

  private func citations() throws -> [String?] { try register.awards().map(\.award.citation) }

  @Test func `two achievements rewarded by one decision are two awards, however the list is ordered when it comes again`() throws {
    let (thief, rescue) = ("Bắt cướp giật ngày 3/3", "Cứu người đuối nước ngày 9/9")
    #expect(try entered([thief, rescue]) == 2)
    for again in [[thief, rescue], [rescue, thief], [rescue], [thief, thief]] {
      try book.expectUnchanged {
        let summary = try enter(again, update: true)
        #expect(summary.same == again.count && summary.findings.isEmpty)
      }
    }
    #expect(try citations() == [thief, rescue])
    #expect(try register.run(.duplicates).isEmpty, "the two are no duplicate")
    #expect(try register.verify().isEmpty)
  }

  @Test func `a second achievement enters beside the known one, and alone it is taken for a correction, which is asked about`() throws {
    #expect(try entered(["Bắt cướp"]) == 1)
    let alone = try enter(["Cứu người"])
    #expect(alone.changed == 1 && alone.findings.contains { $0.problem == .otherParticulars(id: 1, columns: ["citation"]) })
    #expect(try entered(["Bắt cướp", "Cứu người"]) == 1)
    #expect(try citations() == ["Bắt cướp", "Cứu người"])
  }

  @Test func `a second achievement above the known one in the list is another award, and changes nothing of the known one`() throws {
    #expect(try entered(["Bắt cướp"]) == 1)
    let summary = try enter(["Cứu người", "Bắt cướp"], update: true)
    #expect(summary.entered(ImportSummary.Options()) == 1 && summary.same == 1 && summary.changed == 0)
    #expect(try citations() == ["Bắt cướp", "Cứu người"])
  }

  @Test(arguments: ["Dập tắt đám cháy", nil]) func `a row that tells none of two achievements is refused with both numbers`(
    _ citation: String?
  ) throws {
    _ = try enter(["Bắt cướp", "Cứu người"])
    try book.expectUnchanged {
      let summary = try enter([citation], update: true)
      #expect(summary.refused == 1 && summary.findings.contains { $0.problem == .whichAchievement(awards: [1, 2]) })
    }
    #expect(try enter(["Bắt cướp", "Cứu nguời"], update: true).changed == 1, "a slip of the pen in one of them is mended")
    #expect(try citations() == ["Bắt cướp", "Cứu nguời"])
  }

  private func titles(_ award: String, _ names: ClosedRange<Int>, from row: Int) -> [AwardRow] {
    names.map { .sample("Người \($0)", row: row + $0, award: award, money: 1, decision: .ofTheDistrict) }
  }

  private func enter(_ rows: [AwardRow]) throws -> [RuleBreach] {
    let summary = try register.importAwards(rows.map(ListRow.row), decision: nil, ceremony: nil, file: nil, options: .init())
    return summary.findings.compactMap(\.problem.breach).filter { $0.rule == .share }
  }

  @Test func `more CSTĐCS than fifteen in a hundred of Lao động tiên tiến are told when the list is in`() throws {
    #expect(try enter(titles("CSTDCS", 1...1, from: 2)).isEmpty)
    #expect(try enter(titles("LDTT", 1...13, from: 2)).isEmpty, "one of thirteen")
    let found = try enter(titles("CSTDCS", 2...2, from: 2))
    #expect(found.map(\.matter) == [.share(code: "CSTDCS", held: 2, ofCode: "LDTT", among: 13, most: 1)])
    #expect(found.map(\.weight) == [.doubtful] && found[0].law?.basis == "Nghị định 91/2017/NĐ-CP Điều 9 khoản 3")
    #expect(try register.run(.titles).count == 1)
    #expect(try enter(titles("LDTT", 14...14, from: 2)).isEmpty, "two of fourteen is too many still, but this list gave no CSTĐCS")
  }

  @Test func `a share that nobody can tell yet, for want of Lao động tiên tiến in the book, is told`() throws {
    func problems(_ rows: [AwardRow]) throws -> [EntryProblem] {
      try register.importAwards(rows.map(ListRow.row), decision: nil, ceremony: nil, file: nil, options: .init()).findings.map(\.problem)
    }
    let unknown = EntryProblem.shareNotKnown(code: "CSTDCS", ofCode: "LDTT", meritYear: 2022)
    #expect(try problems(titles("CSTDCS", 1...2, from: 2)).contains(unknown))
    #expect(try !problems(titles("LDTT", 1...20, from: 2)).contains(unknown))
    #expect(try !problems(titles("CSTDCS", 3...3, from: 2)).contains(unknown))
  }

  @Test func `a share is counted for each issuer and merit year`() throws {
    _ = try enter(titles("LDTT", 1...10, from: 2) + titles("CSTDCS", 1...1, from: 20))
    let other = AwardRow.sample("Người 2", award: "CSTDCS", year: 2021, money: 1, decision: .ofTheDistrict)
    #expect(try enter([other]).isEmpty && register.run(.titles).isEmpty)
  }

  /// Makes the share a prohibition that was compared with its text.
  private func forbid(from day: String = "2017-10-01", to last: String? = nil) throws {
    for row in try register.law(.awardRules).filter({ $0.values["rule"]?.text == "share" }) {
      try register.voidLaw(.awardRules, "\(row.id)", reason: "đã đối chiếu")
    }
    let cells = [
      ("rule", "share"), ("awardCode", "CSTDCS"), ("thousandths", "150"), ("ofCode", "LDTT"), ("strictness", "prohibition"),
      ("validFrom", day), ("legalBasis", "NĐ 91"), ("status", "verified Công báo"),
    ]
    _ = try register.addLaw(LawRow(cells + (last.map { [("validTo", $0)] } ?? []), table: .awardRules))
  }

  @Test func `a share that a verified rule forbids to pass keeps the whole list out, whatever the reason`() throws {
    try forbid()
    let rows = (titles("LDTT", 1...10, from: 2) + titles("CSTDCS", 1...2, from: 20)).map(ListRow.row)
    try book.expectUnchanged {
      for options in [ImportSummary.Options(), .init(acceptValid: true), .init(override: "vẫn khen")] {
        let summary = try register.importAwards(rows, decision: nil, ceremony: nil, file: nil, options: options)
        #expect(summary.isBlocked && !summary.changedTheBook && !summary.mayEnter(options))
        let found = summary.findings.filter { $0.problem.breach?.rule == .share }
        #expect(found.map(\.severity) == [.refused] && found[0].problem.breach?.weight == .prohibited)
      }
    }
    #expect(try enter(titles("LDTT", 1...10, from: 2) + titles("CSTDCS", 1...1, from: 20)).isEmpty, "one of ten is let in")
  }

  @Test func `a reason lets stand what a share warns of, at entry or later`() throws {
    let rows = (titles("LDTT", 1...8, from: 2) + titles("CSTDCS", 1...2, from: 20)).map(ListRow.row)
    for isAtEntry in [true, false] {
      let other = try AwardRuleTests()
      let options = ImportSummary.Options(override: isAtEntry ? "có văn bản" : nil)
      _ = try other.register.importAwards(rows, decision: nil, ceremony: nil, file: nil, options: options)
      let given = try other.register.awards().filter { $0.kind.code == "CSTDCS" }.map(\.id)
      if !isAtEntry {
        #expect(try other.register.run(.titles).count == 1)
        try other.register.override(given[0], reason: "có văn bản")
      }
      let reasons = try given.flatMap { try other.register.law(of: other.register.findAward($0)).overrides }
      #expect(try other.register.run(.titles).isEmpty && reasons.count == 1)
      #expect(try other.register.verify().isEmpty)
    }
  }

  @Test func `a reason lets stand no more than what passes the share, and later titles are counted with it`() throws {
    let rows = (titles("LDTT", 1...100, from: 2) + titles("CSTDCS", 1...16, from: 200)).map(ListRow.row)
    _ = try register.importAwards(rows, decision: nil, ceremony: nil, file: nil, options: .init(override: "có văn bản"))
    let newest = try #require(register.awards().filter { $0.kind.code == "CSTDCS" }.map(\.id).max())
    let settled = try register.awards().filter { try !register.law(of: $0).overrides.isEmpty }.map(\.id)
    #expect(settled == [newest], "one of sixteen is beyond fifteen in a hundred")
    #expect(try register.run(.titles).isEmpty)
    let found = try enter(titles("CSTDCS", 17...31, from: 2))
    #expect(found.map(\.matter) == [.share(code: "CSTDCS", held: 31, ofCode: "LDTT", among: 100, most: 15)])
    #expect(try register.run(.titles).count == 1)
    #expect(try enter(titles("LDTT", 101...201, from: 2)).isEmpty && register.run(.titles).isEmpty, "thirty of 201, and one with a reason")
  }

  @Test func `holders by decisions of after the rule's time are judged by later law alone`() throws {
    try forbid(to: "2023-12-31")
    let later = AwardRow.DecisionReference.number("6/QĐ-UBND", on: "2024-01-05", by: .sampleDistrict)
    _ = try enter(titles("LDTT", 1...7, from: 2) + titles("CSTDCS", 1...1, from: 20))
    #expect(try enter([.sample("Người 2", award: "CSTDCS", money: 1, decision: later)]).isEmpty)
    #expect(try register.run(.titles).isEmpty)
  }

  @Test func `a class of a title counts in the title's share`() throws {
    try forbid()
    _ = try register.addLaw(
      LawRow(
        [
          ("code", "CSTDCS_CA"), ("category", "title"), ("parent", "CSTDCS"), ("level", "unit"), ("recipients", "cá nhân"),
          ("title", "Chiến sĩ thi đua cơ sở trong Công an"), ("precedence", "72"), ("legalBasis", "TT"),
        ], table: .awardKinds))
    _ = try enter(titles("LDTT", 1...8, from: 2) + titles("CSTDCS", 1...1, from: 20))
    let found = try enter([.sample("Người 2", award: "CSTDCS_CA", money: 1, decision: .ofTheDistrict)])
    #expect(found.map(\.matter) == [.share(code: "CSTDCS", held: 2, ofCode: "LDTT", among: 8, most: 1)])
  }
}
