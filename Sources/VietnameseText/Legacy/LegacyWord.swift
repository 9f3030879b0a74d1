/// A word of a text that may be legacy text: letters, and signs that stand for letters there.
struct LegacyWord {
  let text: Substring

  /// Whether a letter is in it that no surface of legacy text has: the word is in Unicode.
  var isUnicode: Bool { text.unicodeScalars.contains { $0.value > 0xFF } }

  var isASCII: Bool { text.utf8.allSatisfy { $0 < 0x80 } }

  /// Whether it is an ASCII word that Vietnamese has not even without its marks. Abbreviations are no words.
  var isForeignASCII: Bool {
    isASCII && text.utf8.contains { 0x61...0x7A ~= $0 } && !isVietnamese
  }

  var isVietnamese: Bool { Syllable(text).isPlausible }

  /// Whether no language writes so: a sign of no alphabet within the word, or a capital behind a small letter ("V¨n", "NguyÔn").
  var isImpossible: Bool {
    var hasSmall = false
    for scalar in text.unicodeScalars {
      if 0xA1..<0xC0 ~= scalar.value || scalar == "×" || scalar == "÷" { return true }
      if hasSmall, scalar.value > 0x7F, scalar.properties.isUppercase { return true }
      hasSmall = hasSmall || scalar.properties.isLowercase
    }
    return false
  }

  /// Whether it is neither Vietnamese nor in Unicode nor ASCII, without which there is nothing to convert.
  var mayBeGained: Bool { !isASCII && !isUnicode && !isVietnamese }

  /// What becomes of the word where it is read in an encoding.
  enum Outcome {
    /// Vietnamese by it, and not before.
    case gained
    /// Vietnamese both ways, and not the same.
    case either
    /// Vietnamese, and written so in the encoding too.
    case same
    /// Vietnamese as it is, and not otherwise.
    case kept
    /// Not Vietnamese before or after.
    case lost
  }

  func outcome(from encoding: LegacyText.Encoding) -> Outcome {
    let converted = encoding.text(surface: String(text))
    if converted == text { return !isVietnamese ? .lost : encoding.surface(converted) == converted ? .same : .kept }
    switch (isVietnamese, Syllable(converted[...]).isWellFormed) {
    case (false, true): return .gained
    case (true, true): return .either
    case (true, false): return .kept
    case (false, false): return .lost
    }
  }

  func isGained(from encoding: LegacyText.Encoding) -> Bool {
    mayBeGained && outcome(from: encoding) == .gained
  }

  /// Whether any word of a text may be gained, told in one pass.
  static func anyMayBeGained(in text: String) -> Bool {
    let table = GlyphTable.shared
    var syllable = Syllable()
    var (isASCII, isUnicode) = (true, false)
    for scalar in text.unicodeScalars {
      if isPart(scalar) {
        syllable.append(table[scalar])
        (isASCII, isUnicode) = (isASCII && scalar.value < 0x80, isUnicode || scalar.value > 0xFF)
      } else {
        if !isASCII, !isUnicode, !syllable.isPlausible { return true }
        (syllable, isASCII, isUnicode) = (Syllable(), true, false)
      }
    }
    return !isASCII && !isUnicode && !syllable.isPlausible
  }

  /// The words of a text. One sign alone is no word, nor is µm.
  static func all(in text: String) -> [LegacyWord] {
    text.unicodeScalars.split { !isPart($0) }.lazy.map { LegacyWord(text: Substring($0)) }
      .filter { $0.text != "µm" && ($0.text.unicodeScalars.count > 1 || $0.text.unicodeScalars.first?.properties.isAlphabetic == true) }
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80
      ? 0x61...0x7A ~= scalar.value | 0x20 : scalar.value > 0xA0 && !(0x2000...0x20CF ~= scalar.value) && scalar != "\u{FEFF}"
  }
}
