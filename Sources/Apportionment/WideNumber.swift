/// A whole number of any size, for the few decisions that need more than 128 bits; slow and short.
struct WideNumber: Equatable, Comparable, Sendable {
  /// 32 bits each, lowest first, the highest never zero.
  private var limbs: [UInt32] = []

  init(_ value: UInt128) {
    var rest = value
    while rest > 0 {
      limbs.append(UInt32(truncatingIfNeeded: rest))
      rest >>= 32
    }
  }

  init(_ value: Int) { self.init(UInt128(value)) }

  static func powerOfTen(_ exponent: Int) -> WideNumber {
    var power = WideNumber(1)
    for _ in 0..<exponent { power = power.timesTen }
    return power
  }

  var isZero: Bool { limbs.isEmpty }

  var digits: String {
    var (rest, digits) = (limbs, [String]())
    while !rest.isEmpty {
      var carry: UInt64 = 0
      for index in rest.indices.reversed() {
        let value = carry << 32 | UInt64(rest[index])
        rest[index] = UInt32(value / 10)
        carry = value % 10
      }
      while rest.last == 0 { rest.removeLast() }
      digits.append(String(carry))
    }
    return digits.isEmpty ? "0" : digits.reversed().joined()
  }

  var timesTen: WideNumber { times(10, plus: 0) }

  var plusOne: WideNumber { times(1, plus: 1) }

  private func times(_ factor: UInt64, plus addend: UInt64) -> WideNumber {
    var (result, carry) = (self, addend)
    for index in limbs.indices {
      let value = UInt64(limbs[index]) * factor + carry
      result.limbs[index] = UInt32(truncatingIfNeeded: value)
      carry = value >> 32
    }
    if carry > 0 { result.limbs.append(UInt32(carry)) }
    return result
  }

  static func * (a: WideNumber, b: WideNumber) -> WideNumber {
    var product = WideNumber(0)
    product.limbs = [UInt32](repeating: 0, count: a.limbs.count + b.limbs.count)
    for (i, x) in a.limbs.enumerated() {
      var carry: UInt64 = 0
      for (j, y) in b.limbs.enumerated() {
        let value = UInt64(x) * UInt64(y) + UInt64(product.limbs[i + j]) + carry
        product.limbs[i + j] = UInt32(truncatingIfNeeded: value)
        carry = value >> 32
      }
      product.limbs[i + b.limbs.count] = UInt32(carry)
    }
    while product.limbs.last == 0 { product.limbs.removeLast() }
    return product
  }

  static func < (a: WideNumber, b: WideNumber) -> Bool {
    if a.limbs.count != b.limbs.count { return a.limbs.count < b.limbs.count }
    return a.limbs.reversed().lexicographicallyPrecedes(b.limbs.reversed())
  }
}
