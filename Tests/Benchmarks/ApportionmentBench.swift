import Apportionment
import Foundation

/// Allocation against `sorted()` of the same weights, in the sizes of a ward, a country and ten times that.
///
/// Every run takes other weights, so that neither side profits from having seen them before.
enum ApportionmentBench {
  private struct Case {
    let name: String
    let count: Int
    let gifts: Int
    let weights: ClosedRange<Int>
    var bounded = false
    let goals: [(method: Apportionment.Method, goal: Double?)]
  }

  static func run() {
    print("case                                    method      seconds     of sorted()   goal")
    for item in cases { item.goals.forEach { measure(item, by: $0.method, goal: $0.goal) } }
  }

  private static func measure(_ item: Case, by method: Apportionment.Method, goal: Double?) {
    let variants = (0..<max(3, 100_000 / item.count)).map { claimants(item, seed: $0) }
    let weights = variants.map { $0.map(\.weight) }
    let (yardstick, taken) = Stopwatch.seconds {
      blackHole(weights.reduce(0) { $0 &+ $1.sorted()[0] })
    } and: {
      for claimants in variants { blackHole(gifts(item.gifts, claimants, method)) }
    }
    let columns = [
      item.name.padded(39), method.rawValue.padded(11), (taken / Double(variants.count)).text(7).padded(11),
      (taken / yardstick).text(2).padded(13),
    ]
    print(columns.joined(separator: " ") + (goal.map { $0.text(2) } ?? ""))
  }

  private static func gifts(_ total: Int, _ claimants: [Claimant], _ method: Apportionment.Method) -> Int {
    (try? Apportionment.allocate(total, among: claimants, by: method))?.gifts.count ?? 0
  }

  private static let free: [(Apportionment.Method, Double?)] = [(.hamilton, 0.35), (.webster, 0.5), (.jefferson, 0.5)]
  private static let bound: [(Apportionment.Method, Double?)] = [(.hamilton, 0.7), (.webster, 0.7), (.jefferson, 0.7)]
  private static let tie: [(Apportionment.Method, Double?)] = [(.hamilton, 1.5), (.webster, 1.5)]

  private static let cases: [Case] =
    [
      Case(
        name: "13, 170 gifts (goal: 5 µs)", count: 13, gifts: 170, weights: 20...60,
        goals: [(.webster, nil), (.hamilton, nil), (.equal, nil)])
    ]
    + [(3_321, 1_000_000), (100_000, 10_000_000)].flatMap { count, gifts in
      [
        Case(name: "\(count), \(gifts) gifts, wide weights", count: count, gifts: gifts, weights: 1...1_000_000, goals: free),
        Case(name: "\(count), \(gifts) gifts, narrow weights", count: count, gifts: gifts, weights: 1_000...1_100, goals: free),
        Case(name: "\(count), \(gifts) gifts, bounds", count: count, gifts: gifts, weights: 1...1_000_000, bounded: true, goals: bound),
        Case(name: "\(count), \(gifts) gifts, mostly tied", count: count, gifts: gifts + 7, weights: 1...5, goals: tie),
      ]
    }

  private static func claimants(_ item: Case, seed: Int) -> [Claimant] {
    var numbers = SeededNumbers(UInt64(seed))
    return (0..<item.count).map { index in
      Claimant(
        code: "C\(index)", weight: Int.random(in: item.weights, using: &numbers),
        floor: item.bounded ? Int.random(in: 0...20, using: &numbers) : 0, cap: item.bounded ? 2 * item.gifts / item.count : nil)
    }
  }
}

/// Keeps a result from being optimised away.
@inline(never)
func blackHole(_ number: Int) {
  if number == Int.min { print(number) }
}

extension String {
  func padded(_ width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
