import Apportionment
import Testing

/// Weights that no double can hold, exactly tied or one unit off: where arithmetic that is only nearly exact goes wrong.
struct HugeTieTests {
  struct Pattern: Sendable {
    let method: Apportionment.Method
    /// The weights are these multiples of one odd number.
    let multiples: [Int]
    let total: Int
    /// Who has what before the draw, for which all are tied.
    let base: [Int]
  }

  static let patterns = [
    Pattern(method: .webster, multiples: [1, 3], total: 2, base: [0, 1]),
    Pattern(method: .webster, multiples: [1, 3, 5], total: 4, base: [0, 1, 2]),
    Pattern(method: .webster, multiples: [7, 7, 7, 7], total: 6, base: [1, 1, 1, 1]),
    Pattern(method: .webster, multiples: [1, 3, 1, 3], total: 3, base: [0, 1, 0, 1]),
    Pattern(method: .jefferson, multiples: [1, 2, 3], total: 4, base: [0, 1, 2]),
    Pattern(method: .adams, multiples: [1, 2, 3], total: 7, base: [1, 2, 3]),
    Pattern(method: .huntingtonHill, multiples: [1, 6], total: 10, base: [1, 8]),
    Pattern(method: .dean, multiples: [5, 9], total: 4, base: [1, 2]),
    Pattern(method: .hamilton, multiples: [1, 3], total: 2, base: [0, 1]),
  ]

  @Test(arguments: patterns)
  func `an exact tie is a tie, and one unit of weight breaks it`(_ pattern: Pattern) throws {
    var generator = SeededGenerator(state: 21)
    for _ in 0..<300 {
      let unit = Int.random(in: (1 << 54)...(1 << 57), using: &generator) | 1
      let weights = pattern.multiples.map { $0 * unit }
      let allocation = try Apportionment.allocate(pattern.total, among: claimants(weights), by: pattern.method)
      #expect(allocation.gifts == pattern.base)
      #expect(allocation.tie?.codes == claimants(weights).map(\.code))
      for index in weights.indices {
        try Self.checkBroken(pattern, weights, index)
      }
    }
  }

  /// A unit more wins the gift outright; a unit less leaves the tie to the others.
  private static func checkBroken(_ pattern: Pattern, _ weights: [Int], _ index: Int) throws {
    var changed = weights
    changed[index] += 1
    let heavier = try Apportionment.allocate(pattern.total, among: claimants(changed), by: pattern.method)
    #expect(heavier.gifts[index] == pattern.base[index] + 1)
    changed[index] -= 2
    let lighter = try Apportionment.allocate(pattern.total, among: claimants(changed), by: pattern.method)
    #expect(lighter.gifts[index] == pattern.base[index])
    #expect(lighter.tie?.codes.contains("P\(index + 1)") != true)
  }
}
