import GRDB
import Recognition
import Testing

@testable import RecognitionStore

/// Tallies are kept in step with the awards through whatever happens to them.
struct TallyTests {
  @Test(arguments: [UInt64(1), 2]) func `a random history is sound after every step`(_ seed: UInt64) throws {
    var history = try RandomHistory(seed: seed)
    let register = history.register
    for step in 1...25 {
      let what = try history.step()
      #expect(!what.hasSuffix("the book changed"), "step \(step): \(what)")
      for check in [Check.tallies, .gifts, .keys, .struckOut, .movements] {
        #expect(try register.run(check).isEmpty, "step \(step): \(what)")
      }
      let faults = try history.book.query { try Self.differing($0) + RandomHistory.faults($0) }
      #expect(faults.isEmpty, "step \(step): \(what)")
      #expect(try register.verify().isEmpty, "step \(step): \(what)")
    }
    #expect(try history.book.number("SELECT count(*) FROM award") > 8)
    #expect(try history.book.number("SELECT count(*) FROM decision_signing") > 0)
  }

  @Test func `a tally altered by hand is found by its recount`() throws {
    let book = try Book(.history)
    #expect(try book.register.run(.tallies).isEmpty)
    try book.alter("UPDATE award_tally SET given = given + 1 WHERE basis = 'decision' AND given > 0 AND place_id = 3")
    let findings = try book.register.run(.tallies)
    #expect(findings.count == 1)
    guard case .tallyDiffers(let tally, "given", let kept, let recounted)? = findings.first else {
      Issue.record("\(findings)")
      return
    }
    #expect(tally.basis == "decision" && tally.year == 2023 && kept == recounted + 1)
    #expect(tally.placeName == "Phường 1, Quận Phú Nhuận, Thành phố Hồ Chí Minh")
    #expect(findings[0].key.prefix(3) == ["decision", "2023", "3"] && findings[0].record.table == "award_tally")
  }

  @Test func `what is kept for speed is made anew from the book, and of no altered book`() throws {
    let book = try Book(.history)
    let before = try book.register.status().fingerprint
    try book.alter(
      """
      UPDATE award_tally SET given = given + 1; DELETE FROM award_tally WHERE basis = 'merit'; UPDATE recipient SET name_key = 'x';
      UPDATE place SET name_key = 'x' WHERE id = 3; UPDATE decision SET year_key = 1999 WHERE id = 1
      """)
    #expect(try !book.register.run(.tallies).isEmpty && !book.register.run(.keys).isEmpty && !book.register.run(.places).isEmpty)
    #expect(try book.register.recount().isEmpty)
    for check in [Check.tallies, .keys, .places, .gifts] { #expect(try book.register.run(check).isEmpty, "\(check)") }
    #expect(try book.register.status().fingerprint == before && book.register.verify().isEmpty)
    try book.alter("UPDATE award SET merit_year = 2019; UPDATE award_tally SET given = given + 1")
    #expect(try !book.register.recount().isEmpty)
    #expect(try !book.register.run(.tallies).isEmpty, "what was altered is not summed up")
  }

  @Test func `years are never mixed`() throws {
    let book = try Book()
    let register = book.register
    let ceremony = try register.addGathering()
    try register.addSampleDecision("1/QĐ-UBND", on: "2022-12-30")
    try register.enterAwards(.sample(year: 2021), decision: "1/QĐ-UBND", ceremony: ceremony)
    for (basis, year) in [(CountingBasis.merit, 2021), (.decision, 2022), (.ceremony, 2023)] {
      for other in 2020...2024 {
        #expect(try register.yearFacts(other, by: basis).tallies.count == (other == year ? 1 : 0), "\(basis) \(other)")
      }
    }
  }

  @Test func `unknown money is counted, not summed as nothing`() throws {
    let book = try Book()
    try book.register.addSampleDecision()
    try book.register.enterAwards(
      .sample("Hộ ông An", type: .household, birthYear: nil),
      .sample("Hộ ông Bình", row: 3, type: .household, birthYear: nil, money: 300_000))
    let tally = try #require(try book.register.yearFacts(2022, by: .merit).tallies.first)
    #expect(tally.given == 2 && tally.money == Dong(300_000) && tally.moneyUnknown == 1 && tally.recipientType == .household)
  }

  /// Sums made by plain SQL of each basis, against the table; a row for each that differs.
  private static func differing(_ db: Database) throws -> [String] {
    let kept = """
      SELECT basis, year, place_id, kind_id, recipient_type, commendation, given, cancelled, money, money_unknown
      FROM award_tally WHERE given > 0
      """
    let recount = years.map { "SELECT '\($0)' AS basis, \($1) AS year, \(sums) FROM \(standing) WHERE year IS NOT NULL GROUP BY \(groups)" }
      .joined(separator: " UNION ALL ")
    return try ["\(kept) EXCEPT SELECT * FROM (\(recount))", "SELECT * FROM (\(recount)) EXCEPT \(kept)"].flatMap { sql in
      try Row.fetchAll(db, sql: sql).map(\.description)
    }
  }

  private static let years = [
    ("merit", "merit_year"),
    ("decision", "(SELECT 0 + strftime('%Y', signed_on) FROM decision WHERE decision.id = decision_id)"),
    (
      "ceremony",
      """
      (SELECT 0 + strftime('%Y', held_on) FROM conferral JOIN ceremony ON ceremony.id = ceremony_id
      WHERE award_id = award.id AND conferral.voided_by IS NULL)
      """
    ),
    ("cancellation", "(SELECT 0 + strftime('%Y', cancelled_on) FROM cancellation WHERE award_id = award.id)"),
  ]
  private static let standing = "award JOIN recipient ON recipient.id = recipient_id AND award.voided_by IS NULL"
  private static let groups = "1, 2, award.place_id, kind_id, type, award.commendation"
  private static let sums = """
    ifnull(place_id, 0), kind_id, type, award.commendation, count(*),
    sum(award.id IN (SELECT award_id FROM cancellation)), total(money), sum(money IS NULL)
    """
}
