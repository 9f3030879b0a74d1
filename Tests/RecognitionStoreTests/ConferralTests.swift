import Recognition
import Testing

@testable import RecognitionStore

/// What comes after an award: it is conferred, cancelled in law, or struck out as a mistake.
struct ConferralTests {
  private let register: Register
  private let book: Book
  private let ceremony: Identifier<Ceremony>

  init() throws {
    book = try Book(hand: .fixed("2025-09-01"))
    register = book.register
    ceremony = try register.addGathering()
    try register.addSampleDecision()
    try register.enterAwards(.sample(), .sample("Lê Thị Bình", row: 3, ward: "Phường 2"), .sample("Lê Văn Tám", row: 4))
  }

  private let cancellation = Cancellation(
    ground: .a, decisionNumber: (try? DecisionNumber(parsing: "9/QĐ-UBND"))!, cancelledOn: .day("2024-03-01"))

  @Test func `a decision's awards are conferred together, each in its own manner`() throws {
    let count = try register.confer(
      decision: "57/QĐ-UBND", ceremony: ceremony,
      others: [Identifier(2): (.representative, "Lê Văn Con"), Identifier(3): (.absent, nil)])
    #expect(count == 3)
    #expect(try register.awards(AwardFilter(ceremony: ceremony)).map(\.manner) == [.inPerson, .representative, .absent])
    #expect(try register.awardCount(ceremony: ceremony) == 3)
  }

  @Test func `awards are conferred once`() throws {
    _ = try register.confer(decision: "57/QĐ-UBND", ceremony: ceremony, others: [:])
    try book.expectUnchanged {
      #expect(throws: RegisterError.alreadyConferred(awards: [1, 2, 3])) {
        try register.confer(decision: "57/QĐ-UBND", ceremony: ceremony, others: [:])
      }
    }
  }

  @Test func `nobody receives an award before its decision, or at a ceremony still to come`() throws {
    let early = try register.add(Ceremony(title: "Lễ tháng 12", heldOn: .day("2022-12-12"))).id
    let late = try register.add(Ceremony(title: "Lễ sắp tới", heldOn: .day("2025-09-02"))).id
    let before = ProcessError.conferredBeforeDecision(
      award: 1, signedOn: .day("2023-01-05"), ceremony: early.number, heldOn: .day("2022-12-12"))
    let notYet = ProcessError.notYet(.day("2025-09-02"), today: .day("2025-09-01"))
    try book.expectUnchanged {
      #expect(throws: before) { try register.confer(decision: "57/QĐ-UBND", ceremony: early, others: [:]) }
      #expect(throws: notYet) { try register.confer(decision: "57/QĐ-UBND", ceremony: late, others: [:]) }
      #expect(throws: before) { try register.enterAwards(.sample(), ceremony: early) }
      #expect(throws: notYet) { try register.enterAwards(.sample(), ceremony: late) }
    }
  }

  @Test func `what the book has as done is not to come`() throws {
    let tomorrow = CivilDate.day("2025-09-02")
    let notYet = ProcessError.notYet(tomorrow, today: .day("2025-09-01"))
    let cancelled = Cancellation(ground: .a, decisionNumber: cancellation.decisionNumber, cancelledOn: tomorrow)
    try register.addSampleProposal()
    try register.propose(.sample("Hồ Thị Lan"))
    try register.cancel(Identifier(1), cancellation, recall: Recall(object: true))
    let hold = try register.addHold(of: .known(Identifier(2)), ground: .inspection, from: .gathering, to: nil, document: nil).id
    try book.expectUnchanged {
      #expect(throws: notYet) { try register.addSampleDecision("58/QĐ-UBND", on: "2025-09-02") }
      #expect(throws: notYet) { try register.addMeeting(CouncilMeeting(heldOn: tomorrow, members: 9, present: 9), on: "1") }
      #expect(throws: notYet) { try register.decide("1", lines: nil, .accepted, kind: nil, on: tomorrow, reason: nil) }
      #expect(throws: notYet) { try register.cancel(Identifier(2), cancelled) }
      #expect(throws: notYet) { try register.recover(Identifier(1), [Recovery(.object, receivedOn: tomorrow)]) }
      #expect(throws: notYet) { try register.endHold(hold, on: tomorrow, reason: nil) }
    }
    _ = try register.decide("1", lines: nil, .accepted, kind: nil, on: .day("2022-12-20"), reason: nil)
    _ = try register.addDraft(of: ["1"], kind: nil, subject: nil)
    #expect(throws: notYet) {
      try register.sign(
        Identifier(1), number: DecisionNumber(parsing: "59/QĐ-UBND"), signedOn: tomorrow, signer: nil, signerTitle: nil, signingForm: nil)
    }
  }

  @Test func `who was absent from one ceremony receives the award at the next`() throws {
    _ = try register.confer(decision: "57/QĐ-UBND", ceremony: ceremony, others: [Identifier(3): (.absent, nil)])
    #expect(throws: RegisterError.self) { try register.confer(decision: "57/QĐ-UBND", ceremony: ceremony, others: [:]) }
    let later = try register.addGathering([])
    #expect(try register.confer(decision: "57/QĐ-UBND", ceremony: later, others: [Identifier(3): (.family, "Lê Văn Con")]) == 1)
    #expect(try register.awards(AwardFilter(ceremony: later)).map(\.id.number) == [3])
    #expect(try register.awards(AwardFilter(ceremony: ceremony)).map(\.id.number) == [1, 2])
    #expect(try register.verify().isEmpty && register.run(.tallies).isEmpty)
  }

  @Test func `somebody whose award is not of the decision cannot be absent from it`() throws {
    try book.expectUnchanged {
      #expect(throws: RegisterError.noSuchEntry(table: "award", id: 9)) {
        try register.confer(decision: "57/QĐ-UBND", ceremony: ceremony, others: [Identifier(9): (.absent, nil)])
      }
    }
  }

  @Test func `a cancelled award stays in the register and prints as cancelled`() throws {
    try register.cancel(Identifier(1), cancellation)
    let award = try register.findAward(Identifier(1))
    #expect(award.cancellation == cancellation)
    let facts = try register.yearFacts(2022, by: .merit)
    #expect(facts.tallies.map(\.given).reduce(0, +) == 3 && facts.tallies.map(\.cancelled).reduce(0, +) == 1)
    #expect(facts.cancelledInYear == 0)
    #expect(try register.yearFacts(2024, by: .merit).cancelledInYear == 1)
  }

  @Test func `an award is cancelled once`() throws {
    try register.cancel(Identifier(1), cancellation)
    try book.expectUnchanged {
      #expect(throws: RegisterError.alreadyCancelled(award: 1)) { try register.cancel(Identifier(1), cancellation) }
    }
  }

  @Test func `a voided award stays in the register and leaves the tally`() throws {
    _ = try register.confer(decision: "57/QĐ-UBND", ceremony: ceremony, others: [:])
    try register.voidAward(Identifier(1), reason: "nhập nhầm")
    #expect(try book.number("SELECT count(*) FROM award WHERE id = 1") == 1)
    #expect(try register.awards().map(\.id.number) == [2, 3])
    #expect(try register.awardCount(ceremony: ceremony) == 2)
    for basis in CountingBasis.allCases {
      let facts = try register.yearFacts(basis == .merit ? 2022 : 2023, by: basis)
      #expect(facts.tallies.map(\.given).reduce(0, +) == 2, "\(basis)")
    }
  }

  @Test func `a voided award is gone for good, and its place is free`() throws {
    try register.voidAward(Identifier(1), reason: "nhập nhầm")
    try book.expectUnchanged {
      for attempt in [
        { _ = try register.voidAward(Identifier(1), reason: "lại") }, { _ = try register.cancel(Identifier(1), cancellation) },
      ] {
        #expect(throws: RegisterError.alreadyVoided(table: "award", id: 1)) { try attempt() }
      }
      #expect(throws: RegisterError.noSuchEntry(table: "award", id: 77)) { try register.voidAward(Identifier(77), reason: "?") }
    }
    #expect(try register.enterAwards(.sample()).new == 1)
    #expect(try register.awards().map(\.id.number) == [2, 3, 4])
  }

  @Test func `an award voided after its cancellation takes the cancellation with it`() throws {
    try register.cancel(Identifier(1), cancellation)
    try register.voidAward(Identifier(1), reason: "nhập nhầm")
    #expect(try register.run(.tallies).isEmpty)
    #expect(try register.yearFacts(2024, by: .merit).cancelledInYear == 0)
  }

  @Test func `moving the ceremony to another year moves its awards there`() throws {
    _ = try register.confer(decision: "57/QĐ-UBND", ceremony: ceremony, others: [:])
    try register.edit(ceremony, CeremonyEdit(heldOn: .day("2024-01-12")), reason: nil)
    #expect(try register.yearFacts(2023, by: .ceremony).tallies.isEmpty)
    #expect(try register.yearFacts(2024, by: .ceremony).tallies.map(\.given).reduce(0, +) == 3)
    #expect(try register.run(.tallies).isEmpty)
  }
}
