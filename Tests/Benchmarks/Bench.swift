import Foundation

/// `sovang-bench`: prints how long things take against a yardstick measured in the same run. Nothing here is a test.
@main
enum Bench {
  static func main() {
    let topics = [
      "apportionment": ApportionmentBench.run, "find": RegisterBench.runFind, "forms": FormsBench.run, "import": RegisterBench.runImport,
      "text": TextBench.run, "verify": RegisterBench.runVerify, "year": RegisterBench.runYear,
    ]
    let named = CommandLine.arguments.dropFirst()
    for topic in named.isEmpty ? topics.keys.sorted() : Array(named) {
      guard let run = topics[topic] else {
        print("sovang-bench: no topic \(topic); there are: \(topics.keys.sorted().joined(separator: ", "))")
        exit(64)
      }
      run()
    }
  }
}

/// CPU time of repeated runs.
enum Stopwatch {
  /// The least CPU seconds that one run of `body` took, over as many runs as fit half a second, three at least.
  static func seconds(_ body: () -> Void) -> Double {
    var best = Double.infinity
    let start = cpuSeconds()
    var runs = 0
    while runs < 3 || cpuSeconds() - start < 0.5 {
      let before = cpuSeconds()
      body()
      best = min(best, cpuSeconds() - before)
      runs += 1
    }
    return best
  }

  /// The same for two bodies by turns, so that a machine that is faster or slower for a while is so for both.
  static func seconds(_ first: () -> Void, and second: () -> Void) -> (Double, Double) {
    var best = (Double.infinity, Double.infinity)
    let start = cpuSeconds()
    var runs = 0
    while runs < 3 || cpuSeconds() - start < 1 {
      let before = cpuSeconds()
      first()
      let between = cpuSeconds()
      second()
      best = (min(best.0, between - before), min(best.1, cpuSeconds() - between))
      runs += 1
    }
    return best
  }

  private static func cpuSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// The same random numbers in every run (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}

extension Double {
  func text(_ places: Int) -> String { String(format: "%.\(places)f", self) }
}
