/// Required against actual strength of one ward, or of one of its neighbourhoods (thiếu, thừa).
public struct StrengthGap: Hashable, Sendable {
  public var ward: Entry<Place>
  /// Nil: the whole ward, or its units that serve no one neighbourhood.
  public var neighbourhood: Entry<Place>?
  public var units: Int
  /// Nil when any unit's requirement is not known.
  public var required: ClosedRange<Int>?
  /// Nil when any unit's actual strength is not known, or there is no unit. Who serves in several units counts once.
  public var actual: Int?
  /// Who is there, as far as the rolls tell; nil without a roll.
  public var people: ForcePeople?
  /// Its teams whose strength no rule allows (tổ ngoài khung).
  public var outside: [TeamOutsideRange] = []
  /// Its neighbourhoods that by the rule must have a team and have none in the book; what is required counts them.
  public var withoutTeam: [Entry<Place>] = []

  public init(ward: Entry<Place>, units: Int, required: ClosedRange<Int>?, actual: Int?) {
    self.ward = ward
    self.units = units
    self.required = required
    self.actual = actual
  }

  /// How many are missing against the least required: 0 within a range, negative when there are more than the most. Nil: not known.
  public var gap: Int? {
    guard let required, let actual else { return nil }
    return Self.missing(actual, of: required)
  }

  /// How many are missing against a range: 0 within it, negative above it.
  public static func missing(_ actual: Int, of required: ClosedRange<Int>) -> Int {
    actual < required.lowerBound ? required.lowerBound - actual : min(0, required.upperBound - actual)
  }

  /// Whether nobody is missing and no neighbourhood lacks its team; nil: not known.
  public var isFull: Bool? {
    if !withoutTeam.isEmpty { return false }
    return gap.map { $0 <= 0 }
  }
}

/// A team that is smaller or larger than a rule of its kind allows, whatever was decided for it.
public struct TeamOutsideRange: Hashable, Sendable {
  public var id: Identifier<SecurityUnit>
  /// Its name with the place it serves.
  public var name: String
  public var actual: Int
  public var allowed: ClosedRange<Int>
  public var legalBasis: String
}

extension UnitListing {
  /// The unit as the rules of a day judge it: the rule in force, and what it must have, by decision or by that rule.
  ///
  /// - Parameter codes: the codes of the places around its ward, which pick the rule.
  public func judged(by rules: [StaffingRule], around codes: [String], on day: CivilDate) -> UnitListing {
    var unit = self
    unit.rule = rules.first { $0.applies(to: self.unit.kind, around: codes, on: day) }
    unit.requirement = unit.required.map { $0...$0 } ?? unit.requiredByRule
    return unit
  }

  private var requiredByRule: ClosedRange<Int>? {
    guard let rule, rule.countedPer == .team || neighbourhood != nil else { return nil }
    return rule.members(inhabitants: inhabitants)
  }

  /// Nil: within what the rule of its kind allows, or one of the two is not known.
  var outsideRange: TeamOutsideRange? {
    guard let rule, case .range(let allowed) = rule.scale, let actual, !allowed.contains(actual) else { return nil }
    return TeamOutsideRange(id: id, name: drawCode, actual: actual, allowed: allowed, legalBasis: rule.legalBasis)
  }
}

/// A neighbourhood that must have a team by the rule of its place and day.
public struct TeamSeat: Sendable {
  public var place: Entry<Place>
  public var ward: Identifier<Place>
  public var kind: SecurityUnit.Kind
  /// Nil: its inhabitants are not known.
  public var required: ClosedRange<Int>?

  public init(place: Entry<Place>, ward: Identifier<Place>, kind: SecurityUnit.Kind, required: ClosedRange<Int>?) {
    self.place = place
    self.ward = ward
    self.kind = kind
    self.required = required
  }
}

extension StrengthGap {
  /// The gap of each ward, in the order given; a ward without units has nothing known.
  ///
  /// - Parameter codes: the codes of the places around the wards, which pick the rule.
  public static func gaps(
    of wards: [Entry<Place>], units: [UnitListing], rules: [StaffingRule], codes: [String], on day: CivilDate
  ) -> [StrengthGap] {
    gaps(of: wards, units: units.map { $0.judged(by: rules, around: codes, on: day) }, on: day)
  }

  /// The gap of each ward by units that were judged.
  ///
  /// - Parameter seats: the neighbourhoods that must have a team.
  public static func gaps(
    of wards: [Entry<Place>], units: [UnitListing], seats: [TeamSeat] = [], on day: CivilDate
  ) -> [StrengthGap] {
    let unitsOf = Dictionary(grouping: units, by: \.ward.id)
    let seatsOf = Dictionary(grouping: seats, by: \.ward)
    return wards.map { gap(of: $0, units: unitsOf[$0.id] ?? [], seats: seatsOf[$0.id] ?? [], on: day) }
  }

  /// The same of each neighbourhood, ward by ward; the units of a whole ward come last in it.
  public static func gapsByNeighbourhood(
    of wards: [Entry<Place>], units: [UnitListing], seats: [TeamSeat], neighbourhoods: [Entry<Place>], on day: CivilDate
  ) -> [StrengthGap] {
    let unitsOf = Dictionary(grouping: units, by: \.seat.id)
    let seatsOf = Dictionary(grouping: seats, by: \.place.id)
    let inWard = Dictionary(grouping: neighbourhoods, by: \.value.parentID)
    return wards.flatMap { ward in
      let own = (inWard[ward.id] ?? []).map { place in
        var gap = gap(of: ward, units: unitsOf[place.id] ?? [], seats: seatsOf[place.id] ?? [], on: day)
        gap.neighbourhood = place
        return gap
      }
      let whole = unitsOf[ward.id] ?? []
      return own + (whole.isEmpty && !own.isEmpty ? [] : [gap(of: ward, units: whole, seats: [], on: day)])
    }
  }

  private static func gap(of ward: Entry<Place>, units: [UnitListing], seats: [TeamSeat], on day: CivilDate) -> StrengthGap {
    let lacking = seats.filter { seat in !units.contains { $0.unit.kind == seat.kind && $0.neighbourhood?.id == seat.place.id } }
    let required = oncePerNeighbourhood(units).map(\.requirement) + lacking.map(\.required)
    let people = ForcePeople(units, on: day)
    let actual = sum(units.map(\.actual)).map { $0 - (people?.repeated ?? 0) }
    var gap = StrengthGap(ward: ward, units: units.count, required: sum(required), actual: actual)
    gap.people = people
    gap.outside = units.compactMap(\.outsideRange)
    gap.withoutTeam = lacking.map(\.place)
    return gap
  }

  /// The units whose requirements add up: of those that a neighbourhood's rule counts, one for each neighbourhood.
  private static func oncePerNeighbourhood(_ units: [UnitListing]) -> [UnitListing] {
    var counted: Set<Identifier<Place>> = []
    return units.filter { unit in
      guard unit.required == nil, unit.rule?.countedPer == .neighbourhood, let neighbourhood = unit.neighbourhood else { return true }
      return counted.insert(neighbourhood.id).inserted
    }
  }

  private static func sum(_ ranges: [ClosedRange<Int>?]) -> ClosedRange<Int>? {
    let known = ranges.compactMap { $0 }
    guard !ranges.isEmpty, known.count == ranges.count else { return nil }
    return known.reduce(0) { $0 + $1.lowerBound }...known.reduce(0) { $0 + $1.upperBound }
  }

  private static func sum(_ figures: [Int?]) -> Int? {
    let known = figures.compactMap { $0 }
    return figures.isEmpty || known.count < figures.count ? nil : known.reduce(0, +)
  }
}
