import Foundation
import Recognition
import RecognitionReports
import Testing

@Suite struct `The year's figures` {
  @Test func `of the first gathering: 170 gifts over 13 wards, no award, nothing unknown as zero`() {
    let json = YearReport(facts: .mock()).json(in: .vi)
    #expect(json["gifts"]?["planned"] == 170)
    #expect(json["gifts"]?["allocated"] == 170)
    #expect(json["gifts"]?["handedOver"] == .null)
    #expect(json["awards"]?["total"] == 0)
    #expect(json["awards"]?["stated"] == "many")
    #expect(json["models"] == .null)
    #expect(json["exemplars"] == .null)
    #expect(json["compare"] == .null)
    #expect(YearReport(facts: .mock()).warnings == [.awardsCountUnknown(ceremonies: 1)])
    let shares = json["gifts"]?["byWard"]?.elements.compactMap { $0["allocated"] }
    #expect(shares?.count == 13)
    #expect(shares?.filter { $0 == 13 }.count == 12)
    #expect(shares?.filter { $0 == 14 }.count == 1)
  }

  @Test func `have the keys of the contract, in its order`() {
    let keys = [
      "schema", "office", "movement", "year", "countedBy", "asOf", "ceremonies", "boundaries", "awards", "gifts", "force", "models",
      "exemplars", "indicators", "directives", "warnings", "compare", "fingerprint",
    ]
    let json = YearReport(facts: .full, previous: .previous).json(in: .vi)
    #expect(json.keys.filter(keys.contains) == keys)
    let awards = ["stated", "total", "individuals", "collectives", "households", "cancelled", "cancelledInYear", "protected", "money"]
    #expect(json["awards"]?.keys.filter { (awards + ["byKind", "byWard"]).contains($0) } == awards + ["byKind", "byWard"])
    #expect(
      json["awards"]?["byKind"]?.elements.first?.keys == [
        "kind", "title", "individuals", "collectives", "households", "total", "cancelled", "money",
      ])
    #expect(
      json["gifts"]?["byLot"]?.elements.first?.keys == ["description", "group", "funder", "unitValue", "planned", "value"])
  }

  @Test(arguments: Language.allCases)
  func `print as JSON that any reader reads`(language: Language) throws {
    for facts in [YearFacts.mock(), .full, .empty, .uncounted] {
      let text = YearReport(facts: facts, previous: .previous).rendered(as: .json, .mock(language))
      #expect(try JSONSerialization.jsonObject(with: Data(text.utf8)) is [String: Any])
    }
  }

  @Test func `of lots that are not divided are null, not zero`() {
    let gifts = YearReport(facts: .mock(lots: [.unallocated])).json(in: .vi)["gifts"]
    #expect(gifts?["planned"] == 170)
    #expect(gifts?["allocated"] == .null)
    #expect(gifts?["byWard"]?.elements.count == 13)
    #expect(gifts?["byWard"]?.elements.allSatisfy { $0["allocated"] == .null } == true)
  }

  @Test func `of a year without a lot are null`() {
    let report = YearReport(facts: .mock(lots: []))
    #expect(report.gifts.planned == nil)
    #expect(report.json(in: .vi)["ceremonies"]?.elements.first?["gifts"] == .null)
  }

  @Test func `stated by sources are summed apart, with what is missing said`() {
    let stated = YearReport(facts: .uncounted).json(in: .vi)["awards"]?["stated"]
    #expect(stated == ["collectives": 20, "individuals": 11, "households": nil, "complete": false])
  }

  @Test func `of awards without a ward stand in a row of their own`() {
    let rows = YearReport(facts: .full).json(in: .vi)["awards"]?["byWard"]?.elements
    #expect(rows?.last?["ward"] == .null)
    #expect(rows?.last?["code"] == .null)
    #expect(rows?.last?["total"] == 2)
    #expect(rows?.count == 15)
  }

  @Test func `keep a staffing range a range`() {
    let force = YearReport(facts: .full).json(in: .vi)["force"]?.elements
    #expect(force?.count == 13)
    #expect(force?[0]["required"] == .null)
    #expect(force?[0]["requiredMin"] == 9)
    #expect(force?[0]["requiredMax"] == 21)
    #expect(force?[0]["gap"] == 2)
    #expect(force?[1]["required"] == 12)
    #expect(force?[12]["requiredMin"] == .null)
  }

  @Test func `beside an earlier year are this one's, that one's and the difference`() {
    let compare = YearReport(facts: .full, previous: .previous).json(in: .vi)["compare"]
    #expect(compare?["year"] == 2021)
    #expect(compare?["gifts"] == ["planned": 315, "previous": 144, "difference": 171])
    #expect(compare?["awards"] == ["total": 14, "previous": 9, "difference": 5])
    let indicators = compare?["indicators"]?.elements
    #expect(indicators?[0]["previous"] == 58)
    #expect(indicators?[0]["difference"] == -25)
    #expect(indicators?[1]["difference"] == .null)
    #expect(indicators?[2]["value"] == .null)
  }

  @Test func `in the spreadsheet are those of the JSON`() {
    let rows = YearReport(facts: .full).table(in: .vi).rows
    #expect(rows.contains(["gifts.byWard", "Phường 8", "27064", "allocated", 25]))
    #expect(rows.contains(["awards.byKind", "Gia đình văn hóa", "GDVH", "money", nil]))
    #expect(rows.contains(["awards.stated", "", "", "collectives", 2]))
  }

  @Test func `of five years tell kind by kind what was given, and nothing of years the book has no award of`() {
    let rows = YearReport(facts: .full).json(in: .vi)["awards"]?["fiveYears"]?.elements ?? []
    let given = YearFacts.full.givenBefore.filter { $0.year == 2022 }.reduce(0) { $0 + $1.given }
    let told = rows.compactMap { row -> Int? in if case .int(let number) = row["2022"] { number } else { nil } }
    #expect(told.reduce(0, +) == given && given == YearReport(facts: .full).awards.total.given)
    #expect(rows.allSatisfy { $0["2018"] == .null && $0["2019"] != .null }, "0 where the year has other awards, null where it has none")
    #expect(YearReport(facts: .mock()).rendered(as: .text, .mock()).contains("năm năm") == false)
  }
}

extension JSONValue {
  var elements: [JSONValue] {
    if case .array(let elements) = self { elements } else { [] }
  }

  var keys: [String] {
    if case .object(let members) = self { members.map(\.key) } else { [] }
  }
}
