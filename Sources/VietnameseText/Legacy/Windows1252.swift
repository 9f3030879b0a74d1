/// The characters that Windows gives to bytes in Western Europe; legacy text taken for Western text looks so.
enum Windows1252 {
  /// The five bytes without a character keep their number, as browsers have it.
  static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    0x80..<0xA0 ~= byte ? middle[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }

  static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    if let index = middle.firstIndex(of: scalar) { return UInt8(0x80 + index) }
    return scalar.value < 0x80 || 0xA0..<0x100 ~= scalar.value ? UInt8(scalar.value) : nil
  }

  private static let middle = Array("€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
}
