internal import Digests

extension [UInt8] {
  var digest: [UInt8] { SHA256.hash(self) }
}

extension Sequence<UInt8> {
  var hexadecimalText: String { Array(self).hexadecimal }
}

extension [UInt8] {
  /// The bytes that pairs of hexadecimal digits stand for; nil for anything else.
  init?(hexadecimalText text: String) {
    let digits = text.utf8.map { Character(UnicodeScalar($0)).hexDigitValue }
    guard digits.count % 2 == 0, digits.allSatisfy({ $0 != nil }) else { return nil }
    self = stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0]! * 16 + digits[$0 + 1]!) }
  }
}
