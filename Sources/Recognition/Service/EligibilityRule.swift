/// When members of a force, or people in leading posts, are given an award for their service, by the rule of a time (tiêu chuẩn xét tặng).
public struct EligibilityRule: Hashable, Sendable {
  public var code: String
  public var awardCode: String
  /// Whose members the rule is for.
  public var force: SecurityForce
  /// The forces whose service is added up.
  public var countedForces: [SecurityForce]
  /// Full years for men and women; nil where we do not know the law's figures.
  public var years: Years?
  /// How often a day in a hard place counts; nil where we do not know.
  public var hardFactor: Int?
  /// Awards whose holders are not given this one.
  public var excludedBy: [String]
  /// Nor holders of an order for length of service (huân chương theo niên hạn).
  public var excludesServiceOrders: Bool
  /// What the text asks besides, which the book cannot judge; nil where none is told.
  public var conditions: String?
  public var validFrom: CivilDate
  public var validTo: CivilDate?
  public var legalBasis: String
  public var status: String

  public struct Years: Hashable, Sendable {
    public var men: Int
    public var women: Int

    public init(men: Int, women: Int) {
      self.men = men
      self.women = women
    }

    public func needed(by gender: Gender) -> Int { gender == .male ? men : women }
  }

  public init(
    code: String, awardCode: String, force: SecurityForce, countedForces: [SecurityForce], years: Years?, hardFactor: Int?,
    excludedBy: [String], excludesServiceOrders: Bool, conditions: String? = nil, validFrom: CivilDate, validTo: CivilDate?,
    legalBasis: String, status: String
  ) {
    self.code = code
    self.awardCode = awardCode
    self.force = force
    self.countedForces = countedForces
    self.years = years
    self.hardFactor = hardFactor
    self.excludedBy = excludedBy
    self.excludesServiceOrders = excludesServiceOrders
    self.conditions = conditions
    self.validFrom = validFrom
    self.validTo = validTo
    self.legalBasis = legalBasis
    self.status = status
  }

  public func isInForce(on day: CivilDate) -> Bool { validFrom <= day && (validTo.map { day <= $0 } ?? true) }

  public var isVerified: Bool { LawStatus(trusted: status).isVerified }
}
