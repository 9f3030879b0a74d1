import Apportionment
import Digests
import Testing

/// Laws that hold for all allocations, or for all methods with a divisor; tried on seeded random wards.
struct LawTests {
  static let divisorMethods = Apportionment.Method.allCases.filter(\.hasDivisor)

  /// Up to twelve wards with weights up to 30, some of them bounded, and up to 60 gifts: ties are frequent.
  private static func cases(_ count: Int, seed: UInt64) -> [(total: Int, claimants: [Claimant])] {
    var generator = SeededGenerator(state: seed)
    return (0..<count).map { _ in
      var list = claimants((0..<Int.random(in: 1...12, using: &generator)).map { _ in Int.random(in: 0...30, using: &generator) })
      for index in list.indices where generator.next() % 4 == 0 {
        list[index].floor = Int.random(in: 0...2, using: &generator)
        list[index].cap = list[index].floor + Int.random(in: 0...6, using: &generator)
      }
      return (Int.random(in: 24...60, using: &generator), list)
    }
  }

  /// The same, and half as many up to the stated bounds: weights of 56 bits, some adding up to 2⁶² − 1, and up to 2³¹ − 6 gifts.
  private static func smallAndLarge(_ count: Int, seed: UInt64) -> [(total: Int, claimants: [Claimant])] {
    var generator = SeededGenerator(state: seed + 100)
    let large = (0..<count / 2).map { LargeCaseTests.random(&generator, bounded: $0 % 2 == 0) }
    return cases(count, seed: seed) + large.map { (min($0.total, (1 << 31) - 6), $0.claimants) }
  }

  private static func drawn(_ total: Int, _ list: [Claimant], _ method: Apportionment.Method) throws -> [Int] {
    let allocation = try Apportionment.allocate(total, among: list, by: method)
    return allocation.tie == nil ? allocation.gifts : try allocation.drawn(seed: "s", id: "i", sha256: SHA256.hexadecimal).gifts
  }

  @Test(arguments: Apportionment.Method.allCases)
  func `the order of the claimants does not matter`(_ method: Apportionment.Method) throws {
    var generator = SeededGenerator(state: 1)
    for (total, list) in Self.smallAndLarge(150, seed: 2) {
      let order = list.indices.shuffled(using: &generator)
      let straight = try Self.drawn(total, list, method)
      let shuffled = try Self.drawn(total, order.map { list[$0] }, method)
      #expect(shuffled == order.map { straight[$0] })
    }
  }

  @Test(arguments: Apportionment.Method.allCases)
  func `multiplying all weights changes nothing`(_ method: Apportionment.Method) throws {
    for (total, list) in Self.smallAndLarge(150, seed: 3) {
      let most = ((1 << 62) - 1) / max(1, list.reduce(0) { $0 + $1.weight })
      let scaled = list.map { Claimant(code: $0.code, weight: $0.weight * most, floor: $0.floor, cap: $0.cap) }
      let (small, large) = (
        try Apportionment.allocate(total, among: list, by: method), try Apportionment.allocate(total, among: scaled, by: method)
      )
      #expect(small.gifts == large.gifts && small.tie == large.tie)
    }
  }

  @Test(arguments: divisorMethods + [.equal])
  func `one more gift never lowers a share, even through draws`(_ method: Apportionment.Method) throws {
    for (total, list) in Self.smallAndLarge(100, seed: 4) {
      var before = try Self.drawn(total, list, method)
      for more in 1...5 {
        let after = try Self.drawn(total + more, list, method)
        #expect(zip(before, after).allSatisfy { $0 <= $1 })
        before = after
      }
    }
  }

  @Test(arguments: divisorMethods)
  func `raising one weight never lowers that share`(_ method: Apportionment.Method) throws {
    for (total, list) in Self.smallAndLarge(60, seed: 5) {
      let room = (1 << 62) - 1 - list.reduce(0) { $0 + $1.weight }
      for index in list.indices where room > index {
        var raised = list
        raised[index].weight += index.isMultiple(of: 2) ? 1 + index : room
        let (before, after) = (try Self.drawn(total, list, method)[index], try Self.drawn(total, raised, method)[index])
        #expect(after >= before)
      }
    }
  }

  @Test(arguments: divisorMethods + [.equal])
  func `any two claimants divide their joint gifts among themselves in the same way`(_ method: Apportionment.Method) throws {
    for (total, list) in Self.smallAndLarge(60, seed: 6) {
      let gifts = try Self.drawn(total, list, method)
      for first in list.indices {
        for second in list.indices where second > first {
          let again = try Self.drawn(gifts[first] + gifts[second], [list[first], list[second]], method)
          #expect(again == [gifts[first], gifts[second]], "\(method) \(list[first]) \(list[second])")
        }
      }
    }
  }

  /// What the module's documentation promises to anybody with a pocket calculator.
  @Test(arguments: divisorMethods)
  func `the published divisor, by one division and one rounding, gives every share`(_ method: Apportionment.Method) throws {
    var checked = 0
    for (total, list) in Self.cases(200, seed: 7) {
      let allocation = try Apportionment.allocate(total, among: list, by: method)
      guard let text = allocation.divisor?.description, let divisor = Double(text) else { continue }  // Bounds alone settled it.
      checked += 1
      for (claimant, gifts) in zip(list, allocation.gifts) where claimant.weight > 0 {
        let rounded = Self.rounded(Double(claimant.weight) / divisor, method)
        #expect(min(max(rounded, claimant.floor), claimant.cap ?? .max) == gifts, "\(method) \(text) \(claimant)")
      }
    }
    #expect(checked > 150)
  }

  private static func rounded(_ quotient: Double, _ method: Apportionment.Method) -> Int {
    let k = quotient.rounded(.down)
    return switch method {
    case .jefferson: Int(k)
    case .adams: Int(quotient.rounded(.up))
    case .huntingtonHill: Int(k) + (quotient >= (k * (k + 1)).squareRoot() ? 1 : 0)
    case .dean: Int(k) + (quotient >= 2 * k * (k + 1) / (2 * k + 1) ? 1 : 0)
    case .webster, .equal, .hamilton: Int((quotient + 0.5).rounded(.down))
    }
  }

  @Test(arguments: divisorMethods + [.hamilton])
  func `the distances to one more and one fewer are exact`(_ method: Apportionment.Method) throws {
    for (total, list) in Self.cases(25, seed: 8) {
      let allocation = try Apportionment.allocate(total, among: list, by: method)
      for (index, explanation) in allocation.explanations.enumerated() {
        func range(_ weight: Int) throws -> ClosedRange<Int> {
          var changed = list
          changed[index].weight = weight
          let other = try Apportionment.allocate(total, among: changed, by: method)
          let sure = other.gifts[index]
          return sure...(sure + (other.tie?.codes.contains(list[index].code) ?? false ? 1 : 0))
        }
        let (gifts, weight) = (allocation.gifts[index], list[index].weight)
        if let more = explanation.toOneMore {
          #expect(try range(weight + more).lowerBound > gifts, "\(method) \(explanation)")
          #expect(try range(weight + more - 1).lowerBound <= gifts, "\(method) \(explanation)")
        }
        if let fewer = explanation.toOneFewer {
          #expect(try range(weight - fewer).upperBound < gifts, "\(method) \(explanation)")
          #expect(try range(weight - fewer + 1).upperBound >= gifts, "\(method) \(explanation)")
        }
      }
    }
  }
}
