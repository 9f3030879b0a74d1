import Apportionment
import Recognition
import Testing

/// Several lots divided together: both margins, every cell next to its due, and ties only by a seed.
struct JointAllocationTests {
  private func joint(_ weights: [Int], lots: [Int], cap: Int? = nil, seed: String? = nil) throws -> JointAllocation {
    let claims = weights.enumerated().map { index, weight in
      LotClaim(placeID: Identifier(Int64(index + 1)), claimant: Claimant(code: "P\(index + 1)", weight: weight, cap: cap))
    }
    return try JointAllocation(
      pool: lots.reduce(0, +), among: claims, by: .webster, weightedBy: .strength, lotNames: lots.indices.map { "lo-\($0 + 1)" },
      seed: seed,
      on: CivilDate(parsing: "2023-01-10"), sha256: { text in String(text.utf8.reduce(5381) { ($0 &* 33) ^ UInt64($1) }, radix: 16) })
  }

  @Test(arguments: [[100, 57, 13], [1, 1, 1], [170], [3, 0, 40], [7, 11, 13, 17]])
  func `every row and every column adds up, and every cell is its due rounded up or down`(lots: [Int]) throws {
    let weights = [21, 22, 23, 24, 25, 27, 28, 29, 30, 31, 33, 35, 0]
    let joint = try joint(weights, lots: lots, seed: "123456")
    let allocations = try joint.allocations(ofLots: lots)
    #expect(allocations.map { $0.shares.reduce(0) { $0 + $1.base } } == lots)
    for (row, total) in joint.gifts.enumerated() {
      #expect(allocations.reduce(0) { $0 + $1.shares[row].base } == total)
      for (lot, quantity) in lots.enumerated() {
        let (cell, due) = (allocations[lot].shares[row].base * joint.totals.pool, total * quantity)
        #expect(abs(cell - due) < joint.totals.pool)
        #expect(allocations[lot].shares[row].reason == (cell == due ? "exact" : cell > due ? "rounded-up" : "rounded-down"))
      }
    }
  }

  @Test func `the order of rounding follows the tickets, whatever order the places are named in`() throws {
    let codes = ["27058", "27061", "27055", "27043"]
    let sha256: (String) -> String = { text in String(text.utf8.reduce(5381) { ($0 &* 33) ^ UInt64($1) }, radix: 16) }
    let straight = JointAllocation.order(of: codes, drawName: "tet", sha256: sha256)
    let reversed = JointAllocation.order(of: codes.reversed(), drawName: "tet", sha256: sha256)
    #expect(straight.map { codes[$0] } == reversed.map { codes.reversed()[$0] })
    #expect(straight.map { codes[$0] } != JointAllocation.order(of: codes, drawName: "trung-thu", sha256: sha256).map { codes[$0] })
    let joint = try joint([1, 1, 1, 1], lots: [2, 2])
    let first = try joint.allocations(ofLots: [2, 2], inOrder: [0, 1, 2, 3])[0].shares.map(\.base)
    let other = try joint.allocations(ofLots: [2, 2], inOrder: [3, 2, 1, 0])[0].shares.map(\.base)
    #expect(other == first.reversed())
  }

  @Test func `a tie stays open without a seed, and a seed settles it under the joined names of the lots`() throws {
    let open = try joint([1, 1, 1], lots: [4, 3])
    #expect(open.totals.toDraw == 1 && open.draw == nil && open.winners.isEmpty && open.drawName == "lo-1+lo-2")
    #expect(throws: ControlledRounding.Failure.unequalMargins(rows: 6, columns: 7)) { try open.allocations(ofLots: [4, 3]) }
    let drawn = try joint([1, 1, 1], lots: [4, 3], seed: "123456")
    #expect(drawn.winners.count == 1 && drawn.gifts.reduce(0, +) == 7 && drawn.draw?.seed == "123456")
    #expect(try joint([1, 1, 1], lots: [4, 3], seed: "123456").winners == drawn.winners)
  }

  @Test func `a seed that nothing needs is not recorded`() throws {
    #expect(try joint([1, 2], lots: [2, 1], seed: "123456").draw == nil)
  }

  @Test func `caps leave gifts undistributed, and then the lots cannot be divided`() throws {
    let capped = try joint([1, 1], lots: [4, 4], cap: 3)
    #expect(capped.totals.undistributed == 2)
    #expect(throws: ControlledRounding.Failure.unequalMargins(rows: 6, columns: 8)) { try capped.allocations(ofLots: [4, 4]) }
  }
}
