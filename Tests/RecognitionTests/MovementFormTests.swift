import Testing

@testable import Recognition

/// A statistics form of movements: what is not told is counted in no part, and its checks know by how many.
@Suite struct `A form of movements` {
  private static func predicate(_ text: String) -> FormPredicate { (try? FormPredicate(parsing: text))! }
  private static func checks(_ text: String) -> [FormCheck] { (try? FormCheck.list(parsing: text))! }

  /// Like 0601: all, two scopes, two durations; all, two levels; nationwide only of the centre.
  private static let form = StatisticsForm(
    code: "9902.N", title: "PHONG TRÀO", measures: .movements, scope: .all, rowChecks: checks("01=02+03; 01=06+07"),
    columnChecks: checks("1=2+3"), dueOn: "12-15", validity: Validity(from: .day("2023-01-01"), to: nil),
    law: LawReference(basis: "Thông tư thử", status: LawStatus(trusted: "verified")),
    rows: [
      .init("01", "Tổng số", counts: .all), .init("02", "Toàn quốc", counts: predicate("scope=nationwide"), blank: ["3"]),
      .init("03", "Cơ quan", counts: predicate("scope=office"), blank: ["2"]),
      .init("06", "Dưới 1 năm", counts: predicate("duration=under-1")), .init("07", "1 năm", counts: predicate("duration=1")),
    ],
    columns: [
      .init("1", letter: "1", label: "Tổng số", counts: .all),
      .init("2", letter: "2", label: "TW", counts: predicate("launchedBy=central")),
      .init("3", letter: "3", label: "Cơ quan", counts: predicate("launchedBy=office")),
    ])

  private static func movement(
    _ id: Int64, _ level: Movement.Level?, _ scope: Movement.Scope?, from: String? = "2023-01-01", months: Int? = 12
  ) -> Entry<Movement> {
    Entry(
      Identifier(id),
      Movement(
        name: "Phong trào \(id)", level: level, scope: scope, startsOn: from.map { .day($0) }, term: months.map { MovementTerm(months: $0) }
      ))
  }

  private static func table(_ movements: [Entry<Movement>], _ form: StatisticsForm = form) -> FormTable {
    let year = MovementYear(movements, year: 2023, counting: .launched)
    return FormTable(form, FormFacts(year, year: 2023, by: .launched, isAnyRecorded: !movements.isEmpty))
  }

  private static let told = [movement(1, .central, .nationwide), movement(2, .office, .office), movement(3, .office, .office, months: 6)]

  @Test func `counts those launched in the year by level, scope and duration`() {
    let table = Self.table(Self.told + [Self.movement(4, .office, .office, from: "2022-12-31")])
    #expect(table["01", "1"] == .count(3) && table["03", "3"] == .count(2) && table["06", "3"] == .count(1))
    #expect(table.problems.isEmpty && table.untold.isEmpty)
  }

  @Test func `counts what is not told in the total alone, says so, and still adds up`() {
    let table = Self.table(Self.told + [Self.movement(4, nil, .office), Self.movement(5, .central, nil, months: nil)])
    #expect(table["01", "1"] == .count(5) && table["01", "2"] == .count(2) && table["01", "3"] == .count(2))
    #expect(table.untold == [.launchedBy: 1, .scope: 1, .duration: 1] && table.problems.isEmpty)
  }

  @Test func `finds every altered count even where something is not told`() {
    let table = Self.table(Self.told + [Self.movement(4, nil, .office), Self.movement(5, .central, nil, months: nil)])
    for (row, cells) in table.cells.enumerated() {
      for (column, cell) in cells.enumerated() {
        guard let count = cell.count else { continue }
        for altered in [count + 1, count - 1] {
          var wrong = table
          wrong.cells[row][column] = .count(altered)
          #expect(!wrong.problems.isEmpty, "row \(row), column \(column), \(altered)")
        }
      }
    }
  }

  @Test func `says of a movement for whose level and scope the form has no cell`() {
    let table = Self.table(Self.told + [Self.movement(4, .office, .nationwide)])
    #expect(table.withoutCell == 1 && table["02", "1"] == .count(2) && table["02", "3"] == .blank && table.problems.isEmpty)
  }

  @Test func `counts nothing of days that are not told, and names them`() {
    let table = Self.table(Self.told + [Self.movement(4, .office, .office, from: nil)])
    #expect(table.undated == [Identifier(4)] && table["01", "1"] == .count(3))
  }

  @Test func `leaves out what may not be the form's at all`() {
    var form = Self.form
    form.scope = Self.predicate("launchedBy=central")
    let table = Self.table(Self.told + [Self.movement(4, nil, .office)], form)
    #expect(table["01", "1"] == .count(1) && table.leftOut == [.launchedBy: 1] && table.untold.isEmpty)
  }

  @Test func `has no figures while no movement was ever entered, which is not none`() {
    let table = Self.table([])
    #expect(table["01", "1"] == .unknown && table["02", "3"] == .blank && table.counts.isEmpty && table.problems.isEmpty)
    #expect(Self.table([Self.movement(1, .office, .office, from: "2020-01-01")])["01", "1"] == .count(0))
  }
}
