internal import Digests

/// Where the salts of identifying values come from: the machine's random numbers, or a seed for repeatable tests.
protocol SaltSource: AnyObject {
  /// Sixteen bytes.
  func next() -> [UInt8]
}

final class RandomSalts: SaltSource {
  func next() -> [UInt8] { RandomBytes.next(16) }
}

/// Salts that a seed and the number of the change fix: for tests and printed examples only.
final class SeededSalts: SaltSource {
  private let seed: String
  private var count = 0

  init(seed: String) {
    self.seed = seed
  }

  func next() -> [UInt8] {
    count += 1
    return Array(Array("\(seed)\n\(count)".utf8).digest.prefix(16))
  }
}
