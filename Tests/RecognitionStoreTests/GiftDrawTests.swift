import Apportionment
import Recognition
import Testing

@testable import RecognitionStore

/// A tie is settled once, by a seed that anybody can check or by lots drawn by hand.
struct GiftDrawTests {
  private let register: Register
  private let book: Book
  private let lot: LotReference

  init() throws {
    book = try Book()
    register = book.register
    lot = .ceremony(try register.addGathering())
  }

  private func winners(_ standing: LotStanding) -> [String] { standing.shares.filter(\.wonDraw).map(\.place.value.name) }

  /// Worked out with Python: `min(sha256("gift-draw-v1\n{seed}\npn-tet-2023\n{code}") for code in codes)`.
  @Test(arguments: [("48213", "Phường 8"), ("2023-01-13 05", "Phường 11")])
  func `the seed's lowest hash wins`(_ seed: String, _ winner: String) throws {
    _ = try register.allocate(lot, by: .equal)
    let standing = try register.draw(lot, by: .seed(seed))
    #expect(winners(standing) == [winner])
    #expect(standing.allotted == 170 && standing.waitingForDraw == 0)
    #expect(standing.draw?.seed == seed && standing.draw?.drawnOn == .day("2023-02-01"))
    #expect(try register.run(.gifts).isEmpty && register.verify().isEmpty)
  }

  @Test func `a lot without a name of its own draws under the name the register made`() throws {
    let ceremony = try register.addGathering([GiftLot(description: "Quà", quantity: 170)])
    let name = "60695599-p2-l1"
    #expect(try register.lot(.ceremony(ceremony)).lot.drawName == name)
    _ = try register.allocate(.ceremony(ceremony), by: .equal)
    #expect(try winners(register.draw(.ceremony(ceremony), by: .seed("48213"))) == ["Phường 2"])
  }

  @Test func `a seed given with the allocation settles the tie at once`() throws {
    var plan = AllocationPlan.equal
    plan.seed = "48213"
    let standing = try register.allocate(lot, by: plan)
    #expect(winners(standing) == ["Phường 8"] && standing.waitingForDraw == 0)
    #expect(try register.log().last?.command == "gift allocate")
  }

  @Test func `there is never a second draw`() throws {
    _ = try register.allocate(lot, by: .equal)
    _ = try register.draw(lot, by: .seed("48213"))
    try book.expectUnchanged {
      #expect(throws: RegisterError.alreadyDrawn) { try register.draw(lot, by: .seed("1")) }
      #expect(throws: RegisterError.alreadyDrawn) { try register.draw(lot, by: .winners(["Phường 1"])) }
    }
  }

  @Test func `lots drawn by hand are recorded with the ward that won`() throws {
    _ = try register.allocate(lot, by: .equal)
    let standing = try register.draw(lot, by: .winners(["p. 04"]))
    #expect(winners(standing) == ["Phường 4"] && standing.draw?.seed == nil && standing.draw != nil)
  }

  @Test func `winners that are not in the tie, or too many, are refused`() throws {
    let plan = AllocationPlan(
      weightedBy: .file, method: .webster,
      claims: [("P1", 2), ("P2", 1), ("P3", 1)].map { ClaimRow(row: 2, code: $0.0, weight: $0.1, floor: nil, cap: nil, committed: nil) })
    let lot = LotReference.ceremony(try register.addGathering([GiftLot(description: "Quà", quantity: 6)]))
    let standing = try register.allocate(lot, by: plan)
    #expect(standing.waitingForDraw == 1)
    let tied = standing.shares.filter(\.share.tied).map(\.place.value.name)
    try book.expectUnchanged {
      #expect(throws: RegisterError.notInTheDraw(["Phường 6"], tied: tied)) { try register.draw(lot, by: .winners(["Phường 6"])) }
      #expect(throws: (any Error).self) { try register.draw(lot, by: .winners([])) }
      #expect(throws: (any Error).self) { try register.draw(lot, by: .winners(tied)) }
    }
  }

  @Test func `nothing is drawn where nothing is tied or allocated`() throws {
    #expect(throws: RegisterError.notAllocated) { try register.draw(lot, by: .seed("1")) }
    let even = LotReference.ceremony(try register.addGathering([GiftLot(description: "Quà", quantity: 26)]))
    _ = try register.allocate(even, by: .equal)
    #expect(throws: RegisterError.nothingToDraw) { try register.draw(even, by: .seed("1")) }
  }

  @Test func `striking out an allocation takes its draw with it`() throws {
    _ = try register.allocate(lot, by: .equal)
    _ = try register.draw(lot, by: .seed("48213"))
    try register.voidAllocation(lot, reason: "nhầm lô")
    #expect(try register.lot(lot).draw == nil)
    let again = try register.allocate(lot, by: .equal)
    #expect(again.waitingForDraw == 1)
    #expect(try winners(register.draw(lot, by: .seed("48213"))) == ["Phường 8"])
    #expect(try register.run(.gifts).isEmpty && register.verify().isEmpty)
  }
}
