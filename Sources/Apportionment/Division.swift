/// What the arithmetic finds: the gifts beyond doubt, and the tied claimants of whom `remaining` are still to be given one.
struct Division: Equatable, Sendable {
  var gifts: [Int]
  /// Places in the input, ascending; empty when nothing is tied.
  var tied: [Int] = []
  var remaining = 0

  /// Divides a lot by a method.
  init(_ lot: Lot, by method: Apportionment.Method) {
    if lot.undistributed > 0 || lot.upperSum == lot.dividend {
      self.init(gifts: lot.entries.map { Int($0.upper) })
    } else if let rounding = method.rounding {
      self.init(lot, rounding: rounding)
    } else {
      self.init(hamilton: lot)
    }
  }

  init(gifts: [Int]) {
    self.gifts = gifts
  }

  /// Hands the `rank` highest of these items one gift each, unless the last of them are tied.
  @inline(__always)
  mutating func award<Item>(
    _ rank: Int, highestOf items: inout [Item], claimant: (Item) -> Int, order: (Item, Item) -> Int
  ) {
    if rank == 0 { return }
    let equal = Selection.equals(ofRank: rank, in: &items, by: order)
    let sure = equal.upperBound == rank ? rank : equal.lowerBound
    for index in 0..<sure { gifts[claimant(items[index])] += 1 }
    if sure < rank {
      remaining = rank - sure
      tied = inInputOrder(items[equal].lazy.map(claimant), count: gifts.count)
    }
  }
}

/// The places, ascending. Every claimant can be tied at once, so this marks instead of sorting.
private func inInputOrder(_ places: some Sequence<Int>, count: Int) -> [Int] {
  var marked = [Bool](repeating: false, count: count)
  var size = 0
  for place in places {
    marked[place] = true
    size += 1
  }
  var ordered: [Int] = []
  ordered.reserveCapacity(size)
  for place in 0..<count where marked[place] { ordered.append(place) }
  return ordered
}
