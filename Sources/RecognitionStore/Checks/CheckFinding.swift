public import Recognition

/// Something a named check found.
public enum CheckFinding: Hashable, Sendable {
  /// `field` is what differs: given, cancelled, money or moneyUnknown.
  case tallyDiffers(basis: String, year: Int, kind: String, field: String, kept: Int, recounted: Int)
  case shareMiscounted(share: Int64)
  case keyDiffers(table: String, id: Int64)
  /// The index of words is in itself contradictory.
  case searchBroken
  /// The index of words does not say of an entry what the book says.
  case searchDiffers(SearchKind, id: Int64)
  case sharesDoNotAddUp(allocation: Int64, pool: Int, found: Int)
  /// What a place gets of each lot does not make its number of all.
  case kindsDoNotAddUp(joint: Int64, place: String, total: Int, found: Int)
  /// Of two decisions of one series the later number has the earlier day.
  case numberAgainstDays(lower: NumberedDecision, higher: NumberedDecision)
  /// A number of the golden book on the certificates of several awards, or of one award twice.
  case goldenNumberTwice(issuer: String, number: Int, awards: [Int64])
  /// The certificate's number is of another agency's golden book than the one that decided.
  case goldenNumberOfAnother(award: Int64, number: Int, issuer: String, decider: String)
  /// Awards conferred at a ceremony before the day on which they were decided.
  case conferredBeforeDecision(HeldCeremony, decision: NumberedDecision, awards: [Int64])
  /// Awards conferred at a ceremony that is still to come.
  case conferredBeforeHeld(HeldCeremony, awards: [Int64])
  /// Recipients of one type and name that may be one.
  case likelySame(name: String, recipients: [EarlierRecipient])
  /// Two awards of one merged recipient that are the same award of one decision.
  case sameAwardTwice(kept: Int64, other: Int64)
  /// An award that does not keep a rule, and no reason is on record.
  case breach(award: Int64, RuleBreach)
  /// An issuer gave a kind to too many.
  case share(issuer: String, meritYear: Int, RuleBreach)
  /// An award whose money is not the law's, and no reason is on record.
  case moneyNotTheLaws(award: Int64, money: Dong, RewardLaw.Standing)
  /// `money` is what the award has; nil: not known.
  case overpaid(award: Int64, paid: Dong, money: Dong?)
  /// An award was cancelled after its money was paid, and less came back than must.
  case notRecovered(award: Int64, due: Dong, came: Dong)
  /// An award that stands against a rule for a reason.
  case overridden(RuleOverride)
  /// An award whose money is not the law's, for a reason.
  case moneyAccepted(award: Int64, money: Dong, reason: String)

  /// A ceremony with its day.
  public struct HeldCeremony: Hashable, Sendable {
    public var id: Int64
    public var heldOn: CivilDate
  }

  /// A decision as numbering looks at it.
  public struct NumberedDecision: Hashable, Sendable {
    public var id: Int64
    public var issuer: String
    public var number: DecisionNumber
    public var signedOn: CivilDate

    init(_ entry: Entry<Decision>) {
      id = entry.id.number
      issuer = entry.value.issuer
      number = entry.value.number
      signedOn = entry.value.signedOn
    }
  }

  /// What it is of: the table and the ids of its rows; no ids for a sum.
  public var record: (table: String, ids: [Int64]) {
    switch self {
    case .tallyDiffers: ("award_tally", [])
    case .shareMiscounted(let share): ("gift_share", [share])
    case .keyDiffers(let table, let id): (table, [id])
    case .searchBroken: ("search", [])
    case .searchDiffers(let kind, let id): (kind == .unit ? "security_unit" : kind.rawValue, [id])
    case .sharesDoNotAddUp(let allocation, _, _): ("allocation", [allocation])
    case .kindsDoNotAddUp(let joint, _, _, _): ("joint_allocation", [joint])
    case .numberAgainstDays(let lower, let higher): ("decision", [lower.id, higher.id])
    case .goldenNumberTwice(_, _, let awards), .conferredBeforeDecision(_, _, let awards), .conferredBeforeHeld(_, let awards):
      ("award", awards)
    case .likelySame(_, let recipients): ("recipient", recipients.map(\.id))
    case .sameAwardTwice(let kept, let other): ("award", [kept, other])
    case .share: ("award", [])
    case .overridden(let override):
      override.awardID.map { ("award", [$0.number]) } ?? ("protected_award", override.protectedAwardID.map { [$0] } ?? [])
    case .goldenNumberOfAnother(let award, _, _, _), .breach(let award, _), .moneyNotTheLaws(let award, _, _), .overpaid(let award, _, _),
      .notRecovered(let award, _, _), .moneyAccepted(let award, _, _):
      ("award", [award])
    }
  }
}

/// The consistency checks by name.
public enum Check: String, CaseIterable, Sendable {
  case tallies, gifts, places, keys, search, numbering, conferrals
  case duplicates, competence, achievements, titles, holds, money, overrides

  /// Whether it finds what an officer should look at, and no fault of the book: not in a plain `sovang check`.
  public var isForALook: Bool { ![.tallies, .gifts, .places, .keys, .search, .numbering, .conferrals].contains(self) }
}
