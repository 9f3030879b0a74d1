import Recognition
import Testing

@testable import RecognitionStore

/// Lists of security units: figures by day, the same list twice, edits only when asked.
struct UnitImportTests {
  private let register: Register
  private let book: Book

  init() throws {
    book = try Book()
    register = book.register
  }

  @Test func `a unit comes back with its ward, neighbourhood and figures`() throws {
    let summary = try register.enterUnits(.sample(required: 5, authorisedBy: "12/QĐ-UBND", actual: 4, population: 2650))
    #expect(summary.new == 1 && summary.findings.isEmpty)
    let unit = try #require(try register.units(on: .gathering).first)
    #expect(unit.unit.name == "Tổ 1" && unit.unit.kind == .civilGuardTeam)
    #expect(unit.ward.value.name == "Phường 1" && unit.neighbourhood?.value.name == "Khu phố 1")
    #expect(unit.required == 5 && unit.authorisedBy == "12/QĐ-UBND" && unit.actual == 4 && unit.inhabitants == 2650)
    #expect(unit.countedOn == .day("2022-12-31"))
  }

  @Test func `the same list twice changes nothing`() throws {
    let rows = list(
      UnitRow.sample(required: 5, authorisedBy: "12/QĐ-UBND", actual: 4, population: 2650),
      UnitRow.sample("Ban bảo vệ dân phố", row: 3, neighbourhood: nil, kind: .civilGuardBoard, actual: 7))
    let first = try register.importUnits(rows, file: "units.csv", options: .init())
    #expect(first.new == 2)
    try book.expectUnchanged {
      let again = try register.importUnits(rows, file: "units.csv", options: .init())
      #expect(again.same == 2 && again.new == 0 && again.findings.isEmpty)
    }
  }

  @Test func `other figures of the same day need an update`() throws {
    try register.enterUnits(.sample(required: 5, actual: 4))
    try book.expectUnchanged {
      let refused = try register.enterUnits(.sample(required: 5, actual: 3))
      #expect(refused.changed == 1)
      #expect(
        refused.findings == [
          Finding(
            file: "units.csv", row: 2, column: "name", value: "Tổ 1", .otherParticulars(id: 1, columns: ["actual"]), severity: .changed)
        ])
    }
    try register.enterUnits(.sample(required: 5, actual: 3), options: .init(update: true))
    #expect(try register.units(on: .gathering).map(\.actual) == [3])
    #expect(try register.verify().isEmpty)
  }

  @Test func `another number of inhabitants on the same day needs an update too`() throws {
    try register.enterUnits(.sample(actual: 4, population: 2650))
    try book.expectUnchanged {
      let refused = try register.enterUnits(.sample(actual: 4, population: 2800))
      #expect(refused.changed == 1)
      #expect(refused.findings.map(\.problem) == [.otherParticulars(id: 1, columns: ["population"])])
    }
    try register.enterUnits(.sample(actual: 4, population: 2800), options: .init(update: true))
    #expect(try register.units(on: .gathering).map(\.inhabitants) == [2800])
  }

  @Test func `a newer count of inhabitants is news`() throws {
    try register.enterUnits(.sample(actual: 4, population: 2650))
    let later = try register.enterUnits(.sample(asOf: "2023-06-30", population: 2800))
    #expect(later.new == 1)
    #expect(try register.units(on: .gathering).map(\.inhabitants) == [2650])
    #expect(try register.units(on: .day("2023-07-01")).map(\.inhabitants) == [2800])
  }

  @Test func `the inhabitants told with a unit of the whole ward are the ward's`() throws {
    try register.enterUnits(.sample("Ban", neighbourhood: nil, kind: .civilGuardBoard, actual: 4, population: 10_278))
    let unit = try #require(try register.units(on: .gathering).first)
    #expect(unit.inhabitants == 10_278 && unit.neighbourhood == nil)
    #expect(try register.inhabitants(of: unit.ward.id, on: .gathering) == 10_278)
  }

  @Test func `the newest figures up to a day speak, each for itself`() throws {
    try register.enterUnits(.sample(required: 5, actual: 4, asOf: "2022-01-01"))
    try register.enterUnits(.sample(actual: 6, asOf: "2022-06-01"))
    try register.enterUnits(.sample(required: 7, authorisedBy: "3/QĐ-UBND", asOf: "2022-09-01"))
    func figures(on day: String) throws -> [Int?] { try register.units(on: .day(day)).flatMap { [$0.required, $0.actual] } }
    #expect(try figures(on: "2021-12-31") == [nil, nil])
    #expect(try figures(on: "2022-05-31") == [5, 4])
    #expect(try figures(on: "2022-06-01") == [5, 6])
    #expect(try figures(on: "2023-01-12") == [7, 6])
  }

  @Test func `figures without a day are of today, and doubtful`() throws {
    let summary = try register.enterUnits(.sample(actual: 4, asOf: nil))
    #expect(summary.doubtful == 1)
    #expect(summary.findings.map(\.problem) == [.dateNotGiven(taken: .day("2023-02-01"))])
    #expect(try register.units(on: .day("2023-02-01")).map(\.actual) == [4])
    #expect(try register.units(on: .day("2023-01-31")).map(\.actual) == [nil])
  }

  @Test func `doubtful rows can be held back`() throws {
    try book.expectUnchanged {
      let held = try register.enterUnits(.sample(actual: 4, asOf: nil), options: .init(holdDoubtful: true))
      #expect(held.doubtful == 1)
    }
  }

  @Test func `one unknown ward keeps the whole list out, unless what is valid may enter`() throws {
    let good = UnitRow.sample(actual: 4)
    let bad = UnitRow.sample("Tổ 2", row: 3, ward: "Phường 6", actual: 4)
    try book.expectUnchanged {
      let refused = try register.enterUnits(good, bad)
      #expect(refused.refused == 1 && refused.findings.map(\.row) == [3] && refused.findings.map(\.column) == ["ward"])
    }
    let accepted = try register.enterUnits(good, bad, options: .init(acceptValid: true))
    #expect(accepted.new == 1 && accepted.refused == 1)
    #expect(try register.units(on: .gathering).count == 1)
  }

  @Test func `a dry run says what would be and keeps nothing`() throws {
    try book.expectUnchanged {
      let summary = try register.enterUnits(.sample(actual: 4), options: .init(dryRun: true))
      #expect(summary.new == 1)
    }
  }

  @Test func `teams of one name in two wards, or in two neighbourhoods, are units of their own`() throws {
    let summary = try register.enterUnits(
      .sample(actual: 4), .sample(row: 3, ward: "Phường 2", actual: 5), .sample(row: 4, neighbourhood: "Khu phố 2", actual: 6))
    #expect(summary.new == 3)
    let units = try register.units(on: .gathering)
    #expect(units.map(\.ward.value.name) == ["Phường 1", "Phường 2", "Phường 1"])
    #expect(units.map(\.neighbourhood?.value.name) == ["Khu phố 1", "Khu phố 1", "Khu phố 2"])
    #expect(units.map(\.actual) == [4, 5, 6])
  }
}
