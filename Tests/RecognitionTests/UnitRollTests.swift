import Recognition
import Testing

/// How many serve, and who they are, by the rolls of units.
struct UnitRollTests {
  private static func line(
    _ person: Int64, from: String = "2020-01-01", to: String? = nil, gender: Gender? = nil, birthYear: Int? = nil
  ) -> UnitRoll.Line {
    UnitRoll.Line(
      person: Identifier(person), gender: gender, birthYear: birthYear, from: .day(from), to: to.map { .day($0) })
  }

  @Test func `a roll without a count tells how many serve, and nothing of days before it begins`() {
    let roll = UnitRoll([Self.line(1), Self.line(2, to: "2022-06-30")])
    #expect(roll.actual(on: .day("2022-06-30"), counted: nil) == 2)
    #expect(roll.actual(on: .day("2022-07-01"), counted: nil) == 1)
    #expect(roll.actual(on: .day("2019-12-31"), counted: nil) == nil)
    #expect(UnitRoll().actual(on: .day("2022-07-01"), counted: nil) == nil)
  }

  @Test func `a count stands, and the roll tells who came and went since`() {
    let roll = UnitRoll([Self.line(1, to: "2022-03-31"), Self.line(2, from: "2022-05-01"), Self.line(3, from: "2022-05-01")])
    func actual(on day: String) -> Int? { roll.actual(on: .day(day), counted: (5, .day("2022-01-01"))) }
    #expect([actual(on: "2022-01-01"), actual(on: "2022-03-31"), actual(on: "2022-04-01"), actual(on: "2022-05-01")] == [5, 5, 4, 6])
  }

  @Test func `somebody whose post changed is one person`() {
    let roll = UnitRoll([Self.line(1, to: "2022-03-31"), Self.line(1, from: "2022-04-01"), Self.line(1, from: "2022-05-01")])
    #expect(roll.serving(on: .day("2022-06-01")).count == 1)
    #expect(roll.actual(on: .day("2022-06-01"), counted: (4, .day("2022-01-01"))) == 4)
  }

  private static let ward = Entry.place(1, .commune, "Phường 1")

  private static func unit(_ id: Int64, kind: SecurityUnit.Kind, _ lines: UnitRoll.Line...) -> UnitListing {
    let unit = SecurityUnit(placeID: ward.id, neighbourhoodID: nil, kind: kind, name: "Tổ \(id)")
    var listing = UnitListing(
      id: Identifier(id), unit: unit, ward: ward, neighbourhood: Entry(Identifier(100 + id), ward.value), required: 3, authorisedBy: nil,
      actual: lines.count, countedOn: nil, inhabitants: nil)
    listing.requirement = 3...3
    listing.roll = UnitRoll(lines)
    return listing
  }

  @Test func `who serves in a board and a team is counted once in the ward`() throws {
    let head = Self.line(1, gender: .female, birthYear: 1970)
    let gap = StrengthGap.gaps(
      of: [Self.ward], units: [Self.unit(1, kind: .civilGuardBoard, head), Self.unit(2, kind: .civilGuardTeam, head, Self.line(2))],
      on: .day("2022-06-01"))[0]
    #expect(gap.actual == 2 && gap.required == 6...6 && gap.gap == 4)
    let people = try #require(gap.people)
    #expect([people.named, people.women, people.gendersUnknown, people.agesUnknown, people.repeated] == [2, 1, 1, 1, 1])
  }

  @Test(arguments: [
    (1993, "ageTo29"), (1992, "age30To44"), (1978, "age30To44"), (1977, "age45To60"), (1962, "age45To60"), (1961, "age61To70"),
    (1951, "ageFrom71"),
  ])
  func `ages are full years by the year of birth`(_ born: Int, _ band: String) throws {
    let gap = StrengthGap.gaps(
      of: [Self.ward], units: [Self.unit(1, kind: .civilGuardTeam, Self.line(1, birthYear: born))], on: .day("2022-06-01"))[0]
    #expect(gap.people?.ages.map { [$0.key.rawValue: $0.value] } == [[band: 1]])
  }

  @Test func `a neighbourhood that must have a team and has none is missing all of it, and the ward is not full`() {
    let place = Entry.place(7, .neighbourhood, "Khu phố 7")
    let seat = TeamSeat(place: place, ward: Self.ward.id, kind: .securityTeam, required: 4...4)
    let full = Self.unit(1, kind: .securityTeam, Self.line(1), Self.line(2), Self.line(3))
    let gap = StrengthGap.gaps(of: [Self.ward], units: [full], seats: [seat], on: .day("2024-08-01"))[0]
    #expect(gap.required == 7...7 && gap.actual == 3 && gap.gap == 4 && gap.withoutTeam == [place] && gap.isFull == false)
    #expect(StrengthGap.gaps(of: [Self.ward], units: [full], on: .day("2024-08-01"))[0].isFull == true)
    let unknown = TeamSeat(place: place, ward: Self.ward.id, kind: .securityTeam, required: nil)
    #expect(StrengthGap.gaps(of: [Self.ward], units: [full], seats: [unknown], on: .day("2024-08-01"))[0].required == nil)
  }

  @Test func `a unit serves on the days of its kind alone`() {
    func serves(_ kind: SecurityUnit.Kind, _ day: String, started: String? = nil, ended: String? = nil) -> Bool {
      SecurityUnit(
        placeID: Self.ward.id, neighbourhoodID: nil, kind: kind, name: "Tổ", startedOn: started.map { .day($0) },
        endedOn: ended.map { .day($0) }
      ).serves(on: .day(day))
    }
    #expect(serves(.civilGuardTeam, "2024-06-30") && !serves(.civilGuardTeam, "2024-07-01") && !serves(.civilGuardBoard, "2024-07-01"))
    #expect(!serves(.securityTeam, "2024-06-30") && serves(.securityTeam, "2024-07-01") && serves(.fireTeam, "2020-01-01"))
    #expect(!serves(.securityTeam, "2024-09-30", started: "2024-10-01") && !serves(.fireTeam, "2020-01-02", ended: "2020-01-01"))
  }

  @Test func `a term of office is two years in their order`() {
    #expect((try? UnitMember.Term(parsing: "2019 – 2024"))?.years == 2019...2024)
    for text in ["2024-2019", "2019", "2019-", "hai năm", "2019-2020-2021", "1900-1905"] {
      #expect(problem { () throws(EntryProblem) in try UnitMember.Term(parsing: text) } == .force(.notATermOfOffice), "\(text)")
    }
  }
}
