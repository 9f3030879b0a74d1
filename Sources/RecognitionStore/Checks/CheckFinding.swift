public import Recognition

/// Something a named check found.
public enum CheckFinding: Hashable, Sendable {
  /// `field` is what differs: given, cancelled, money or moneyUnknown.
  case tallyDiffers(Tally, field: String, kept: Int, recounted: Int)
  case shareMiscounted(share: Int64)
  case keyDiffers(table: String, id: Int64)
  /// Rows that stand though what they belong to was struck out.
  case standsWithout(owner: String, id: Int64, struckOutBy: Int64, table: String, ids: [Int64])
  /// Awards of a ward that the book has no place for.
  case wardUnknown(place: Int64, awards: [Int64])
  /// Awards of a ward that did not stand on the day of the decision. `to`: the last day; nil: it still stands.
  case wardNotThere(ward: String, from: CivilDate, to: CivilDate?, signedOn: CivilDate, awards: [Int64])
  /// Awards of a ward outside the office's place.
  case wardElsewhere(ward: String, office: String, awards: [Int64])
  /// A rank class, which only individuals have.
  case rankOfAnother(award: Int64, RankClass, RecipientType)
  /// The mark of an enterprise, which only collectives bear.
  case enterpriseOfAnother(award: Int64, RecipientType)
  /// A kind that the catalogue has for other recipients.
  case kindOfAnother(award: Int64, kind: String, RecipientType)
  case movementEndsBeforeItBegins(movement: Int64, from: CivilDate, to: CivilDate)
  case movementSummedUpBeforeItBegins(movement: Int64, from: CivilDate, on: CivilDate)
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
  /// Recipients of one type and name that may be one; the name is nil where all of them are internal.
  case likelySame(name: String?, recipients: [EarlierRecipient])
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
  /// A stated figure of the whole office that the wards' figures do not make.
  case figureNotTheWards(figure: Int64, YearFigure, WardsSum)
  /// A figure said to have gone one way of which the counts say the other. `ward`: nil for the whole office.
  case directionAgainstCounts(figure: Int64, YearFigure, told: Indicator.Direction, ward: String?)
  /// Awards of a kind that others registered for in the year, to recipients who did not.
  case awardedWithoutRegistration(kind: String, meritYear: Int, awards: [Int64])
  /// An award that stands against a rule for a reason.
  case overridden(RuleOverride)
  /// An award whose money is not the law's, for a reason.
  case moneyAccepted(award: Int64, money: Dong, reason: String)

  /// What a tally is of.
  public struct Tally: Hashable, Sendable {
    /// merit, decision, ceremony or cancellation.
    public var basis: String
    public var year: Int
    /// Nil: no ward recorded.
    public var place: Int64?
    /// Nil: no ward recorded, or none that the book has.
    public var placeName: String?
    /// The code of the kind.
    public var kind: String
    public var type: String
    public var commendation: String
  }

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

  /// What a sum is of, in the order of its table's key; empty for rows, which have ids.
  public var key: [String] {
    guard case .tallyDiffers(let tally, _, _, _) = self else { return [] }
    return [tally.basis, "\(tally.year)", "\(tally.place ?? 0)", tally.kind, tally.type, tally.commendation]
  }

  /// Whether it may well be right and only deserves a look: a plain `sovang check` leaves it out.
  public var isForALook: Bool {
    switch self {
    case .wardElsewhere, .kindOfAnother: true
    default: false
    }
  }

  /// What it is of: the table and the ids of its rows; no ids for a sum.
  public var record: (table: String, ids: [Int64]) {
    switch self {
    case .tallyDiffers: ("award_tally", [])
    case .shareMiscounted(let share): ("gift_share", [share])
    case .standsWithout(_, _, _, let table, let ids): (table, ids)
    case .movementEndsBeforeItBegins(let movement, _, _), .movementSummedUpBeforeItBegins(let movement, _, _): ("movement", [movement])
    case .keyDiffers(let table, let id): (table, [id])
    case .figureNotTheWards(let figure, _, _), .directionAgainstCounts(let figure, _, _, _): ("year_figure", [figure])
    case .searchBroken: ("search", [])
    case .searchDiffers(let kind, let id): (kind == .unit ? "security_unit" : kind.rawValue, [id])
    case .sharesDoNotAddUp(let allocation, _, _): ("allocation", [allocation])
    case .kindsDoNotAddUp(let joint, _, _, _): ("joint_allocation", [joint])
    case .numberAgainstDays(let lower, let higher): ("decision", [lower.id, higher.id])
    case .goldenNumberTwice(_, _, let awards), .conferredBeforeDecision(_, _, let awards), .conferredBeforeHeld(_, let awards),
      .wardUnknown(_, let awards), .wardNotThere(_, _, _, _, let awards), .wardElsewhere(_, _, let awards),
      .awardedWithoutRegistration(_, _, let awards):
      ("award", awards)
    case .likelySame(_, let recipients): ("recipient", recipients.map(\.id))
    case .sameAwardTwice(let kept, let other): ("award", [kept, other])
    case .share: ("award", [])
    case .overridden(let override):
      override.awardID.map { ("award", [$0.number]) } ?? ("protected_award", override.protectedAwardID.map { [$0] } ?? [])
    case .goldenNumberOfAnother(let award, _, _, _), .breach(let award, _), .moneyNotTheLaws(let award, _, _), .overpaid(let award, _, _),
      .notRecovered(let award, _, _), .moneyAccepted(let award, _, _), .rankOfAnother(let award, _, _),
      .enterpriseOfAnother(let award, _), .kindOfAnother(let award, _, _):
      ("award", [award])
    }
  }
}

/// The consistency checks by name.
public enum Check: String, CaseIterable, Sendable {
  case tallies, gifts, places, keys, search, numbering, conferrals, subjects, movements
  case struckOut = "struck-out"
  case duplicates, competence, achievements, titles, holds, money, overrides, indicators, registrations

  /// Whether it finds what an officer should look at, and no fault of the book: not in a plain `sovang check`.
  public var isForALook: Bool {
    [.duplicates, .competence, .achievements, .titles, .holds, .money, .overrides, .indicators, .registrations].contains(self)
  }
}
