import Recognition
import Testing

@testable import RecognitionStore

/// Individuals and collectives held up as examples.
struct ExemplarTests {
  private let register: Register
  private let book: Book

  init() throws {
    book = try Book()
    register = book.register
  }

  private func enter(_ rows: ExemplarRow..., options: ImportSummary.Options = .init()) throws -> ImportSummary {
    try register.importExemplars(rows.map(ListRow.row), file: "exemplars.csv", options: options)
  }

  @Test func `an exemplar comes back with deed, field, year, ward and ceremony`() throws {
    let ceremony = try register.addGathering()
    #expect(try enter(.sample("Võ Thị Sáu", ceremony: ceremony)).new == 1)
    let listing = try #require(try register.exemplars(year: 2022).first)
    #expect(listing.exemplar.recipient == Recipient(type: .individual, name: "Võ Thị Sáu", birthYear: 1965))
    #expect(listing.exemplar.deed == "Bắt quả tang hai vụ trộm" && listing.exemplar.field == "phòng chống tội phạm")
    #expect(listing.ward?.value.name == "Phường 2" && listing.exemplar.ceremonyID == ceremony)
    #expect(try register.exemplars(year: 2021).isEmpty && register.exemplars(id: listing.id).count == 1)
  }

  @Test func `the same list twice changes nothing, another ward needs an update, another deed is another example`() throws {
    _ = try enter(.sample("Võ Thị Sáu"))
    var other = ExemplarRow.sample("Võ Thị Sáu")
    other.ceremonyID = try register.addGathering()
    try book.expectUnchanged {
      let same = try enter(.sample("Võ Thị Sáu"))
      #expect(same.same == 1)
      let changed = try enter(other)
      #expect(changed.findings.map(\.problem) == [.otherParticulars(id: 1, columns: ["ceremony"])])
    }
    _ = try enter(other, options: .init(update: true))
    #expect(try register.exemplars().map(\.exemplar.ceremonyID) == [other.ceremonyID])
    other.deed = "Cứu người"
    #expect(try enter(other).new == 1)
    #expect(try register.exemplars().count == 2)
    #expect(try register.verify().isEmpty)
  }

  @Test func `lists of tellings and followers name exemplars by name or number, and the same list twice changes nothing`() throws {
    _ = try enter(.sample("Võ Thị Sáu"))
    let telling = ExemplarTelling(toldOn: .day("2023-01-10"), toldIn: "Báo Công an", listeners: 60)
    let person = Recipient(type: .individual, name: "Lê Hai", birthYear: 1970)
    func rows(_ telling: ExemplarTelling, from day: CivilDate?) -> [ListRow<ExemplarSpreadRow>] {
      [
        .row(ExemplarSpreadRow(row: 2, exemplar: "Võ Thị Sáu", year: nil, told: .telling(telling))),
        .row(ExemplarSpreadRow(row: 3, exemplar: "1", year: nil, told: .follower(person, ward: "Phường 2", from: day))),
      ]
    }
    #expect(try register.importExemplarSpread(rows(telling, from: nil), file: nil, options: .init()).new == 2)
    let spread = try register.spread(of: Identifier(1))
    #expect(spread.tellings == [telling] && spread.followers.map(\.recipient.value.name) == ["Lê Hai"])
    try book.expectUnchanged {
      let again = try register.importExemplarSpread(rows(telling, from: nil), file: nil, options: .init())
      #expect(again.same == 2)
    }
    let more = ExemplarTelling(toldOn: telling.toldOn, toldIn: "báo công an", listeners: 80)
    let changed = try register.importExemplarSpread(rows(more, from: .day("2023-01-15")), file: nil, options: .init(update: true))
    #expect(changed.changed == 2)
    let after = try register.spread(of: Identifier(1))
    #expect(after.tellings.map(\.listeners) == [80] && after.followers.map(\.followedOn) == [.day("2023-01-15")])
    #expect(try register.verify().isEmpty)
  }

  @Test func `a telling of nobody, of one of several, or to come is refused and enters nothing`() throws {
    var other = ExemplarRow.sample("Võ Thị Sáu")
    other.deed = "Cứu người"
    _ = try enter(.sample("Võ Thị Sáu"), other)
    for (name, day, problem) in [
      ("Ai Đó", "2023-01-10", EntryProblem.whichExemplar([])), ("Võ Thị Sáu", "2023-01-10", .whichExemplar([1, 2])),
      ("1", "2024-01-10", .notYet(today: .day("2023-02-01"))),
    ] {
      try book.expectUnchanged {
        let telling = ExemplarTelling(toldOn: .day(day), toldIn: "Đài phường")
        let row = ExemplarSpreadRow(row: 2, exemplar: name, year: nil, told: .telling(telling))
        let summary = try register.importExemplarSpread([.row(row)], file: nil, options: .init())
        #expect(summary.refused == 1 && summary.findings.map(\.problem) == [problem])
      }
    }
  }

  @Test func `the ward is looked up on the day of the ceremony, else at the end of the year`() throws {
    let register = try Book(.phuNhuan).register
    for (year, refused) in [(2025, 1), (2024, 0)] {
      var row = ExemplarRow.sample("Võ Thị Sáu", ward: "Phường 3")
      row.year = MeritYear(year)!
      #expect(try register.importExemplars(list(row), file: nil, options: .init()).refused == refused)
    }
  }

  @Test func `an unknown ceremony is refused`() throws {
    try book.expectUnchanged {
      let summary = try enter(.sample("Võ Thị Sáu", ceremony: Identifier(9)))
      #expect(summary.findings.map(\.problem) == [.unknownCeremony])
    }
  }

  @Test func `exemplars of a year are null until a first one is entered, then counted by type`() throws {
    #expect(try register.yearFacts(2022, by: .merit).exemplars == nil)
    var team = ExemplarRow.sample("Tổ 1")
    team.recipient = Recipient(type: .collective, name: "Tổ 1", unit: "Ban BVDP phường 2")
    _ = try enter(.sample("Võ Thị Sáu"), team)
    #expect(try register.yearFacts(2022, by: .merit).exemplars == .init(individuals: 1, collectives: 1, households: 0))
    #expect(try register.yearFacts(2021, by: .merit).exemplars == .init(individuals: 0, collectives: 0, households: 0))
  }

  @Test func `a voided exemplar is gone, and free to be entered anew`() throws {
    _ = try enter(.sample("Võ Thị Sáu"))
    try register.voidExemplar(Identifier(1), reason: "nhầm người")
    #expect(try register.exemplars().isEmpty)
    #expect(throws: RegisterError.alreadyVoided(table: "exemplar", id: 1)) { try register.voidExemplar(Identifier(1), reason: "lại") }
    #expect(try enter(.sample("Võ Thị Sáu")).new == 1)
  }
}
