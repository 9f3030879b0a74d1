import Recognition
import Testing

/// Required members by rule, and the gap between them and those who are there.
struct StaffingRuleTests {
  private static let bands = StaffingRule.Scale.bands(baseInhabitants: 2700, baseMembers: 3, bandInhabitants: 900, membersPerBand: 1)

  private static func rule(
    _ scale: StaffingRule.Scale, place: String? = "79", kind: SecurityUnit.Kind = .securityTeam, from: String = "2024-07-01",
    to: String? = nil, countedPer: StaffingRule.Counted = .neighbourhood
  ) -> StaffingRule {
    StaffingRule(
      code: "R", placeCode: place, unitKind: kind, validFrom: .day(from), validTo: to.map { .day($0) }, countedPer: countedPer,
      scale: scale, legalBasis: "NQ 08/2024")
  }

  @Test func `the rule of 2024 gives the totals the city published`() {
    let teams = [(4469, 1...2700), (348, 2701...3600), (36, 3601...4500), (6, 4501...5400), (2, 6301...7200)]
    let rule = Self.rule(Self.bands)
    for representative in [\ClosedRange<Int>.lowerBound, \.upperBound] {
      let members = teams.map { count, inhabitants in
        count * (rule.members(inhabitants: inhabitants[keyPath: representative])?.lowerBound ?? 0)
      }
      #expect(members.reduce(0, +) == 15_031)
    }
    #expect(teams.map(\.0).reduce(0, +) == 4861)
  }

  @Test(arguments: [(0, 3), (2700, 3), (2701, 4), (3600, 4), (3601, 5), (4500, 5), (4501, 6), (5400, 6), (6300, 7), (6301, 8)])
  func `each band begun asks for one more`(_ inhabitants: Int, _ members: Int) {
    #expect(Self.rule(Self.bands).members(inhabitants: inhabitants) == members...members)
  }

  @Test func `more inhabitants never ask for fewer members`() {
    let rule = Self.rule(Self.bands)
    let members = (0...8000).compactMap { rule.members(inhabitants: $0)?.lowerBound }
    #expect(members.count == 8001 && zip(members, members.dropFirst()).allSatisfy { $1 - $0 == 0 || $1 - $0 == 1 })
  }

  @Test func `a range stays a range, inhabitants or not; bands without inhabitants tell nothing`() {
    #expect(Self.rule(.range(3...7)).members(inhabitants: nil) == 3...7)
    #expect(Self.rule(.range(3...7)).members(inhabitants: 90_000) == 3...7)
    #expect(Self.rule(Self.bands).members(inhabitants: nil) == nil)
  }

  @Test func `a rule is for its kind, its place and its days`() {
    let rule = Self.rule(Self.bands, to: "2025-11-13")
    #expect(rule.applies(to: .securityTeam, around: ["768", "79"], on: .day("2024-07-01")))
    #expect(rule.applies(to: .securityTeam, around: ["768", "79"], on: .day("2025-11-13")))
    #expect(!rule.applies(to: .securityTeam, around: ["768", "79"], on: .day("2024-06-30")))
    #expect(!rule.applies(to: .securityTeam, around: ["768", "79"], on: .day("2025-11-14")))
    #expect(!rule.applies(to: .securityTeam, around: ["001", "01"], on: .day("2025-01-01")))
    #expect(!rule.applies(to: .fireTeam, around: ["79"], on: .day("2025-01-01")))
    #expect(Self.rule(.range(3...7), place: nil).applies(to: .securityTeam, around: [], on: .day("2030-01-01")))
  }

  private static let ward = Entry.place(1, .commune, "Phường 1")
  private static let other = Entry.place(2, .commune, "Phường 2")

  @Test(arguments: [
    (5...5, 3, 2), (5...5, 5, 0), (5...5, 7, -2), (6...14, 5, 1), (6...14, 6, 0), (6...14, 14, 0), (6...14, 15, -1), (0...0, 0, 0),
  ]) func `a gap is counted to the nearer end of the range`(_ required: ClosedRange<Int>, _ actual: Int, _ gap: Int) {
    #expect(StrengthGap(ward: Self.ward, units: 1, required: required, actual: actual).gap == gap)
  }

  @Test func `a gap with an unknown side is unknown`() {
    #expect(StrengthGap(ward: Self.ward, units: 1, required: nil, actual: 4).gap == nil)
    #expect(StrengthGap(ward: Self.ward, units: 1, required: 5...5, actual: nil).gap == nil)
  }

  /// A team of the neighbourhood numbered as itself, unless another is given; 0 for none.
  private static func unit(
    _ id: Int64, in neighbourhood: Int64? = nil, required: Int? = nil, actual: Int? = nil, inhabitants: Int? = nil
  ) -> UnitListing {
    let place = Entry(Identifier<Place>(100 + (neighbourhood ?? id)), ward.value)
    return UnitListing(
      id: Identifier(id), unit: SecurityUnit(placeID: ward.id, neighbourhoodID: nil, kind: .securityTeam, name: "Tổ \(id)"), ward: ward,
      neighbourhood: neighbourhood == 0 ? nil : place, required: required, authorisedBy: nil, actual: actual, countedOn: nil,
      inhabitants: inhabitants)
  }

  private func gaps(_ units: UnitListing...) -> [StrengthGap] {
    StrengthGap.gaps(of: [Self.other, Self.ward], units: units, rules: [Self.rule(Self.bands)], codes: ["79"], on: .day("2025-01-01"))
  }

  @Test func `wards keep their order, and one without units has nothing known`() {
    let gaps = gaps(Self.unit(1, required: 5, actual: 4))
    #expect(gaps.map(\.ward.id) == [Self.other.id, Self.ward.id])
    #expect(gaps[0] == StrengthGap(ward: Self.other, units: 0, required: nil, actual: nil) || gaps[0].units == 0)
    #expect(gaps[0].required == nil && gaps[0].actual == nil && gaps[1].gap == 1)
  }

  @Test func `entered figures and the rule add up; one unknown makes the sum unknown`() {
    #expect(gaps(Self.unit(1, required: 5, actual: 4), Self.unit(2, actual: 3, inhabitants: 2701))[1].required == 9...9)
    #expect(gaps(Self.unit(1, required: 5, actual: 4), Self.unit(2, actual: 3))[1].required == nil)
    #expect(gaps(Self.unit(1, required: 5, actual: 4), Self.unit(2, required: 5))[1].actual == nil)
    #expect(gaps(Self.unit(1, required: 0, actual: 0))[1].gap == 0)
  }

  @Test func `a neighbourhood's rule counts it once, and says nothing of a team of the whole ward`() {
    let two = gaps(Self.unit(1, in: 7, actual: 2, inhabitants: 2701), Self.unit(2, in: 7, actual: 2, inhabitants: 2701))[1]
    #expect(two.required == 4...4 && two.actual == 4 && two.gap == 0)
    #expect(gaps(Self.unit(1, in: 0, actual: 2, inhabitants: 10_278))[1].required == nil)
  }
}
