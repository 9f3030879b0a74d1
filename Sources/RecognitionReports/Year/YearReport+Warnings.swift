internal import Recognition

extension YearReport {
  /// Everything to know before relying on the year's figures: what is missing first, then what does not add up.
  static func warnings(_ facts: YearFacts, _ awards: AwardFigures, _ gifts: GiftFigures) -> [ReportWarning] {
    ofCeremonies(facts) + ofAwards(awards) + ofMoney(facts) + facts.unverifiedStaffing.map(ReportWarning.staffingNotVerified)
      + gifts.lots.flatMap(\.openMatters) + CrossFoot.problems(of: awards)
      + CrossFoot.problems(of: gifts) + (facts.models.map(CrossFoot.problems) ?? [])
  }

  /// What does not add up in a year that is only compared with.
  static func faults(_ facts: YearFacts) -> [ReportWarning] {
    (CrossFoot.problems(of: AwardFigures(facts)) + CrossFoot.problems(of: GiftFigures(facts))).map { $0.told(of: facts.year) }
  }

  private static func ofCeremonies(_ facts: YearFacts) -> [ReportWarning] {
    var warnings: [ReportWarning] = facts.ceremonies.isEmpty ? [.noCeremony(year: facts.year)] : []
    if facts.ceremoniesWithoutMeritYear > 0 { warnings.append(.meritYearUnknown(ceremonies: facts.ceremoniesWithoutMeritYear)) }
    let days = [facts.wardsOn] + facts.ceremonies.map(\.entry.value.heldOn)
    if let first = days.min(), first < PlaceMap.firstDay { warnings.append(.mapBeforeFirst(day: first)) }
    for ceremony in facts.ceremonies.map(\.entry.value) {
      guard facts.wardsCanBeCompared, let stated = ceremony.wards, stated != facts.wards.count else { continue }
      warnings.append(.wardsDiffer(ceremony: ceremony.title, stated: stated, onMap: facts.wards.count, day: facts.wardsOn))
    }
    return warnings
  }

  private static func ofAwards(_ awards: AwardFigures) -> [ReportWarning] {
    var warnings: [ReportWarning] = []
    if let uncounted = awards.stated?.uncounted, uncounted > 0 { warnings.append(.awardsCountUnknown(ceremonies: uncounted)) }
    for type in RecipientType.allCases {
      guard let stated = awards.stated?.of(type), differs(stated, awards.total.of(type), awards.stated) else { continue }
      warnings.append(.awardsStatedDiffer(type, stated: stated, entered: awards.total.of(type)))
    }
    if awards.total.moneyUnknown > 0 { warnings.append(.moneyUnknown(awards: awards.total.moneyUnknown)) }
    return warnings
  }

  private static func ofMoney(_ facts: YearFacts) -> [ReportWarning] {
    facts.unverifiedMoney > 0 ? [.moneyNotVerified(awards: facts.unverifiedMoney)] : []
  }

  /// Where some gathering's awards are uncounted, more may be entered than stated.
  private static func differs(_ stated: Int, _ entered: Int, _ all: AwardFigures.Stated?) -> Bool {
    all?.uncounted == 0 ? stated != entered : entered < stated
  }
}

extension YearFacts {
  /// A province's gatherings may each be of another district, and without an office there are no wards to compare with.
  fileprivate var wardsCanBeCompared: Bool { !wards.isEmpty && officePlace?.value.level != .province }
}

extension ReportWarning {
  /// The same with the year it is of, where that is not the report's own.
  fileprivate func told(of year: Int) -> ReportWarning {
    guard case .doesNotAddUp(let sum, let place, let parts, let total) = self else { return self }
    return .doesNotAddUp(sum, of: [String(year), place].compactMap { $0 }.joined(separator: ", "), parts: parts, total: total)
  }
}

extension LotStanding {
  /// The lot's name where several lots are told of: "Quà Tết".
  var name: String { lot.description }

  /// What is still to be done before the lot is divided.
  var openMatters: [ReportWarning] {
    var warnings: [ReportWarning] = []
    if waitingForDraw > 0 { warnings.append(.drawNeeded(lot: name, gifts: waitingForDraw)) }
    if let undistributed = allocation?.undistributed, undistributed > 0 {
      warnings.append(.undistributed(lot: name, gifts: undistributed))
    }
    return warnings
  }
}
