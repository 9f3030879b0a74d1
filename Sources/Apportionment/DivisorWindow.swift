/// Two multipliers (1/D) that bracket the right one: rounding everybody by the lower gives too little or just enough,
/// by the upper just enough or too much.
///
/// Doubles are good enough to find the window, because its edges are then moved apart by 2⁻⁴⁰, far more than the 2⁻⁵⁰ by which a
/// double product or signpost can be wrong: every gift inside the lower edge is then truly due, every gift outside the upper edge
/// truly is not, and every tie at the decisive bid lies wholly between.
struct DivisorWindow {
  private struct Probe {
    var multiplier: Double
    var gifts: Int
    /// The weight of those whom a slightly different multiplier would move: the slope.
    var freeWeight = 0.0
  }

  private let entries: [Entry]
  private let total: Int
  private let rounding: Rounding
  private let weightSum: Double
  private var low: Probe
  private var high: Probe

  /// The window may hold this many disputed gifts without slowing anything down.
  private let comfortable: Int

  init(_ lot: Lot, _ rounding: Rounding) {
    entries = lot.entries
    total = lot.dividend
    self.rounding = rounding
    weightSum = Double(lot.weightSum)
    low = Probe(multiplier: 0, gifts: lot.lowerSum)
    high = Probe(multiplier: 0x1p32, gifts: lot.upperSum)
    comfortable = 16 + (4 << ((Int.bitWidth - lot.entries.count.leadingZeroBitCount) / 2))
  }

  private var disputed: Int { high.gifts - low.gifts }

  /// Brings the edges together until few gifts are in dispute, or until they are one crowd of nearly equal bids.
  mutating func narrow() {
    var guess = max(1, Double(total) - rounding.bias * Double(entries.count)) / weightSum
    var (round, stalled) = (0, 0)
    while disputed > comfortable {
      round += 1
      let before = disputed
      let probe = probe(guess)
      accept(probe)
      stalled += disputed * 2 > before ? 1 : 0
      if disputed <= entries.count && stalled > 1 || round > 200 { return }
      guess = next(after: probe, round: round)
    }
  }

  /// What everybody gets for certain, and the bids for the gifts in dispute.
  func undisputed() -> (gifts: [Int], bids: [Bid]) {
    let (lower, upper) = (low.multiplier * (1 - 0x1p-40), high.multiplier * (1 + 0x1p-40))
    var gifts: [Int] = []
    var bids: [Bid] = []
    gifts.reserveCapacity(entries.count)
    bids.reserveCapacity(min(disputed, entries.count) + 8)
    for entry in entries {
      let certain = self.gifts(entry, lower)
      for held in certain..<self.gifts(entry, upper) {
        bids.append(Bid(weight: entry.weight, gifts: held, claimant: gifts.count, rounding: rounding))
      }
      gifts.append(certain)
    }
    return (gifts, bids)
  }

  @inline(__always)
  private func gifts(_ entry: Entry, _ multiplier: Double) -> Int {
    entry.clamped(rounding.rounded(min(Double(entry.weight) * multiplier, 0x1p32)))
  }

  private func probe(_ multiplier: Double) -> Probe {
    var probe = Probe(multiplier: multiplier, gifts: 0)
    for entry in entries {
      let gifts = gifts(entry, multiplier)
      probe.gifts += gifts
      if gifts > entry.lower && gifts < entry.upper { probe.freeWeight += Double(entry.weight) }
    }
    return probe
  }

  private mutating func accept(_ probe: Probe) {
    if probe.gifts <= total { low = probe }
    if probe.gifts >= total { high = probe }
  }

  /// Newton's step, a little too far so as to land on the other side; every third time the double halfway between the edges, lest it creep.
  private func next(after probe: Probe, round: Int) -> Double {
    let (floor, ceiling) = (max(low.multiplier, 0x1p-64), high.multiplier)
    let overshoot = Double(comfortable) / (probe.gifts < total ? 4 : -4)
    let step = (Double(total - probe.gifts) + overshoot) / probe.freeWeight
    let guess = probe.multiplier + step
    if round % 3 != 0 && guess > floor && guess < ceiling { return guess }
    return Double(bitPattern: (floor.bitPattern + ceiling.bitPattern) / 2)
  }
}
