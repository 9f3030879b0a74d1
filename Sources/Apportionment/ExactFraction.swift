/// A fraction kept as it arose, never reduced: 6970/533 shows that 170 × 41 was divided by 533.
public struct ExactFraction: Equatable, Sendable, CustomStringConvertible {
  public let numerator: UInt128
  /// Never zero.
  public let denominator: UInt128

  public init(_ numerator: UInt128, over denominator: UInt128) {
    precondition(denominator > 0, "a fraction over zero")
    self.numerator = numerator
    self.denominator = denominator
  }

  public var description: String { "\(numerator)/\(denominator)" }

  /// The nearest double, for measures and sorting into buckets; nothing is decided by it.
  public var approximation: Double { Double(numerator) / Double(denominator) }

  /// The whole part.
  public var whole: UInt128 { numerator / denominator }

  /// The smallest whole number that is not less.
  public var ceiling: UInt128 { whole + (isWhole ? 0 : 1) }

  public var isWhole: Bool { numerator % denominator == 0 }

  /// For print, with a point: halves go up.
  public func rounded(toPlaces places: Int) -> String {
    var (value, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
    var digits: [UInt128] = []
    for _ in 0..<places {
      digits.append(rest * 10 / denominator)
      rest = rest * 10 % denominator
    }
    if rest >= denominator - rest { Self.increment(&value, &digits) }
    return places == 0 ? "\(value)" : "\(value)." + digits.map(String.init).joined()
  }

  private static func increment(_ value: inout UInt128, _ digits: inout [UInt128]) {
    for place in digits.indices.reversed() {
      if digits[place] < 9 {
        digits[place] += 1
        return
      }
      digits[place] = 0
    }
    value += 1
  }
}
