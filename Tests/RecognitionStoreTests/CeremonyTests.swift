import Recognition
import Testing

@testable import RecognitionStore

/// Ceremonies: everything told comes back, edits keep what was, and only what nothing hangs on can be struck out.
struct CeremonyTests {
  private let register: Register
  private let book: Book

  init() throws {
    book = try Book()
    register = book.register
  }

  @Test func `everything told of the gathering comes back`() throws {
    let (id, doubts) = try register.add(.phuNhuan)
    #expect(doubts.isEmpty)
    #expect(try register.findCeremony(id).value == .phuNhuan)
    #expect(try register.ceremonies() == [Entry(id, .phuNhuan)])
  }

  @Test func `a ceremony of which little is told comes back with as little`() throws {
    let ceremony = Ceremony(title: "Họp mặt", heldOn: .gathering)
    let id = try register.add(ceremony).id
    #expect(try register.findCeremony(id).value == ceremony)
  }

  @Test(arguments: [
    StatedAwards.many, .counts(individuals: 11, collectives: 20, households: nil), .counts(individuals: 0, collectives: nil, households: 3),
  ]) func `stated awards come back as stated`(_ stated: StatedAwards) throws {
    let id = try register.add(Ceremony(title: "Lễ", heldOn: .gathering, statedAwards: stated)).id
    #expect(try register.findCeremony(id).value.statedAwards == stated)
  }

  @Test func `indicators keep their counts and their silence`() throws {
    let rate = Indicator(
      code: "clearance-rate", name: "Tỷ lệ khám phá án", direction: .increase, value: 81, valueOf: 100, previous: 0, previousOf: 90)
    let id = try register.add(Ceremony(title: "Lễ", heldOn: .gathering, indicators: [rate])).id
    #expect(try register.findCeremony(id).value.indicators == [rate])
  }

  @Test func `a lot without a draw name of its own gets one made of the register, the programme and its place`() throws {
    let id = try register.addGathering([GiftLot(description: "Quà", quantity: 5), GiftLot(description: "Gạo", quantity: 7)])
    #expect(try register.lots(of: .ceremony(id)).map(\.lot.drawName) == ["60695599-p1-l1", "60695599-p1-l2"])
  }

  @Test func `a draw name is given once in a register`() throws {
    _ = try register.addGathering()
    try book.expectUnchanged {
      #expect(throws: RegisterError.drawNameTaken("pn-tet-2023")) { try register.addGathering() }
    }
  }

  @Test func `a gathering of the same title and day is entered once, and again only on purpose`() throws {
    let bare = Ceremony(title: "Lễ", heldOn: .gathering)
    let first = try register.add(bare).id
    try book.expectUnchanged {
      let (id, doubts) = try register.add(bare)
      #expect(id == first && doubts.map(\.problem) == [.sameCeremony(id: first.number)])
    }
    #expect(try register.add(bare, again: true).id != first)
    #expect(try register.add(Ceremony(title: "Lễ", heldOn: .day("2023-01-13"))).doubts.isEmpty)
  }

  @Test func `another number of wards than on the map is worth a look`() throws {
    var ceremony = Ceremony.phuNhuan
    ceremony.wards = 12
    let doubts = try register.add(ceremony).doubts
    #expect(
      doubts == [
        Finding(column: "wards", value: "12", .wardCountDiffers(onMap: 13, on: .gathering), severity: .doubtful)
      ])
  }

  @Test func `a place or organiser that did not stand on the day is refused`() throws {
    let book = try Book(.phuNhuan)
    let register = book.register
    var late = Ceremony.phuNhuan
    late.heldOn = .day("2025-07-12")
    try book.expectUnchanged { #expect(placeProblem { try register.add(late) } != nil) }
    late.place = nil
    try book.expectUnchanged { #expect(placeProblem { try register.add(late) } != nil) }
    late.organiser = "Hội Cựu chiến binh"
    #expect(try register.findCeremony(register.add(late).id).value.organiser == "Hội Cựu chiến binh")
  }

  @Test func `an edit changes what it names and nothing else`() throws {
    let id = try register.addGathering()
    try register.edit(
      id,
      CeremonyEdit(
        title: "Họp mặt", heldOn: .day("2023-01-13"), meritYear: MeritYear(2021), occasion: "Tết", partOfDay: .morning,
        organiser: "Công an quận Phú Nhuận"), reason: "sửa theo báo")
    var expected = Ceremony.phuNhuan
    expected.title = "Họp mặt"
    expected.heldOn = .day("2023-01-13")
    expected.meritYear = MeritYear(2021)
    expected.occasion = "Tết"
    expected.partOfDay = .morning
    expected.organiser = "Công an quận Phú Nhuận"
    #expect(try register.findCeremony(id).value == expected)
    #expect(try register.log().last?.reason == "sửa theo báo")
    #expect(try book.number("SELECT count(*) FROM gift_programme WHERE given_on = '2023-01-13'") == 1)
  }

  @Test func `a voided ceremony leaves the register with its guests, lots and directives, and can be entered anew`() throws {
    let id = try register.addGathering()
    try register.voidCeremony(id, reason: "nhập hai lần")
    #expect(try register.ceremonies().isEmpty)
    #expect(throws: RegisterError.alreadyVoided(table: "ceremony", id: 1)) { try register.findCeremony(id) }
    for table in ["ceremony_guest", "guest_role", "directive", "indicator", "gift_programme", "gift_lot", "ceremony_honoured"] {
      #expect(try book.number("SELECT count(*) FROM \(table)") > 0, "\(table) lost its rows")
      #expect(try book.number("SELECT count(*) FROM \(table) WHERE voided_by IS NULL") == 0, "\(table) stands")
    }
    #expect(try register.findCeremony(register.addGathering()).value == .phuNhuan)
    #expect(try register.verify().isEmpty)
  }

  @Test func `a ceremony is voided once`() throws {
    let id = try register.addGathering()
    try register.voidCeremony(id, reason: "nhập nhầm")
    try book.expectUnchanged {
      #expect(throws: RegisterError.alreadyVoided(table: "ceremony", id: 1)) { try register.voidCeremony(id, reason: "lại") }
    }
  }

  @Test func `a ceremony with an allocation, an award or an exemplar is not voided`() throws {
    let id = try register.addGathering()
    _ = try register.allocate(.ceremony(id), by: .equal)
    try expectInUse(id, "allocations")
    try register.voidAllocation(.ceremony(id), reason: "chia lại")
    try register.addSampleDecision()
    try register.enterAwards(.sample(), ceremony: id)
    try expectInUse(id, "awards")
    try register.voidAward(Identifier(1), reason: "nhập nhầm")
    _ = try register.importExemplars(list(ExemplarRow.sample("Võ Thị Sáu", ceremony: id)), file: nil, options: .init())
    try expectInUse(id, "exemplars")
    try register.voidExemplar(Identifier(1), reason: "nhập nhầm")
    try register.voidCeremony(id, reason: "nhập nhầm")
  }

  private func expectInUse(_ id: Identifier<Ceremony>, _ what: String) throws {
    try book.expectUnchanged {
      #expect(throws: RegisterError.ceremonyInUse(id: id.number, what: what)) { try register.voidCeremony(id, reason: "nhầm") }
    }
  }
}
