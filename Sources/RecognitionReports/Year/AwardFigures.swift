public import Recognition

/// The awards of a year (khen thưởng): given and still in the book, by recipient, by kind and by ward.
public struct AwardFigures: Hashable, Sendable {
  /// Counts of one row. `given` is counted apart from its three parts, so that the two can be compared.
  public struct Counts: Hashable, Sendable {
    public var given = 0
    public var individuals = 0
    public var collectives = 0
    public var households = 0
    /// How many of `given` were cancelled in law since.
    public var cancelled = 0
    /// Đồng, of the awards whose money is known.
    public var knownMoney = 0
    public var moneyUnknown = 0

    /// Nil when there are awards and the money of none is known.
    public var money: Int? { moneyUnknown > 0 && moneyUnknown >= given ? nil : knownMoney }
  }

  /// A title or form of commendation that was given.
  public struct KindLine: Hashable, Sendable {
    public var kind: AwardKind
    public var counts: Counts
  }

  /// A ward, other place, or no recorded one.
  public struct WardLine: Hashable, Sendable {
    /// Nil: awards of no recorded ward.
    public var ward: Place?
    public var counts: Counts
  }

  /// What sources say beyond the entered names; never added to them.
  public enum Stated: Hashable, Sendable {
    case many(ceremonies: Int)
    /// Sums of the known parts; `uncounted` gatherings of which the source says only "many".
    case counts(individuals: Int?, collectives: Int?, households: Int?, uncounted: Int)
  }

  public var total: Counts
  public var stated: Stated?
  public var byKind: [KindLine]
  public var byWard: [WardLine]
  public var cancelledInYear: Int
  public var protected: Int

  init(_ facts: YearFacts) {
    let byKind = Self.counts(of: facts.tallies, by: \.kindID)
    let byWard = Self.counts(of: facts.tallies, by: \.placeID)
    total = facts.tallies.reduce(into: Counts()) { $0.add($1) }
    stated = Stated(facts.ceremonies.compactMap(\.entry.value.statedAwards))
    let kinds = facts.kinds.sorted { ($0.value.precedence, $0.value.code) < ($1.value.precedence, $1.value.code) }
    self.byKind = kinds.compactMap { kind in byKind[kind.id].map { KindLine(kind: kind.value, counts: $0) } }
    self.byWard = Self.wardLines(facts, byWard)
    cancelledInYear = facts.cancelledInYear
    protected = facts.protected
  }

  private static func counts<Key: Hashable>(of tallies: [AwardTally], by key: (AwardTally) -> Key) -> [Key: Counts] {
    tallies.reduce(into: [:]) { $0[key($1), default: Counts()].add($1) }
  }

  /// Every ward of the office, other places that have awards, and the awards of no ward.
  private static func wardLines(_ facts: YearFacts, _ counts: [Identifier<Place>?: Counts]) -> [WardLine] {
    let own = facts.wards.map { WardLine(ward: $0.value, counts: counts[$0.id] ?? Counts()) }
    let known = Set(facts.wards.map(\.id))
    let others = facts.otherPlaces.filter { !known.contains($0.id) }.compactMap { place in
      counts[place.id].map { WardLine(ward: place.value, counts: $0) }
    }
    return own + others + (counts[nil].map { [WardLine(ward: nil, counts: $0)] } ?? [])
  }
}

extension AwardFigures.Counts {
  mutating func add(_ tally: AwardTally) {
    given += tally.given
    cancelled += tally.cancelled
    knownMoney += tally.money.amount
    moneyUnknown += tally.moneyUnknown
    switch tally.recipientType {
    case .individual: individuals += tally.given
    case .collective: collectives += tally.given
    case .household: households += tally.given
    }
  }

  func of(_ type: RecipientType) -> Int {
    switch type {
    case .individual: individuals
    case .collective: collectives
    case .household: households
    }
  }
}

extension AwardFigures.Stated {
  /// Nil when no source says anything of awards.
  init?(_ statements: [StatedAwards]) {
    if statements.isEmpty { return nil }
    let uncounted = statements.filter { $0 == .many }.count
    if uncounted == statements.count {
      self = .many(ceremonies: uncounted)
    } else {
      self = .counts(
        individuals: Self.sum(statements.map { $0.stated(.individual) }), collectives: Self.sum(statements.map { $0.stated(.collective) }),
        households: Self.sum(statements.map { $0.stated(.household) }), uncounted: uncounted)
    }
  }

  func of(_ type: RecipientType) -> Int? {
    guard case .counts(let individuals, let collectives, let households, _) = self else { return nil }
    switch type {
    case .individual: return individuals
    case .collective: return collectives
    case .household: return households
    }
  }

  /// Gatherings of which the source says only "many".
  var uncounted: Int {
    switch self {
    case .many(let ceremonies): ceremonies
    case .counts(_, _, _, let uncounted): uncounted
    }
  }

  private static func sum(_ parts: [Int?]) -> Int? {
    let known = parts.compactMap { $0 }
    return known.isEmpty ? nil : known.reduce(0, +)
  }
}

extension StatedAwards {
  fileprivate func stated(_ type: RecipientType) -> Int? {
    guard case .counts(let individuals, let collectives, let households) = self else { return nil }
    switch type {
    case .individual: return individuals
    case .collective: return collectives
    case .household: return households
    }
  }
}
