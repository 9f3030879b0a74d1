public import Recognition

/// The gifts of a year (tặng quà), of its ceremonies and of programmes without one. A gift is not an award.
public struct GiftFigures: Sendable {
  /// What a ward or other place has of all lots.
  public struct WardLine: Hashable, Sendable {
    public var ward: Place
    /// Nil when nothing is allocated in the year.
    public var allocated: Int?
    /// Nil until a first hand-over list.
    public var handedOver: Int?
    public var returned: Int?
  }

  public var lots: [LotStanding]
  /// Nil when the year has no lot.
  public var planned: Int?
  /// Nil until some lot is allocated.
  public var allocated: Int?
  /// Nil until a first hand-over list.
  public var handedOver: Int?
  /// Nil until a first return.
  public var returned: Int?
  public var byWard: [WardLine]

  init(_ facts: YearFacts) {
    let lots = facts.ceremonies.flatMap(\.lots) + facts.programmes.flatMap(\.lots)
    self.lots = lots
    planned = lots.isEmpty ? nil : lots.reduce(0) { $0 + $1.lot.quantity }
    allocated = Self.sum(lots.map(\.allotted))
    handedOver = Self.sum(lots.map { lot in lot.hasHandovers ? lot.shares.reduce(0) { $0 + $1.handedOver } : nil })
    returned = Self.sum(lots.map { lot in lot.hasReturns ? lot.shares.reduce(0) { $0 + $1.returned } : nil })
    byWard = Self.wardLines(facts, lots)
  }

  private static func wardLines(_ facts: YearFacts, _ lots: [LotStanding]) -> [WardLine] {
    let known = Set(facts.wards.map(\.id))
    let shares = lots.flatMap { lot in lot.shares.map { (lot: lot, share: $0) } }
    let byPlace = Dictionary(grouping: shares, by: \.share.place.id)
    let others = byPlace.filter { !known.contains($0.key) }.values.map { $0[0].share.place }.sorted { $0.id < $1.id }
    return (facts.wards + others).map { ward in
      let own = byPlace[ward.id] ?? []
      return WardLine(
        ward: ward.value,
        allocated: lots.contains { $0.allocation != nil } ? own.reduce(0) { $0 + $1.share.allotted } : nil,
        handedOver: lots.contains(where: \.hasHandovers) ? own.reduce(0) { $0 + $1.share.handedOver } : nil,
        returned: lots.contains(where: \.hasReturns) ? own.reduce(0) { $0 + $1.share.returned } : nil)
    }
  }

  private static func sum(_ parts: [Int?]) -> Int? {
    let known = parts.compactMap { $0 }
    return known.isEmpty ? nil : known.reduce(0, +)
  }
}
