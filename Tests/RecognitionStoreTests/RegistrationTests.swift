import Recognition
import Testing

@testable import RecognitionStore

/// Registrations for emulation: who aims at what, and what came of it.
struct RegistrationTests {
  private let book: Book
  private var register: Register { book.register }

  init() throws {
    book = try Book(.phuNhuan, hand: .fixed("2023-12-31"))
  }

  private func row(_ name: String, _ award: String = "LDTT", year: Int = 2023, on day: String? = nil) -> RegistrationRow {
    RegistrationRow(
      row: nil, recipient: Recipient(type: .individual, name: name, birthYear: 1980), ward: nil, award: award,
      year: MeritYear(year)!, registeredOn: day.map { .day($0) })
  }

  @Test func `the same registration again is no change`() throws {
    let id = try register.add(row("An", on: "2023-02-01")).id
    let mark = try register.fingerprint
    #expect(try register.add(row("An", on: "2023-02-01")).id == id)
    #expect(try register.fingerprint == mark)
    #expect(throws: Findings.self) { try register.add(row("An", on: "2023-02-02")) }
    #expect(throws: Findings.self) { try register.add(row("An", year: 2025)) }
    #expect(throws: Findings.self) { try register.add(row("An", "XYZ")) }
  }

  @Test func `a registration of a record that was merged is the kept one's`() throws {
    let first = try register.add(row("An"))
    let other = try register.add(row("Ân"))
    let people = try register.registrations().map(\.person.id)
    #expect(first.id != other.id && people.count == 2)
    _ = try register.merge(people[0], people[1], reason: "một người")
    #expect(try register.registrations().map(\.person.id) == [people[0]])
    #expect(try register.yearFacts(2023, by: .merit).registrations?.map(\.registered) == [1])
    #expect(try register.add(row("Ân")).id == first.id)
  }

  @Test func `collectives of one name in two wards are two, also when their list comes again`() throws {
    let rows = ["Phường 1", "Phường 2"].enumerated().map { index, ward in
      ListRow.row(
        RegistrationRow(
          row: index + 2, recipient: Recipient(type: .collective, name: "Tổ dân phố 3"), ward: ward, award: "TTLDTT",
          year: MeritYear(2023)!, registeredOn: nil))
    }
    let first = try register.importRegistrations(rows, file: nil, options: .init())
    #expect(first.new + first.doubtful == 2)
    #expect(Set(try register.registrations().map(\.person.id)).count == 2)
    #expect(try register.registrations().map(\.ward) == ["Phường 1", "Phường 2"])
    #expect(try register.importRegistrations(rows, file: nil, options: .init()).same == 2)
  }

  @Test func `a title of somebody who did not register is told where others did, for the kind and year alone`() throws {
    try register.addSampleDecision()
    try register.enterAwards(
      .sample("An", birthYear: 1980, award: "LDTT", year: 2022), .sample("Bình", row: 3, birthYear: 1981, award: "LDTT", year: 2022),
      .sample("Chi", row: 4, birthYear: 1982, award: "LDTT", year: 2021), .sample("Dũng", row: 5, birthYear: 1983, year: 2022))
    #expect(try register.run(.registrations).isEmpty)
    _ = try register.add(row("An", year: 2022))
    #expect(try register.run(.registrations) == [.awardedWithoutRegistration(kind: "LDTT", meritYear: 2022, awards: [2])])
  }

  @Test func `the year's report counts them by title`() throws {
    #expect(try register.yearFacts(2023, by: .merit).registrations == nil)
    _ = try register.add(row("An"))
    _ = try register.add(row("Bình"))
    let void = try register.add(row("Chi", "CSTDCS")).id
    try register.voidRegistration(void, reason: "nhầm")
    let counts = try #require(try register.yearFacts(2023, by: .merit).registrations)
    #expect(counts.map(\.kind.code) == ["LDTT"] && counts.map(\.registered) == [2] && counts.map(\.awarded) == [0])
  }
}
