public import Recognition

/// Who is due for an award of service on a day, with the reckoning (danh sách đến hạn xét tặng), award by award.
public struct DueMedals: Sendable {
  /// One award: its rules of the day, and the people judged by them.
  public struct Section: Sendable {
    public let award: AwardKind
    public let rules: [EligibilityRule]
    /// Those due first, the longest service before the shorter.
    public let claims: [MedalClaim]

    /// - Parameter all: Those who have the award, or something that excludes it, are listed too.
    public init(_ award: AwardKind, rules: [EligibilityRule], claims: [MedalClaim], all: Bool) {
      let shown = claims.filter { all || ($0.verdict != .held && $0.verdict != .excluded) }
      self.claims = shown.sorted { one, other in
        if one.rank != other.rank { return one.rank < other.rank }
        return one.length == other.length ? one.person.id < other.person.id : one.length > other.length
      }
      self.award = award
      self.rules = rules
    }
  }

  public let sections: [Section]
  public let day: CivilDate
  let office: String?
  let asOf: CivilDate
  let fingerprint: String

  public init(_ sections: [Section], on day: CivilDate, office: String?, asOf: CivilDate, fingerprint: String) {
    self.sections = sections
    self.day = day
    self.office = office
    self.asOf = asOf
    self.fingerprint = fingerprint
  }

  public var warnings: [ReportWarning] {
    let claims = sections.flatMap(\.claims)
    let goesOn = day > asOf && claims.contains { $0.terms.contains { $0.counted != nil && $0.term.to == nil } }
    let rules = sections.flatMap(\.rules)
    let unverified = rules.filter { !$0.isVerified }.map { ReportWarning.eligibilityNotVerified($0.legalBasis) }
    let besides = rules.map { ReportWarning.conditionsOutsideTheBook(law: "\($0.legalBasis), \($0.force.term)", $0.conditions) }
    return unverified + (goesOn ? [.serviceTakenToGoOn(day)] : []) + besides
  }
}
