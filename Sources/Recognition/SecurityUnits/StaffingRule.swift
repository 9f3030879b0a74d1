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
