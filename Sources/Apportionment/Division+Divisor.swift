extension Division {
  /// Jump and step: a window of divisors settles almost every gift at once; only bids inside it are compared, exactly.
  init(_ lot: Lot, rounding: Rounding) {
    guard let lot = rounding.servesEverybody ? lot.servingEverybody() : lot else {
      self.init(heaviestFirst: lot, rounding)
      return
    }
    var window = DivisorWindow(lot, rounding)
    window.narrow()
    let settled = window.undisputed()
    self.init(gifts: settled.gifts)
    var bids = settled.bids
    let due = lot.dividend - gifts.reduce(0, +)
    award(due, highestOf: &bids, claimant: { Int($0.claimant) }, order: { $0.compared(to: $1, rounding) })
  }

  /// Fewer gifts than claimants who are each due a first one: the heaviest are served.
  private init(heaviestFirst lot: Lot, _ rounding: Rounding) {
    self.init(gifts: lot.entries.map { Int($0.lower) })
    var bids: [Bid] = []
    for (index, entry) in lot.entries.enumerated() where entry.lower == 0 && entry.upper > 0 {
      bids.append(Bid(weight: entry.weight, gifts: 0, claimant: index, rounding: rounding))
    }
    let due = lot.dividend - lot.lowerSum
    award(due, highestOf: &bids, claimant: { Int($0.claimant) }, order: { $0.compared(to: $1, rounding) })
  }
}

extension Lot {
  /// The lot with a first gift for everybody who can take one, or nothing if there are not enough.
  func servingEverybody() -> Lot? {
    var lot = self
    for index in entries.indices where entries[index].lower == 0 && entries[index].upper > 0 {
      lot.entries[index].lower = 1
      lot.lowerSum += 1
    }
    return lot.lowerSum <= dividend ? lot : nil
  }
}
