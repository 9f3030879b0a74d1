/// The bytes a sort key is made of, from low to high: level end, space, signs, numbers, letters, other scripts.
enum SortWeight {
  static let levelEnd: UInt8 = 0x01
  static let longGap: UInt8 = 0x02
  static let space: UInt8 = 0x03
  static let firstSign: UInt8 = 0x04
  static let otherSign: UInt8 = 0x30
  /// A number is this byte plus how many figures it has, then its figures.
  static let number: UInt8 = 0x31
  static let longestNumber = 0x28
  static let firstLetter: UInt8 = 0x5A
  static let otherLetter: UInt8 = 0x7E

  /// The signs of ASCII in the order of CLDR's root collation.
  static let punctuation = "_-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$".unicodeScalars

  /// The alphabet, with f j w z where Latin puts them.
  static let alphabet = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".unicodeScalars

  static func letter(_ scalar: Unicode.Scalar) -> UInt8 {
    firstLetter + UInt8(alphabet.enumerated().first { $0.element == scalar }?.offset ?? 0)
  }
}
