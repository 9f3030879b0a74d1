/// Where the divisor methods round up: with k gifts in hand, the next is due when w/D reaches the signpost s(k).
///
/// Doubles of this type only narrow the search; `Bid` decides with whole numbers.
enum Rounding: Equatable, Sendable {
  /// s(k) = k + halves/2: Adams 0, Webster 1, Jefferson 2.
  case linear(halves: Int)
  /// s(k) = √(k(k+1)): Huntington-Hill.
  case geometric
  /// s(k) = 2k(k+1)/(2k+1): Dean.
  case harmonic

  /// Whether s(0) = 0, so that any weight at all earns a first gift.
  var servesEverybody: Bool { self != .linear(halves: 1) && self != .linear(halves: 2) }

  /// By how much the rounded shares of many claimants exceed w/D on average, in gifts per claimant.
  var bias: Double {
    if case .linear(let halves) = self { return 0.5 - Double(halves) / 2 }
    return 0
  }

  /// Rounds a quotient below 2³³, right unless it is within a few rounding errors of a signpost. Without branches to mispredict.
  @inline(__always)
  func rounded(_ quotient: Double) -> Int {
    if case .linear(let halves) = self { return Int(quotient + (1 - Double(halves) * 0.5)) }
    let k = Int(quotient)
    let next = Double(k) * Double(k + 1)
    let reached = self == .geometric ? quotient * quotient : quotient * (Double(k) + 0.5)
    return k + (reached >= next ? 1 : 0)
  }

  /// The sum of the rounded products, each right unless it is within a few rounding errors of a signpost; for linear signposts.
  ///
  /// Next to 1.5·2⁵² doubles are whole numbers, so that adding it rounds; four sums at once keep the processor busy.
  func roundedSum(_ weights: [Double], times multiplier: Double) -> Int {
    guard case .linear(let halves) = self else { preconditionFailure("signposts that are not linear") }
    let shift = 0.5 - Double(halves) * 0.5
    func rounded(_ weight: Double) -> Double { min(weight * multiplier, 0x1p32) + shift + 0x1.8p52 - 0x1.8p52 }
    var (first, second, third, fourth) = (0.0, 0.0, 0.0, 0.0)
    let whole = weights.count / 4 * 4
    for index in stride(from: 0, to: whole, by: 4) {
      first += rounded(weights[index])
      second += rounded(weights[index + 1])
      third += rounded(weights[index + 2])
      fourth += rounded(weights[index + 3])
    }
    for weight in weights[whole...] { first += rounded(weight) }
    return Int(first + second + third + fourth)
  }

  /// w/s(k), squared for the geometric signposts, to within a few rounding errors; infinite when s(k) is 0.
  @inline(__always)
  func key(weight: Double, gifts k: Double) -> Double {
    switch self {
    case .linear(let halves): weight / (k + Double(halves) * 0.5)
    case .geometric: weight * weight / (k * (k + 1))
    case .harmonic: weight * (k + 0.5) / (k * (k + 1))
    }
  }

  /// w/s(k) as an exact ratio, squared for the geometric signposts: 124 bits over 63. The denominator is zero when s(k) is.
  func ratio(weight: Int, gifts k: Int) -> (numerator: UInt128, denominator: UInt128) {
    let (w, k) = (UInt128(weight), UInt128(k))
    return switch self {
    case .linear(let halves): (2 * w, 2 * k + UInt128(halves))
    case .geometric: (w * w, k * (k + 1))
    case .harmonic: (w * (2 * k + 1), 2 * k * (k + 1))
    }
  }
}
