/// How many members a unit must have (định biên), by the rule of a place and time.
public struct StaffingRule: Hashable, Sendable {
  public enum Scale: Hashable, Sendable {
    /// A range stays a range: 3 to 7 per team (Nghị định 38/2006/NĐ-CP, Điều 7).
    case range(ClosedRange<Int>)
    /// So many up to a number of inhabitants, and more for each further band begun
    /// (Nghị quyết 08/2024/NQ-HĐND, Điều 2: 3 up to 2,700, one more for each further 900).
    case bands(baseInhabitants: Int, baseMembers: Int, bandInhabitants: Int, membersPerBand: Int)
  }

  /// What the rule gives members to.
  public enum Counted: String, Hashable, Sendable {
    /// Each team.
    case team
    /// Each neighbourhood, however many teams serve it; a team of the whole ward has no figure of its own.
    case neighbourhood
  }

  public var code: String
  /// Nil: the whole country.
  public var placeCode: String?
  public var unitKind: SecurityUnit.Kind
  public var validFrom: CivilDate
  public var validTo: CivilDate?
  public var countedPer: Counted
  public var scale: Scale
  public var legalBasis: String

  public init(
    code: String, placeCode: String?, unitKind: SecurityUnit.Kind, validFrom: CivilDate, validTo: CivilDate?,
    countedPer: Counted, scale: Scale, legalBasis: String
  ) {
    self.code = code
    self.placeCode = placeCode
    self.unitKind = unitKind
    self.validFrom = validFrom
    self.validTo = validTo
    self.countedPer = countedPer
    self.scale = scale
    self.legalBasis = legalBasis
  }

  /// The least and the most members of one unit among `inhabitants`; nil when the rule counts by inhabitants and they are not known.
  public func members(inhabitants: Int?) -> ClosedRange<Int>? {
    switch scale {
    case .range(let range): return range
    case .bands(let baseInhabitants, let baseMembers, let band, let perBand):
      guard let inhabitants else { return nil }
      let beyond = max(0, inhabitants - baseInhabitants)
      let members = baseMembers + (beyond + band - 1) / band * perBand
      return members...members
    }
  }

  public func applies(to kind: SecurityUnit.Kind, around codes: [String], on day: CivilDate) -> Bool {
    unitKind == kind && validFrom <= day && (validTo.map { day <= $0 } ?? true) && (placeCode.map(codes.contains) ?? true)
  }
}

/// Required against actual strength of one ward (thiếu, thừa).
public struct StrengthGap: Hashable, Sendable {
  public var ward: Entry<Place>
  public var units: Int
  /// Nil when any unit's requirement is not known.
  public var required: ClosedRange<Int>?
  /// Nil when any unit's actual strength is not known, or there is no unit.
  public var actual: Int?

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
}

extension StrengthGap {
  /// The gap of each ward, in the order given; a ward without units has nothing known.
  ///
  /// - Parameter codes: the codes of the places around the wards, which pick the rule.
  public static func gaps(
    of wards: [Entry<Place>], units: [UnitListing], rules: [StaffingRule], codes: [String], on day: CivilDate
  ) -> [StrengthGap] {
    let byWard = Dictionary(grouping: units, by: \.ward.id)
    return wards.map { ward in
      let units = byWard[ward.id] ?? []
      let required = oncePerNeighbourhood(units, rules: rules, codes: codes, on: day).map {
        requirement(of: $0, rules: rules, codes: codes, on: day)
      }
      return StrengthGap(ward: ward, units: units.count, required: sum(required), actual: sum(units.map(\.actual)))
    }
  }

  /// The units whose requirements add up: of those that a neighbourhood's rule counts, one for each neighbourhood.
  private static func oncePerNeighbourhood(
    _ units: [UnitListing], rules: [StaffingRule], codes: [String], on day: CivilDate
  ) -> [UnitListing] {
    var counted: Set<Identifier<Place>> = []
    return units.filter { unit in
      let rule = rules.first { $0.applies(to: unit.unit.kind, around: codes, on: day) }
      guard unit.required == nil, rule?.countedPer == .neighbourhood, let neighbourhood = unit.neighbourhood else { return true }
      return counted.insert(neighbourhood.id).inserted
    }
  }

  /// What one unit must have: the entered figure, else by the rule in force.
  public static func requirement(
    of unit: UnitListing, rules: [StaffingRule], codes: [String], on day: CivilDate
  ) -> ClosedRange<Int>? {
    if let required = unit.required { return required...required }
    guard let rule = rules.first(where: { $0.applies(to: unit.unit.kind, around: codes, on: day) }) else { return nil }
    if rule.countedPer == .neighbourhood && unit.neighbourhood == nil { return nil }
    return rule.members(inhabitants: unit.inhabitants)
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
