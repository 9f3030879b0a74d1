import Apportionment
import Testing

struct MeasureTests {
  struct File: Decodable {
    let cases: [Case]
  }

  struct Case: Decodable {
    let index: String
    let weights: [Int]
    let seats: [Int]
    let expected: Double
    let tolerance: Double?
    let round: Int?
  }

  @Test func `the indices of the literature`() throws {
    let file: File = try fixture("fairness-measures.json")
    #expect(file.cases.count == 5)
    for vector in file.cases {
      let measures = FairnessMeasures(gifts: vector.seats, weights: vector.weights)
      for value in try #require(Self.values(vector.index, measures)) {
        let tolerance = vector.tolerance ?? vector.round.map { $0 == 2 ? 0.005 : 0.0005 } ?? 1e-12
        #expect(abs(value - vector.expected) <= tolerance, "\(vector.index)")
      }
    }
  }

  /// Lijphart's and Rose's indices of the last case are not offered.
  private static func values(_ index: String, _ measures: FairnessMeasures) -> [Double]? {
    switch index {
    case "gallagher": [measures.gallagher]
    case "loosemore-hanby": [measures.loosemoreHanby]
    case let name where name.hasPrefix("d-hondt"): [measures.dHondt]
    case let name where name.hasPrefix("all zero when proportional"):
      [measures.gallagher, measures.loosemoreHanby, measures.sainteLague, measures.dHondt - 1, measures.gini]
    default: nil
    }
  }

  @Test func `distances, heads and Gini by hand`() {
    let measures = FairnessMeasures(gifts: [1, 3], weights: [1, 1])
    #expect(measures.largestDistance == ExactFraction(2, over: 2))
    #expect(measures.quotaViolations == 2)
    #expect(measures.leastPerHead == ExactFraction(1, over: 1) && measures.mostPerHead == ExactFraction(3, over: 1))
    #expect(abs(measures.gini - 0.25) < 1e-12)
    #expect(abs(measures.sainteLague - 0.25) < 1e-12)
  }

  @Test func `the largest weights can be measured`() {
    let measures = FairnessMeasures(gifts: [(1 << 31) - 1, 0, 5], weights: [3, (1 << 62) - 9, 2])
    #expect(measures.quotaViolations == 3 && measures.gini > 0.99)
  }

  @Test func `an allocation measures what was divided by weight`() throws {
    let list = [Claimant(code: "a", weight: 1, committed: 8), Claimant(code: "b", weight: 1)]
    let allocation = try Apportionment.allocate(12, among: list, committed: .onTop)
    #expect(allocation.gifts == [10, 2])
    #expect(allocation.measures.gini == 0 && allocation.measures.quotaViolations == 0)
  }

  @Test func `warnings name the bounds that bind and the quotas left`() throws {
    let bound = claimants([10, 60, 30], floors: [4, nil, nil], caps: [nil, 3, nil])
    let allocation = try Apportionment.allocate(10, among: bound)
    #expect(allocation.gifts == [4, 3, 3])
    #expect(allocation.warnings.prefix(2) == [.floorBinds(code: "P1", floor: 4), .capBinds(code: "P2", cap: 3)])
    let jefferson = try Apportionment.allocate(20, among: claimants([86, 3, 3, 3, 3, 2]), by: .jefferson)
    #expect(jefferson.warnings.contains(.quotaViolated(code: "P1", gifts: 20, quota: ExactFraction(1720, over: 100))))
    let promised = [Claimant(code: "a", weight: 1, committed: 5), Claimant(code: "b", weight: 9)]
    #expect(try Apportionment.allocate(10, among: promised).warnings.first == .commitmentBinds(code: "a", committed: 5))
  }

  @Test func `a near-tie names the last to get a gift and the next in line`() throws {
    let allocation = try Apportionment.allocate(11, among: claimants([5000, 5001]))
    #expect(allocation.warnings == [.nearTie(last: "P2", next: "P1")])
    let hamilton = try Apportionment.allocate(11, among: claimants([50_000, 50_001]), by: .hamilton)
    #expect(hamilton.warnings == [.nearTie(last: "P2", next: "P1")])
    #expect(try Apportionment.allocate(11, among: claimants([4000, 6000])).warnings.isEmpty)
  }

  @Test func `Hamilton warns who would lose if there were one more gift`() throws {
    // The classic: with 11 seats instead of 10, the third party loses one.
    let allocation = try Apportionment.allocate(10, among: claimants([6, 6, 2]), by: .hamilton)
    #expect(allocation.gifts == [4, 4, 2])
    #expect(allocation.warnings.contains(.losesIfOneMore(code: "P3")))
  }

  @Test func `an explanation holds what an officer reads out`() throws {
    let allocation = try Apportionment.allocate(10, among: claimants([53, 24, 23]))
    let first = try #require(allocation.explanation(of: "P1"))
    #expect(first.gifts == 6 && first.quota.rounded(toPlaces: 2) == "5.30" && first.reason == .roundedUp)
    #expect(first.divisor == "9.62" && first.quotient == "5.509")
    #expect(allocation.explanation(of: "P9") == nil)
    let hamilton = try Apportionment.allocate(10, among: claimants([53, 24, 23]), by: .hamilton).explanations
    #expect(hamilton.map(\.rank) == [2, 1, 2])
    #expect(hamilton.map { $0.remainder?.description } == ["30/100", "40/100", "30/100"])
  }

  @Test func `fractions print with halves going up`() {
    #expect(ExactFraction(6970, over: 533).rounded(toPlaces: 2) == "13.08")
    #expect(ExactFraction(1999, over: 200).rounded(toPlaces: 2) == "10.00")
    #expect(ExactFraction(5, over: 2).rounded(toPlaces: 0) == "3")
  }
}
