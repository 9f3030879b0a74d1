/// The published divisor D (số chia): the weight that one gift stands for, as a decimal with as few digits as will do.
///
/// Every D strictly between the highest bid that got nothing and the lowest that got a gift gives the same shares; this is
/// the shortest decimal in there, of several the middle one: for the Bundestag of 2021,
/// 121300 from between 121164.3 and 121489.0.
public struct Divisor: Equatable, Sendable, CustomStringConvertible {
  /// In plain decimals, such as `3.14` or `121400`.
  public let description: String
  let approximation: Double
  private let mantissa: WideNumber
  private let scale: WideNumber
  private let rounding: Rounding

  /// - Parameter lower: the highest bid without a gift; `nil` when nobody could take one.
  /// - Parameter upper: the lowest bid with a gift; `nil` when nobody has more than a floor.
  init?(above lower: Bid?, below upper: Bid?, _ rounding: Rounding) {
    if lower == nil && upper == nil || lower?.key == .infinity { return nil }
    var found = WideNumber(0)
    for places in -19...120 {
      let scale = Scale(places)
      found = found.timesTen
      if let lower { found = scale.largest(found, notAbove: lower, rounding) }
      let candidates = scale.candidates(after: found, below: upper, rounding)
      if !candidates.isEmpty {
        self.init(candidates[candidates.count / 2], places, rounding)
        return
      }
    }
    return nil
  }

  private init(_ digits: WideNumber, _ places: Int, _ rounding: Rounding) {
    self.rounding = rounding
    mantissa = digits * .powerOfTen(max(0, -places))
    scale = .powerOfTen(max(0, places))
    var text = mantissa.digits
    if places > 0 {
      text = String(repeating: "0", count: max(0, places + 1 - text.count)) + text
      text.insert(".", at: text.index(text.endIndex, offsetBy: -places))
    }
    description = text
    approximation = Double(text) ?? .nan
  }

  /// w/D, as far as rounding goes: its whole part, whether that is all, and what it is rounded to. Saturates at 2³².
  func quotient(of weight: Int) -> (whole: Int, isWhole: Bool, rounded: Int) {
    let near = Double(weight) / approximation
    if near > 0x1p32 { return (1 << 32, false, 1 << 32) }
    let (low, high) = (near * (1 - 0x1p-40), near * (1 + 0x1p-40))
    if Int(low) == Int(high) && rounding.rounded(low) == rounding.rounded(high) { return (Int(low), false, rounding.rounded(low)) }
    let order = compare(weight, times: 1, toGifts: Int(high))
    let whole = order < 0 ? Int(high) - 1 : Int(high)
    let bid = Bid(weight: weight, gifts: whole, claimant: 0, rounding: rounding)
    let reaches = bid.key == .infinity || Scale.compare(mantissa, over: scale, to: bid, rounding) <= 0
    return (whole, order == 0, reaches ? whole + 1 : whole)
  }

  /// w/D for print, cut off (never rounded, lest 12.4996 look like a half) after three places.
  func quotientText(of weight: Int) -> String {
    let near = Double(weight) / approximation * 1000
    if near > 0x1p60 { return "\(near / 1000)" }
    var thousandths = Int(near)
    while compare(weight, times: 1000, toGifts: thousandths) < 0 { thousandths -= 1 }
    while compare(weight, times: 1000, toGifts: thousandths + 1) >= 0 { thousandths += 1 }
    return "\(thousandths / 1000)." + String(String(1000 + thousandths % 1000).dropFirst())
  }

  /// The sign of w·factor/D − k, exactly.
  private func compare(_ weight: Int, times factor: Int, toGifts k: Int) -> Int {
    let (left, right) = (WideNumber(UInt128(weight) * UInt128(factor)) * scale, WideNumber(k) * mantissa)
    return left == right ? 0 : left > right ? 1 : -1
  }
}

/// A power of ten to hold decimals against bids.
private struct Scale {
  let factor: WideNumber
  let divisor: WideNumber

  init(_ places: Int) {
    factor = .powerOfTen(max(0, -places))
    divisor = .powerOfTen(max(0, places))
  }

  /// The sign of the decimal less the bid, exactly.
  func compare(_ digits: WideNumber, to bid: Bid, _ rounding: Rounding) -> Int {
    Self.compare(digits * factor, over: divisor, to: bid, rounding)
  }

  static func compare(_ value: WideNumber, over scale: WideNumber, to bid: Bid, _ rounding: Rounding) -> Int {
    let ratio = rounding.ratio(weight: bid.weight, gifts: Int(bid.gifts))
    let isSquared = rounding == .geometric
    let left = (isSquared ? value * value : value) * WideNumber(ratio.denominator)
    let right = (isSquared ? scale * scale : scale) * WideNumber(ratio.numerator)
    return left == right ? 0 : left > right ? 1 : -1
  }

  /// The numbers that follow and are below the bid; at most nine, as their tens have been tried before.
  /// Without a bid, just the first, once there is a digit before it.
  func candidates(after digits: WideNumber, below bid: Bid?, _ rounding: Rounding) -> [WideNumber] {
    guard let bid else { return digits.isZero ? [] : [digits.plusOne] }
    var (candidates, next) = ([WideNumber](), digits.plusOne)
    while candidates.count < 9 && compare(next, to: bid, rounding) < 0 {
      candidates.append(next)
      next = next.plusOne
    }
    return candidates
  }

  /// The number with its last digit, now 0, raised as far as the bid allows.
  func largest(_ digits: WideNumber, notAbove bid: Bid, _ rounding: Rounding) -> WideNumber {
    var digits = digits
    for _ in 0..<9 {
      let next = digits.plusOne
      if compare(next, to: bid, rounding) > 0 { break }
      digits = next
    }
    return digits
  }
}
