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
    var freeWeight = 0
  }

  private let entries: [Entry]
  private let total: Int
  private let rounding: Rounding
  private let weightSum: Int
  /// The weights alone, where no bound holds anybody and rounding is plain: then a look at everybody is a few additions each.
  private let freeWeights: [Double]
  private var low: Probe
  private var high: Probe

  /// With this many gifts in dispute, comparing their bids costs less than another look at everybody.
  private let comfortable: Int
  /// Gifts to overshoot by: rounding scatters the sum by about a third of the root of the number of claimants.
  private let scatter: Double

  init(_ lot: Lot, _ rounding: Rounding) {
    entries = lot.entries
    total = lot.dividend
    self.rounding = rounding
    weightSum = lot.weightSum
    freeWeights = lot.isBounded || rounding.servesEverybody ? [] : lot.entries.map { Double($0.weight) }
    low = Probe(multiplier: 0, gifts: lot.lowerSum)
    high = Probe(multiplier: 0x1p32, gifts: lot.upperSum)
    comfortable = 16 + lot.entries.count / 8
    scatter = 4 + Double(1 << ((Int.bitWidth - lot.entries.count.leadingZeroBitCount) / 2))
  }

  private var disputed: Int { high.gifts - low.gifts }

  /// Brings the edges together until few gifts are in dispute, or until they are one crowd of nearly equal bids.
  mutating func narrow() {
    var guess = max(1, Double(total) - rounding.bias * Double(entries.count)) / Double(weightSum)
    var (round, stalled, reach) = (0, 0, scatter)
    while disputed > comfortable {
      round += 1
      let before = disputed
      let probe = probe(guess)
      accept(probe)
      if !isClosed {
        guess = next(after: probe, reach: reach)
        reach *= 8
        continue
      }
      stalled += disputed * 2 > before ? 1 : 0
      if disputed <= entries.count && stalled > 0 || round > 200 { return }
      guess = round > 6 && round % 3 == 0 ? halfway : next(after: probe, reach: scatter)
    }
  }

  /// What everybody gets for certain, and the bids for the gifts in dispute.
  func undisputed() -> (gifts: [Int], bids: [Bid]) {
    let (lower, upper) = (low.multiplier * (1 - 0x1p-40), high.multiplier * (1 + 0x1p-40))
    var bids: [Bid] = []
    bids.reserveCapacity(min(disputed, entries.count) + 8)
    let gifts = [Int](unsafeUninitializedCapacity: entries.count) { buffer, count in
      for (index, entry) in entries.enumerated() {
        let certain = self.gifts(entry, lower)
        buffer.initializeElement(at: index, to: certain)
        for held in certain..<self.gifts(entry, upper) {
          bids.append(Bid(weight: entry.weight, gifts: held, claimant: index, rounding: rounding))
        }
      }
      count = entries.count
    }
    return (gifts, bids)
  }

  @inline(__always)
  private func gifts(_ entry: Entry, _ multiplier: Double) -> Int {
    entry.clamped(rounding.rounded(min(Double(entry.weight) * multiplier, 0x1p32)))
  }

  private func probe(_ multiplier: Double) -> Probe {
    if !freeWeights.isEmpty {
      return Probe(multiplier: multiplier, gifts: rounding.roundedSum(freeWeights, times: multiplier), freeWeight: weightSum)
    }
    var probe = Probe(multiplier: multiplier, gifts: 0)  // The loop has no branches: whom a bound holds is hard to predict.
    for entry in entries {
      let gifts = gifts(entry, multiplier)
      probe.gifts += gifts
      probe.freeWeight &+= entry.weight & (gifts > entry.lower ? -1 : 0) & (gifts < entry.upper ? -1 : 0)
    }
    return probe
  }

  private mutating func accept(_ probe: Probe) {
    if probe.gifts <= total { low = probe }
    if probe.gifts >= total { high = probe }
  }

  /// Whether both edges have been tried, rather than assumed.
  private var isClosed: Bool { low.multiplier > 0 && high.multiplier < 0x1p32 }

  /// Newton's step, and some gifts further so as to land on the other side.
  private func next(after probe: Probe, reach: Double) -> Double {
    let missing = Double(total - probe.gifts)
    let guess = probe.multiplier + (missing + (missing > 0 ? reach : -reach)) / Double(probe.freeWeight)
    return guess > low.multiplier && guess < high.multiplier ? guess : halfway
  }

  /// The double halfway between the edges, counted in doubles.
  private var halfway: Double {
    Double(bitPattern: (max(low.multiplier, 0x1p-64).bitPattern + high.multiplier.bitPattern) / 2)
  }
}
