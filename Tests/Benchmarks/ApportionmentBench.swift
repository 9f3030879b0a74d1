import Apportionment
import Foundation

/// Allocation against `sorted()` of the same weights, in the sizes of a ward, a country and ten times that.
enum ApportionmentBench {
  private struct Case {
    let name: String
    let claimants: [Claimant]
    let gifts: Int
    let methods: [Apportionment.Method]
    let goal: [Apportionment.Method: Double]
  }

  static func run() {
    print("case                                   method      seconds     of sorted()   goal")
    for item in cases { item.methods.forEach { measure(item, by: $0) } }
  }

  private static func measure(_ item: Case, by method: Apportionment.Method) {
    let weights = item.claimants.map(\.weight)
    let yardstick = Stopwatch.seconds { blackHole(weights.sorted().count) }
    let taken = Stopwatch.seconds {
      blackHole((try? Apportionment.allocate(item.gifts, among: item.claimants, by: method))?.gifts.count ?? 0)
    }
    let columns = [item.name.padded(38), method.rawValue.padded(11), taken.text(7).padded(11), (taken / yardstick).text(2).padded(13)]
    print(columns.joined(separator: " ") + (item.goal[method].map { $0.text(2) } ?? ""))
  }

  private static let cases: [Case] = [
    Case(
      name: "13 wards, 170 gifts", claimants: claimants(13, 20...60), gifts: 170, methods: [.webster, .hamilton, .equal], goal: [:]),
    wide(3_321, 1_000_000), narrow(3_321, 1_000_000), bounded(3_321, 1_000_000), tied(3_321, 1_000_000),
    wide(100_000, 10_000_000), narrow(100_000, 10_000_000), bounded(100_000, 10_000_000), tied(100_000, 10_000_000),
  ]

  private static let free: [Apportionment.Method: Double] = [.hamilton: 0.35, .webster: 0.5, .jefferson: 0.5]

  private static func wide(_ count: Int, _ gifts: Int) -> Case {
    Case(
      name: "\(count), \(gifts) gifts, wide weights", claimants: claimants(count, 1...1_000_000), gifts: gifts,
      methods: [.hamilton, .webster, .jefferson], goal: free)
  }

  private static func narrow(_ count: Int, _ gifts: Int) -> Case {
    Case(
      name: "\(count), \(gifts) gifts, narrow weights", claimants: claimants(count, 1_000...1_100), gifts: gifts,
      methods: [.hamilton, .webster, .jefferson], goal: free)
  }

  private static func bounded(_ count: Int, _ gifts: Int) -> Case {
    var numbers = SeededNumbers(7)
    let claimants = claimants(count, 1...1_000_000).map { claimant in
      Claimant(code: claimant.code, weight: claimant.weight, floor: Int.random(in: 0...20, using: &numbers), cap: 2 * gifts / count)
    }
    return Case(
      name: "\(count), \(gifts) gifts, bounds", claimants: claimants, gifts: gifts, methods: [.hamilton, .webster, .jefferson],
      goal: [.hamilton: 0.7, .webster: 0.7, .jefferson: 0.7])
  }

  private static func tied(_ count: Int, _ gifts: Int) -> Case {
    Case(
      name: "\(count), \(gifts) gifts, mostly tied", claimants: claimants(count, 1_000...1_001), gifts: gifts + 7,
      methods: [.hamilton, .webster], goal: [.hamilton: 1.5, .webster: 1.5])
  }

  private static func claimants(_ count: Int, _ weights: ClosedRange<Int>) -> [Claimant] {
    var numbers = SeededNumbers(UInt64(count))
    return (0..<count).map { Claimant(code: "C\($0)", weight: Int.random(in: weights, using: &numbers)) }
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
