public import Recognition

/// Something an officer has to know before relying on a report's figures (lưu ý).
public enum ReportWarning: Hashable, Sendable {
  /// A sum whose parts are counted another way than its total.
  public enum Sum: String, Sendable, CaseIterable {
    case awardsByRecipient, awardsByKind, awardsByWard, awardsByUnit, awardsOneByOne, cancelledAwards,
      moneyOfAwards
    case giftsOfLot, giftsOfShare, giftsByWard, giftsHandedOver, drawnGifts, lotQuantity, giftsOfSheet
    case modelsByWard, modelsByKind, modelsByGrade
  }

  case noCeremony(year: Int)
  /// Required strength follows a rule that nobody has compared with its text.
  case staffingNotVerified(String)
  case mapBeforeFirst(day: CivilDate)
  /// Ceremonies of this year or the next that no merit year claims.
  case meritYearUnknown(ceremonies: Int)
  case wardsDiffer(ceremony: String, stated: Int, onMap: Int, day: CivilDate)
  case awardsCountUnknown(ceremonies: Int)
  case awardsStatedDiffer(RecipientType, stated: Int, entered: Int)
  case moneyUnknown(awards: Int)
  /// A figure of the law that the money of so many awards waits for.
  case figureMissing(MoneyGap, awards: Int)
  /// Amounts taken by a rule that nobody has compared with its text.
  case moneyNotVerified(awards: Int)
  /// Awards of a decision that were cancelled in law and bring no money.
  /// `paid` is the money that had been paid out for them, đồng; nil: none.
  case cancelledLeftOut(awards: Int, paid: Int?)
  /// Awards of a decision whose recipients are not named: they are in no list, and the book has no money of theirs.
  case protectedLeftOut(awards: Int)
  /// The book has no legal grounds of the day for a decision.
  case groundsMissing(on: CivilDate)
  /// Legal grounds that nobody has compared with their texts.
  case groundsNotVerified([String])
  case drawNeeded(lot: String, gifts: Int)
  case undistributed(lot: String, gifts: Int)
  case notAllocated(lot: String)
  case moreNominatedThanAllotted(place: String, nominated: Int, allotted: Int)
  /// Other recipients of the book that may be the one the report is about.
  case mayBeOthers([Identifier<Recipient>])
  /// The rule was not compared with the legal text, or lacks its figures.
  case eligibilityNotVerified(String)
  /// What the law asks besides service, earlier awards and holds, which the book cannot judge; nil where the rule tells nothing of it.
  case conditionsOutsideTheBook(law: String, String?)
  /// Terms without a last day are counted to this day, which the book has not reached.
  case serviceTakenToGoOn(CivilDate)
  /// What the council, the law or a hold says against a line of a draft, worded where findings are, in the page's language.
  case againstLine(code: String, sentence: String)
  /// The book has no rule of the day on what a title won years in a row leads to.
  case noStreakRule(title: String, on: CivilDate)
  /// A rule on runs of years lacks its figure, or was not compared with its text.
  case streakRuleNotVerified(String)
  /// What a rule on runs of years asks besides.
  case streakConditions(law: String, String)
  /// `place` or lot the sum is of; nil for the whole report.
  case doesNotAddUp(Sum, of: String?, parts: Int, total: Int)
  /// The wards' figures of an indicator do not make the stated one of the whole office: all of them make another, or some make more.
  case wardsNotTheWhole(FigureCode, year: MeritYear, stated: String, sum: String, known: Int, wards: Int)
  /// A gathering told another figure than the book has of the whole office.
  case indicatorToldDiffers(FigureCode, told: String, entered: String)
  /// A source says that an indicator went one way, and the counts say the other; `place` is nil for the whole office.
  case directionAgainstCounts(FigureCode, place: String?, told: Indicator.Direction)
  /// About a statistics form.
  case form(FormWarning)

  public var code: String {
    switch self {
    case .noCeremony: "no-ceremony"
    case .staffingNotVerified: "staffing-not-verified"
    case .mapBeforeFirst: "map-before-first"
    case .meritYearUnknown: "merit-year-unknown"
    case .wardsDiffer: "wards-differ"
    case .awardsCountUnknown: "awards-count-unknown"
    case .awardsStatedDiffer: "awards-stated-differ"
    case .moneyUnknown: "money-unknown"
    case .figureMissing: "figure-missing"
    case .moneyNotVerified: "money-not-verified"
    case .cancelledLeftOut: "cancelled-left-out"
    case .protectedLeftOut: "protected-left-out"
    case .groundsMissing: "grounds-missing"
    case .groundsNotVerified: "grounds-not-verified"
    case .drawNeeded: "draw-needed"
    case .undistributed: "undistributed"
    case .notAllocated: "not-allocated"
    case .eligibilityNotVerified: "eligibility-not-verified"
    case .serviceTakenToGoOn: "service-taken-to-go-on"
    case .conditionsOutsideTheBook: "conditions-outside-the-book"
    case .againstLine(let code, _): code
    case .noStreakRule: "no-streak-rule"
    case .streakRuleNotVerified: "streak-rule-not-verified"
    case .streakConditions: "streak-conditions"
    case .mayBeOthers: "may-be-others"
    case .moreNominatedThanAllotted: "more-nominated-than-allotted"
    case .doesNotAddUp: "does-not-add-up"
    case .wardsNotTheWhole: "wards-not-the-whole"
    case .indicatorToldDiffers: "indicator-told-differs"
    case .directionAgainstCounts: "direction-against-counts"
    case .form(let warning): warning.code
    }
  }

  /// Whether a sum and its parts differ, so that figures may not be used before the book is looked at.
  public var isAlarm: Bool { code == "does-not-add-up" }

  /// A warning for each figure that is missing, with how many awards wait for it.
  static func missing(_ gaps: [MoneyGap]) -> [ReportWarning] {
    gaps.eachOnce.map { gap in .figureMissing(gap, awards: gaps.filter { $0 == gap }.count) }
  }

  func json(in language: Language) -> JSONValue {
    ["code": .string(code), "text": .string(sentence(in: language))]
  }
}
