/// One claimant's bid for one more gift: its weight over the signpost of the gifts it would then already hold.
/// A divisor method hands each gift to the highest bid.
struct Bid: Sendable {
  /// The bid as a double (squared for the geometric signposts), for comparing bids that are far apart; infinite for a first gift that any weight earns.
  let key: Double
  let weight: Int
  /// The gifts the claimant holds before this one.
  let gifts: Int32
  /// The claimant's place in the input.
  let claimant: Int32

  /// Doubles carry each bid to within 2⁻⁴⁹; keys further apart than this settle the order.
  private static let margin = 1 + 0x1p-44

  init(weight: Int, gifts: Int, claimant: Int, rounding: Rounding) {
    key = rounding.key(weight: Double(weight), gifts: Double(gifts))
    self.weight = weight
    self.gifts = Int32(gifts)
    self.claimant = Int32(claimant)
  }

  /// 1 when this bid is the higher, −1 when it is the lower, 0 when the two are exactly equal.
  @inline(__always)
  func compared(to other: Bid, _ rounding: Rounding) -> Int {
    if key > other.key * Self.margin { return 1 }
    if other.key > key * Self.margin { return -1 }
    if weight == other.weight && gifts == other.gifts { return 0 }
    if case .linear(let halves) = rounding, (weight | other.weight) >> 30 == 0 {
      let (left, right) = (weight * (2 * Int(other.gifts) + halves), other.weight * (2 * Int(gifts) + halves))
      if left != right { return left > right ? 1 : -1 }
      if left != 0 { return 0 }
    }
    return comparedExactly(to: other, rounding)
  }

  /// By cross products of whole numbers, up to 187 bits wide. Of two first gifts that any weight earns, the heavier claimant's comes first.
  @inline(never)
  private func comparedExactly(to other: Bid, _ rounding: Rounding) -> Int {
    let mine = rounding.ratio(weight: weight, gifts: Int(gifts))
    let theirs = rounding.ratio(weight: other.weight, gifts: Int(other.gifts))
    if mine.denominator == 0 && theirs.denominator == 0 {
      return (weight > other.weight ? 1 : 0) - (weight < other.weight ? 1 : 0)
    }
    let left = mine.numerator.multipliedFullWidth(by: theirs.denominator)
    let right = theirs.numerator.multipliedFullWidth(by: mine.denominator)
    if left == right { return 0 }
    return left > right ? 1 : -1
  }
}
