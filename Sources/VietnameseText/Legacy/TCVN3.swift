/// The codes of TCVN 5712:1993 VN3. Compared with the C library's TCVN5712-1, whose upper half has the same small letters.
enum TCVN3 {
  private static let runs: [(first: UInt8, letters: String)] = [
    (0xA1, "ĂÂÊÔƠƯĐăâêôơưđ"), (0xB5, "àảãáạ"), (0xBB, "ằẳẵắ"), (0xC6, "ặầẩẫấậè"), (0xCE, "ẻẽéẹềểễếệìỉ"), (0xDC, "ĩíịò"),
    (0xE1, "ỏõóọồổỗốộờởỡớợù"), (0xF1, "ủũúụừửữứựỳỷỹýỵ"),
  ]

  /// The letters by their code.
  private static let letters: [Unicode.Scalar?] = {
    var letters = [Unicode.Scalar?](repeating: nil, count: 256)
    for run in runs {
      for (index, letter) in run.letters.unicodeScalars.enumerated() { letters[Int(run.first) + index] = letter }
    }
    return letters
  }()

  /// The codes by letter; a capital with a tone has that of its small letter.
  static let codes: [Unicode.Scalar: [UInt8]] = {
    var codes: [Unicode.Scalar: [UInt8]] = [:]
    for (code, letter) in letters.enumerated() { if let letter { codes[letter] = [UInt8(code)] } }
    for (small, capital) in zip(VietnameseLetters.small, VietnameseLetters.capitals) where codes[capital] == nil {
      codes[capital] = codes[small]
    }
    return codes
  }()

  /// Case is told line by line.
  static func text(surface: String) -> String {
    let lines = surface.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { line($0.map(Letter.init)) }.joined(separator: "\n")
  }

  private static func line(_ letters: [Letter]) -> String {
    let words = letters.split(whereSeparator: { !$0.isInWord }).map(Word.init)
    let isInCapitals = words.contains(where: \.isInCapitals) && !words.contains { $0.plainSmalls > 0 }
    var scalars = letters.map(\.scalar)
    for word in words where word.isInCapitals || isInCapitals && word.mayBeInCapitals {
      for index in word.letters.indices { scalars[index] = letters[index].capital }
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private struct Letter {
    let scalar: Unicode.Scalar
    /// Whether it came from a code, so that its case is the font's.
    let isCoded: Bool

    init(_ surface: Unicode.Scalar) {
      let letter = surface.value < 256 ? TCVN3.letters[Int(surface.value)] : nil
      scalar = letter ?? surface
      isCoded = letter?.properties.isLowercase ?? false
    }

    var isInWord: Bool { scalar.properties.isAlphabetic }
    var capital: Unicode.Scalar { isCoded ? scalar.properties.uppercaseMapping.unicodeScalars.first ?? scalar : scalar }
  }

  private struct Word {
    let letters: ArraySlice<Letter>

    init(_ letters: ArraySlice<Letter>) {
      self.letters = letters
    }

    var plainSmalls: Int { letters.count { !$0.isCoded && $0.scalar.properties.isLowercase } }
    var capitals: Int { letters.count { $0.scalar.properties.isUppercase } }
    /// A capital and nothing but codes: "Lý", which is Lý or LÝ.
    var mayBeInCapitals: Bool { plainSmalls == 0 && capitals >= 1 }
    /// Two capitals, and a Vietnamese letter: "NGUYÔN".
    var isInCapitals: Bool { plainSmalls == 0 && capitals >= 2 && letters.contains { !$0.scalar.isASCII } }
  }
}
