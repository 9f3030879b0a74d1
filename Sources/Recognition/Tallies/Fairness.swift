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
      /// From the decision to the ceremony.
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
    let cited: [FairnessFacts.Given]
    let byRecipient: [Identifier<Recipient>: [FairnessFacts.Given]]
    let byCitation: [[String]: [FairnessFacts.Given]]

    init(_ facts: FairnessFacts) {
      self.facts = facts
      individuals = facts.awards.filter { $0.type == .individual }
      ranked = individuals.filter { $0.rankClass != nil }
      gendered = individuals.filter { $0.gender != nil }
      cited = facts.awards.filter { $0.citation != nil }
      byRecipient = Dictionary(grouping: facts.awards, by: \.recipient)
      byCitation = Dictionary(grouping: cited) { CommendationLaw.words(of: $0.citation ?? "") }
    }

    func share(_ figure: FairnessFigure) -> Share {
      if figure.countsRecipients { return recipients(figure) }
      let (part, whole) = awards(figure)
      return Share(figure: figure, part: part.count, whole: whole, awards: part.map(\.id).sorted())
    }

    private func awards(_ figure: FairnessFigure) -> (part: [FairnessFacts.Given], whole: Int) {
      let all = facts.awards
      return switch figure {
      case .leaders: (ranked.filter { $0.rankClass?.isLeader == true }, ranked.count)
      case .directWorkers: (ranked.filter { $0.rankClass == .directWorker }, ranked.count)
      case .entrepreneurs: (ranked.filter { $0.rankClass == .entrepreneur }, ranked.count)
      case .rankUnknown: (individuals.filter { $0.rankClass == nil }, individuals.count)
      case .women: (gendered.filter { $0.gender == .female }, gendered.count)
      case .genderUnknown: (individuals.filter { $0.gender == nil }, individuals.count)
      case .posthumous: (individuals.filter(\.isPosthumous), individuals.count)
      case .copiedCitations: (byCitation.values.filter { $0.count > 1 }.flatMap { $0 }, cited.count)
      case .noCitation: (all.filter { $0.citation == nil }, all.count)
      case .decidedWithinYear: (all.filter { $0.signedOn <= .lastDay(ofYear: $0.lastMeritYear) }, all.count)
      case .notHandedOver: (all.filter { $0.handedOverOn == nil }, all.count)
      case .severalAwards, .yearBefore, .threeYears, .fiveYears: ([], byRecipient.count)
      }
    }

    private func recipients(_ figure: FairnessFigure) -> Share {
      let those = byRecipient.filter { id, awards in
        switch figure {
        case .severalAwards: awards.count > 1
        case .yearBefore: wasHonoured(id, yearsBefore: 1)
        case .threeYears: wasHonoured(id, yearsBefore: 2)
        default: wasHonoured(id, yearsBefore: 4)
        }
      }
      let awards = those.values.flatMap { $0.map(\.id) }.sorted()
      return Share(figure: figure, part: those.count, whole: byRecipient.count, awards: awards)
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
        case .decisionToHandover: return award.handedOverOn.map { $0.dayNumber - award.signedOn.dayNumber }
        }
      }
    }
  }
}
