import GRDB
import Recognition
import Testing

@testable import RecognitionStore

/// A list of awards reads the awards that it shows, and not all of a year.
struct AwardListingTests {
  @Test func `the awards of a ward and a year are found by the ward`() throws {
    let book = try Book()
    try book.register.addSampleDecision()
    try book.register.enterAwards(
      .sample("An"), .sample("Bình", row: 3, year: 2021), .sample("Chi", row: 4, ward: "Phường 2"), .sample("Dũng", row: 5, ward: nil))
    let ward = try book.register.findPlace("Phường 1", on: .gathering).id
    let filter = AwardFilter(wards: [ward], meritYear: 2022)
    #expect(try book.register.awards(filter).map(\.recipient.name) == ["An"])
    let plan = try book.register.read { db in
      try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(AwardListingQuery.sql(filter, db))").map { $0["detail"] as String }
    }
    #expect(plan.contains { $0.contains("USING COVERING INDEX award_place (place_id=? AND merit_year=?)") })
    #expect(!plan.contains { $0.hasPrefix("SCAN award") || $0.contains("award_money") }, "\(plan)")
  }
}
