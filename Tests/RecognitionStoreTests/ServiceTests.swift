import Recognition
import Testing

@testable import RecognitionStore

/// Terms of service in the book, and the rule that is picked by the day.
struct ServiceTests {
  private let book: Book
  private let register: Register
  private let person: Identifier<Recipient>

  init() throws {
    book = try Book(hand: .fixed("2025-09-01"))
    register = book.register
    person = try register.add(Recipient(type: .individual, name: "Lê Văn Tư", gender: .male)).id
  }

  private func term(_ from: String, _ to: String? = nil, in force: SecurityForce = .civilGuard) -> ServiceTerm {
    ServiceTerm(force: force, from: .day(from), to: to.map { .day($0) })
  }

  private func verdict(on day: String = "2025-08-31") throws -> MedalClaim.Verdict? {
    try register.medalClaims(for: "KNC_ANTQ", on: .day(day))[0].claims.first { $0.person.id == person }?.verdict
  }

  @Test func `service is entered with its ward, ended once, and struck out`() throws {
    let id = try register.addService(term("2021-03-01", in: .fireTeam), of: person, ward: "Phường 1")
    #expect(try register.service(of: person).map { $0.ward?.value.name } == ["Phường 1"])
    #expect(throws: RegisterError.service(.endsBeforeItStarts(from: .day("2021-03-01"), to: .day("2021-02-28")))) {
      try register.endService(id, on: .day("2021-02-28"))
    }
    try register.endService(id, on: .day("2024-06-30"))
    #expect(throws: RegisterError.service(.ended(term: 1, on: .day("2024-06-30")))) { try register.endService(id, on: .day("2025-01-01")) }
    try register.voidService(id, reason: "ghi nhầm")
    #expect(try register.service(of: person).isEmpty && register.verify().isEmpty)
    #expect(throws: RegisterError.alreadyVoided(table: "service_term", id: 1)) { try register.voidService(id, reason: "") }
  }

  @Test func `what cannot be service is refused and leaves the book as it was`() throws {
    let team = try register.add(Recipient(type: .collective, name: "Tổ 1")).id
    try register.addService(term("2021-03-01", in: .fireTeam), of: person, ward: nil)
    try book.expectUnchanged {
      #expect(throws: RegisterError.service(.notAPerson(2, .collective))) {
        try register.addService(term("2021-01-01"), of: team, ward: nil)
      }
      #expect(throws: RegisterError.service(.known(term: 1))) {
        try register.addService(term("2021-03-01", in: .fireTeam), of: person, ward: nil)
      }
      #expect(throws: RegisterError.service(.endsBeforeItStarts(from: .day("2021-01-02"), to: .day("2021-01-01")))) {
        try register.addService(term("2021-01-02", "2021-01-01"), of: person, ward: nil)
      }
      #expect(throws: RegisterError.noSuchEntry(table: "recipient", id: 99)) {
        try register.addService(term("2021-01-01"), of: Identifier(99), ward: nil)
      }
      #expect(throws: RegisterError.noSuchEntry(table: "service_term", id: 99)) { try register.endService(Identifier(99), on: .gathering) }
    }
  }

  @Test func `service is neither to come, nor before birth, nor in a force that was not there`() throws {
    let born = try register.add(Recipient(type: .individual, name: "Lê Văn Năm", birthYear: 1960)).id
    let unified = CivilDate.day("2024-07-01")
    try book.expectUnchanged {
      #expect(throws: RegisterError.service(.beforeBirth(person: born.number, from: .day("1950-07-01"), bornIn: 1960))) {
        try register.addService(term("1950-07-01", in: .fireTeam), of: born, ward: nil)
      }
      for late in [term("2040-01-01", "2090-01-01", in: .fireTeam), term("2025-09-02", in: .fireTeam)] {
        #expect(throws: ProcessError.self) { try register.addService(late, of: born, ward: nil) }
      }
      #expect(throws: RegisterError.service(.forceNotThere(.securityTeam, Validity(from: unified, to: nil)))) {
        try register.addService(term("2024-06-30", in: .securityTeam), of: born, ward: nil)
      }
      for wrong in [term("2024-07-01"), term("2020-01-01"), term("2020-01-01", "2024-07-01")] {
        #expect(throws: RegisterError.service(.forceNotThere(.civilGuard, Validity(from: nil, to: unified.adding(days: -1))))) {
          try register.addService(wrong, of: born, ward: nil)
        }
      }
    }
    try register.addService(term("1960-12-31", "2024-06-30"), of: born, ward: nil)
    try register.addService(term("2024-07-01", in: .securityTeam), of: born, ward: nil)
  }

  @Test func `the rule is the one of the day: none before, one without years, then fifteen and ten`() throws {
    try register.addService(term("2005-01-01", "2024-06-30"), of: person, ward: nil)
    try register.addService(term("2024-07-01", in: .securityTeam), of: person, ward: nil)
    #expect(throws: RegisterError.service(.noRule(award: "KNC_ANTQ", on: .day("2021-03-14")))) { try verdict(on: "2021-03-14") }
    #expect(try verdict(on: "2025-04-27") == .cannotTell)
    #expect(try verdict(on: "2025-04-28") == .due)
    let rule = try #require(try register.medalClaims(for: "KNC_ANTQ", on: .day("2025-04-28"))[0].rules.first)
    #expect(rule.years == EligibilityRule.Years(men: 15, women: 10) && rule.hardFactor == 2 && rule.isVerified)
    #expect(rule.countedForces == [.securityTeam, .civilGuard, .communePolice])
  }

  @Test func `every award the rules name is in the catalogue`() throws {
    for day in ["2024-01-01", "2025-04-28"] {
      for rule in try register.medalClaims(for: nil, on: .day(day)).flatMap(\.rules) {
        for code in rule.excludedBy + [rule.awardCode] { #expect(try register.awardKind(code).code == code) }
      }
    }
  }

  private func addRule(_ cells: KeyValuePairs<String, String>) throws -> Int64 {
    try register.addLaw(LawRow(cells.map { (name: $0.key, text: $0.value) }, table: .eligibilityRules)).id
  }

  @Test func `an office's own rule for another award, and for another force, is used for those it speaks of`() throws {
    try register.addService(term("2022-01-01", in: .fireTeam), of: person, ward: nil)
    #expect(try register.medalClaims(for: nil, on: .day("2025-08-31")).map(\.award.code) == ["KNC_ANTQ"])
    #expect(throws: RegisterError.service(.noRule(award: "GK_XA", on: .day("2025-08-31")))) {
      try register.medalClaims(for: "giấy khen phường", on: .day("2025-08-31"))
    }
    _ = try addRule([
      "code": "P-GK", "awardCode": "GK_XA", "force": "dân phòng", "countedForces": "dân phòng", "yearsMen": "3", "yearsWomen": "3",
      "validFrom": "2025-01-01", "legalBasis": "QĐ 1/QĐ-UBND",
    ])
    _ = try addRule([
      "code": "P-KNC", "awardCode": "KNC_ANTQ", "force": "dân phòng", "countedForces": "dân phòng", "yearsMen": "5", "yearsWomen": "5",
      "validFrom": "2025-01-01", "legalBasis": "QĐ 2/QĐ-UBND",
    ])
    let parts = try register.medalClaims(for: nil, on: .day("2025-08-31"))
    #expect(parts.map(\.award.code) == ["KNC_ANTQ", "GK_XA"] && parts.map(\.rules.count) == [3, 1])
    #expect(parts.map { $0.claims[0].rule.code } == ["P-KNC", "P-GK"])
    #expect(parts.map { $0.claims[0].verdict } == [.notYet, .due])
    #expect(parts[0].claims[0].reasons == [.missing(ServiceLength(months: 16), needed: 5)])
  }

  @Test func `leaders are judged by the rule for leaders: ten years in post, five before`() throws {
    try register.addService(term("2015-06-01", in: .leader), of: person, ward: nil)
    #expect(try verdict(on: "2025-05-30") == .notYet && verdict(on: "2025-05-31") == .due)
    #expect(try verdict(on: "2024-01-01") == .due)
    let claims = try register.medalClaims(for: "KNC_ANTQ", on: .day("2025-05-31"))[0].claims
    #expect(claims[0].rule.code == "KNC-ANTQ-LANH-DAO" && claims[0].rule.conditions != nil)
  }

  @Test func `the years of a rule that lacked them are entered in the place of the row that asked for them`() throws {
    let asked = try #require(try register.law(.eligibilityRules, on: .day("2024-01-01")).first { $0.values["yearsMen"] == nil })
    _ = try addRule([
      "code": "KNC-ANTQ-LUC-LUONG", "awardCode": "KNC_ANTQ", "force": "bao-ve-dan-pho", "countedForces": "bao-ve-dan-pho",
      "yearsMen": "8", "yearsWomen": "8", "validFrom": "2021-03-15", "validTo": "2025-04-27", "legalBasis": "Thông tư 11/2021/TT-BCA",
    ])
    #expect(throws: RegisterError.alreadyVoided(table: "eligibility_rule", id: asked.id)) {
      try register.findLaw(.eligibilityRules, "\(asked.id)")
    }
    try register.addService(term("2015-06-01", "2024-06-30"), of: person, ward: nil)
    #expect(try verdict(on: "2024-01-01") == .due)
    #expect(try register.verify().isEmpty)
  }

  @Test func `what a run of years leads to is told by the rules of the day`() throws {
    let rules = { (day: String) in
      try register.streakRules(of: "CSTDCS", on: .day(day)).map { "\($0.leadsTo.code) \($0.rule.years.map(String.init) ?? "?")" }
    }
    #expect(try rules("2025-01-01") == ["CSTD_TINH 3", "BK_TINH 2"])
    #expect(try rules("2023-01-05") == ["CSTD_TINH 3", "BK_TINH ?"])
    #expect(try rules("2000-01-01").isEmpty)
    #expect(try register.streakRules(of: "CSTD_BCA", on: .day("2025-01-01")).map(\.leadsTo.code) == ["CSTDTQ"], "a class of CSTD_TINH")
  }

  @Test func `service and awards of merged records are one person's`() throws {
    let other = try register.add(Recipient(type: .individual, name: "Lê Văn Tư", birthYear: 1960)).id
    try register.addService(term("2005-01-01", "2024-06-30"), of: other, ward: nil)
    try register.addService(term("2024-07-01", in: .securityTeam), of: person, ward: nil)
    #expect(try verdict() == .notYet)
    try register.merge(person, other, reason: "một người")
    #expect(try verdict() == .due)
    #expect(try register.service(of: other).map(\.term.id.number) == [1, 2])
    try register.unmerge(other, reason: "hai người")
    #expect(try verdict() == .notYet)
  }

  @Test func `the medal given by a decision of the book is held, until it is cancelled in law`() throws {
    try register.addService(term("2005-01-01", "2024-06-30"), of: person, ward: nil)
    try register.addService(term("2024-07-01", in: .securityTeam), of: person, ward: nil)
    try register.addSampleDecision()
    try register.enterAwards(.sample("Lê Văn Tư", birthYear: nil, ward: nil, award: "KNC_ANTQ", money: 500_000))
    #expect(try verdict() == .held)
    try register.cancel(
      Identifier(1), Cancellation(ground: .a, decisionNumber: DecisionNumber(parsing: "9/QĐ-UBND"), cancelledOn: .day("2023-01-20")))
    #expect(try verdict() == .due)
  }

  @Test func `a cancelled title breaks a run of years`() throws {
    try register.addSampleDecision()
    for year in 2019...2022 { try register.enterAwards(.sample("Trần Văn An", award: "CSTDCS", year: year)) }
    let years = { try register.titleStreaks(of: "CSTDCS", endingIn: MeritYear(2022)!).map(\.years) }
    #expect(try years() == [2019...2022])
    try register.cancel(
      Identifier(2), Cancellation(ground: .a, decisionNumber: DecisionNumber(parsing: "9/QĐ-UBND"), cancelledOn: .day("2023-01-20")))
    #expect(try years() == [2021...2022])
    #expect(try register.titleStreaks(of: "CSTDCS", endingIn: MeritYear(2018)!).isEmpty)
  }
}
