/// How far each weight is from one gift more or one fewer, all other weights as they are.
struct Margins {
  private let allocation: Allocation
  /// By weight only, with what has been drawn.
  private let gifts: [Int]
  private let contest: Contest?
  /// In an open tie, the bid that all the tied make.
  private let tiedBid: Bid?
  /// In an open tie that ends if one of the tied leaves it, who would be next once the others have their gift.
  private let afterTie: Contest?

  init(_ allocation: Allocation) {
    self.allocation = allocation
    var gifts = allocation.claimants.indices.map(allocation.giftsByWeight)
    self.gifts = gifts
    guard allocation.method.hasDivisor, let rounding = allocation.method.rounding else {
      (contest, tiedBid, afterTie) = (nil, nil, nil)
      return
    }
    contest = Contest(allocation.lot, gifts, rounding)
    let tied = allocation.needsDraw ? allocation.division.tied : []
    tiedBid = tied.first.map { allocation.bid($0, gifts[$0], rounding) }
    for index in tied { gifts[index] += 1 }
    afterTie = tied.count == allocation.division.remaining + 1 ? Contest(allocation.lot, gifts, rounding) : nil
  }

  /// The least increase of the weight that brings one gift more.
  func toOneMore(_ index: Int) -> Int? {
    let weight = allocation.lot.entries[index].weight
    let room = (1 << 62) - 1 - allocation.lot.weightSum
    if allocation.method == .equal || gifts[index] >= entry(index, weight + 1).upper { return nil }
    if allocation.undistributed > 0 { return 1 }
    return least(upTo: room) { change in earnsMore(index, weight + change) }
  }

  /// The least decrease of the weight that costs one gift.
  func toOneFewer(_ index: Int) -> Int? {
    let entry = allocation.lot.entries[index]
    if allocation.method == .equal || gifts[index] <= entry.lower || allocation.undistributed > 0 { return nil }
    return least(upTo: entry.weight - 1) { change in earnsLess(index, entry.weight - change) }
  }

  private func entry(_ index: Int, _ weight: Int) -> Entry {
    allocation.claimants[index].entry(weight: weight, onTop: allocation.committedMode == .onTop)
  }

  private func earnsMore(_ index: Int, _ weight: Int) -> Bool {
    guard let contest, let rounding = allocation.method.rounding else {
      return retried(index, weight).gifts[index] > gifts[index]
    }
    guard let rival = tiedBid ?? contest.holding(besides: index) else { return false }
    let bid = Bid(weight: weight, gifts: gifts[index], claimant: index, rounding: rounding)
    return bid.compared(to: rival, rounding) > 0
  }

  private func earnsLess(_ index: Int, _ weight: Int) -> Bool {
    guard let contest, let rounding = allocation.method.rounding else {
      let division = retried(index, weight)
      return division.gifts[index] + (division.tied.contains(index) ? 1 : 0) < gifts[index]
    }
    guard let rival = nextInLine(besides: index, contest, rounding) else { return false }
    let bid = Bid(weight: weight, gifts: gifts[index] - 1, claimant: index, rounding: rounding)
    return bid.compared(to: rival, rounding) < 0
  }

  /// The bid that gets the gift which this claimant loses.
  private func nextInLine(besides index: Int, _ contest: Contest, _ rounding: Rounding) -> Bid? {
    guard let tiedBid else { return contest.wanting(besides: index) }
    let isOpen = gifts[index] < allocation.lot.entries[index].upper
    let isTied = isOpen && allocation.bid(index, gifts[index], rounding).compared(to: tiedBid, rounding) == 0
    guard isTied, let afterTie else { return tiedBid }
    return afterTie.wanting(besides: index)
  }

  /// The whole allocation with another weight.
  private func retried(_ index: Int, _ weight: Int) -> Division {
    Division(allocation.lot.replacing(entry(index, weight), at: index), by: allocation.method)
  }

  /// The least change for which the condition, once true, stays true: by doubling, then by halving.
  private func least(upTo limit: Int, _ isEnough: (Int) -> Bool) -> Int? {
    var (below, enough) = (0, 1)
    while enough < limit && !isEnough(enough) {
      below = enough
      enough = min(limit, enough * 2)
    }
    if enough > limit || !isEnough(enough) { return nil }
    while enough - below > 1 {
      let middle = below + (enough - below) / 2
      if isEnough(middle) { enough = middle } else { below = middle }
    }
    return enough
  }
}

extension Allocation {
  fileprivate func bid(_ index: Int, _ gifts: Int, _ rounding: Rounding) -> Bid {
    Bid(weight: lot.entries[index].weight, gifts: gifts, claimant: index, rounding: rounding)
  }
}
