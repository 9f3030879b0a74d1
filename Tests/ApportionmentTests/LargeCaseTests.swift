import Apportionment
import Testing

/// Seeded random cases up to the stated bounds: weight sums of 2⁶² − 1 and 2³¹ − 1 gifts.
struct LargeCaseTests {
  /// A case of some size and shape, with or without bounds.
  static func random(_ generator: inout SeededGenerator, bounded: Bool) -> (total: Int, claimants: [Claimant]) {
    let count = Int.random(in: 1...40, using: &generator)
    let bits = Int.random(in: 1...56, using: &generator)
    let total = Int.random(in: 0..<(1 << Int.random(in: 1...31, using: &generator)), using: &generator)
    var list = claimants((0..<count).map { _ in Int.random(in: 0..<(1 << bits), using: &generator) })
    if generator.next() % 3 == 0 {
      let weight = list[0].weight
      for index in list.indices where generator.next() % 2 == 0 { list[index].weight = weight }
    }
    if bounded {
      for index in list.indices {
        list[index].floor = Int.random(in: 0...total / count, using: &generator)
        if generator.next() % 2 == 0 {
          list[index].cap = list[index].floor + Int.random(in: 0...(2 * total / count + 1), using: &generator)
        }
      }
    }
    list[0].weight += generator.next() % 8 == 0 ? (1 << 62) - 1 - list.reduce(0) { $0 + $1.weight } : 0
    return (total, list)
  }

  /// A divisor method is right when nobody without a gift bids more than somebody with one, and the tied bid the same.
  @Test(arguments: Apportionment.Method.allCases.filter { $0 != .hamilton }, [false, true])
  func `no bid without a gift is higher than one with a gift, and only equal bids are tied`(
    _ method: Apportionment.Method, bounded: Bool
  ) throws {
    var generator = SeededGenerator(state: 11)
    for _ in 0..<250 {
      let (total, list) = Self.random(&generator, bounded: bounded)
      let allocation = try Apportionment.allocate(total, among: list, by: method)
      let isRight = try BidCheck(allocation).holds
      if !isRight { Issue.record("\(method) \(total) \(list) -> \(allocation.gifts)") }
    }
  }

  @Test(arguments: [false, true])
  func `Hamilton gives whole parts and the largest remainders of one exact multiplier`(bounded: Bool) throws {
    var generator = SeededGenerator(state: 12)
    for _ in 0..<500 {
      let (total, list) = Self.random(&generator, bounded: bounded)
      let allocation = try Apportionment.allocate(total, among: list, by: .hamilton)
      let isRight = try HamiltonCheck(allocation).holds
      if !isRight { Issue.record("\(total) \(list) -> \(allocation.gifts)") }
    }
  }

  @Test(arguments: Apportionment.Method.allCases, [1...1_000_000, 1_000...1_100, 1...5])
  func `a country's communes and a million gifts are divided right to the last gift`(
    _ method: Apportionment.Method, weights: ClosedRange<Int>
  ) throws {
    var generator = SeededGenerator(state: 13)
    for bounded in [false, true] {
      var list = claimants((0..<3_321).map { _ in Int.random(in: weights, using: &generator) })
      if bounded { for index in list.indices { (list[index].floor, list[index].cap) = (Int(generator.next() % 20), 600) } }
      let allocation = try Apportionment.allocate(1_000_007, among: list, by: method)
      #expect(try method == .hamilton ? HamiltonCheck(allocation).holds : BidCheck(allocation).holds)
    }
  }

  @Test(arguments: Apportionment.Method.allCases)
  func `the largest numbers allowed are divided`(_ method: Apportionment.Method) throws {
    let half = 1 << 61
    let allocation = try Apportionment.allocate((1 << 31) - 1, among: claimants([half, half - 1]), by: method)
    #expect(allocation.gifts.reduce(0, +) + (allocation.tie?.remaining ?? 0) == (1 << 31) - 1)
    #expect(abs(allocation.gifts[0] - allocation.gifts[1]) <= 1)
    let lopsided = try Apportionment.allocate((1 << 31) - 1, among: claimants([(1 << 62) - 2, 1]), by: method)
    #expect(lopsided.gifts.reduce(0, +) + (lopsided.tie?.remaining ?? 0) == (1 << 31) - 1)
  }

  @Test func `a claimant capped far below a weight that dwarfs all others saturates`() throws {
    for method in Apportionment.Method.allCases {
      var list = claimants([(1 << 62) - 10, 3, 4])
      list[0].cap = 2
      let allocation = try Apportionment.allocate(9, among: list, by: method)
      #expect(allocation.gifts[0] == 2, "\(method)")
      #expect(allocation.gifts.reduce(0, +) + (allocation.tie?.remaining ?? 0) == 9)
    }
  }
}

/// Sums, bounds and zero weights, for any method.
struct BasicCheck {
  let holds: Bool

  init(_ allocation: Allocation) {
    let waiting = allocation.tie?.remaining ?? 0
    let isWhole = allocation.gifts.reduce(0, +) + allocation.undistributed + waiting == allocation.total
    let tied = Set(allocation.tie?.codes ?? [])
    let isTieSound = allocation.tie == nil || waiting > 0 && waiting < tied.count
    holds =
      isWhole && isTieSound
      && zip(allocation.claimants, allocation.gifts).allSatisfy { claimant, gifts in
        let isTied = tied.contains(claimant.code)
        if claimant.weight == 0 && allocation.method != .equal { return gifts == claimant.floor && !isTied }
        return gifts >= claimant.floor && gifts + (isTied ? 1 : 0) <= claimant.cap ?? .max
      }
  }
}

/// The order of all bids at the edge, by exact cross products of its own.
struct BidCheck {
  let holds: Bool

  init(_ allocation: Allocation) throws {
    let method = allocation.method
    let tied = Set(allocation.tie?.codes ?? [])
    var (lowestHeld, highestWanted): ((UInt128, UInt128)?, (UInt128, UInt128)?)
    var tiedBids: [(UInt128, UInt128)] = []
    for (claimant, gifts) in zip(allocation.claimants, allocation.gifts) where method == .equal || claimant.weight > 0 {
      let weight = method == .equal ? 1 : claimant.weight
      let (next, last) = (Self.bid(weight, gifts, method), Self.bid(weight, gifts - 1, method))
      if tied.contains(claimant.code) { tiedBids.append(next) }
      if gifts < claimant.cap ?? .max, highestWanted.map({ Self.order(next, $0) > 0 }) ?? true { highestWanted = next }
      if gifts > claimant.floor, lowestHeld.map({ Self.order(last, $0) < 0 }) ?? true { lowestHeld = last }
    }
    let isOrdered = lowestHeld.flatMap { held in highestWanted.map { Self.order(held, $0) >= 0 } } ?? true
    let areEqual = tiedBids.allSatisfy { bid in highestWanted.map { Self.order(bid, $0) == 0 } ?? false }
    let needsTie = allocation.tie != nil || allocation.undistributed > 0 || allocation.total == allocation.gifts.reduce(0, +)
    holds = isOrdered && areEqual && needsTie && BasicCheck(allocation).holds
  }

  private static func bid(_ weight: Int, _ gifts: Int, _ method: Apportionment.Method) -> (UInt128, UInt128) {
    let (w, k) = (UInt128(weight), UInt128(max(0, gifts)))
    return switch method {
    case .webster, .equal, .hamilton: (2 * w, 2 * k + 1)
    case .jefferson: (w, k + 1)
    case .adams: (w, k)
    case .huntingtonHill: (w * w, k * (k + 1))
    case .dean: (w * (2 * k + 1), 2 * k * (k + 1))
    }
  }

  private static func order(_ a: (UInt128, UInt128), _ b: (UInt128, UInt128)) -> Int {
    if a.1 == 0 && b.1 == 0 { return a.0 == b.0 ? 0 : a.0 > b.0 ? 1 : -1 }
    let (left, right) = (a.0.multipliedFullWidth(by: b.1), b.0.multipliedFullWidth(by: a.1))
    return left == right ? 0 : left > right ? 1 : -1
  }
}

/// Finds t from who is strictly between the bounds, and checks everybody against it.
struct HamiltonCheck {
  let holds: Bool

  init(_ allocation: Allocation) throws {
    let explanations = allocation.shares
    let tied = Set(allocation.tie?.codes ?? [])
    let free = explanations.indices.filter { ![.floor, .cap, .zeroWeight].contains(explanations[$0].reason) }
    let heldGifts = explanations.indices.filter { !free.contains($0) }.reduce(0) { $0 + allocation.gifts[$1] }
    let gifts = UInt128(allocation.total - heldGifts)
    let weight = free.reduce(UInt128(0)) { $0 + UInt128(explanations[$1].weight) }
    var (leastUp, mostDown): (UInt128?, UInt128?)
    var areWhole = true
    for index in free where allocation.undistributed == 0 {
      let (whole, rest) = (UInt128(explanations[index].weight) * gifts).quotientAndRemainder(dividingBy: weight)
      let isUp = UInt128(allocation.gifts[index]) == whole + 1
      areWhole = areWhole && (isUp || UInt128(allocation.gifts[index]) == whole)
      if isUp { leastUp = min(leastUp ?? rest, rest) } else { mostDown = max(mostDown ?? 0, rest) }
      if tied.contains(explanations[index].code) && isUp { areWhole = false }
    }
    let isOrdered = leastUp.flatMap { up in mostDown.map { up >= $0 } } ?? true
    holds = areWhole && isOrdered && BasicCheck(allocation).holds && Self.bounds(allocation, gifts, weight)
  }

  /// Whoever is held at a bound would be outside it by weight.
  private static func bounds(_ allocation: Allocation, _ gifts: UInt128, _ weight: UInt128) -> Bool {
    allocation.undistributed > 0
      || allocation.shares.enumerated().allSatisfy { index, share in
        let fair = UInt128(share.weight) * gifts
        if share.reason == .floor && share.weight > 0 { return fair <= UInt128(allocation.claimants[index].floor) * weight }
        if share.reason == .cap { return fair >= UInt128(allocation.claimants[index].cap ?? .max) * weight }
        return true
      }
  }
}
