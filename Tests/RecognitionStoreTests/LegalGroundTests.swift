import Recognition
import Testing

@testable import RecognitionStore

@Suite struct `The legal grounds of a decision` {
  @Test(arguments: [
    ("UBND quận Phú Nhuận", "2023-01-05", ["Tổ chức", "15/2003", "91/2017"]),
    ("UBND quận Phú Nhuận", "2024-01-01", ["Tổ chức", "06/2022", "98/2023"]),
    // The district level ended: what a district would decide then has no ground in its organisation.
    ("UBND quận Phú Nhuận", "2025-07-01", ["06/2022", "152/2025"]),
    ("UBND Phường 1", "2023-01-05", ["Tổ chức", "15/2003", "91/2017"]), ("Công an quận Phú Nhuận", "2023-01-05", ["15/2003", "91/2017"]),
    ("UBND quận Phú Nhuận", "2016-01-01", []),
  ]) func `are those of its level and its day, in order`(issuer: String, day: String, expected: [String]) throws {
    let grounds = try Book(.phuNhuan).register.read { db in
      try LegalGroundTable.grounds(of: AgencyTable.agency(named: issuer, on: .gathering, PlaceFinder(db)), on: .day(day), db)
    }
    #expect(grounds.count == expected.count)
    for (ground, words) in zip(grounds, expected) { #expect(ground.text.contains(words)) }
  }

  @Test func `of an office come beside those of the law it ended`() {
    let ground = { (text: String, position: Int) in
      LegalGround(
        code: text, level: nil, position: position, text: text, validity: Validity(from: .day("2020-01-01"), to: nil),
        law: LawReference(basis: "", status: .enteredByTheOffice))
    }
    #expect([ground("B", 2), ground("A", 1)].named(by: nil, on: .day("2021-01-01")).map(\.text) == ["A", "B"])
    #expect([ground("A", 1)].named(by: nil, on: .day("2019-12-31")).isEmpty)
  }
}
