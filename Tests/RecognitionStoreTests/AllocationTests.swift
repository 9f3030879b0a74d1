import Apportionment
import Recognition
import Testing

@testable import RecognitionStore

/// A lot divided among places, by what the plan says.
struct AllocationTests {
  private let register: Register
  private let book: Book
  private let lot: LotReference

  init() throws {
    book = try Book()
    register = book.register
    lot = .ceremony(try register.addGathering())
  }

  private func gifts(_ standing: LotStanding) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: standing.shares.map { ($0.place.value.name, $0.allotted) })
  }

  /// Shares, what waits for lots and what nobody took make up the pool.
  private func expectWhole(_ standing: LotStanding, _ location: SourceLocation = #_sourceLocation) {
    let given = (standing.allotted ?? 0) + standing.waitingForDraw + (standing.allocation?.undistributed ?? 0)
    #expect(given == standing.lot.quantity, sourceLocation: location)
  }

  @Test func `170 gifts in equal parts to 13 wards leave one for a draw`() throws {
    let standing = try register.allocate(lot, by: .equal)
    #expect(standing.shares.map(\.place.value.name) == [1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 13, 15, 17].map { "Phường \($0)" })
    #expect(standing.shares.map(\.allotted) == Array(repeating: 13, count: 13))
    #expect(standing.waitingForDraw == 1 && standing.shares.allSatisfy(\.share.tied))
    expectWhole(standing)
    #expect(try register.run(.gifts).isEmpty)
  }

  @Test func `a lot is allocated once, and anew when the allocation was struck out`() throws {
    _ = try register.allocate(lot, by: .equal)
    try book.expectUnchanged {
      #expect(throws: RegisterError.alreadyAllocated(allocation: 1, option: "--lot 1")) { try register.allocate(lot, by: .equal) }
    }
    try register.voidAllocation(lot, reason: "chia lại")
    #expect(try register.lot(lot).allocation == nil && register.lot(lot).allotted == nil)
    #expect(try register.allocate(lot, by: .equal).shares.count == 13)
    #expect(try register.verify().isEmpty && register.run(.gifts).isEmpty)
  }

  @Test func `a dry run computes and keeps nothing`() throws {
    try book.expectUnchanged {
      let standing = try register.allocate(lot, by: .equal, dryRun: true)
      #expect(standing.shares.count == 13)
    }
    #expect(try register.lot(lot).allocation == nil)
  }

  @Test func `by strength needs every ward's strength and names those that lack it`() throws {
    try register.enterUnits(.sample(actual: 4), .sample("Tổ 2", row: 3, ward: "Phường 2"))
    let unknown = [2, 3, 4, 5, 7, 8, 9, 10, 11, 13, 15, 17].map { "Phường \($0)" }
    try book.expectUnchanged {
      #expect(throws: RegisterError.strengthUnknown(wards: unknown)) {
        try register.allocate(lot, by: AllocationPlan(weightedBy: .strength, method: .webster))
      }
    }
  }

  @Test func `by strength the shares follow the men and women who are there`() throws {
    try register.enterUnits(
      .sample(actual: 4), .sample("Tổ 2", row: 3, actual: 6), .sample(row: 4, ward: "Phường 2", actual: 5),
      .sample(row: 5, ward: "Phường 3", actual: 2))
    let plan = AllocationPlan(weightedBy: .strength, method: .webster, among: ["P1", "P2", "P3"])
    let standing = try register.allocate(lot, by: plan)
    #expect(gifts(standing) == ["Phường 1": 100, "Phường 2": 50, "Phường 3": 20])
    #expect(standing.shares.map(\.share.weight) == [10, 5, 2])
    expectWhole(standing)
  }

  @Test func `by units the weight is their number, and no unit at all is refused`() throws {
    let plan = AllocationPlan(weightedBy: .units, method: .hamilton, among: ["P1", "P2", "P3"])
    #expect(throws: RegisterError.noUnits(on: .gathering)) { try register.allocate(lot, by: plan) }
    try register.enterUnits(.sample(actual: 4), .sample("Tổ 2", row: 3, actual: 1), .sample(row: 4, ward: "Phường 2", actual: 5))
    let standing = try register.allocate(lot, by: plan)
    #expect(standing.shares.map(\.share.weight) == [2, 1, 0])
    #expect(gifts(standing) == ["Phường 1": 113, "Phường 2": 57, "Phường 3": 0])
  }

  @Test func `by population a ward counts its own inhabitants or those of all its neighbourhoods`() throws {
    try register.enterUnits(.sample("Ban", neighbourhood: nil, kind: .civilGuardBoard, actual: 1, population: 10_000))
    for (name, inhabitants) in [("Khu phố 1", 3000), ("Khu phố 2", 2000)] {
      _ = try register.addNeighbourhood(name, ward: "Phường 2", population: inhabitants, from: .day("2022-01-01"))
    }
    let plan = AllocationPlan(weightedBy: .population, method: .webster, among: ["Phường 1", "Phường 2"])
    let standing = try register.allocate(lot, by: plan)
    #expect(standing.shares.map(\.share.weight) == [10_000, 5000])
    #expect(gifts(standing) == ["Phường 1": 113, "Phường 2": 57])
  }

  @Test func `a ward one of whose neighbourhoods is not counted has no population`() throws {
    for (name, inhabitants) in [("Khu phố 1", 3000), ("Khu phố 2", nil)] {
      _ = try register.addNeighbourhood(name, ward: "Phường 2", population: inhabitants, from: .day("2022-01-01"))
    }
    #expect(throws: RegisterError.populationUnknown(wards: ["Phường 2", "Phường 3"])) {
      try register.allocate(lot, by: AllocationPlan(weightedBy: .population, method: .webster, among: ["Phường 2", "P3"]))
    }
  }

  @Test func `weights from a file, with their own bounds`() throws {
    let claims = [("Phường 1", 10, nil, 40, nil), ("27061", 20, nil, nil, nil), ("P3", 0, 5, nil, nil), ("Phường 4", 1, nil, nil, 30)]
    let plan = AllocationPlan(
      weightedBy: .file, method: .webster,
      claims: claims.enumerated().map { index, claim in
        ClaimRow(row: index + 2, code: claim.0, weight: claim.1, floor: claim.2, cap: claim.3, committed: claim.4)
      })
    let standing = try register.allocate(lot, by: plan)
    #expect(gifts(standing) == ["Phường 1": 40, "Phường 2": 95, "Phường 3": 5, "Phường 4": 30])
    expectWhole(standing)
    #expect(try standing.recomputed()?.gifts == standing.shares.map(\.allotted))
  }

  @Test func `floors and caps hold for every place, and what caps leave over is undistributed`() throws {
    let plan = AllocationPlan(weightedBy: .equal, method: .equal, floor: 2, cap: 10)
    let standing = try register.allocate(lot, by: plan)
    #expect(standing.shares.map(\.allotted) == Array(repeating: 10, count: 13))
    #expect(standing.allocation?.undistributed == 40 && standing.waitingForDraw == 0)
    expectWhole(standing)
  }

  @Test func `bounds that cannot be met are refused`() throws {
    try book.expectUnchanged {
      #expect(throws: ApportionmentError.self) {
        try register.allocate(lot, by: AllocationPlan(weightedBy: .equal, method: .equal, floor: 14))
      }
    }
  }

  @Test func `an unknown place among the claimants is refused`() throws {
    try book.expectUnchanged {
      let problem = placeProblem {
        try register.allocate(lot, by: AllocationPlan(weightedBy: .equal, method: .equal, among: ["Phường 1", "Phường 6"]))
      }
      #expect(problem != nil)
    }
  }

  @Test func `a register without a place of its own asks for the claimants`() throws {
    let book = try Book(.nobody)
    var ceremony = Ceremony.phuNhuan
    ceremony.organiser = "Hội Cựu chiến binh"
    let lot = LotReference.ceremony(try book.register.add(ceremony).id)
    #expect(throws: RegisterError.noOfficePlace) { try book.register.allocate(lot, by: .equal) }
    let plan = AllocationPlan(weightedBy: .equal, method: .equal, among: ["Phường 1, Quận Phú Nhuận", "Phường 2, Quận Phú Nhuận"])
    #expect(try book.register.allocate(lot, by: plan).shares.map(\.allotted) == [85, 85])
  }

  @Test func `several lots are told apart by their position`() throws {
    let id = try register.addGathering([GiftLot(description: "Gạo", quantity: 26), GiftLot(description: "Áo", quantity: 39)])
    #expect(throws: RegisterError.severalLots(count: 2)) { try register.lot(.ceremony(id)) }
    #expect(throws: RegisterError.noSuchLot(3, count: 2)) { try register.lot(.ceremony(id, lot: 3)) }
    #expect(try register.allocate(.ceremony(id, lot: 2), by: .equal).shares.map(\.allotted) == Array(repeating: 3, count: 13))
    #expect(try register.lots(of: .ceremony(id)).map(\.allotted) == [nil, 39])
    let bare = try register.add(Ceremony(title: "Lễ", heldOn: .gathering)).id
    #expect(throws: RegisterError.noLots("ceremony \(bare)")) { try register.lot(.ceremony(bare)) }
  }

  @Test func `a programme without a gathering divides its gifts alike`() throws {
    let register = try Book(.phuNhuan).register
    let programme = GiftProgramme(
      title: "Thăm Tết", place: "Quận Phú Nhuận", givenOn: .day("2025-01-20"), occasion: "Tết Ất Tỵ",
      lots: [GiftLot(description: "Quà", quantity: 22, unitValue: Dong(500_000), funder: "Mạnh thường quân")])
    let id = try register.add(programme)
    let standing = try register.allocate(LotReference(owner: .programme(id), position: nil), by: .equal)
    #expect(standing.shares.count == 11 && standing.shares.allSatisfy { $0.allotted == 2 })
    #expect(standing.lot.value == Dong(11_000_000) && standing.ceremonyID == nil)
    #expect(try register.giftProgrammes().map(\.value.title) == ["Thăm Tết"])
  }
}
