import Apportionment
import Testing

/// Each error, by the smallest question that earns it.
struct RefusalTests {
  private static func refuses(_ error: ApportionmentError, _ total: Int, _ list: [Claimant]) {
    for mode in Apportionment.CommittedMode.allCases where mode == .countsTowardShare || error != .noClaimants {
      #expect(throws: error) { try Apportionment.allocate(total, among: list, committed: mode) }
    }
  }

  @Test func `nobody to give to`() {
    #expect(throws: ApportionmentError.noClaimants) { try Apportionment.allocate(1, among: []) }
  }

  @Test func `totals out of range`() {
    Self.refuses(.negativeTotal(-1), -1, claimants([1]))
    Self.refuses(.totalTooLarge(1 << 31), 1 << 31, claimants([1]))
  }

  @Test func `a code used twice, in lists in order and out of order`() {
    Self.refuses(.duplicateCode("a"), 1, [Claimant(code: "a", weight: 1), Claimant(code: "a", weight: 2)])
    Self.refuses(.duplicateCode("b"), 1, ["b", "a", "b"].map { Claimant(code: $0, weight: 1) })
    Self.refuses(.duplicateCode("9"), 1, ["9", "10", "9"].map { Claimant(code: $0, weight: 1) })
    Self.refuses(.duplicateCode("e\u{301}"), 1, ["é", "e\u{301}"].map { Claimant(code: $0, weight: 1) })
  }

  @Test func `lists in whatever order with different codes are accepted`() throws {
    for codes in [["b", "a"], ["9", "10", "11"], ["Phường 9", "Phường 10", "Phường 1"], ["a", "b", "B"]] {
      #expect(try Apportionment.allocate(1, among: codes.map { Claimant(code: $0, weight: 1) }).claimants.count == codes.count)
    }
  }

  @Test func `numbers below zero`() {
    Self.refuses(.negativeWeight(code: "a", weight: -1), 1, [Claimant(code: "a", weight: -1)])
    Self.refuses(.negativeFloor(code: "a", floor: -2), 1, [Claimant(code: "a", weight: 1, floor: -2)])
    Self.refuses(.negativeCap(code: "a", cap: -3), 1, [Claimant(code: "a", weight: 1, cap: -3)])
    Self.refuses(.negativeCommitted(code: "a", committed: -4), 1, [Claimant(code: "a", weight: 1, committed: -4)])
  }

  @Test func `bounds that contradict each other`() {
    Self.refuses(.floorOverCap(code: "a", floor: 3, cap: 2), 9, [Claimant(code: "a", weight: 1, floor: 3, cap: 2)])
    Self.refuses(.committedOverCap(code: "a", committed: 3, cap: 2), 9, [Claimant(code: "a", weight: 1, cap: 2, committed: 3)])
  }

  @Test func `weights that add up to two to the sixty-second`() {
    Self.refuses(.weightSumTooLarge(code: "P2"), 9, claimants([1 << 61, 1 << 61]))
    Self.refuses(.weightSumTooLarge(code: "P1"), 9, claimants([.max]))
    Self.refuses(.weightSumTooLarge(code: "P3"), 9, claimants([1 << 61, (1 << 61) - 1, .max]))
  }

  @Test func `floors or promises above the total`() {
    Self.refuses(.floorsAboveTotal(floors: 5, total: 4), 4, claimants([1, 1], floors: [2, 3]))
    Self.refuses(.floorsAboveTotal(floors: .max, total: 4), 4, claimants([1, 1], floors: [.max, .max]))
    let promised = [Claimant(code: "a", weight: 1, floor: 2, committed: 3), Claimant(code: "b", weight: 1, floor: 2)]
    Self.refuses(.floorsAboveTotal(floors: 5, total: 4), 4, promised)
    #expect(throws: ApportionmentError.committedAboveTotal(committed: 3, total: 2)) {
      try Apportionment.allocate(2, among: promised, committed: .onTop)
    }
    #expect(throws: ApportionmentError.committedAboveTotal(committed: .max, total: 2)) {
      let list = ["a", "b"].map { Claimant(code: $0, weight: 1, committed: .max) }
      return try Apportionment.allocate(2, among: list, committed: .onTop)
    }
  }
}
