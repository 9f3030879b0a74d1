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

  @Test func `the thirteen wards of the contract are shared out by one divisor`() throws {
    let weights = [41, 38, 45, 52, 33, 47, 29, 44, 50, 36, 42, 39, 37]
    let allocation = try Apportionment.allocate(170, among: claimants(weights))
    #expect(allocation.shares[0].quota.description == "6970/533")
    #expect(allocation.shares[0].gifts == 13 && allocation.shares[0].reason == .roundedDown)
    #expect(allocation.divisor?.description == "3.13")
    #expect(allocation.gifts == weights.map { Int((Double($0) / 3.13 + 0.5).rounded(.down)) })
  }

  @Test func `an equal division leaves the remainder to a draw and looks at no weight`() throws {
    let allocation = try Apportionment.allocate(8, among: claimants([1, 50, 0]), by: .equal)
    #expect(allocation.gifts == [2, 2, 2])
    #expect(allocation.tie == Allocation.Tie(codes: ["P1", "P2", "P3"], remaining: 2))
    #expect(allocation.divisor == nil && allocation.shares[0].quota.description == "8/3")
    #expect(try Apportionment.allocate(9, among: claimants([1, 50, 0]), by: .equal).shares.map(\.reason) == [.exact, .exact, .exact])
  }

  @Test func `an equal division keeps floors and caps`() throws {
    let list = claimants([1, 1, 1, 1], floors: [5, 0, 0, 0], caps: [nil, 1, nil, nil])
    let allocation = try Apportionment.allocate(12, among: list, by: .equal)
    #expect(allocation.gifts == [5, 1, 3, 3])
    #expect(allocation.shares.map(\.reason) == [.floor, .cap, .exact, .exact])
  }

  @Test func `Adams with fewer gifts than claimants serves the heaviest`() throws {
    let allocation = try Apportionment.allocate(2, among: claimants([5, 9, 7, 0]), by: .adams)
    #expect(allocation.gifts == [0, 1, 1, 0])
    #expect(allocation.divisor == nil)
    #expect(allocation.shares.map(\.reason) == [.tooLight, .heavierFirst, .heavierFirst, .zeroWeight])
  }

  @Test func `every reason is given where it belongs`() throws {
    let list = [
      Claimant(code: "a", weight: 10, floor: 6), Claimant(code: "b", weight: 60, cap: 4), Claimant(code: "c", weight: 10, committed: 5),
      Claimant(code: "d", weight: 24), Claimant(code: "e", weight: 16), Claimant(code: "f", weight: 0),
      Claimant(code: "g", weight: 0, floor: 1),
    ]
    let webster = try Apportionment.allocate(24, among: list)
    #expect(webster.gifts == [6, 4, 5, 5, 3, 0, 1])
    #expect(webster.shares.map(\.reason) == [.floor, .cap, .committed, .roundedUp, .roundedDown, .zeroWeight, .floor])
    let hamilton = try Apportionment.allocate(24, among: list, by: .hamilton)
    #expect(hamilton.shares.map(\.reason) == [.floor, .cap, .committed, .remainderRank, .roundedDown, .zeroWeight, .floor])
  }

  @Test func `what is promised counts toward the share, or is set aside first`() throws {
    let list = [Claimant(code: "a", weight: 1, committed: 4), Claimant(code: "b", weight: 1), Claimant(code: "c", weight: 2)]
    #expect(try Apportionment.allocate(12, among: list).gifts == [4, 3, 5])
    let onTop = try Apportionment.allocate(12, among: list, committed: .onTop)
    #expect(onTop.gifts == [6, 2, 4])
    #expect(onTop.dividend == 8 && onTop.shares[2].quota.description == "16/4")
  }

  @Test func `on top of a promise, floors and caps still speak of all a claimant gets`() throws {
    let list = [Claimant(code: "a", weight: 9, cap: 5, committed: 4), Claimant(code: "b", weight: 1, floor: 3, committed: 1)]
    let allocation = try Apportionment.allocate(12, among: list, committed: .onTop)
    #expect(allocation.gifts == [5, 7])
    #expect(try Apportionment.allocate(8, among: list, committed: .onTop).gifts == [5, 3])
  }

  @Test func `gifts without room stay undistributed and are reported`() throws {
    let list = claimants([3, 2, 0], caps: [2, 3, nil])
    for method in Apportionment.Method.allCases where method != .equal {
      let allocation = try Apportionment.allocate(9, among: list, by: method)
      #expect(allocation.gifts == [2, 3, 0] && allocation.undistributed == 4)
      #expect(allocation.warnings.first == .undistributed(4))
      #expect(allocation.shares.map(\.reason) == [.cap, .cap, .zeroWeight])
    }
    #expect(throws: ApportionmentError.shortage(undistributed: 4)) {
      try Apportionment.allocate(9, among: list, shortage: .refuse)
    }
  }

  @Test func `without any weight only floors are given`() throws {
    for method in Apportionment.Method.allCases where method != .equal {
      let allocation = try Apportionment.allocate(9, among: claimants([0, 0], floors: [2, 0]), by: method)
      #expect(allocation.gifts == [2, 0] && allocation.undistributed == 7)
      #expect(allocation.shares[0].quota.description == "0/1")
      #expect(allocation.shares.map(\.reason) == [.floor, .zeroWeight])
      #expect(allocation.measures.leastPerHead == nil)
    }
  }

  @Test func `nothing to give is given to nobody`() throws {
    for method in Apportionment.Method.allCases {
      let allocation = try Apportionment.allocate(0, among: claimants([4, 5]), by: method)
      #expect(allocation.gifts == [0, 0] && allocation.tie == nil && allocation.warnings.isEmpty)
      #expect(allocation.shares.count == 2 && allocation.explanations.count == 2)
    }
  }

  @Test func `two levels are two allocations`() throws {
    let wards = try Apportionment.allocate(20, among: claimants([30, 70]))
    let neighbourhoods = try Apportionment.allocate(wards.gifts[1], among: claimants([10, 25, 35]))
    #expect(wards.gifts == [6, 14] && neighbourhoods.gifts == [2, 5, 7])
  }
}
