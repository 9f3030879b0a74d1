import Apportionment
import Recognition
import Testing

/// Lots divided among places: sums, ties and bounds as they are recorded.
struct LotAllocationTests {
  private func allocate(
    _ pool: Int, _ claimants: [Claimant], by method: Apportionment.Method = .webster
  ) throws -> LotAllocation {
    let claims = claimants.enumerated().map { LotClaim(placeID: Identifier(Int64($0 + 1)), claimant: $1) }
    return try LotAllocation(pool: pool, among: claims, by: method, weightedBy: .file)
  }

  @Test(arguments: Apportionment.Method.allCases) func `shares, ties and what is left make up the pool`(_ method: Apportionment.Method)
    throws
  {
    for weights in [[1, 1, 1], [10, 5, 2], [7, 0, 3], [41, 41, 41, 41, 12], [1]] {
      for pool in [1, 7, 26, 170] {
        let claimants = weights.enumerated().map { Claimant(code: "P\($0)", weight: $1) }
        let allocation = try allocate(pool, claimants, by: method)
        let given = allocation.shares.map(\.base).reduce(0, +)
        #expect(given + allocation.toDraw + allocation.undistributed == pool, "\(weights) \(pool)")
        #expect(allocation.shares.filter(\.tied).count > allocation.toDraw || allocation.toDraw == 0)
        #expect(allocation.method == method.rawValue && allocation.shares.map(\.weight) == weights)
      }
    }
  }

  @Test func `a tie is marked on those who stand in it`() throws {
    let allocation = try allocate(170, (1...13).map { Claimant(code: "P\($0)", weight: 1) }, by: .equal)
    #expect(allocation.toDraw == 1 && allocation.shares.allSatisfy { $0.tied && $0.base == 13 })
    #expect(allocation.shares.map(\.placeID.number) == Array(1...13))
  }

  @Test func `what was promised counts as a floor`() throws {
    let claimants = [Claimant(code: "A", weight: 1, floor: 2, committed: 9), Claimant(code: "B", weight: 1, cap: 5)]
    let allocation = try allocate(20, claimants)
    #expect(
      allocation.shares.map(\.floor) == [2, 0] && allocation.shares.map(\.committed) == [9, 0] && allocation.shares.map(\.cap) == [nil, 5])
    #expect(allocation.shares.map(\.base) == [15, 5] && allocation.undistributed == 0)
  }

  @Test func `an allocation is made again from what is recorded`() throws {
    let claimants = [Claimant(code: "27058", weight: 3, cap: 4), Claimant(code: "27061", weight: 2), Claimant(code: "27055", weight: 2)]
    let allocation = try allocate(12, claimants)
    let shares = zip(allocation.shares, claimants).map { share, claimant in
      LotStanding.Share(
        id: Identifier(share.placeID.number), place: .place(share.placeID.number, .commune, "Phường", code: claimant.code), share: share,
        allotted: share.base, wonDraw: false, handedOver: 1, returned: 1)
    }
    let standing = LotStanding(
      id: Identifier(1), lot: GiftLot(description: "Quà", quantity: 12, unitValue: Dong(300_000)), position: 1, ceremonyID: nil,
      allocation: allocation, draw: nil, shares: shares, hasHandovers: true, hasReturns: true)
    #expect(try standing.recomputed()?.gifts == allocation.shares.map(\.base))
    #expect(standing.allotted == allocation.shares.map(\.base).reduce(0, +) && standing.waitingForDraw == allocation.toDraw)
    #expect(shares.allSatisfy { $0.outstanding == $0.allotted - 2 })
    #expect(standing.lot.value == Dong(3_600_000) && GiftLot(description: "Quà", quantity: 12).value == nil)
  }

  @Test func `a place enters a draw by its code, a neighbourhood by its name`() {
    #expect(Entry.place(1, .commune, "Phường 1", code: "27058").value.drawCode == "27058")
    #expect(Entry.place(1, .neighbourhood, "Khu phố 1").value.drawCode == "Khu phố 1")
  }
}
