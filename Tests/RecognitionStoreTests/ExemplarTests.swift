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
