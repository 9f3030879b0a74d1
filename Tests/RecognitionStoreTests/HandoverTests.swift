import Apportionment
import GRDB
import Recognition
import Testing

@testable import RecognitionStore

/// Gifts on their way: allotted = handed over + returned + outstanding, and never more than was allotted.
struct HandoverTests {
  private let register: Register
  private let book: Book
  private let lot: LotReference

  init() throws {
    book = try Book()
    register = book.register
    lot = .ceremony(try register.addGathering([GiftLot(description: "Quà", quantity: 26)]))
    _ = try register.allocate(lot, by: .equal)
  }

  private func handOver(_ rows: HandoverRow..., options: ImportSummary.Options = .init()) throws -> ImportSummary {
    try register.handOver(lot, rows.map(ListRow.row), file: "handover.csv", options: options)
  }

  private func share(_ ward: String) throws -> LotStanding.Share {
    try #require(try register.lot(lot).shares.first { $0.place.value.name == ward })
  }

  private func expectReconciled(_ location: SourceLocation = #_sourceLocation) throws {
    for share in try register.lot(lot).shares {
      #expect(share.allotted == share.handedOver + share.returned + share.outstanding, sourceLocation: location)
      #expect(share.outstanding >= 0, sourceLocation: location)
    }
    #expect(try register.run(.gifts).isEmpty, sourceLocation: location)
  }

  @Test func `before a first list the figures handed over are unknown, not zero`() throws {
    #expect(try !register.lot(lot).hasHandovers && !register.lot(lot).hasReturns)
    #expect(try handOver(.sample(1, ward: "Phường 1")).new == 1)
    #expect(try register.lot(lot).hasHandovers && !register.lot(lot).hasReturns)
  }

  @Test func `hand-overs and returns reconcile`() throws {
    let summary = try handOver(
      .sample(1, ward: "Phường 1", recipient: "Bà Sáu"), .sample(2, ward: "p2", row: 3), .sample(1, ward: "27055", row: 4))
    #expect(summary.new == 3)
    try register.giveBack(lot, ward: "Phường 1", quantity: 1, on: .day("2023-01-20"), note: "vắng nhà")
    #expect(try share("Phường 1").handedOver == 1 && share("Phường 1").returned == 1 && share("Phường 1").outstanding == 0)
    #expect(try share("Phường 2").outstanding == 0 && share("Phường 3").outstanding == 1)
    #expect(try register.lot(lot).shares.map(\.outstanding).reduce(0, +) == 26 - 5)
    try expectReconciled()
  }

  @Test func `more than was allotted is refused by the importer`() throws {
    try book.expectUnchanged {
      let summary = try handOver(.sample(1, ward: "Phường 1"), .sample(2, ward: "Phường 1", row: 3))
      #expect(summary.refused == 1 && summary.findings.map(\.row) == [3] && summary.findings.map(\.column) == ["quantity"])
      #expect(summary.findings.map(\.problem) == [.overIssue(allotted: 2, handedOver: 1, returned: 0)])
    }
  }

  @Test func `more than was allotted is refused by the schema itself`() throws {
    _ = try handOver(.sample(2, ward: "Phường 1"))
    for assignment in ["handed_over_count = 3", "returned_count = 1", "handed_over_count = -1", "allotted_count = 1", "allotted_count = 3"]
    {
      #expect(throws: DatabaseError.self, "\(assignment)") {
        try DatabaseQueue(path: book.path).write { try $0.execute(sql: "UPDATE gift_share SET \(assignment) WHERE id = 1") }
      }
    }
    #expect(try book.number("SELECT handed_over_count FROM gift_share WHERE id = 1") == 2)
  }

  @Test func `returning more than is outstanding is refused`() throws {
    _ = try handOver(.sample(1, ward: "Phường 1"))
    try book.expectUnchanged {
      #expect(throws: RegisterError.overIssue(place: "Phường 1", allotted: 2, handedOver: 1, returned: 0, asked: 2)) {
        try register.giveBack(lot, ward: "Phường 1", quantity: 2, on: .day("2023-01-20"), note: nil)
      }
    }
  }

  @Test func `the same list twice changes nothing, a second gift of one person on one list is a second gift`() throws {
    let rows = (
      HandoverRow.sample(1, ward: "Phường 1", recipient: "Bà Sáu"), HandoverRow.sample(1, ward: "Phường 1", recipient: "Bà Sáu", row: 3)
    )
    #expect(try handOver(rows.0, rows.1).new == 2)
    try book.expectUnchanged {
      let again = try handOver(rows.0, rows.1)
      #expect(again.same == 2 && again.findings.isEmpty)
    }
    try expectReconciled()
  }

  @Test func `a place that shares nothing is refused`() throws {
    let lot = LotReference.ceremony(try register.addGathering())
    _ = try register.allocate(lot, by: AllocationPlan(weightedBy: .equal, method: .equal, among: ["P1", "P2"]))
    let summary = try register.handOver(lot, list(HandoverRow.sample(1, ward: "Phường 3")), file: nil, options: .init())
    #expect(summary.findings.map(\.problem) == [.placeHasNoShare(holder: nil)])
    #expect(throws: RegisterError.placeHasNoShare("Phường 3, Quận Phú Nhuận, Thành phố Hồ Chí Minh")) {
      try register.giveBack(lot, ward: "Phường 3", quantity: 1, on: .day("2023-01-20"), note: nil)
    }
  }

  @Test func `nothing is handed over while a draw is pending, or before any allocation`() throws {
    let lot = LotReference.ceremony(try register.addGathering())
    #expect(throws: RegisterError.notAllocated) {
      try register.handOver(lot, list(HandoverRow.sample(1, ward: "Phường 1")), file: nil, options: .init())
    }
    _ = try register.allocate(lot, by: .equal)
    #expect(throws: RegisterError.drawPending(remaining: 1)) {
      try register.handOver(lot, list(HandoverRow.sample(1, ward: "Phường 1")), file: nil, options: .init())
    }
    #expect(throws: RegisterError.drawPending(remaining: 1)) {
      try register.giveBack(lot, ward: "Phường 1", quantity: 1, on: .gathering, note: nil)
    }
  }

  @Test func `an allocation whose gifts have moved cannot be struck out`() throws {
    _ = try handOver(.sample(1, ward: "Phường 1"))
    try book.expectUnchanged {
      #expect(throws: RegisterError.handedOverAlready(1)) { try register.voidAllocation(lot, reason: "nhầm") }
    }
  }

  @Test func `a struck-out hand-over or return is outstanding again`() throws {
    _ = try handOver(.sample(2, ward: "Phường 1"), .sample(1, ward: "Phường 2", row: 3))
    try register.giveBack(lot, ward: "Phường 2", quantity: 1, on: .day("2023-01-20"), note: nil)
    #expect(try register.movements(lot).map(\.quantity) == [2, 1, 1])
    try register.voidMovement(.handover, id: 1, of: lot, reason: "nhầm phường")
    try register.voidMovement(.giveBack, id: 1, of: lot, reason: "chưa trả")
    #expect(try share("Phường 1").outstanding == 2 && share("Phường 2").outstanding == 1)
    #expect(try register.movements(lot).map(\.place.value.name) == ["Phường 2"])
    try expectReconciled()
    try book.expectUnchanged {
      #expect(throws: RegisterError.alreadyVoided(table: "gift_handover", id: 1)) {
        try register.voidMovement(.handover, id: 1, of: lot, reason: "lại")
      }
    }
    #expect(try handOver(.sample(2, ward: "Phường 1")).new == 1)
    #expect(try register.verify().isEmpty)
  }

  @Test func `a ward of nowhere is told with the wards of the office`() throws {
    let register = try Book(.phuNhuan).register
    let lot = LotReference.ceremony(try register.addGathering([GiftLot(description: "Quà", quantity: 26)]))
    _ = try register.allocate(lot, by: .equal)
    let problem = placeProblem { try register.giveBack(lot, ward: "Phường 6", quantity: 1, on: .gathering, note: nil) }
    let wards = [1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 13, 15, 17].map { "Phường \($0)" }
    #expect(problem == .unknownPlace(within: "Quận Phú Nhuận", on: .gathering, known: wards))
  }

  @Test func `counters altered by hand are found by their recount`() throws {
    _ = try handOver(.sample(1, ward: "Phường 1"))
    try book.alter("UPDATE gift_share SET handed_over_count = 2 WHERE id = 1")
    #expect(try register.run(.gifts) == [.shareMiscounted(share: 1)])
    try book.alter("UPDATE allocation SET undistributed = 1")
    #expect(try Set(register.run(.gifts)) == [.shareMiscounted(share: 1), .sharesDoNotAddUp(allocation: 1, pool: 26, found: 27)])
  }
}
