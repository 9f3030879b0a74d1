import GRDB
import Recognition
import Testing

@testable import RecognitionStore

/// Members of units, their service, and the transition of 2024.
struct UnitMemberTests {
  private let book: Book
  private var register: Register { book.register }

  init() throws {
    book = try Book(.phuNhuan, hand: .fixed("2024-12-31"))
  }

  private func row(
    _ name: String, row: Int = 2, ward: String = "Phường 1", neighbourhood: String? = "Khu phố 1",
    kind: SecurityUnit.Kind = .civilGuardTeam,
    unit: String? = nil, birthYear: Int? = 1970, post: UnitMember.Post? = nil, from: String = "2020-01-01", to: String? = "2024-06-30"
  ) -> UnitMemberRow {
    UnitMemberRow(
      row: row, unit: .named(ward: ward, neighbourhood: neighbourhood, kind: kind, name: unit),
      person: Recipient(type: .individual, name: name, birthYear: birthYear), post: post, term: nil, from: .day(from),
      to: to.map { .day($0) })
  }

  @discardableResult
  private func enter(_ rows: UnitMemberRow..., update: Bool = false) throws -> ImportSummary {
    try register.importUnitMembers(rows.map { .row($0) }, file: "tv.csv", options: .init(update: update))
  }

  private func problems(_ summary: ImportSummary) -> [EntryProblem] { summary.findings.map(\.problem) }

  @Test func `a member's service is entered with the member, and ends with it`() throws {
    try register.enterUnits(.sample())
    #expect(try enter(row("An", to: nil)).refused == 1)
    #expect(try enter(row("An")).new == 1)
    #expect(try register.service().map(\.term.value.force) == [.civilGuard])
    #expect(try register.units(on: .day("2023-01-01")).map(\.actual) == [1])
    #expect(try enter(row("An")).same == 1)
    #expect(try enter(row("An", to: "2022-12-31")).changed == 1)
    #expect(try enter(row("An", to: "2022-12-31"), update: true).changedTheBook)
    #expect(try register.service().map(\.term.value.to) == [.day("2022-12-31")])
    #expect(try register.units(on: .day("2023-01-01")).map(\.actual) == [0])
  }

  @Test func `a term of service that the book has is taken for the member's`() throws {
    try register.enterUnits(.sample())
    let person = try register.add(Recipient(type: .individual, name: "An", birthYear: 1970)).id
    try register.addService(ServiceTerm(force: .civilGuard, from: .day("2020-01-01"), to: .day("2024-06-30")), of: person, ward: nil)
    try enter(row("An"))
    #expect(try register.service().count == 1)
  }

  @Test func `a person on the rolls of two teams is pointed out; in a board and a team not`() throws {
    try register.enterUnits(
      .sample(), .sample("Tổ 2", row: 3, neighbourhood: "Khu phố 2"), .sample("Ban", row: 4, neighbourhood: nil, kind: .civilGuardBoard))
    try enter(row("An"), row("An", row: 3, neighbourhood: nil, kind: .civilGuardBoard))
    let summary = try enter(row("An", neighbourhood: "Khu phố 2"))
    #expect(problems(summary) == [.force(.alsoServesIn(unit: 1, name: "Tổ 1"))] && summary.doubtful == 1)
    #expect(try enter(row("An", neighbourhood: "Khu phố 2", from: "2019-01-01", to: "2019-12-31")).new == 1)
    #expect(try register.strengthGaps(on: .day("2023-01-01"))[0].actual == 1)
  }

  @Test func `the unit must be one that the book has, and be there`() throws {
    try register.enterUnits(.sample(), .sample("Tổ 1B", row: 3))
    #expect(problems(try enter(row("An"))) == [.force(.whichUnit(["Tổ 1", "Tổ 1B"]))])
    #expect(problems(try enter(row("An", unit: "Tổ 9"))) == [.force(.noSuchUnit(known: ["Tổ 1", "Tổ 1B"]))])
    try register.endUnit(Identifier(1), on: .day("2022-12-31"), reason: nil)
    #expect(problems(try enter(row("An", unit: "Tổ 1"))) == [.force(.unitEnded(1, on: .day("2022-12-31")))])
  }

  @Test func `a unit that ends takes its members' service to that day`() throws {
    try register.enterUnits(.sample(kind: .fireTeam))
    try enter(row("An", kind: .fireTeam, to: nil))
    try register.endUnit(Identifier(1), on: .day("2023-03-31"), reason: nil)
    #expect(try register.service().map(\.term.value.to) == [.day("2023-03-31")])
  }

  private func openTeams() throws {
    let before = try book.register(in: .fixed("2024-06-30"))
    try before.enterUnits(
      .sample("Ban", neighbourhood: nil, kind: .civilGuardBoard), .sample("Tổ 1", row: 3), .sample("Tổ 1B", row: 4),
      .sample("Tổ 2", row: 5, neighbourhood: "Khu phố 2"))
    let rows = [
      row("Trưởng", neighbourhood: nil, kind: .civilGuardBoard, post: .head, to: nil),
      row("An", row: 3, neighbourhood: nil, kind: .civilGuardBoard, to: nil),
      row("An", row: 4, unit: "Tổ 1", post: .head, to: nil), row("Bình", row: 5, unit: "Tổ 1B", post: .head, to: nil),
      row("Chi", row: 6, unit: "Tổ 1B", post: .member, to: nil), row("Nghỉ", row: 7, unit: "Tổ 1", to: "2022-01-31"),
    ]
    #expect(try before.importUnitMembers(rows.map { .row($0) }, file: nil, options: .init()).new == 6)
  }

  @Test func `in 2024 old units close in one change, and members carry their service over, each once`() throws {
    try openTeams()
    let changes = try register.log().count
    let done = try register.carryUnitsOver(ward: nil)
    #expect([done.ended, done.made, done.carriedOver, done.left] == [4, 2, 3, 1])
    #expect(try register.log().count == changes + 1)
    #expect(try register.units(on: .day("2024-06-30")).allSatisfy { $0.unit.endedOn == .day("2024-06-30") })
    let teams = try register.units(on: .day("2024-07-01"))
    #expect(teams.map(\.actual) == [3, nil] && teams.allSatisfy { $0.unit.startedOn == .day("2024-07-01") })
    let members = try register.unitMembers(on: .day("2024-07-01"))
    #expect(Set(members.map(\.person.value.name)) == ["An", "Bình", "Chi"])
    #expect(members.filter { $0.member.post == .head }.isEmpty)
    #expect(try register.service().filter { $0.term.value.force == .civilGuard }.allSatisfy { $0.term.value.to != nil })
    #expect(throws: RegisterError.force(.nothingToCarryOver)) { try register.carryUnitsOver(ward: nil) }
  }

  @Test func `a roll that does not name all who were counted is not carried over`() throws {
    try openTeams()
    let before = try book.register(in: .fixed("2024-06-30"))
    try before.enterUnits(.sample("Tổ 1B", actual: 5, asOf: "2024-06-01"))
    try book.expectUnchanged {
      #expect(throws: RegisterError.force(.rollsDiffer(["Tổ 1B, Khu phố 1"]))) { try register.carryUnitsOver(ward: nil) }
    }
  }

  @Test func `a closed year in which a member served asks for a reason`() throws {
    try register.enterUnits(.sample())
    try register.close(MeritYear(2022)!, reason: "xong")
    #expect(throws: RegisterError.history(.yearClosed(2022, command: "unit member import"))) { try enter(row("An")) }
    #expect(try enter(row("An", from: "2023-01-01")).new == 1)
  }

  /// The statements that telling of all units takes.
  private func statements(on day: String) throws -> Int {
    try register.read { db in
      var count = 0
      db.trace { _ in count += 1 }
      let force = try Force(db, on: .day(day))
      _ = try force.gaps(of: force.wards(db), db)
      db.trace(options: [])
      return count
    }
  }

  @Test func `telling of a thousand units takes no more statements than of one`() throws {
    func team(_ number: Int) -> UnitRow {
      .sample(
        "Tổ \(number)", row: number + 1, ward: "Phường \(1 + number % 2)", neighbourhood: "Khu phố \(number)", kind: .securityTeam,
        actual: 3, asOf: "2024-07-01", population: 2000)
    }
    try register.enterUnits(team(1), team(2))
    let few = try statements(on: "2024-08-01")
    _ = try register.importUnits((3...1000).map { .row(team($0)) }, file: nil, options: .init())
    #expect(try statements(on: "2024-08-01") == few)
    #expect(try register.strengthGaps(on: .day("2024-08-01")).prefix(2).map(\.required) == [1500...1500, 1500...1500])
  }
}
