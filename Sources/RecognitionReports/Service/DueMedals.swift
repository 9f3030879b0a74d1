public import Recognition

/// Who is due for a medal of service on a day, with the reckoning (danh sách đến hạn xét tặng kỷ niệm chương).
public struct DueMedals: Sendable {
  public let rule: EligibilityRule
  public let award: AwardKind
  public let day: CivilDate
  /// Those due first, the longest service before the shorter.
  public let claims: [MedalClaim]
  let office: String?
  let asOf: CivilDate
  let fingerprint: String

  /// - Parameter all: Those who have the medal, or something that excludes it, are listed too.
  public init(
    _ claims: [MedalClaim], by rule: EligibilityRule, award: AwardKind, on day: CivilDate, all: Bool, office: String?, asOf: CivilDate,
    fingerprint: String
  ) {
    let shown = claims.filter { all || ($0.verdict != .held && $0.verdict != .excluded) }
    self.claims = shown.sorted { one, other in
      if one.rank != other.rank { return one.rank < other.rank }
      return one.length == other.length ? one.person.id < other.person.id : one.length > other.length
    }
    self.rule = rule
    self.award = award
    self.day = day
    self.office = office
    self.asOf = asOf
    self.fingerprint = fingerprint
  }

  public var warnings: [ReportWarning] {
    let goesOn = day > asOf && claims.contains { $0.terms.contains { $0.counted != nil && $0.term.to == nil } }
    let verified: [ReportWarning] = rule.isVerified ? [] : [.eligibilityNotVerified(rule.legalBasis)]
    return verified + (goesOn ? [.serviceTakenToGoOn(day)] : []) + [.conditionsOutsideTheBook]
  }
}

extension MedalClaim {
  fileprivate var rank: Int { Verdict.allCases.firstIndex(of: verdict)! }
}
