import Apportionment
import Testing

/// Every small case, against the slow reference. Weights are ascending: that order does not matter is tested elsewhere.
struct ExhaustiveTests {
  /// All ascending lists of `count` numbers from 0 to `most`.
  static func ascending(_ count: Int, upTo most: Int, from least: Int = 0) -> [[Int]] {
    if count == 0 { return [[]] }
    return (least...most).flatMap { first in ascending(count - 1, upTo: most, from: first).map { [first] + $0 } }
  }

  /// Up to five claimants with weights up to 12: 8,567 lists, 111,371 allocations by each method.
  static let lists = (1...5).flatMap { ascending($0, upTo: 12) }

  @Test(arguments: Apportionment.Method.allCases)
  func `up to five claimants and twelve gifts agree with handing out one gift at a time`(_ method: Apportionment.Method) throws {
    #expect(Self.lists.count == 8567)
    for weights in Self.lists { try Self.check(claimants(weights), upTo: 12, by: method) }
  }

  @Test(arguments: Apportionment.Method.allCases)
  func `up to three claimants with floors and caps agree too`(_ method: Apportionment.Method) throws {
    let bounds: [(Int, Int?)] = [(0, nil), (0, 1), (1, nil), (2, 2), (1, 4)]
    for weights in (1...3).flatMap({ Self.ascending($0, upTo: 4) }) {
      for choice in Self.choices(weights.count, of: bounds.count) {
        let list = claimants(weights, floors: choice.map { bounds[$0].0 }, caps: choice.map { bounds[$0].1 })
        try Self.check(list, upTo: 7, by: method)
      }
    }
  }

  /// Every list of `count` numbers below `size`.
  private static func choices(_ count: Int, of size: Int) -> [[Int]] {
    if count == 0 { return [[]] }
    return choices(count - 1, of: size).flatMap { rest in (0..<size).map { rest + [$0] } }
  }

  private static func check(_ list: [Claimant], upTo most: Int, by method: Apportionment.Method) throws {
    let floors = list.reduce(0) { $0 + $1.floor }
    if floors > most { return }
    let series = method == .hamilton ? [:] : Reference.series(list, upTo: most, by: method)
    let room = Reference.ceilings(list, method).reduce(0, +)
    for total in floors...most {
      let expected = method == .hamilton ? Reference(hamilton: list, total: total) : series[min(total, room)]
      let allocation = try Apportionment.allocate(total, among: list, by: method)
      let isRight =
        allocation.gifts == expected?.gifts && allocation.tie?.codes ?? [] == expected?.tied.map { list[$0].code }
        && allocation.tie?.remaining ?? 0 == expected?.remaining && allocation.undistributed == max(0, total - room)
      if !isRight { Issue.record("\(total) gifts among \(list): \(allocation.gifts), \(String(describing: allocation.tie))") }
    }
  }
}
