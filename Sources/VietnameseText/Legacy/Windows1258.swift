/// Windows code page 1258, by Microsoft's table: Windows-1252 but for nine letters and five combining tones.
enum Windows1258 {
  private static let letters: [Unicode.Scalar: Unicode.Scalar] = [
    "Ã": "Ă", "ã": "ă", "Ð": "Đ", "ð": "đ", "Õ": "Ơ", "õ": "ơ", "Ý": "Ư", "ý": "ư", "þ": "₫",
    "Ì": "\u{300}", "Ò": "\u{309}", "Þ": "\u{303}", "ì": "\u{301}", "ò": "\u{323}",
  ]

  static func text(surface: String) -> String {
    Folding.nfc(String(String.UnicodeScalarView(surface.unicodeScalars.map { letters[$0] ?? $0 })))
  }

  /// A letter the code page has whole is written whole, every other one with its tone behind it.
  static let codes: [Unicode.Scalar: [UInt8]] = {
    var codes: [Unicode.Scalar: [UInt8]] = [:]
    for (surface, letter) in letters { codes[letter] = [UInt8(surface.value)] }
    for letter in VietnameseLetters.small + VietnameseLetters.capitals where codes[letter] == nil { codes[letter] = code(of: letter) }
    return codes
  }()

  private static func code(of letter: Unicode.Scalar) -> [UInt8]? {
    if letter.value < 0x100, letters[letter] == nil { return [UInt8(letter.value)] }
    for tone in tones {
      for base in bases where Folding.nfc("\(base.letter)\(tone.mark)").unicodeScalars.elementsEqual([letter]) {
        return [base.code, tone.code]
      }
    }
    return nil
  }

  private static let tones: [(mark: Unicode.Scalar, code: UInt8)] = [
    ("\u{300}", 0xCC), ("\u{309}", 0xD2), ("\u{303}", 0xDE), ("\u{301}", 0xEC), ("\u{323}", 0xF2),
  ]

  private static let bases: [(letter: Unicode.Scalar, code: UInt8)] = {
    let plain = "aâeêioôuyAÂEÊIOÔUY".unicodeScalars.map { (letter: $0, code: UInt8($0.value)) }
    return plain
      + letters.filter { 0x102...0x1B0 ~= $0.value.value }
      .map { (letter: $0.value, code: UInt8($0.key.value)) }
  }()
}
