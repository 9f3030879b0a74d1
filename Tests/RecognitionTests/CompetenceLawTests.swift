import Recognition
import Testing

/// May this agency confer this award on this day? By rules made up for the test.
struct CompetenceLawTests {
  private static func rule(
    _ authority: String, _ level: String, _ code: String, _ status: String, from: String = "2024-01-01", to: String? = nil,
    isOwn: Bool = false
  ) -> CompetenceRule {
    CompetenceRule(
      authority: authority, level: level, awardCode: code, validity: Validity(from: .day(from), to: to.map { .day($0) }),
      law: LawReference(basis: isOwn ? "QĐ 9" : "Điều 80", status: LawStatus(trusted: status)), isOwn: isOwn)
  }

  private let law = CompetenceLaw(
    rules: [
      rule("Chủ tịch UBND cấp xã", "commune", "GK_XA", "verified S2"),
      rule("Chủ tịch UBND cấp huyện", "district", "GK_HUYEN", "partly verified S53b", to: "2025-06-30"),
      rule("Thủ trưởng đơn vị có tư cách pháp nhân", "unit", "GK_DV", "verified S2"),
      rule("Giám đốc Công an cấp tỉnh", "unit", "GK_DV", "verified S2"),
      rule("Chủ tịch UBND cấp tỉnh", "province", "BK_TINH", "memory 4/5"),
      rule("Bộ trưởng, thủ trưởng ban, ngành", "ministry", "BK_TINH", "memory 4/5"),
      rule("Bộ trưởng Bộ Công an", "ministry", "BK_BCA", "verified S2"),
      rule("Ban chỉ đạo 138 quận Phú Nhuận", "district", "GK_XA", "entered by the office"),
    ], lineage: KindLineage(parents: ["GK_TT": "GK_XA", "BK_BCA": "BK_TINH"]))

  private static func committee(_ level: PlaceLevel?) -> Agency {
    Agency(name: "UBND \(level?.rawValue ?? "")", kind: .peoplesCommittee, placeID: nil, level: level)
  }
  private static func police(_ level: PlaceLevel) -> Agency { Agency(name: "Công an", kind: .police, placeID: nil, level: level) }
  private static func other(_ name: String) -> Agency { Agency(name: name, kind: .other, placeID: nil, level: nil) }

  /// The verdict in a word.
  private func word(_ code: String, _ issuer: Agency, _ day: String = "2024-06-01") -> String {
    switch law.verdict(on: code, by: issuer, on: .day(day)) {
    case .allowed: "allowed"
    case .allowedUnverified: "allowed, unverified"
    case .notAllowed: "not allowed"
    case .notAllowedUnverified: "not allowed, unverified"
    case .noRule: "no rule"
    case .agencyNotKnown: "agency not known"
    }
  }

  @Test(arguments: [
    (PlaceLevel.commune, "GK_XA", "allowed"), (.district, "GK_HUYEN", "allowed, unverified"),
    (.commune, "GK_HUYEN", "not allowed"),
    (.province, "BK_TINH", "allowed, unverified"), (.district, "BK_TINH", "not allowed, unverified"), (.district, "GK_DV", "not allowed"),
    (.district, "BK_BCA", "not allowed"), (.commune, "HC_LD_1", "no rule"),
  ]) func `a People's Committee is what its level says`(_ level: PlaceLevel, _ code: String, _ expected: String) {
    #expect(word(code, Self.committee(level)) == expected)
  }

  @Test(arguments: ["entered by the office", "memory 4/5", "verified QĐ 9"])
  func `what an office adds to a chair's list permits that award alone`(_ status: String) {
    let list = [
      Self.rule("Chủ tịch UBND cấp xã", "commune", "GK_XA", "verified S2"),
      Self.rule("Chủ tịch UBND cấp tỉnh", "province", "BK_TINH", "memory 4/5"),
    ]
    let law = CompetenceLaw(rules: list + [Self.rule("Chủ tịch UBND cấp xã", "commune", "GK_PN", status, isOwn: true)])
    let day = CivilDate.day("2024-06-01")
    let holders = [list[1]]
    #expect(law.verdict(on: "BK_TINH", by: Self.committee(.commune), on: day) == .notAllowed(holders: holders, own: [list[0]]))
    let own = law.verdict(on: "GK_PN", by: Self.committee(.commune), on: day)
    switch own {
    case .allowed, .allowedUnverified: break
    default: Issue.record("\(own)")
    }
  }

  @Test func `an office's row on who may leaves the law's word on who may not`() {
    let text = Self.rule("Chủ tịch UBND cấp xã", "commune", "GK_XA", "verified S2")
    let added = Self.rule("Ban chỉ đạo 138", "district", "GK_XA", "entered by the office", isOwn: true)
    let law = CommendationLaw(competence: CompetenceLaw(rules: [text, added]), rules: [])
    let breach = law.competenceBreach(issuer: Self.committee(.district), code: "GK_XA", on: .day("2024-06-01"))
    #expect(breach?.weight == .refused && breach?.law == text.law)
  }

  @Test func `a refusal by a list that is not wholly verified is not verified`() {
    #expect(word("GK_XA", Self.committee(.district)) == "not allowed, unverified")
    #expect(word("GK_TT", Self.committee(.commune)) == "allowed")
  }

  @Test func `the rule of the day speaks, to its last day`() {
    #expect(word("GK_HUYEN", Self.committee(.district), "2023-12-31") == "no rule")
    #expect(word("GK_HUYEN", Self.committee(.district), "2025-06-30") == "allowed, unverified")
    #expect(word("GK_HUYEN", Self.committee(.district), "2025-07-01") == "no rule")
  }

  @Test func `a police agency may be a unit with legal personality, which its name does not tell`() {
    #expect(word("GK_DV", Self.police(.province)) == "allowed")
    #expect(word("GK_DV", Self.police(.district)) == "agency not known")
    #expect(word("BK_TINH", Self.police(.province)) == "not allowed, unverified")
    #expect(word("GK_DV", Self.other("Giám đốc Công an tỉnh Gia Lai")) == "allowed")
  }

  @Test func `ministers and heads of state are told by their names, nobody else is`() {
    #expect(word("BK_BCA", Self.other("Bộ Công an")) == "allowed")
    #expect(word("BK_BCA", Self.other("Bộ trưởng Bộ Công an")) == "allowed")
    #expect(word("BK_TINH", Self.other("Bộ trưởng Bộ Nội vụ")) == "allowed, unverified")
    #expect(word("BK_BCA", Self.other("Bộ trưởng Bộ Nội vụ")) == "not allowed")
    #expect(word("BK_TINH", Self.other("Bộ Chỉ huy quân sự tỉnh")) == "agency not known")
    #expect(word("GK_XA", Self.other("Hội Cựu chiến binh")) == "agency not known")
    #expect(word("GK_XA", Self.committee(nil)) == "agency not known")
  }

  @Test func `an agency that a rule names by its own name may`() {
    #expect(word("GK_XA", Self.other("BAN CHỈ ĐẠO 138 quận Phú Nhuận")) == "allowed, unverified")
  }

  @Test(arguments: [
    ("verified S2", true, false), ("partly verified S53b", false, false), ("memory 4/5", false, false),
    ("memory 3/5: to be confirmed", false, true),
    ("unknown", false, true), ("entered by the office", false, false), ("derived", false, false),
  ]) func `a status says how sure we are`(_ text: String, _ isVerified: Bool, _ isFaint: Bool) throws {
    let status = try LawStatus(parsing: text)
    #expect(status.isVerified == isVerified && status.isFaint == isFaint)
  }

  @Test func `a status in other words is refused`() {
    #expect(problem { () throws(EntryProblem) in try LawStatus(parsing: "quite sure") } == .notOneOf(LawStatus.beginnings))
  }
}
