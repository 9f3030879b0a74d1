import Apportionment
import Testing

/// What the specification and the contract say in so many words.
struct AllocationTests {
  @Test func `four gifts for 1, 4 and 7 by Hamilton are an exact three-way tie`() throws {
    let allocation = try Apportionment.allocate(4, among: claimants([1, 4, 7]), by: .hamilton)
    #expect(allocation.gifts == [0, 1, 2])
    #expect(allocation.tie == Allocation.Tie(codes: ["P1", "P2", "P3"], remaining: 1))
  }

  @Test func `thirteen gifts for 1, 8, 1 and 11 by Hamilton leave one to be drawn between the two lightest`() throws {
    let allocation = try Apportionment.allocate(13, among: claimants([1, 8, 1, 11]), by: .hamilton)
    #expect(allocation.gifts == [0, 5, 0, 7])
    #expect(allocation.tie == Allocation.Tie(codes: ["P1", "P3"], remaining: 1))
  }

  @Test func `a share shows its quota unreduced and its reason`() throws {
    let allocation = try Apportionment.allocate(7, among: claimants([20, 30, 50]), by: .webster)
    #expect(allocation.shares.map(\.quota.description) == ["140/100", "210/100", "350/100"])
    #expect(allocation.gifts.reduce(0, +) + (allocation.tie?.remaining ?? 0) == 7)
  }
}
