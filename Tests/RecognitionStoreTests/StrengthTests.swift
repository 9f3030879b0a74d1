import Recognition
import Testing

@testable import RecognitionStore

/// Required against actual strength, ward by ward, by the rule of the day.
struct StrengthTests {
  private let register: Register

  init() throws {
    register = try Book(.phuNhuan).register
  }

  private func gap(_ ward: String = "Phường 1", on day: String = "2023-01-12") throws -> StrengthGap {
    try #require(try register.strengthGaps(on: .day(day)).first { $0.ward.value.name == ward })
  }

  @Test func `every ward of the office's place is told, known or not`() throws {
    let gaps = try register.strengthGaps(on: .gathering)
    #expect(gaps.count == 13)
    #expect(gaps.allSatisfy { $0.units == 0 && $0.required == nil && $0.actual == nil && $0.gap == nil })
  }

  @Test func `an entered figure comes before the rule`() throws {
    try register.enterUnits(.sample(required: 9, actual: 6))
    #expect(try gap().required == 9...9)
    #expect(try gap().gap == 3)
  }

  @Test func `a range stays a range, unit by unit`() throws {
    try register.enterUnits(.sample(actual: 4), .sample("Tổ 2", row: 3, actual: 3))
    #expect(try gap().required == 6...14)
    #expect(try gap().actual == 7 && gap().gap == 0)
  }

  @Test(arguments: [(2700, 3), (2701, 4), (3600, 4), (3601, 5), (6301, 8), (0, 3)])
  func `since July 2024 the inhabitants of the neighbourhood decide`(_ inhabitants: Int, _ members: Int) throws {
    try register.enterUnits(.sample(kind: .securityTeam, actual: 3, asOf: "2024-07-01", population: inhabitants))
    #expect(try gap(on: "2024-08-01").required == members...members)
    #expect(try gap(on: "2024-08-01").gap == members - 3)
  }

  @Test func `without the inhabitants the requirement is unknown, not zero`() throws {
    try register.enterUnits(.sample(kind: .securityTeam, actual: 3, asOf: "2024-07-01"))
    let gap = try gap(on: "2024-08-01")
    #expect(gap.units == 1 && gap.required == nil && gap.actual == 3 && gap.gap == nil)
  }

  @Test func `one uncounted unit leaves the ward's strength unknown`() throws {
    try register.enterUnits(.sample(required: 5, actual: 4), .sample("Tổ 2", row: 3, required: 5))
    let gap = try gap()
    #expect(gap.required == 10...10 && gap.actual == nil && gap.gap == nil)
  }

  @Test func `a rule ends with its last day`() throws {
    try register.enterUnits(.sample(actual: 4), .sample("Tổ B", row: 3, ward: "Phường 2", kind: .fireTeam, actual: 4))
    #expect(try gap(on: "2024-06-30").required == 3...7)
    #expect(try gap(on: "2024-07-01").required == nil)
    #expect(try gap("Phường 2").required == nil)
  }

  @Test func `units of a ward that is gone are not told of the wards that came after`() throws {
    try register.enterUnits(.sample(ward: "Phường 3", kind: .fireTeam, actual: 4))
    #expect(try gap("Phường 3", on: "2024-12-31").actual == 4)
    let later = try register.strengthGaps(on: .day("2025-02-01"))
    #expect(later.count == 11 && later.allSatisfy { $0.units == 0 })
  }

  @Test func `a register without an office tells of the wards that have units`() throws {
    let book = try Book(.nobody)
    try book.register.enterUnits(
      .sample(ward: "Phường 2, Quận Phú Nhuận", kind: .securityTeam, actual: 3, asOf: "2024-07-01", population: 2701))
    let gaps = try book.register.strengthGaps(on: .day("2024-08-01"))
    #expect(gaps.map(\.ward.value.name) == ["Phường 2"] && gaps.map(\.required) == [4...4])
  }
}
