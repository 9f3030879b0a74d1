import Recognition
import Testing

@testable import RecognitionReports

/// The cells of the table of awards by unit: what they are called, what they count, and where their figures lead.
@Suite struct `A cell of the table of awards` {
  private static let award: AwardListing = {
    var award = AwardListing.mock(2, "57/QĐ-UBND", on: "2023-01-05", years: 2022...2022, position: nil, citation: nil)
    award.award.placeID = award.place?.id
    return award
  }()

  /// A table of one award of a ward and a unit, and of four others of no ward.
  private static func table() -> AwardsTable {
    var facts = AwardsTableFacts.mock
    facts.wards = award.place.map { [$0] } ?? []
    facts.otherPlaces = []
    facts.kinds = [Entry(award.award.kindID, award.kind)]
    let own = AwardsTableFacts.Line(
      placeID: award.award.placeID, unit: award.award.unit, kindID: award.award.kindID, recipientType: award.recipient.type, given: 1,
      cancelled: 0)
    let others = AwardsTableFacts.Line(
      placeID: nil, unit: nil, kindID: award.award.kindID, recipientType: .collective, given: 4, cancelled: 1)
    facts.lines = [own, others]
    return AwardsTable(facts)
  }

  @Test func `counts what the table prints there`() {
    let table = AwardsTable(.mock)
    #expect(table.count(of: .mock("TC:total")) == table.total.given && table.count(of: .mock("TC:cancelled")) == table.total.cancelled)
    for (index, group) in table.groups.enumerated() {
      #expect(table.count(of: .mock("\(RomanNumeral.text(index + 1)):individuals")) == group.total.individuals)
      for (position, unit) in group.units.enumerated() {
        #expect(table.count(of: .mock("\(RomanNumeral.text(index + 1)).\(position + 1):total")) == unit.counts.given)
      }
    }
    #expect(table.count(of: .mock("C:total")) == nil && table.count(of: .mock("TC:nothing")) == nil)
  }

  @Test func `opens to the awards of its ward, unit, kind and recipient`() {
    let table = Self.table()
    let code = Self.award.kind.code
    for cell in ["I:total", "I.1:total", "I.1:\(code)", "I:individuals", "TC:\(code)"] {
      #expect(table.awards(behind: .mock(cell), among: [Self.award]).map(\.id) == [Self.award.id], "\(cell)")
    }
    for cell in ["II:total", "II.1:\(code)", "I:collectives", "TC:cancelled"] {
      #expect(table.awards(behind: .mock(cell), among: [Self.award]).isEmpty, "\(cell)")
    }
  }

  @Test func `leads to its list in HTML and in a workbook, and nowhere where it counts none`() throws {
    var table = Self.table()
    table.entries = table.entriesByCell(among: [Self.award], for: .everybody)
    let html = table.rendered(as: .html, .mock(.vi))
    #expect(html.contains("<a href=\"#o-I.1-total\">1</a>") && html.contains("<tr id=\"o-I.1-total\">"))
    #expect(!html.contains("#o-I.1-collectives") && !html.contains("#o-II-total"))
    let sheet = try #require(try Unzipped(table.workbook(.mock(.vi)).bytes()))["xl/worksheets/sheet1.xml"]
    #expect(sheet.contains("location=\"'Khen thưởng của từng ô'!A2\""))
    #expect(!AwardsTable(.mock).rendered(as: .html, .mock(.vi)).contains("href="))
  }
}
