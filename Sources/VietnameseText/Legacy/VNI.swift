/// The codes of VNI for Windows: a vowel and behind it a code for all its marks; eight letters are one code.
///
/// A capital takes the capital codes of its marks; the small ones are read as well.
enum VNI {
  /// The letters that one code stands for.
  private static let singles: [Unicode.Scalar: Unicode.Scalar] = [
    "ô": "ơ", "ö": "ư", "ñ": "đ", "ì": "ì", "í": "í", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ",
  ]

  /// For each letter before them, the marks' codes and what comes of it.
  private static let pairs: [(base: Unicode.Scalar, marks: String, letters: String)] = [
    ("a", "øûõùïêèúüéëâàåãáä", "àảãáạăằẳẵắặâầẩẫấậ"), ("e", "øûõùïâàåãáä", "èẻẽéẹêềểễếệ"),
    ("o", "øûõùïâàåãáä", "òỏõóọôồổỗốộ"), ("ô", "øûõùï", "ờởỡớợ"), ("u", "øûõùï", "ùủũúụ"), ("ö", "øûõùï", "ừửữứự"),
    ("y", "øûõù", "ỳỷỹý"),
  ]

  private struct Pair: Hashable {
    let base: Unicode.Scalar
    let mark: Unicode.Scalar
  }

  private static let letters: [Pair: Unicode.Scalar] = {
    var letters: [Pair: Unicode.Scalar] = [:]
    for row in pairs {
      for (mark, letter) in zip(row.marks.unicodeScalars, row.letters.unicodeScalars) { add(row.base, mark, letter, to: &letters) }
    }
    return letters
  }()

  private static func add(
    _ base: Unicode.Scalar, _ mark: Unicode.Scalar, _ letter: Unicode.Scalar, to letters: inout [Pair: Unicode.Scalar]
  ) {
    letters[Pair(base: base, mark: mark)] = letter
    letters[Pair(base: base.capital, mark: mark)] = letter.capital
    letters[Pair(base: base.capital, mark: mark.capital)] = letter.capital
  }

  private static let lone: [Unicode.Scalar: Unicode.Scalar] = singles.merging(
    singles.map { ($0.key.capital, $0.value.capital) }, uniquingKeysWith: { one, _ in one })

  static let codes: [Unicode.Scalar: [UInt8]] = {
    var codes: [Unicode.Scalar: [UInt8]] = [:]
    for (code, letter) in lone { codes[letter] = [UInt8(code.value)] }
    for (pair, letter) in letters where pair.base.properties.isUppercase == pair.mark.properties.isUppercase {
      codes[letter] = [UInt8(pair.base.value), UInt8(pair.mark.value)]
    }
    return codes
  }()

  static func text(surface: String) -> String {
    var text = String.UnicodeScalarView()
    var scalars = surface.unicodeScalars[...]
    while let first = scalars.popFirst() {
      if let mark = scalars.first, let letter = letters[Pair(base: first, mark: mark)] {
        text.append(letter)
        scalars.removeFirst()
      } else {
        text.append(lone[first] ?? first)
      }
    }
    return String(text)
  }
}

extension Unicode.Scalar {
  fileprivate var capital: Unicode.Scalar { properties.uppercaseMapping.unicodeScalars.first ?? self }
}
