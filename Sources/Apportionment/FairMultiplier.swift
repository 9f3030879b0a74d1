/// The exact t = gifts / weight for which the sum of all clamp(w·t, lower, upper) is what there is to divide.
struct FairMultiplier: Equatable, Sendable {
  /// The gifts left for those whom no bound holds.
  private(set) var gifts: Int
  /// Their weight; never zero for a lot that gives anybody more than a lower bound.
  private(set) var weight: Int

  /// Starts with everybody free. If the bounds that are broken ask for more than they return, those at a lower bound stay there
  /// for good, since t can only shrink; else those at an upper bound do, since t can only grow (Bretthauer & Shetty, 1997).
  init(_ lot: Lot) {
    gifts = lot.dividend
    weight = lot.weightSum
    if !lot.isBounded { return }
    var excess = excess(lot.entries)
    var free = lot.entries
    while excess != 0 {
      settle(&free, atLower: excess > 0)
      excess = self.excess(free)
    }
  }

  /// The whole gifts in a claimant's share, and what is left over, out of ``weight``; nothing is left over at a bound.
  @inline(__always)
  func part(_ entry: Entry) -> (whole: Int, remainder: UInt) {
    let product = UInt(entry.weight).multipliedFullWidth(by: UInt(gifts))
    if product.high >= weight { return (Int(entry.upper), 0) }
    let (whole, remainder) =
      product.high == 0
      ? product.low.quotientAndRemainder(dividingBy: UInt(weight))
      : UInt(weight).dividingFullWidth(product)
    if whole >= entry.upper { return (Int(entry.upper), 0) }
    return whole < entry.lower ? (Int(entry.lower), 0) : (Int(whole), remainder)
  }

  /// Where a claimant's exact share lies.
  enum Position { case below, between, above }

  /// Whether w·t is below the lower bound or above the upper one.
  func position(_ entry: Entry) -> Position {
    let fair = Int128(entry.weight) * Int128(gifts)
    if fair < Int128(entry.lower) * Int128(weight) { return .below }
    return fair > Int128(entry.upper) * Int128(weight) ? .above : .between
  }

  /// Whether no bound holds a claimant with some weight.
  func isFree(_ entry: Entry) -> Bool { entry.weight > 0 && position(entry) == .between }

  /// By how much the clamped shares at this t exceed what there is, times ``weight``; 0 also when no bound is broken.
  private func excess(_ entries: [Entry]) -> Int128 {
    var excess: Int128 = 0
    for entry in entries {
      let fair = Int128(entry.weight) &* Int128(gifts)
      let (lower, upper) = (Int128(entry.lower) &* Int128(weight), Int128(entry.upper) &* Int128(weight))
      excess &+= min(max(fair, lower), upper) &- fair
    }
    return excess
  }

  /// Takes those who break their lower (or upper) bound out of the free and gives them just that.
  private mutating func settle(_ free: inout [Entry], atLower: Bool) {
    let (gifts, weight) = (gifts, weight)
    var kept = 0
    for index in free.indices {
      let entry = free[index]
      let bound = Int(atLower ? entry.lower : entry.upper)
      let fair = Int128(entry.weight) &* Int128(gifts)
      let limit = Int128(bound) &* Int128(weight)
      let stays = atLower ? fair >= limit : fair <= limit
      free[kept] = entry
      kept += stays ? 1 : 0
      self.gifts -= stays ? 0 : bound
      self.weight -= stays ? 0 : entry.weight
    }
    free.removeSubrange(kept...)
  }
}
