/// How fairly and in what time a year's awards were given: counts with the wholes they are of, and no verdicts.
public struct Fairness: Sendable {
  /// So many of so many, and the awards behind the part.
  public struct Share: Hashable, Sendable {
    public let figure: FairnessFigure
    public let part: Int
    public let whole: Int
    /// In the order of their numbers.
    public let awards: [Identifier<Award>]
  }

  /// The days that a step took, over the awards where both its days are known.
  public struct Delay: Hashable, Sendable {
    public enum Step: String, CaseIterable, Sendable {
      /// From the last day of the merit's own year to the decision; awards decided before are no part of it.
      case meritToDecision = "merit-to-decision"
      /// From the decision to the ceremony; a ceremony before it is a slip that `check` tells, and no part of it.
      case decisionToHandover = "decision-to-handover"
    }

    public let step: Step
    public let awards: Int
    /// Half of them took no more days than this; nil where there are none.
    public let median: Int?
    /// Nine in ten took no more.
    public let ninthDecile: Int?
    public let longest: Int?

    init(_ step: Step, days: [Int]) {
      let sorted = days.sorted()
      self.step = step
      awards = sorted.count
      median = Self.quantile(of: sorted, 5)
      ninthDecile = Self.quantile(of: sorted, 9)
      longest = sorted.last
    }

    /// The least of the numbers that so many tenths of them do not exceed.
    private static func quantile(of sorted: [Int], _ tenths: Int) -> Int? {
      sorted.isEmpty ? nil : sorted[(sorted.count * tenths + 9) / 10 - 1]
    }
  }

  public let facts: FairnessFacts
  /// Every figure once, in the order of ``FairnessFigure``.
  public let shares: [Share]
  public let delays: [Delay]

  public init(_ facts: FairnessFacts) {
    self.facts = facts
    let count = Count(facts)
    shares = FairnessFigure.allCases.map(count.share)
    delays = Delay.Step.allCases.map { Delay($0, days: count.days(of: $0)) }
  }

  public func share(_ figure: FairnessFigure) -> Share { shares.first { $0.figure == figure }! }

  public func wards(_ standing: FairnessFacts.Standing) -> [FairnessFacts.Ward] { facts.wards.filter { $0.standing == standing } }

  public func units(_ standing: FairnessFacts.Standing) -> [FairnessFacts.Unit] { facts.units.filter { $0.standing == standing } }

  /// The year's awards as its figures part them.
  private struct Count {
    let facts: FairnessFacts
    let individuals: [FairnessFacts.Given]
    /// Individuals whose rank is told.
    let ranked: [FairnessFacts.Given]
    /// Individuals whose gender is told.
    let gendered: [FairnessFacts.Given]
    /// Individuals whose identifying values are there still.
    let kept: [FairnessFacts.Given]
    /// Awards whose texts are there still.
    let readable: [FairnessFacts.Given]
    let cited: [FairnessFacts.Given]
    /// Awards handed over, or to be: not those cancelled before.
    let standing: [FairnessFacts.Given]
    let byRecipient: [Identifier<Recipient>: [FairnessFacts.Given]]
    let byCitation: [[String]: [FairnessFacts.Given]]

    init(_ facts: FairnessFacts) {
      self.facts = facts
      individuals = facts.awards.filter { $0.type == .individual }
      ranked = individuals.filter { $0.rankClass != nil }
      gendered = individuals.filter { $0.gender != nil }
      kept = individuals.filter { !$0.recipientWasErased }
      readable = facts.awards.filter { !$0.textsWereErased }
      cited = facts.awards.filter { $0.citation != nil }
      standing = facts.awards.filter { $0.handedOverOn != nil || !$0.isCancelled }
      byRecipient = Dictionary(grouping: facts.awards, by: \.recipient)
      byCitation = Dictionary(grouping: cited) { CommendationLaw.words(of: $0.citation ?? "") }
    }

    func share(_ figure: FairnessFigure) -> Share {
      let all = facts.awards
      return switch figure {
      case .leaders: awards(figure, ranked.filter { $0.rankClass?.isLeader == true }, of: ranked)
      case .directWorkers: awards(figure, ranked.filter { $0.rankClass == .directWorker }, of: ranked)
      case .entrepreneurs: awards(figure, ranked.filter { $0.rankClass == .entrepreneur }, of: ranked)
      case .rankUnknown: awards(figure, individuals.filter { $0.rankClass == nil }, of: individuals)
      case .women: awards(figure, gendered.filter { $0.gender == .female }, of: gendered)
      case .genderUnknown: awards(figure, kept.filter { $0.gender == nil }, of: kept)
      case .posthumous: awards(figure, individuals.filter(\.isPosthumous), of: individuals)
      case .severalAwards: recipients(figure) { _, awards in awards.count > 1 }
      case .yearBefore: recipients(figure) { id, _ in wasHonoured(id, yearsBefore: 1) }
      case .threeYears: recipients(figure) { id, _ in wasHonoured(id, yearsBefore: 2) }
      case .fiveYears: recipients(figure) { id, _ in wasHonoured(id, yearsBefore: 4) }
      case .sameCitations: awards(figure, byCitation.values.filter { $0.count > 1 }.flatMap { $0 }, of: cited)
      case .noCitation: awards(figure, readable.filter { $0.citation == nil }, of: readable)
      case .decidedWithinYear: awards(figure, all.filter { $0.signedOn <= .lastDay(ofYear: $0.lastMeritYear) }, of: all)
      case .notHandedOver: awards(figure, standing.filter { $0.handedOverOn == nil }, of: standing)
      }
    }

    private func awards(_ figure: FairnessFigure, _ part: [FairnessFacts.Given], of whole: [FairnessFacts.Given]) -> Share {
      Share(figure: figure, part: part.count, whole: whole.count, awards: part.map(\.id).sorted())
    }

    private func recipients(
      _ figure: FairnessFigure, where isCounted: (Identifier<Recipient>, [FairnessFacts.Given]) -> Bool
    ) -> Share {
      let those = byRecipient.filter(isCounted)
      return Share(
        figure: figure, part: those.count, whole: byRecipient.count, awards: those.values.flatMap { $0.map(\.id) }.sorted())
    }

    /// In each of so many years before.
    private func wasHonoured(_ id: Identifier<Recipient>, yearsBefore: Int) -> Bool {
      let years = facts.earlier[id] ?? []
      return (1...yearsBefore).allSatisfy { years.contains(facts.year - $0) }
    }

    func days(of step: Delay.Step) -> [Int] {
      facts.awards.compactMap { award in
        switch step {
        case .meritToDecision:
          let days = award.signedOn.dayNumber - CivilDate.lastDay(ofYear: award.lastMeritYear).dayNumber
          return days > 0 ? days : nil
        case .decisionToHandover:
          guard let handedOverOn = award.handedOverOn, handedOverOn >= award.signedOn else { return nil }
          return handedOverOn.dayNumber - award.signedOn.dayNumber
        }
      }
    }
  }
}
