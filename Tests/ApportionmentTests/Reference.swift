import Apportionment

/// The slow way, for small numbers: one gift at a time, every comparison a cross product. Shares no code with the module.
struct Reference {
  var gifts: [Int]
  var tied: [Int] = []
  var remaining = 0

  /// The most a claimant can get by weight.
  static func ceilings(_ claimants: [Claimant], _ method: Apportionment.Method) -> [Int] {
    claimants.map { $0.weight == 0 && method != .equal ? $0.floor : $0.cap ?? 1_000_000 }
  }

  /// The allocations of every total from the sum of the floors to `most`, by a method with a divisor or equally.
  static func series(_ claimants: [Claimant], upTo most: Int, by method: Apportionment.Method) -> [Int: Reference] {
    let ceilings = ceilings(claimants, method)
    let weights = claimants.map { method == .equal ? 1 : $0.weight }
    var gifts = claimants.map(\.floor)
    var total = gifts.reduce(0, +)
    var series = [total: Reference(gifts: gifts)]
    while total < most {
      let open = gifts.indices.filter { gifts[$0] < ceilings[$0] }
      guard var best = open.first else { break }
      for index in open where order(weights[index], gifts[index], weights[best], gifts[best], method) > 0 { best = index }
      let equals = open.filter { order(weights[$0], gifts[$0], weights[best], gifts[best], method) == 0 }
      for count in 1..<max(2, equals.count) where equals.count > 1 {
        series[total + count] = Reference(gifts: gifts, tied: equals, remaining: count)
      }
      for index in equals { gifts[index] += 1 }
      total += equals.count
      series[total] = Reference(gifts: gifts)
    }
    return series
  }

  /// The sign of one bid less another.
  private static func order(_ w1: Int, _ k1: Int, _ w2: Int, _ k2: Int, _ method: Apportionment.Method) -> Int {
    let (a, b) = (ratio(w1, k1, method), ratio(w2, k2, method))
    if a.1 == 0 && b.1 == 0 { return (w1 - w2).signum() }
    return (a.0 * b.1 - b.0 * a.1).signum()
  }

  private static func ratio(_ w: Int, _ k: Int, _ method: Apportionment.Method) -> (Int, Int) {
    switch method {
    case .webster, .equal, .hamilton: (2 * w, 2 * k + 1)
    case .jefferson: (w, k + 1)
    case .adams: (w, k)
    case .huntingtonHill: (w * w, k * (k + 1))
    case .dean: (w * (2 * k + 1), 2 * k * (k + 1))
    }
  }

  /// Hamilton with bounds: of all ways to hold claimants at their floors or caps, the one whose t agrees with itself.
  init(hamilton claimants: [Claimant], total: Int) {
    let ceilings = Self.ceilings(claimants, .hamilton)
    gifts = ceilings
    if ceilings.reduce(0, +) <= total { return }
    let weights = claimants.map(\.weight)
    let patterns = claimants.reduce(1) { power, _ in power * 3 }
    let everybodyFree = patterns / 2
    for offset in 0..<patterns {
      let pattern = (everybodyFree + offset) % patterns
      let sides = Self.ternary(pattern, count: claimants.count)
      let held = sides.indices.map { sides[$0] == 0 ? claimants[$0].floor : sides[$0] == 2 ? ceilings[$0] : 0 }
      let free = sides.indices.filter { sides[$0] == 1 }
      let (p, q) = (total - held.reduce(0, +), free.reduce(0) { $0 + weights[$1] })
      if p < 0 || q == 0 { continue }
      let agrees = sides.indices.allSatisfy { index in
        let (fair, floor, cap) = (weights[index] * p, claimants[index].floor * q, ceilings[index] * q)
        return sides[index] == 1 ? fair >= floor && fair <= cap : sides[index] == 0 ? fair <= floor : fair >= cap
      }
      if agrees {
        gifts = held
        for index in free { gifts[index] = weights[index] * p / q }
        rank(free.map { (weights[$0] * p % q, $0) }, for: total - gifts.reduce(0, +))
        return
      }
    }
    gifts = claimants.map(\.floor)
  }

  private init(gifts: [Int], tied: [Int] = [], remaining: Int = 0) {
    (self.gifts, self.tied, self.remaining) = (gifts, tied, remaining)
  }

  private mutating func rank(_ remainders: [(Int, Int)], for due: Int) {
    if due == 0 { return }
    let edge = remainders.map(\.0).sorted(by: >)[due - 1]
    let above = remainders.filter { $0.0 > edge }
    let equals = remainders.filter { $0.0 == edge }
    for (_, index) in above { gifts[index] += 1 }
    if above.count + equals.count == due {
      for (_, index) in equals { gifts[index] += 1 }
    } else {
      (tied, remaining) = (equals.map(\.1).sorted(), due - above.count)
    }
  }

  private static func ternary(_ number: Int, count: Int) -> [Int] {
    var (rest, digits) = (number, [Int]())
    for _ in 0..<count {
      digits.append(rest % 3)
      rest /= 3
    }
    return digits
  }
}
