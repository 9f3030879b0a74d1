import VietnameseText

/// Folding and sort keys of a million names; the yardstick is one pass over the same bytes.
enum TextBench {
  static func run() {
    let names = names(1_000_000)
    let pass = Stopwatch.seconds { blackHole(names.reduce(0) { $0 &+ $1.utf8.reduce(0) { $0 &+ Int($1) } }) }
    print("1,000,000 names          CPU seconds   of one pass   goal, seconds")
    measure("fold", names, pass, goal: "0.60") { Folding.fold($0).utf8.count }
    measure("identityFold", names, pass, goal: "") { Folding.identityFold($0).utf8.count }
    measure("sort key of a place", names, pass, goal: "1.00") { SortKey($0).bytes.count }
    measure("sort key of a person", names, pass, goal: "1.00") { SortKey(person: $0).bytes.count }
  }

  private static func measure(_ name: String, _ names: [String], _ pass: Double, goal: String, _ work: (String) -> Int) {
    let taken = Stopwatch.seconds { blackHole(names.reduce(0) { $0 &+ work($1) }) }
    print([name.padded(24), taken.text(3).padded(13), (taken / pass).text(1).padded(13), goal].joined(separator: " "))
  }

  private static func names(_ count: Int) -> [String] {
    var numbers = SeededNumbers(42)
    return (0..<count).map { _ in
      [BenchNames.family, BenchNames.middle, BenchNames.given].map { $0[Int.random(in: $0.indices, using: &numbers)] }.joined(
        separator: " ")
    }
  }
}
