/// Whether a person is due for an award by a rule of service on a day, and why (người đến hạn xét tặng).
public struct MedalClaim: Sendable {
  public enum Verdict: String, CaseIterable, Sendable {
    case due
    /// Something that decides is not known.
    case cannotTell = "cannot-tell"
    case notYet = "not-yet"
    /// Is not to be commended while something is open.
    case suspended
    /// Was given it before: one length of service is rewarded once, whether or not a rule says so of the award.
    case held
    case excluded
  }

  /// What the verdict rests on.
  public enum Reason: Hashable, Sendable {
    /// The award was given before, and, where a rule says so, is given once.
    case alreadyGiven(Identifier<Award>, once: Bool)
    /// An award that excludes this one.
    case excluding(Identifier<Award>, kind: String)
    /// The law's years are not known to the book.
    case yearsNotKnown
    /// The rule is for members of this force, and no service in it is entered.
    case noServiceIn(SecurityForce)
    /// Service in the force ended: the rule speaks of members.
    case serviceEnded(CivilDate)
    /// How often time in a hard place counts is not known.
    case hardFactorNotKnown
    /// Between what is asked of women and of men.
    case genderNotKnown(men: Int, women: Int)
    case enough(needed: Int)
    case missing(ServiceLength, needed: Int)
    /// A hold is open.
    case onHold(Hold.Ground, from: CivilDate)
    /// After a discipline, service counts from this day only.
    case countsFrom(CivilDate)
  }

  /// A term with what of it counts.
  public struct CountedTerm: Hashable, Sendable {
    public var id: Identifier<ServiceTerm>
    public var term: ServiceTerm
    /// Up to the day asked; nil for a term that does not count.
    public var counted: ClosedRange<CivilDate>?
    /// How often its days count.
    public var factor: Int
  }

  public let person: Entry<Recipient>
  /// The rule that it is judged by.
  public let rule: EligibilityRule
  public let ward: Entry<Place>?
  public let terms: [CountedTerm]
  /// All service that counts: days that several terms share once, days in hard places by the rule's factor.
  public let length: ServiceLength
  public let verdict: Verdict
  public let reasons: [Reason]

  /// - Parameter isOnce: whether a rule says that the award is given once in a life; told with the verdict, which it does not change.
  public init(_ record: ServiceRecord, by rule: EligibilityRule, isOnce: Bool = true, on day: CivilDate) {
    person = record.person
    self.rule = rule
    ward = record.ward
    let start = record.disciplined(before: day)?.adding(days: 1)
    terms = record.terms.map { Self.counted($0, by: rule, from: start, to: day) }
    length = Self.length(of: terms)
    let (verdict, reasons) = Self.judge(record, length, by: rule, isOnce: isOnce, on: day)
    self.verdict = verdict
    self.reasons = reasons + (start.map { [.countsFrom($0)] } ?? [])
  }

  /// The claim as this reader may know it.
  public func told(to audience: Audience) -> MedalClaim {
    MedalClaim(self, person: Entry(person.id, person.value.told(to: audience)))
  }

  private init(_ claim: MedalClaim, person: Entry<Recipient>) {
    self.person = person
    rule = claim.rule
    ward = claim.ward
    terms = claim.terms
    length = claim.length
    verdict = claim.verdict
    reasons = claim.reasons
  }

  private static func counted(
    _ entry: Entry<ServiceTerm>, by rule: EligibilityRule, from start: CivilDate?, to day: CivilDate
  ) -> CountedTerm {
    let term = entry.value
    var days = rule.countedForces.contains(term.force) ? term.days(upTo: day) : nil
    if let start, let all = days { days = start <= all.upperBound ? max(start, all.lowerBound)...all.upperBound : nil }
    return CountedTerm(id: entry.id, term: term, counted: days, factor: term.isHard ? rule.hardFactor ?? 1 : 1)
  }

  /// Cuts time at every day on which a term begins or ends, takes each piece once by its highest factor, and adds up what hangs together.
  private static func length(of terms: [CountedTerm]) -> ServiceLength {
    let spans = terms.compactMap { term in term.counted.map { (days: $0, factor: term.factor) } }
    let cuts = Set(spans.flatMap { [$0.days.lowerBound, $0.days.upperBound.adding(days: 1)] }).sorted()
    var pieces: [(days: ClosedRange<CivilDate>, factor: Int)] = []
    for (first, next) in zip(cuts, cuts.dropFirst()) {
      guard let factor = spans.filter({ $0.days.contains(first) }).map(\.factor).max() else { continue }
      let last = next.adding(days: -1)
      if let before = pieces.last, before.factor == factor, before.days.upperBound.adding(days: 1) == first {
        pieces[pieces.count - 1].days = before.days.lowerBound...last
      } else {
        pieces.append((first...last, factor))
      }
    }
    return pieces.map { ServiceLength($0.days) * $0.factor }.reduce(ServiceLength(months: 0), +)
  }

  private static func judge(
    _ record: ServiceRecord, _ length: ServiceLength, by rule: EligibilityRule, isOnce: Bool, on day: CivilDate
  ) -> (Verdict, [Reason]) {
    let held = record.awards.filter { $0.isHeld(on: day) }
    if let same = held.first(where: { $0.line.contains(rule.awardCode) }) { return (.held, [.alreadyGiven(same.id, once: isOnce)]) }
    if let other = held.first(where: rule.isExcluded) { return (.excluded, [.excluding(other.id, kind: other.line[0])]) }
    if let hold = record.openHold(on: day) { return (.suspended, [.onHold(hold.ground, from: hold.from)]) }
    guard let years = rule.years else { return (.cannotTell, [.yearsNotKnown]) }
    let (verdict, reasons) = judge(length, record.person.value.gender, years)
    let terms = record.terms.map(\.value)
    if rule.hardFactor == nil, terms.contains(where: \.isHard) { return (.cannotTell, reasons + [.hardFactorNotKnown]) }
    if verdict == .notYet { return (.notYet, reasons) }
    let own = terms.filter { $0.force == rule.force && $0.from <= day }
    guard let last = own.map({ $0.to ?? day }).max() else { return (.notYet, [.noServiceIn(rule.force)] + reasons) }
    return last < day ? (.cannotTell, [.serviceEnded(last)] + reasons) : (verdict, reasons)
  }

  /// By years of service alone; where the gender is not known, it matters only between what the law asks of women and of men.
  private static func judge(_ length: ServiceLength, _ gender: Gender?, _ years: EligibilityRule.Years) -> (Verdict, [Reason]) {
    let needs = gender.map { [years.needed(by: $0)] } ?? [years.men, years.women]
    let (least, most) = (needs.min()!, needs.max()!)
    let unknown: [Reason] = gender == nil ? [.genderNotKnown(men: years.men, women: years.women)] : []
    if let missing = length.missing(to: least) { return (.notYet, [.missing(missing, needed: least)] + unknown) }
    return length.missing(to: most) == nil ? (.due, [.enough(needed: most)]) : (.cannotTell, unknown)
  }
}

extension EligibilityRule {
  fileprivate func isExcluded(_ award: ServiceRecord.AwardGiven) -> Bool {
    excludedBy.contains(where: award.line.contains)
      || (excludesServiceOrders && award.line.contains(Self.orders) && award.basis == .lengthOfService)
  }

  /// The catalogue's code of orders (huân chương), of which each order is a class.
  private static let orders = "HUAN_CHUONG"
}
