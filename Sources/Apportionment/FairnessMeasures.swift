/// How even an allocation is, in the measures the literature compares methods by. They are for print; nothing is decided by them.
///
/// With v a claimant's part of all weight and s its part of all gifts, 0 is perfect everywhere except ``dHondt``, where 1 is.
public struct FairnessMeasures: Equatable, Sendable {
  /// The largest difference between a share and its quota, in gifts.
  public private(set) var largestDistance = ExactFraction(0, over: 1)
  /// How many shares are not their quota rounded down or up.
  public private(set) var quotaViolations = 0
  /// Gallagher's index, √(½ Σ (s − v)²), as a part of one.
  public private(set) var gallagher = 0.0
  /// Loosemore & Hanby's index, ½ Σ |s − v|: the part of the gifts that would have to change hands.
  public private(set) var loosemoreHanby = 0.0
  /// The Sainte-Laguë index, Σ (s − v)² / v, which Webster's method minimises.
  public private(set) var sainteLague = 0.0
  /// The largest s / v, which Jefferson's method minimises.
  public private(set) var dHondt = 1.0
  /// Gini's coefficient of gifts per head, every unit of weight counting as one head.
  public private(set) var gini = 0.0
  /// The fewest gifts per head, of claimants with any weight.
  public private(set) var leastPerHead: ExactFraction?
  /// The most gifts per head, of claimants with any weight.
  public private(set) var mostPerHead: ExactFraction?

  /// Measures shares against weights, of which there are as many. Without any gifts or any weight, everything is even.
  public init(gifts: [Int], weights: [Int]) {
    precondition(gifts.count == weights.count, "as many gifts as weights")
    let pairs = zip(gifts, weights).map { Pair(gifts: $0, weight: $1) }
    let total = pairs.reduce(0) { $0 + UInt128($1.gifts) }
    let weightSum = pairs.reduce(0) { $0 + UInt128($1.weight) }
    if total == 0 || weightSum == 0 { return }
    for pair in pairs { addQuota(pair, total, weightSum) }
    let (allGifts, allWeight) = (Double(total), Double(weightSum))
    addIndices(pairs.map { (Double($0.gifts) / allGifts, Double($0.weight) / allWeight) })
    addHeads(pairs.filter { $0.weight > 0 }.sorted { $0.perHead < $1.perHead })
  }

  private struct Pair {
    let gifts: Int
    let weight: Int
    let perHead: Double

    init(gifts: Int, weight: Int) {
      self.gifts = gifts
      self.weight = weight
      perHead = weight == 0 ? 0 : Double(gifts) / Double(weight)
    }
  }

  private mutating func addQuota(_ pair: Pair, _ total: UInt128, _ weightSum: UInt128) {
    let (quota, share) = (total * UInt128(pair.weight), UInt128(pair.gifts) * weightSum)
    let distance = ExactFraction(max(quota, share) - min(quota, share), over: weightSum)
    if distance.numerator >= weightSum { quotaViolations += 1 }
    if distance.numerator > largestDistance.numerator { largestDistance = distance }
  }

  private mutating func addIndices(_ parts: [(gifts: Double, weight: Double)]) {
    var squares = 0.0
    dHondt = 0
    for (share, fair) in parts {
      let difference = share - fair
      squares += difference * difference
      loosemoreHanby += difference.magnitude / 2
      if fair > 0 {
        sainteLague += difference * difference / fair
        dHondt = max(dHondt, share / fair)
      }
    }
    gallagher = squareRoot(squares / 2)
  }

  /// From the fewest gifts per head to the most; twice the area under Lorenz's curve is what Gini leaves of one.
  private mutating func addHeads(_ pairs: [Pair]) {
    leastPerHead = pairs.first.map { ExactFraction(UInt128($0.gifts), over: UInt128($0.weight)) }
    mostPerHead = pairs.last.map { ExactFraction(UInt128($0.gifts), over: UInt128($0.weight)) }
    let weightSum = Double(pairs.reduce(0) { $0 + UInt128($1.weight) })
    let total = Double(pairs.reduce(0) { $0 + UInt128($1.gifts) })
    if total == 0 { return }
    var (below, area) = (0.0, 0.0)
    for pair in pairs {
      let share = Double(pair.gifts) / total
      area += Double(pair.weight) / weightSum * (below * 2 + share)
      below += share
    }
    gini = max(0, 1 - area)
  }
}

extension Allocation {
  /// The allocation's measures, of what was divided by weight. Before a draw, of the shares that are certain.
  public var measures: FairnessMeasures {
    FairnessMeasures(gifts: claimants.indices.map(giftsByWeight), weights: lot.entries.map(\.weight))
  }
}

/// Newton's square root. The standard library's calls the C library on some platforms, and this module links none.
private func squareRoot(_ value: Double) -> Double {
  if value <= 0 { return 0 }
  var root = max(1, value)
  while true {
    let better = (root + value / root) / 2
    if better >= root { return root }
    root = better
  }
}
