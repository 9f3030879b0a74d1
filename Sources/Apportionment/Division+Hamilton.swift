extension Division {
  /// Hamilton's method: whole parts of w·t, then one more for the largest remainders among those whom no bound holds.
  init(hamilton lot: Lot) {
    let fair = FairMultiplier(lot)
    let count = lot.entries.count
    var given = 0
    var remainders: [UInt] = []
    let gifts = [Int](unsafeUninitializedCapacity: count) { buffer, size in
      remainders = Array(unsafeUninitializedCapacity: count) { rests, restCount in
        for (index, entry) in lot.entries.enumerated() {
          let part = fair.part(entry)
          buffer.initializeElement(at: index, to: part.whole)
          rests.initializeElement(at: index, to: part.remainder)
          given += part.whole
        }
        (size, restCount) = (count, count)
      }
    }
    self.init(gifts: gifts)
    award(lot.dividend - given, byRemainder: remainders, below: fair.weight)
  }

  /// Counts the remainders in 1,024 equal drawers, so that only those in the drawer where the gifts run out are compared.
  private mutating func award(_ due: Int, byRemainder remainders: [UInt], below limit: Int) {
    if due == 0 { return }
    let shift = max(0, Int.bitWidth - limit.leadingZeroBitCount - 10)
    let (drawer, above) = Self.lastDrawer(due, remainders, shift)
    var items: [(remainder: UInt, claimant: Int)] = []
    for (index, remainder) in remainders.enumerated() {
      let place = Int(remainder >> shift)
      gifts[index] += place > drawer ? 1 : 0
      if place == drawer { items.append((remainder, index)) }
    }
    award(due - above, highestOf: &items, claimant: { $0.claimant }) { first, second in
      first.remainder == second.remainder ? 0 : first.remainder > second.remainder ? 1 : -1
    }
  }

  /// The drawer that holds the remainder of this rank, and how many remainders lie in higher ones.
  private static func lastDrawer(_ rank: Int, _ remainders: [UInt], _ shift: Int) -> (drawer: Int, above: Int) {
    var counts = [Int](repeating: 0, count: 1024)
    for remainder in remainders { counts[Int(remainder >> shift)] += 1 }
    var (drawer, above) = (1023, 0)
    while above + counts[drawer] < rank {
      above += counts[drawer]
      drawer -= 1
    }
    return (drawer, above)
  }
}
