import Recognition
import Testing

/// What a report of fairness counts, and of which whole.
struct FairnessTests {
  private static let day = CivilDate(year: 2023, month: 1, day: 5)!

  private func given(
    _ id: Int64, to recipient: Int64? = nil, type: RecipientType = .individual, gender: Gender? = nil, rank: RankClass? = nil,
    posthumous: Bool = false, merit: Int = 2022, signedOn: CivilDate = day, handedOver: CivilDate? = nil, citation: String? = nil
  ) -> FairnessFacts.Given {
    FairnessFacts.Given(
      id: Identifier(id), recipient: Identifier(recipient ?? id), type: type, gender: gender, rankClass: rank, isPosthumous: posthumous,
      lastMeritYear: merit, signedOn: signedOn, handedOverOn: handedOver, citation: citation)
  }

  private func fairness(_ awards: [FairnessFacts.Given], earlier: [Int64: Set<Int>] = [:]) -> Fairness {
    var facts = FairnessFacts(
      year: 2022, basis: .merit, asOf: Self.day, office: nil, awards: awards, tallied: awards.count, wardsOn: Self.day, fingerprint: "")
    facts.earlier = Dictionary(uniqueKeysWithValues: earlier.map { (Identifier($0), $1) })
    return Fairness(facts)
  }

  private func count(_ figure: FairnessFigure, _ fairness: Fairness) -> [Int] {
    let share = fairness.share(figure)
    return [share.part, share.whole]
  }

  @Test func `what is not told is no part of a share's whole, and is counted apart`() {
    let fairness = fairness([
      given(1, gender: .female, rank: .directWorker), given(2, gender: .male, rank: .otherLeader), given(3, rank: .departmentLeader),
      given(4, gender: .female), given(5, type: .collective), given(6, rank: .entrepreneur, posthumous: true),
    ])
    #expect(count(.women, fairness) == [2, 3] && count(.genderUnknown, fairness) == [2, 5])
    #expect(count(.leaders, fairness) == [2, 4] && count(.directWorkers, fairness) == [1, 4])
    #expect(count(.entrepreneurs, fairness) == [1, 4] && count(.rankUnknown, fairness) == [1, 5])
    #expect(count(.posthumous, fairness) == [1, 5])
    #expect(fairness.share(.leaders).awards == [Identifier(2), Identifier(3)])
  }

  @Test func `the same names are people, each counted once, in each of the years before without a gap`() {
    let fairness = fairness(
      [given(1, to: 7), given(2, to: 7), given(3, to: 8), given(4, to: 9), given(5, to: 10)],
      earlier: [7: [2021, 2020], 8: [2021, 2020, 2019, 2018], 9: [2020, 2019], 99: [2021]])
    #expect(count(.severalAwards, fairness) == [1, 4])
    #expect(count(.yearBefore, fairness) == [2, 4] && count(.threeYears, fairness) == [2, 4] && count(.fiveYears, fairness) == [1, 4])
    #expect(fairness.share(.threeYears).awards == [Identifier(1), Identifier(2), Identifier(3)])
  }

  @Test func `citations are the same where their words are, whatever the stops and capitals`() {
    let fairness = fairness([
      given(1, citation: "Bắt cướp trên đường Lê Văn Sỹ."), given(2, citation: "bắt cướp, trên đường lê văn sỹ"),
      given(3, citation: "Bắt cướp"), given(4),
    ])
    #expect(count(.sameCitations, fairness) == [2, 3] && count(.noCitation, fairness) == [1, 4])
  }

  @Test func `days are counted from the end of the merit's year, and to the ceremony; what went before is told apart`() throws {
    let late = try #require(CivilDate(year: 2023, month: 3, day: 1))
    let early = try #require(CivilDate(year: 2022, month: 12, day: 31))
    let fairness = fairness([
      given(1, handedOver: late), given(2, handedOver: Self.day), given(3, signedOn: early), given(4, signedOn: late),
    ])
    let decided = try #require(fairness.delays.first { $0.step == .meritToDecision })
    #expect(decided.awards == 3 && decided.median == 5 && decided.ninthDecile == 60 && decided.longest == 60)
    let handedOver = try #require(fairness.delays.first { $0.step == .decisionToHandover })
    #expect(handedOver.awards == 2 && handedOver.median == 0 && handedOver.longest == 55)
    #expect(count(.decidedWithinYear, fairness) == [1, 4] && count(.notHandedOver, fairness) == [2, 4])
  }

  @Test func `what was erased is not untold, what was cancelled is not owed, and a ceremony before its decision took no days`() {
    var erased = given(1)
    (erased.textsWereErased, erased.recipientWasErased) = (true, true)
    var cancelled = given(2, gender: .male, citation: "Bắt cướp")
    cancelled.isCancelled = true
    var cancelledLater = given(3, handedOver: Self.day)
    cancelledLater.isCancelled = true
    let fairness = fairness([erased, cancelled, cancelledLater, given(4, handedOver: Self.day.adding(days: -3))])
    #expect(count(.genderUnknown, fairness) == [2, 3] && count(.noCitation, fairness) == [2, 3])
    #expect(count(.notHandedOver, fairness) == [1, 3] && fairness.share(.notHandedOver).awards == [Identifier(1)])
    #expect(fairness.delays.first { $0.step == .decisionToHandover }?.awards == 1)
  }

  @Test(arguments: [(Int?.some(2022), FairnessFacts.Standing.inYear), (2021, .before), (nil, .never)])
  func `where the last honour was tells the standing`(last: Int?, standing: FairnessFacts.Standing) {
    #expect(FairnessFacts.Standing(last: last, in: 2022) == standing)
  }

  @Test func `a published list of those behind a figure may not tell what is withheld elsewhere`() {
    let telling: [FairnessFigure] = [.leaders, .directWorkers, .entrepreneurs, .women, .sameCitations, .noCitation]
    #expect(FairnessFigure.allCases.filter(\.tellsWhatIsWithheld) == telling)
  }

  @Test func `a year without awards has figures of nothing and no days`() {
    let fairness = fairness([])
    #expect(fairness.shares.count == FairnessFigure.allCases.count && fairness.shares.allSatisfy { $0.part == 0 && $0.whole == 0 })
    #expect(fairness.delays.allSatisfy { $0.awards == 0 && $0.median == nil && $0.longest == nil })
  }

  @Test(arguments: 1...40) func `half are within the median and nine in ten within the ninth decile, and no smaller number has them`(
    _ count: Int
  ) throws {
    let awards = (1...count).map { number in given(Int64(number), handedOver: Self.day.adding(days: number * number * 37 % 101)) }
    let days = awards.compactMap { $0.handedOverOn.map { $0.dayNumber - Self.day.dayNumber } }
    let delay = try #require(fairness(awards).delays.first { $0.step == .decisionToHandover })
    for (bound, tenths) in [(delay.median, 5), (delay.ninthDecile, 9)] {
      let bound = try #require(bound)
      #expect(days.filter { $0 <= bound }.count * 10 >= count * tenths && days.filter { $0 < bound }.count * 10 < count * tenths)
    }
  }
}
