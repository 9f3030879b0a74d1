/// The glyphs of all Latin letters Vietnamese is written with, looked up by their code.
struct GlyphTable: Sendable {
  static let shared = GlyphTable()

  /// U+0000 to U+024F, then U+1E00 to U+1EFF.
  private var glyphs: [Glyph]

  @inline(__always)
  subscript(scalar: Unicode.Scalar) -> Glyph {
    let value = scalar.value
    if value < 0x250 { return glyphs[Int(value)] }
    if value &- 0x1E00 < 0x100 { return glyphs[Int(value &- 0x1E00 &+ 0x250)] }
    return Glyph(rare: scalar)
  }

  /// A plain `a`, `e` or `y` with a tone.
  func vowel(_ base: UInt8, tone: UInt8) -> UInt32 {
    let row = base == UInt8(ascii: "a") ? 0 : base == UInt8(ascii: "e") ? 6 : 12
    return tonedVowels[row + Int(tone)]
  }

  private let tonedVowels = "aàảãáạeèẻẽéẹyỳỷỹýỵ".unicodeScalars.map(\.value)
}

extension GlyphTable {
  /// Filled from the weakest knowledge to the strongest: any scalar, ASCII, letters of other languages, Vietnamese letters.
  private init() {
    glyphs = (Array(0..<0x250) + Array(0x1E00..<0x1F00)).map(Self.unmarked)
    for (index, sign) in SortWeight.punctuation.enumerated() { self[sign]?.weight = SortWeight.firstSign + UInt8(index) }
    for digit in "0123456789".unicodeScalars {
      self[digit] = Glyph(lower: digit.value, base: UInt8(digit.value), kind: .digit)
    }
    for (base, letters) in LatinLetters.foreign { place(letters, base: base, mark: 6) }
    for (base, letters) in LatinLetters.vietnamese { place(letters, base: base, mark: 0) }
    for (odd, letter) in LatinLetters.lookalikes { self[odd] = alias(of: letter, for: odd) }
  }

  private subscript(known scalar: Unicode.Scalar) -> Int {
    scalar.value < 0x250 ? Int(scalar.value) : Int(scalar.value) - 0x1E00 + 0x250
  }

  private subscript(scalar: Unicode.Scalar) -> Glyph? {
    get { glyphs[self[known: scalar]] }
    set { if let newValue { glyphs[self[known: scalar]] = newValue } }
  }

  private static func unmarked(_ value: UInt32) -> Glyph {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0: return .space
    case 0xAD: return Glyph(lower: value, kind: .invisible)
    default:
      let small = Unicode.Scalar(value)?.properties.lowercaseMapping.unicodeScalars.first?.value ?? value
      return Glyph(lower: small, isCapital: small != value)
    }
  }

  /// Letters given in the order of their tones (mark 0), or all with one foreign mark.
  private mutating func place(_ letters: String, base: Unicode.Scalar, mark: UInt8) {
    let weight = SortWeight.letter(mark == 0 ? letters.unicodeScalars.first ?? base : base)
    for (index, small) in letters.unicodeScalars.enumerated() {
      let tone = mark == 0 ? UInt8(index) : mark
      let glyph = Glyph(lower: small.value, base: UInt8(base.value), tone: tone, weight: weight, kind: .letter)
      self[small] = glyph
      let capital = small.properties.uppercaseMapping.unicodeScalars
      if capital.count == 1, let capital = capital.first, capital != small { self[capital] = Self.capital(of: glyph) }
    }
  }

  private static func capital(of glyph: Glyph) -> Glyph {
    var glyph = glyph
    glyph.isCapital = true
    return glyph
  }

  private func alias(of letter: Unicode.Scalar, for odd: Unicode.Scalar) -> Glyph {
    var glyph = glyphs[self[known: letter]]
    glyph.isCapital = odd.properties.isUppercase
    return glyph
  }
}
