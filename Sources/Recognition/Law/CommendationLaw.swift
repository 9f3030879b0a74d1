internal import VietnameseText

/// The law that an award must keep: competence and the rules of commendation, each by the day of the decision.
public struct CommendationLaw: Sendable {
  public let competence: CompetenceLaw
  private let rules: [AwardRule]
  private let lineage: KindLineage

  public init(competence: CompetenceLaw, rules: [AwardRule], lineage: KindLineage = KindLineage()) {
    self.competence = competence
    self.rules = rules
    self.lineage = lineage
  }

  /// The row of a rule for a kind that is in force on a day, of those by which the kind goes, else the one for every kind.
  public func rule(_ rule: LegalRule, for code: String, on day: CivilDate) -> AwardRule? {
    let rows = rules.filter { $0.rule == rule }
    let source = lineage.source(of: code) { code in rows.contains { $0.awardCode == code } }
    let inForce = rows.filter { $0.validity.contains(day) }
    return source.flatMap { source in inForce.first { $0.awardCode == source } } ?? inForce.first { $0.awardCode == nil }
  }

  /// Everything that an award does not keep; empty when nothing speaks against it.
  public func breaches(of award: AwardFacts) -> [RuleBreach] {
    let competence = competenceBreach(issuer: award.issuer, code: award.code, on: award.signedOn)
    return (competence.map { [$0] } ?? []) + otherBreaches(of: award)
  }

  /// Everything but competence.
  public func otherBreaches(of award: AwardFacts) -> [RuleBreach] {
    achievementBreaches(of: award) + titleBreaches(of: award) + onceBreaches(of: award) + holdBreaches(of: award)
      + disciplineBreaches(of: award)
      + groundBreaches(of: award)
  }

  /// Why an agency's conferring a kind on a day is refused or worth a look; nil when it may.
  public func competenceBreach(issuer: Agency, code: String, on day: CivilDate) -> RuleBreach? {
    func lacking(_ holders: [CompetenceRule], _ weight: RuleBreach.Weight, by rules: [CompetenceRule]) -> RuleBreach {
      RuleBreach(
        rule: .competence,
        matter: .competence(issuer: issuer.name, code: code, on: day, holders: Self.names(of: holders)), law: Self.reference(to: rules),
        weight: weight)
    }
    func notKnown(_ holders: [CompetenceRule]) -> RuleBreach {
      RuleBreach(
        rule: .competence,
        matter: .competenceNotKnown(issuer: issuer.name, code: code, on: day, holders: Self.names(of: holders)), law: nil, weight: .doubtful
      )
    }
    switch competence.verdict(on: code, by: issuer, on: day) {
    case .allowed: return nil
    case .allowedUnverified(let rule):
      guard rule.law.status.isFaint else { return nil }
      return RuleBreach(
        rule: .competence, matter: .competenceFaint(issuer: issuer.name, code: code), law: rule.law, weight: .doubtful)
    case .notAllowed(let holders, let own): return lacking(holders, .refused, by: own.isEmpty ? CompetenceRule.forbidding(holders) : own)
    case .notAllowedUnverified(let holders): return lacking(holders, .doubtful, by: holders)
    case .noRule: return notKnown([])
    case .agencyNotKnown(let holders): return notKnown(holders)
    }
  }

  /// The same words for the same years are the same achievement, however they are spaced, capitalised and pointed; titles are won, not
  /// given for one achievement.
  private func achievementBreaches(of award: AwardFacts) -> [RuleBreach] {
    guard award.category == .form, !award.others.isEmpty, let words = award.citation.map(Self.words) else { return [] }
    return award.others.filter { other in
      other.category == .form && other.merit == award.merit && other.citation.map(Self.words) == words
    }.compactMap { other in
      breach(.oneReward, of: award, .sameAchievement(awardID: other.id.number))
    }
  }

  /// A title is won once for a year; no text in the book says so, so that it is told and never refused.
  private func titleBreaches(of award: AwardFacts) -> [RuleBreach] {
    guard award.category == .title else { return [] }
    let again = award.others.first { $0.code == award.code && $0.merit.year == award.merit.year }
    return again.map { [RuleBreach(rule: .oneReward, matter: .titleAgain(awardID: $0.id.number), law: nil, weight: .doubtful)] } ?? []
  }

  /// A citation's words alone: two citations of the same words tell of one achievement.
  static func words(of citation: String) -> [String] {
    Folding.identityFold(citation).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Whether two citations are told and tell of two achievements.
  public static func areTwoAchievements(_ one: String?, _ other: String?) -> Bool {
    if let one, let other { words(of: one) != words(of: other) } else { false }
  }

  /// A row on a kind speaks of its classes too, so that two of one family are one kind given twice.
  private func onceBreaches(of award: AwardFacts) -> [RuleBreach] {
    guard let code = rule(.once, for: award.code, on: award.signedOn)?.awardCode else { return [] }
    return award.others.filter { lineage.line(of: $0.code).contains(code) }.prefix(1).compactMap { other in
      breach(.once, of: award, .once(code: code, awardID: other.id.number))
    }
  }

  private func holdBreaches(of award: AwardFacts) -> [RuleBreach] {
    award.holds.filter { $0.value.covers(award.signedOn) }.compactMap { hold in
      breach(
        .hold, of: award, .hold(holdID: hold.id.number, hold.value.ground, from: hold.value.from, to: hold.value.to))
    }
  }

  /// Only whole years are told: merit of a year of which no day comes after the discipline.
  private func disciplineBreaches(of award: AwardFacts) -> [RuleBreach] {
    let first = award.merit.span?.lowerBound ?? award.merit.year.year
    return award.holds.compactMap { hold in
      guard hold.value.ground == .discipline, let ended = hold.value.to, ended < award.signedOn, first < ended.adding(days: 1).year else {
        return nil
      }
      return breach(.meritAfterDiscipline, of: award, .meritAfterDiscipline(holdID: hold.id.number, ended: ended))
    }
  }

  /// A title is won by a year's regular work, whatever kind of commendation a list wrote beside it: only forms are given for a theme.
  private func groundBreaches(of award: AwardFacts) -> [RuleBreach] {
    guard award.basis == .regular else { return [] }
    return award.grounds.filter { $0.category == .form && [.sudden, .movement].contains($0.basis) }.compactMap { ground in
      breach(.themeGround, of: award, .themeGround(awardID: ground.id.number))
    }
  }

  /// Nil where no rule stood on the day.
  private func breach(_ rule: LegalRule, of award: AwardFacts, _ matter: RuleBreach.Matter) -> RuleBreach? {
    self.rule(rule, for: award.code, on: award.signedOn).map { row in
      RuleBreach(rule: rule, matter: matter, law: row.law, weight: row.weight)
    }
  }

  private static func names(of holders: [CompetenceRule]) -> [String] {
    holders.reduce(into: []) { names, rule in if !names.contains(rule.authority) { names.append(rule.authority) } }
  }

  /// The texts that give the award to others; verified only where all of them are.
  private static func reference(to holders: [CompetenceRule]) -> LawReference? {
    let texts = holders.reduce(into: [String]()) { texts, rule in if !texts.contains(rule.law.basis) { texts.append(rule.law.basis) } }
    let weakest = holders.first { !$0.law.status.isVerified } ?? holders.first
    return weakest.map { LawReference(basis: texts.joined(separator: "; "), status: $0.law.status) }
  }
}

extension CommendationLaw {
  /// How many of an issuer's people hold two kinds for one merit year, each counted once.
  public struct Holders: Hashable, Sendable {
    public var held: Int
    /// Holders of the other kind, or of both.
    public var among: Int
    /// How many have the other kind itself.
    public var ofBase: Int
    /// How many of those who hold the kind a reason let hold it beyond the share.
    public var settled: Int

    public init(held: Int, among: Int, ofBase: Int, settled: Int = 0) {
      self.held = held
      self.among = among
      self.ofBase = ofBase
      self.settled = settled
    }
  }

  /// The most people who may hold a kind by its share alone (CSTĐCS: 15 % of Lao động tiên tiến); nil while the book has none of the other
  /// kind, since then the share cannot be told.
  public static func most(_ row: AwardRule, _ holders: Holders) -> Int? {
    row.thousandths.flatMap { holders.ofBase > 0 ? holders.among * $0 / 1000 : nil }
  }

  /// Whether a kind has more holders than its share allows and than reasons let hold it beyond that.
  public static func shareBreach(_ row: AwardRule, _ holders: Holders) -> RuleBreach? {
    guard let code = row.awardCode, let base = row.ofCode, let most = most(row, holders) else { return nil }
    guard holders.held > most + holders.settled else { return nil }
    return RuleBreach(
      rule: .share, matter: .share(code: code, held: holders.held, ofCode: base, among: holders.among, most: most), law: row.law,
      weight: row.weight)
  }
}
