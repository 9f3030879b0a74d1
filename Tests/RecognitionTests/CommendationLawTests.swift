import Recognition
import Testing

/// What an award does not keep, and what becomes of it.
struct CommendationLawTests {
  private static func row(
    _ rule: LegalRule, _ code: String? = nil, status: String = "verified", isProhibition: Bool = true, from: String = "2024-01-01"
  ) -> AwardRule {
    AwardRule(
      rule: rule, awardCode: code, isProhibition: isProhibition, validity: Validity(from: .day(from), to: nil),
      law: LawReference(basis: "NĐ", status: LawStatus(trusted: status)))
  }

  private static func law(_ rules: AwardRule...) -> CommendationLaw { CommendationLaw(competence: CompetenceLaw(rules: []), rules: rules) }

  private static func merit(_ year: Int, _ span: ClosedRange<Int>? = nil) -> Merit { Merit(year: MeritYear(year)!, span: span) }

  private static func other(
    _ code: String = "GK_XA", category: AwardKind.Category = .form, basis: KindOfCommendation = .movement, year: Int = 2024,
    citation: String? = nil
  ) -> AwardFacts.Other {
    AwardFacts.Other(id: Identifier(7), code: code, category: category, basis: basis, merit: merit(year), citation: citation)
  }

  private static func award(
    _ code: String = "GK_DV", on day: String = "2025-08-01", basis: KindOfCommendation = .movement, year: Int = 2024,
    span: ClosedRange<Int>? = nil, citation: String? = nil, others: [AwardFacts.Other] = [], holds: [Hold] = [],
    grounds: [AwardFacts.Other] = []
  ) -> AwardFacts {
    AwardFacts(
      issuer: Agency(name: "A", kind: .other, placeID: nil, level: nil), code: code, category: .form, signedOn: .day(day), basis: basis,
      merit: merit(year, span), citation: citation, others: others, holds: holds.map { Entry(Identifier(3), $0) }, grounds: grounds)
  }

  private static func hold(_ ground: Hold.Ground, from: String, to: String? = nil) -> Hold {
    Hold(recipientID: Identifier(1), ground: ground, from: .day(from), to: to.map { .day($0) })
  }

  private func weights(_ award: AwardFacts, _ rules: AwardRule...) -> [RuleBreach.Weight] {
    CommendationLaw(competence: CompetenceLaw(rules: []), rules: rules).otherBreaches(of: award).map(\.weight)
  }

  @Test func `the same words for the same year are one achievement, whatever the spelling`() {
    let rule = Self.row(.oneReward)
    let earlier = Self.other(citation: "Bắt  trộm")
    #expect(weights(Self.award(citation: "BẮT TRỘM", others: [earlier]), rule) == [.prohibited])
    #expect(weights(Self.award(citation: "Bắt cướp", others: [earlier]), rule).isEmpty)
    #expect(weights(Self.award(citation: nil, others: [Self.other()]), rule).isEmpty)
    #expect(weights(Self.award(year: 2023, citation: "Bắt trộm", others: [earlier]), rule).isEmpty)
    #expect(weights(Self.award(citation: "Bắt trộm", others: [Self.other(category: .title, citation: "Bắt trộm")]), rule).isEmpty)
  }

  @Test func `only a verified prohibition cannot be overridden`() {
    let award = Self.award("KNC_ANTQ", others: [Self.other("KNC_ANTQ", year: 2020)])
    #expect(weights(award, Self.row(.once, "KNC_ANTQ")) == [.prohibited])
    #expect(weights(award, Self.row(.once, "KNC_ANTQ", status: "memory 4/5")) == [.doubtful])
    #expect(weights(award, Self.row(.once, "KNC_ANTQ", isProhibition: false)) == [.doubtful])
    #expect(weights(award, Self.row(.once, "KNC_ANTQ", from: "2025-08-02")).isEmpty, "not yet in force")
    #expect(weights(award, Self.row(.once, "KNC_TINH")).isEmpty)
    #expect(weights(Self.award("GK_DV", others: [Self.other("GK_DV")]), Self.row(.once, "KNC_ANTQ")).isEmpty)
  }

  @Test func `a rule on a kind speaks of its classes too, unless they have rows of their own`() {
    let lineage = KindLineage(parents: ["KNC_ANTQ": "KNC_TINH", "HUY_HIEU": "KNC_TINH"])
    func once(_ code: String, _ rules: AwardRule..., after other: String) -> [RuleBreach.Weight] {
      CommendationLaw(competence: CompetenceLaw(rules: []), rules: rules, lineage: lineage)
        .otherBreaches(of: Self.award(code, others: [Self.other(other)])).map(\.weight)
    }
    let parent = Self.row(.once, "KNC_TINH")
    #expect(once("KNC_ANTQ", parent, after: "KNC_ANTQ") == [.prohibited])
    #expect(once("KNC_ANTQ", parent, after: "HUY_HIEU") == [.prohibited] && once("KNC_TINH", parent, after: "KNC_ANTQ") == [.prohibited])
    #expect(once("GK_XA", parent, after: "GK_XA").isEmpty)
    let own = Self.row(.once, "KNC_ANTQ", status: "memory 4/5")
    #expect(once("KNC_ANTQ", parent, own, after: "KNC_ANTQ") == [.doubtful])
    #expect(once("KNC_ANTQ", parent, own, after: "HUY_HIEU").isEmpty)
  }

  @Test func `a hold stands from its first day to its last`() {
    let rule = Self.row(.hold)
    let hold = Self.hold(.inspection, from: "2025-08-01", to: "2025-09-01")
    for (day, isHeld) in [("2025-07-31", false), ("2025-08-01", true), ("2025-09-01", true), ("2025-09-02", false)] {
      #expect(weights(Self.award(on: day, holds: [hold]), rule).isEmpty == !isHeld, "\(day)")
    }
    #expect(weights(Self.award(on: "2030-01-01", holds: [Self.hold(.allegation, from: "2025-01-01")]), rule) == [.prohibited])
  }

  @Test func `the kind's own row comes before the row for every kind`() {
    let law = Self.law(Self.row(.hold, status: "memory 4/5"), Self.row(.hold, "KNC_ANTQ"))
    let hold = Self.hold(.discipline, from: "2025-01-01")
    #expect(law.otherBreaches(of: Self.award("KNC_ANTQ", holds: [hold])).map(\.weight) == [.prohibited])
    #expect(law.otherBreaches(of: Self.award("GK_DV", holds: [hold])).map(\.weight) == [.doubtful])
  }

  @Test func `a class with rows of its own goes by these alone, before they are in force too`() {
    let rules = [Self.row(.hold, "GK"), Self.row(.hold, "GK_DV", isProhibition: false, from: "2025-08-02")]
    let lineage = KindLineage(parents: ["GK_DV": "GK", "GK_XA": "GK"])
    let law = CommendationLaw(competence: CompetenceLaw(rules: []), rules: rules, lineage: lineage)
    let hold = Self.hold(.inspection, from: "2025-01-01")
    #expect(law.otherBreaches(of: Self.award("GK_XA", holds: [hold])).map(\.weight) == [.prohibited])
    #expect(law.otherBreaches(of: Self.award("GK_DV", holds: [hold])).isEmpty, "its own row is not in force, and the group's is not its")
    #expect(law.otherBreaches(of: Self.award("GK_DV", on: "2025-08-02", holds: [hold])).map(\.weight) == [.doubtful])
    let every = CommendationLaw(competence: CompetenceLaw(rules: []), rules: rules + [Self.row(.hold)], lineage: KindLineage())
    #expect(every.otherBreaches(of: Self.award("GK_DV", holds: [hold])).map(\.weight) == [.prohibited], "what holds for every kind")
  }

  @Test func `after discipline merits count from its end`() {
    let rule = Self.row(.meritAfterDiscipline, isProhibition: false)
    let over = Self.hold(.discipline, from: "2024-01-01", to: "2024-12-31")
    #expect(weights(Self.award(year: 2023, holds: [over]), rule) == [.doubtful])
    #expect(weights(Self.award(year: 2024, holds: [over]), rule) == [.doubtful], "no day of the year comes after it")
    let inTheYear = Self.hold(.discipline, from: "2024-01-01", to: "2024-12-30")
    #expect(weights(Self.award(year: 2024, holds: [inTheYear]), rule).isEmpty, "the year it ended in has a day after it")
    #expect(weights(Self.award(year: 2025, span: 2023...2025, holds: [over]), rule) == [.doubtful])
    #expect(weights(Self.award(year: 2023, holds: [Self.hold(.inspection, from: "2024-01-01", to: "2024-12-31")]), rule).isEmpty)
  }

  @Test func `a theme or sudden award is no ground for one of regular merit`() {
    let rule = Self.row(.themeGround)
    #expect(weights(Self.award(basis: .regular, grounds: [Self.other(basis: .movement)]), rule) == [.prohibited])
    #expect(weights(Self.award(basis: .regular, grounds: [Self.other(basis: .sudden)]), rule) == [.prohibited])
    #expect(weights(Self.award(basis: .regular, grounds: [Self.other(basis: .regular)]), rule).isEmpty)
    #expect(weights(Self.award(basis: .movement, grounds: [Self.other(basis: .movement)]), rule).isEmpty)
    let title = Self.other("CSTDCS", category: .title, basis: .movement)
    #expect(weights(Self.award(basis: .regular, grounds: [title]), rule).isEmpty, "titles are won by regular work, whatever the list says")
  }

  @Test func `a title won twice for one year is told, and a form is another matter`() {
    func told(_ code: String, _ category: AwardKind.Category, year: Int, after other: AwardFacts.Other) -> [RuleBreach.Matter] {
      var award = Self.award(code, year: year, others: [other])
      award.category = category
      return Self.law().otherBreaches(of: award).map(\.matter)
    }
    let title = Self.other("LDTT", category: .title)
    #expect(told("LDTT", .title, year: 2024, after: title) == [.titleAgain(awardID: 7)])
    #expect(told("LDTT", .title, year: 2023, after: title).isEmpty && told("CSTDCS", .title, year: 2024, after: title).isEmpty)
    #expect(told("GK_XA", .form, year: 2024, after: Self.other("GK_XA")).isEmpty)
  }

  @Test(arguments: [(3, 20, 20, false), (4, 20, 20, true), (1, 6, 6, true), (1, 7, 7, false), (1, 1, 0, false)])
  func `a share is counted in whole people, and only where the base is known`(_ held: Int, _ among: Int, _ ofBase: Int, _ isOver: Bool) {
    var rule = Self.row(.share, "CSTDCS", isProhibition: false)
    (rule.thousandths, rule.ofCode) = (150, "LDTT")
    let breach = CommendationLaw.shareBreach(rule, .init(held: held, among: among, ofBase: ofBase))
    #expect((breach != nil) == isOver && breach?.isOverridable != false)
    #expect(CommendationLaw.shareBreach(rule, .init(held: held + 2, among: among, ofBase: ofBase, settled: 2)) == nil || isOver)
    rule.isProhibition = true
    #expect(CommendationLaw.shareBreach(rule, .init(held: held, among: among, ofBase: ofBase))?.isOverridable != true)
  }
}
