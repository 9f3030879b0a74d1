import Recognition
import Testing

@testable import RecognitionReports

/// The table of awards of a city that still has districts, two of which have wards of one name.
@Suite struct `A city's table of awards` {
  private static let districts: [Identifier<Place>: Place] = [
    10: place("Quận 3", "770", .district, in: 1), 11: place("Quận 10", "771", .district, in: 1),
  ]
  .reduce(into: [:]) { $0[Identifier($1.key)] = $1.value }
  private static let wards = [
    Entry(Identifier<Place>(20), place("Phường 1", "27160", .commune, in: 10)),
    Entry(Identifier<Place>(21), place("Phường 1", "27211", .commune, in: 11)),
    Entry(Identifier<Place>(22), place("Phường 2", "27212", .commune, in: 11)),
  ]
  private static let old = Entry(Identifier<Place>(23), place("Phường 9", "27151", .commune, in: 10))

  private static func place(_ name: String, _ code: String, _ level: PlaceLevel, in parent: Int64) -> Place {
    Place(level: level, name: name, code: code, parentID: Identifier(parent), validFrom: .mock("2021-01-01"), fromIsCertain: false)
  }

  private static let facts: AwardsTableFacts = {
    var facts = AwardsTableFacts.mock
    (facts.wards, facts.otherPlaces, facts.districts, facts.isOfProvince) = (wards.reversed(), [old], districts, true)
    let line = { (ward: Int64?, unit: String?, type: RecipientType, given: Int) in
      AwardsTableFacts.Line(
        placeID: ward.map { Identifier($0) }, unit: unit, kindID: facts.kinds[0].id, recipientType: type, given: given, cancelled: 0)
    }
    facts.lines = [
      line(20, "Tổ 1", .individual, 3), line(20, nil, .collective, 1), line(21, nil, .individual, 2), line(23, nil, .individual, 5),
      line(nil, nil, .household, 1),
    ]
    return facts
  }()

  @Test func `stands district by district, each with its sum`() {
    let table = AwardsTable(Self.facts)
    #expect(table.sections.map(\.district?.name) == ["Quận 3", "Quận 10", nil])
    #expect(table.sections.map(\.total.given) == [9, 2, 1] && table.total.given == 12)
    #expect(table.groups.map { $0.ward?.name } == ["Phường 1", "Phường 9", "Phường 2", "Phường 1", nil])
    #expect(table.warnings.isEmpty)
    let text = table.rendered(as: .text, .mock(.vi))
    for words in ["QUẬN 3", "Cộng Quận 3 (770)", "QUẬN 10", "Cộng Quận 10 (771)"] { #expect(text.contains(words), "\(words)") }
  }

  @Test func `opens a district's sum by its code`() {
    let table = AwardsTable(Self.facts)
    #expect(table.count(of: .mock("770:total")) == 9 && table.count(of: .mock("771:individuals")) == 2)
    #expect(table.count(of: .mock("I:total")) == 4 && table.count(of: .mock("I.1:total")) == 3)
    #expect(table.codes.contains("770"))
  }

  @Test func `tells the district of every ward in data`() throws {
    let table = AwardsTable(Self.facts)
    let csv = table.rendered(as: .csv, .mock(.vi))
    #expect(csv.hasPrefix("ward,code,district,unit,") && csv.contains("\nPhường 1,27160,Quận 3,Tổ 1,3"))
    let json = table.rendered(as: .json, .mock(.vi))
    #expect(json.contains("\"district\":\"Quận 10\"") && json.contains("\"districts\":["))
  }

  @Test func `is found out where a district is not what its wards make`() {
    var table = AwardsTable(Self.facts)
    table.sections[0].total.given += 1
    #expect(table.warnings == [.doesNotAddUp(.awardsByWard, of: "Quận 3", parts: 9, total: 10)])
  }

  @Test func `sums districts in a workbook once`() throws {
    let sheet = try #require(try Unzipped(AwardsTable(Self.facts).workbook(.mock(.vi)).bytes()))["xl/worksheets/sheet1.xml"]
    for formula in ["SUBTOTAL(9,C2:C9)</f><v>9</v>", "SUBTOTAL(9,C11:C15)</f><v>2</v>"] { #expect(sheet.contains(formula), "\(formula)") }
    #expect(sheet.contains("</f><v>12</v>"))
  }

  @Test func `calls wards of one name by their districts where no district has a section`() {
    var facts = Self.facts
    facts.isOfProvince = false
    let table = AwardsTable(facts)
    #expect(table.sections.map(\.district) == [nil])
    let text = table.rendered(as: .text, .mock(.vi))
    #expect(text.contains("Phường 1, Quận 3") && text.contains("Phường 1, Quận 10") && !text.contains("Phường 2, Quận"))
  }

  @Test func `lists behind every cell what it counts, wards of one name by their districts`() {
    var awards: [AwardListing] = []
    func add(_ ward: Entry<Place>?, _ unit: String?, _ type: RecipientType, cancelled: Bool = false) {
      var award = AwardListing.mock(
        Int64(awards.count + 1), "57/QĐ-UBND", on: "2023-01-05", years: 2022...2022, position: nil, citation: nil)
      (award.award.placeID, award.place, award.award.unit, award.recipient.type) = (ward?.id, ward, unit, type)
      award.district = ward?.value.parentID.flatMap { Self.districts[$0]?.name }
      (award.award.kindID, award.kind) = (Self.facts.kinds[0].id, Self.facts.kinds[0].value)
      awards.append(award)
    }
    for _ in 0..<3 { add(Self.wards[0], "Tổ 1", .individual) }
    add(Self.wards[0], nil, .collective)
    for _ in 0..<2 { add(Self.wards[1], nil, .individual) }
    for _ in 0..<5 { add(Self.old, nil, .individual) }
    add(nil, nil, .household)
    var table = AwardsTable(Self.facts)
    table.entries = table.entriesByCell(among: awards, for: .everybody)
    for row in table.calledRows.map(\.code) {
      for column in table.calledColumns.map(\.code) {
        let cell = FormCell(row: row, column: column)
        #expect(table.entries[cell]?.count ?? 0 == table.count(of: cell), "\(cell)")
        #expect(table.awards(behind: cell, among: awards).map(\.id) == table.entries[cell]?.compactMap { $0.award?.id } ?? [], "\(cell)")
      }
    }
    let html = table.rendered(as: .html, .mock(.vi))
    #expect(html.contains("href=\"#o-770-total\"") && html.contains("id=\"o-770-total\""))
    #expect(html.contains(">Phường 1, Quận 3<") && html.contains(">Phường 1, Quận 10<") && html.contains(">Phường 9<"))
  }
}
