import Recognition
import Testing

/// Who is due for the medal of service, by the rule of Thông tư 20/2025/TT-BCA: 15 years for men, 10 for women.
struct MedalClaimTests {
  private static func rule(years: EligibilityRule.Years? = .init(men: 15, women: 10), hardFactor: Int? = 2) -> EligibilityRule {
    EligibilityRule(
      code: "R", awardCode: "KNC_ANTQ", force: .securityTeam, countedForces: [.securityTeam, .civilGuard, .communePolice], years: years,
      hardFactor: hardFactor, excludedBy: ["HUY_CHUONG_VANTQ"], excludesServiceOrders: true, validFrom: .day("2025-04-28"), validTo: nil,
      legalBasis: "Thông tư 20/2025/TT-BCA", status: "verified")
  }

  private static func team(from: String = "2024-07-01", to: String? = nil, hard: Bool = false) -> ServiceTerm {
    ServiceTerm(force: .securityTeam, isHard: hard, from: .day(from), to: to.map { .day($0) })
  }

  private static func guards(_ from: String, _ to: String, hard: Bool = false) -> ServiceTerm {
    ServiceTerm(force: .civilGuard, isHard: hard, from: .day(from), to: .day(to))
  }

  private func claim(
    _ gender: Gender?, _ terms: ServiceTerm..., awards: [ServiceRecord.AwardGiven] = [], holds: [Hold] = [], on day: String = "2025-08-31",
    by rule: EligibilityRule = rule()
  ) -> MedalClaim {
    let person = Entry(Identifier<Recipient>(1), Recipient(type: .individual, name: "Lê Văn Tư", gender: gender))
    let entries = terms.enumerated().map { Entry(Identifier<ServiceTerm>(Int64($0 + 1)), $1) }
    return MedalClaim(ServiceRecord(person: person, ward: nil, terms: entries, awards: awards, holds: holds), by: rule, on: .day(day))
  }

  @Test func `a man is due on the last day of his fifteenth year, and not the day before`() {
    let served = (Self.guards("2010-09-01", "2024-06-30"), Self.team())
    #expect(claim(.male, served.0, served.1).verdict == .due)
    let before = claim(.male, served.0, served.1, on: "2025-08-30")
    #expect(before.verdict == .notYet && before.reasons == [.missing(ServiceLength(months: 0, days: 1), needed: 15)])
  }

  @Test func `a woman is due after ten`() {
    let served = (Self.guards("2015-09-01", "2024-06-30"), Self.team())
    #expect(claim(.female, served.0, served.1).reasons == [.enough(needed: 10)])
    #expect(claim(.male, served.0, served.1).reasons == [.missing(ServiceLength(months: 60), needed: 15)])
  }

  @Test func `an unknown gender decides nothing only where it matters`() {
    let ten = claim(nil, Self.guards("2013-01-01", "2024-06-30"), Self.team())
    #expect(ten.verdict == .cannotTell && ten.reasons == [.genderNotKnown(men: 15, women: 10)])
    #expect(claim(nil, Self.guards("2005-01-01", "2024-06-30"), Self.team()).verdict == .due)
    let short = claim(nil, Self.team())
    #expect(short.verdict == .notYet)
    #expect(short.reasons == [.missing(ServiceLength(months: 106), needed: 10), .genderNotKnown(men: 15, women: 10)])
  }

  @Test func `days that several terms share count once`() {
    let shared = claim(.male, Self.guards("2010-01-01", "2019-12-31"), Self.guards("2015-01-01", "2024-12-31"), Self.team())
    #expect(shared.length == ServiceLength(months: 15 * 12 + 8))
    #expect(claim(.male, Self.team(), Self.team()).length == claim(.male, Self.team()).length)
  }

  @Test func `a hard place counts twice, also where an easier term shares its days`() {
    let hard = claim(.female, Self.guards("2018-03-01", "2024-06-30", hard: true), Self.team())
    #expect(hard.length == ServiceLength(months: (6 * 12 + 4) * 2 + 14))
    let shared = claim(
      .female, Self.guards("2018-03-01", "2024-06-30", hard: true), Self.guards("2020-01-01", "2021-12-31"), Self.team())
    #expect(shared.length == hard.length)
  }

  @Test func `gaps are not served, and the days left over of pieces add up`() {
    let pieces = claim(.male, Self.guards("2010-01-01", "2010-02-20"), Self.guards("2011-01-01", "2011-01-15"), on: "2025-08-31")
    #expect(pieces.length == ServiceLength(months: 2, days: 5))
  }

  @Test func `no order of the terms changes the length`() {
    let terms = [
      Self.guards("2010-01-15", "2015-03-02"), Self.guards("2012-06-01", "2013-06-30", hard: true), Self.team(from: "2014-02-28"),
      Self.guards("2009-12-31", "2010-01-20"),
    ]
    let length = claim(.male, terms[0], terms[1], terms[2], terms[3]).length
    #expect(claim(.male, terms[3], terms[2], terms[1], terms[0]).length == length)
    #expect(claim(.male, terms[1], terms[3], terms[0], terms[2]).length == length)
  }

  @Test func `a force the rule does not name does not count`() {
    let fire = ServiceTerm(force: .fireTeam, from: .day("2005-01-01"))
    let claim = claim(.male, fire, Self.team())
    #expect(claim.length == ServiceLength(months: 14))
    #expect(claim.terms.map { $0.counted != nil } == [false, true])
  }

  @Test func `who never served in the rule's own force is not due, however long elsewhere`() {
    let claim = claim(.male, Self.guards("2000-01-01", "2024-06-30"))
    #expect(claim.verdict == .notYet && claim.reasons == [.noServiceIn(.securityTeam), .enough(needed: 15)])
  }

  @Test func `of one who left before the day nothing is said`() {
    let claim = claim(.male, Self.guards("2000-01-01", "2024-06-30"), Self.team(to: "2025-05-31"))
    #expect(claim.verdict == .cannotTell && claim.reasons == [.serviceEnded(.day("2025-05-31")), .enough(needed: 15)])
  }

  @Test func `years that the book does not know are not guessed`() {
    let unknown = claim(.male, Self.guards("1980-01-01", "2024-06-30"), Self.team(), by: Self.rule(years: nil))
    #expect(unknown.verdict == .cannotTell && unknown.reasons == [.yearsNotKnown])
    let hard = claim(.male, Self.guards("2000-01-01", "2024-06-30", hard: true), Self.team(), by: Self.rule(hardFactor: nil))
    #expect(hard.verdict == .cannotTell && hard.reasons.contains(.hardFactorNotKnown))
  }

  private static func award(
    _ kind: String, parent: String? = nil, basis: KindOfCommendation = .movement, signed: String = "2020-01-01", cancelled: String? = nil
  ) -> ServiceRecord.AwardGiven {
    .init(
      id: Identifier(9), line: [kind] + (parent.map { [$0] } ?? []), basis: basis, signedOn: .day(signed),
      cancelledOn: cancelled.map { .day($0) })
  }

  private func verdict(_ award: ServiceRecord.AwardGiven) -> MedalClaim.Verdict {
    claim(.male, Self.guards("2000-01-01", "2024-06-30"), Self.team(), awards: [award]).verdict
  }

  @Test func `the medal is given once; one cancelled in law, or decided later, is not held`() {
    #expect(verdict(Self.award("KNC_ANTQ")) == .held)
    #expect(verdict(Self.award("KNC_ANTQ", cancelled: "2021-01-01")) == .due)
    #expect(verdict(Self.award("KNC_ANTQ", signed: "2025-09-01")) == .due)
  }

  @Test func `police medals and orders for length of service exclude, other awards do not`() {
    #expect(verdict(Self.award("HUY_CHUONG_VANTQ")) == .excluded)
    #expect(verdict(Self.award("HC_BVTQ_3", parent: "HUAN_CHUONG", basis: .lengthOfService)) == .excluded)
    #expect(verdict(Self.award("HC_BVTQ_3", parent: "HUAN_CHUONG", basis: .sudden)) == .due)
    #expect(verdict(Self.award("GK_XA")) == .due)
  }

  @Test func `while a hold is open nobody is due, and after a discipline service counts anew`() {
    let served = (Self.guards("2001-09-01", "2024-06-30"), Self.team())
    let hold = { (ground: Hold.Ground, from: String, to: String?) in
      Hold(recipientID: Identifier(1), ground: ground, from: .day(from), to: to.map { .day($0) })
    }
    let open = claim(.male, served.0, served.1, holds: [hold(.inspection, "2025-06-01", nil)])
    #expect(open.verdict == .suspended && open.reasons == [.onHold(.inspection, from: .day("2025-06-01"))])
    #expect(claim(.male, served.0, served.1, holds: [hold(.inspection, "2020-06-01", "2020-12-31")]).verdict == .due)
    let disciplined = claim(.male, served.0, served.1, holds: [hold(.discipline, "2015-01-01", "2015-08-31")])
    #expect(disciplined.verdict == .notYet && disciplined.reasons.contains(.countsFrom(.day("2015-09-01"))))
    #expect(disciplined.length == ServiceLength(months: 120))
  }

  @Test func `an internal person is not named to everybody`() {
    var person = Recipient(type: .individual, name: "Lê Văn Tư", gender: .male)
    person.visibility = .internal
    let record = ServiceRecord(
      person: Entry(Identifier(1), person), ward: nil, terms: [Entry(Identifier(1), Self.team())], awards: [])
    let claim = MedalClaim(record, by: Self.rule(), on: .day("2025-08-31"))
    #expect(claim.told(to: .everybody).person.value.name.isEmpty && claim.told(to: .office).person.value.name == "Lê Văn Tư")
    #expect(claim.told(to: .everybody).length == claim.length)
  }
}

/// Titles won in a row.
struct TitleStreakTests {
  private let person = Entry(Identifier<Recipient>(1), Recipient(type: .individual, name: "Lê Văn Tư"))

  @Test func `a run goes back to the first year missing`() {
    #expect(TitleStreak(person, won: [2018, 2020, 2021, 2022], endingIn: 2022)?.years == 2020...2022)
    #expect(TitleStreak(person, won: [2022], endingIn: 2022)?.years == 2022...2022)
  }

  @Test func `a year that was not won ends no run`() {
    #expect(TitleStreak(person, won: [2020, 2021], endingIn: 2022) == nil)
    #expect(TitleStreak(person, won: [2020, 2021, 2023], endingIn: 2021)?.years == 2020...2021)
  }
}
