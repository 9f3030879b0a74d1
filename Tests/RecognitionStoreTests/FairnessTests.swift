import Recognition
import Testing

@testable import RecognitionStore

/// What the book tells of how a year's awards were given.
struct FairnessTests {
  private let book: Book
  private var register: Register { book.register }

  init() throws {
    book = try Book()
    try book.register.addSampleDecision()
  }

  private func ward(_ name: String, _ facts: FairnessFacts) -> FairnessFacts.Standing? {
    facts.wards.first { $0.place.value.name == name }?.standing
  }

  @Test func `wards are those of the year's last day, each honoured in the year, before, or never`() throws {
    try register.enterAwards(
      .sample("Trần Văn An"), .sample("Lê Văn Bình", row: 3, birthYear: 1971, ward: "Phường 2", year: 2021),
      .sample("Lê Văn Chí", row: 4, birthYear: 1972, ward: "Phường 3", year: 2023))
    let facts = try register.fairnessFacts(2022, by: .merit)
    #expect(facts.wards.count == 13 && facts.awards.count == 1 && facts.tallied == 1)
    #expect(ward("Phường 1", facts) == .inYear && ward("Phường 2", facts) == .before && ward("Phường 3", facts) == .never)
    #expect(try register.fairnessFacts(2023, by: .decision).awards.count == 3)
  }

  @Test func `a ward has what the ward it succeeds was given`() throws {
    let book = try Book(.phuNhuan)
    try book.register.addSampleDecision()
    try book.register.enterAwards(.sample("Trần Văn An", ward: "Phường 17"))
    let facts = try book.register.fairnessFacts(2025, by: .merit)
    #expect(ward("Phường 15", facts) == .before && facts.wards.count == 11)
    #expect(ward("Phường 17", facts) == nil)
    #expect(facts.wards.filter { $0.standing == .never }.count == 10)
  }

  @Test func `a ward's office sees its neighbourhoods, honoured by an award of theirs or by their name`() throws {
    try register.setOffice(name: "Ủy ban nhân dân phường 1", place: "Phường 1, quận Phú Nhuận", on: nil, reason: "sổ của phường")
    try register.enterUnits(
      .sample("Tổ 1", neighbourhood: "Khu phố 1"), .sample("Tổ 2", row: 3, neighbourhood: "Khu phố 2"),
      .sample("Tổ 3", row: 4, neighbourhood: "Khu phố 3"))
    var award = AwardRow.sample("Trần Văn An")
    award.neighbourhood = "Khu phố 1"
    try register.enterAwards(award, .sample("Khu phố 2", row: 3, type: .collective, birthYear: nil, award: "GK_XA", year: 2021))
    let found = try register.fairnessFacts(2022, by: .merit).neighbourhoods
    #expect(found.map(\.place.value.name) == ["Khu phố 1", "Khu phố 2", "Khu phố 3"])
    #expect(found.map(\.standing) == [.inYear, .before, .never])
  }

  @Test func `a merged person is one, honoured in the years of both records`() throws {
    try register.enterAwards(
      .sample("Trần Văn An", year: 2021), .sample("Trần Văn An", row: 3, birthYear: 1971), .sample("Lê Văn Bình", row: 4, birthYear: 1980))
    #expect(Fairness(try register.fairnessFacts(2022, by: .merit)).share(.yearBefore).part == 0)
    _ = try register.merge(Identifier(1), Identifier(2), reason: "một người")
    let share = Fairness(try register.fairnessFacts(2022, by: .merit)).share(.yearBefore)
    #expect(share.part == 1 && share.whole == 2)
    #expect(try register.awards(of: share).map(\.recipient.name) == ["Trần Văn An"])
  }

  @Test func `a unit is honoured by its name in its ward, whatever the letters' case; others stay without`() throws {
    try register.enterUnits(
      .sample("Tổ 1"), .sample("Tổ 1", row: 3, ward: "Phường 2"), .sample("Tổ 2", row: 4, neighbourhood: "Khu phố 2"))
    try register.enterAwards(.sample("TỔ 1", type: .collective, birthYear: nil, award: "GK_XA"))
    let units = try register.fairnessFacts(2022, by: .merit).units
    #expect(
      units.map { "\($0.ward.name) \($0.unit.value.name) \($0.standing.rawValue)" } == [
        "Phường 1 Tổ 1 in-year", "Phường 2 Tổ 1 never", "Phường 1 Tổ 2 never",
      ])
  }

  @Test func `an award that was struck out is counted nowhere, one cancelled since is`() throws {
    try register.enterAwards(.sample("Trần Văn An"), .sample("Lê Văn Bình", row: 3, birthYear: 1971))
    _ = try register.voidAward(Identifier(1), reason: "ghi nhầm")
    try register.cancel(
      Identifier(2), Cancellation(ground: .a, decisionNumber: DecisionNumber(parsing: "9/QĐ-UBND"), cancelledOn: .day("2023-01-20")))
    let facts = try register.fairnessFacts(2022, by: .merit)
    #expect(facts.awards.map(\.id) == [Identifier(2)] && facts.tallied == 1)
  }

  private func standings(_ year: Int) throws -> [String] {
    try register.fairnessFacts(year, by: .merit).units.map { "\($0.unit.value.name) \($0.standing.rawValue)" }
  }

  @Test func `a unit of the whole ward is honoured whichever neighbourhood an award tells, one of a neighbourhood by its own alone`() throws
  {
    try register.enterUnits(
      .sample("Tổ 1"), .sample("Tổ 1", row: 3, neighbourhood: "Khu phố 2"),
      .sample("Đội xung kích", row: 4, neighbourhood: nil, kind: .fireTeam))
    var team = AwardRow.sample("Tổ 1", type: .collective, birthYear: nil, award: "GK_XA")
    team.neighbourhood = "Khu phố 2"
    var squad = AwardRow.sample("Đội xung kích", row: 3, type: .collective, birthYear: nil, award: "GK_XA")
    squad.neighbourhood = "Khu phố 1"
    try register.enterAwards(team, squad)
    #expect(try standings(2022) == ["Tổ 1 never", "Tổ 1 in-year", "Đội xung kích in-year"])
    #expect(try standings(2023) == ["Tổ 1 never", "Tổ 1 before", "Đội xung kích before"])
  }

  @Test func `a member's award honours the unit for merit while serving in it, and not of an internal recipient`() throws {
    try register.enterUnits(.sample("Tổ 1"))
    let member = UnitMemberRow(
      row: 2, unit: .named(ward: "Phường 1", neighbourhood: "Khu phố 1", kind: .civilGuardTeam, name: "Tổ 1"),
      person: Recipient(type: .individual, name: "Trần Văn An", birthYear: 1970), post: nil, term: nil, from: .day("2021-06-01"),
      to: .day("2022-03-31"))
    #expect(try register.importUnitMembers([.row(member)], file: "tv.csv", options: .init()).new == 1)
    try register.enterAwards(.sample("Trần Văn An", year: 2020))
    #expect(try standings(2022) == ["Tổ 1 never"])
    try register.enterAwards(.sample("Trần Văn An", year: 2022, citation: "Bắt cướp"))
    #expect(try standings(2022) == ["Tổ 1 in-year"])
    _ = try register.edit(Identifier(1), RecipientEdit(visibility: .internal), reason: "theo đề nghị")
    #expect(try standings(2022) == ["Tổ 1 never"])
  }

  @Test func `an award cancelled before its hand-over is not owed`() throws {
    try register.enterAwards(.sample("Trần Văn An"), .sample("Lê Văn Bình", row: 3, birthYear: 1971))
    try register.cancel(
      Identifier(2), Cancellation(ground: .a, decisionNumber: DecisionNumber(parsing: "9/QĐ-UBND"), cancelledOn: .day("2023-01-20")))
    let share = Fairness(try register.fairnessFacts(2022, by: .merit)).share(.notHandedOver)
    #expect(share.part == 1 && share.whole == 1 && share.awards == [Identifier(1)])
  }
}
