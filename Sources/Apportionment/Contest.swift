/// The bids at the edge: who is next in line for one more gift, and who holds the gift given last.
struct Contest {
  /// A bid, and the next one by anybody else.
  struct Edge {
    var bid: Bid
    var rival: Bid?
  }

  /// The highest bid without a gift.
  private(set) var wanting: Edge?
  /// The lowest bid with a gift.
  private(set) var holding: Edge?

  init(_ lot: Lot, _ gifts: [Int], _ rounding: Rounding) {
    for (index, entry) in lot.entries.enumerated() where entry.weight > 0 {
      if gifts[index] < entry.upper {
        let bid = Bid(weight: entry.weight, gifts: gifts[index], claimant: index, rounding: rounding)
        enter(bid, &wanting) { $0.compared(to: $1, rounding) > 0 }
      }
      if gifts[index] > entry.lower {
        let bid = Bid(weight: entry.weight, gifts: gifts[index] - 1, claimant: index, rounding: rounding)
        enter(bid, &holding) { $0.compared(to: $1, rounding) < 0 }
      }
    }
  }

  /// The highest bid without a gift by anybody but this claimant.
  func wanting(besides claimant: Int) -> Bid? { wanting.flatMap { $0.bid.claimant == claimant ? $0.rival : $0.bid } }

  /// The lowest bid with a gift by anybody but this claimant.
  func holding(besides claimant: Int) -> Bid? { holding.flatMap { $0.bid.claimant == claimant ? $0.rival : $0.bid } }

  @inline(__always)
  private func enter(_ bid: Bid, _ edge: inout Edge?, isFirst: (Bid, Bid) -> Bool) {
    guard let current = edge else {
      edge = Edge(bid: bid)
      return
    }
    if isFirst(bid, current.bid) {
      edge = Edge(bid: bid, rival: current.bid)
    } else if current.rival.map({ isFirst(bid, $0) }) ?? true {
      edge?.rival = bid
    }
  }
}
