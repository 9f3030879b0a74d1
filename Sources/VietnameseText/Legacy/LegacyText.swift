/// Vietnamese text in the encodings that were used before Unicode, recognised and converted.
///
/// It reaches us in two shapes: as bytes that are not UTF-8, and as valid UTF-8 in which those bytes were taken for letters of
/// Windows-1252, as spreadsheets and word processors with `.VnTime` or `VNI-Times` fonts give it ("NguyÔn V¨n An"). The second shape is
/// called the surface of legacy text here; bytes are read by way of it.
public enum LegacyText {
  public enum Encoding: String, CaseIterable, Sendable {
    /// TCVN 5712:1993 VN3, called ABC, of the fonts `.VnTime` and `.VnArial`: a code for each small letter with its tone.
    ///
    /// Capitals with a tone have no code. They are typed with the codes of the small letters and drawn by a font of capitals
    /// (`.VnTimeH`), which is not known here. A word whose other letters are capitals is read as capitals ("NGUYÔN" is NGUYỄN, a lone
    /// "Lý" too where the line has such words); everywhere else the letter stays small ("¸nh" is ánh, though it may have been Ánh).
    case tcvn3
    /// VNI for Windows, of the fonts `VNI-Times`: a vowel, then a code for its marks.
    case vni
    /// Windows code page 1258: vowels with hats as single codes, tones as combining marks behind them.
    case windows1258 = "windows-1258"
  }

  /// What a text may be, and how sure that is.
  public struct Guess: Hashable, Sendable {
    public var encoding: Encoding
    /// From 50 to 99, by the rule in `LegacyEvidence`.
    public var confidence: Int
    /// The text in Unicode, NFC. Words that are Vietnamese in Unicode already stay as they are.
    public var text: String

    public init(encoding: Encoding, confidence: Int, text: String) {
      self.encoding = encoding
      self.confidence = confidence
      self.text = text
    }

    /// Whether it takes no person to see it; below, somebody has to be asked.
    public var isCertain: Bool { confidence >= LegacyText.certain }
  }

  /// The confidence from which a guess is certain.
  public static let certain = 95
  /// The least confidence worth a question.
  public static let doubtful = 50

  /// What a text is if it looks like legacy text; nil for proper Vietnamese, ASCII, and text in other languages.
  public static func guess(_ text: String) -> Guess? {
    if !mayBeLegacy(text) { return nil }
    let text = Folding.nfc(text)
    guard LegacyWord.anyMayBeGained(in: text) else { return nil }
    guard let (encoding, confidence) = LegacyEvidence(LegacyWord.all(in: text)).verdict else { return nil }
    return Guess(encoding: encoding, confidence: confidence, text: mended(text, from: encoding))
  }

  /// The same for bytes; nil also for bytes that are UTF-8 and proper.
  public static func guess(bytes: some Collection<UInt8>) -> Guess? { guess(surface(of: bytes)) }

  /// The text of bytes in which UTF-8 is taken for UTF-8 and every other byte for its character of Windows-1252.
  ///
  /// No syllable in a legacy encoding is by accident valid UTF-8, so that files in which both were mixed are read aright.
  public static func surface(of bytes: some Collection<UInt8>) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var text = ""
    var rest = bytes[...]
    while let byte = rest.first {
      let length = utf8Length(byte)
      let head = rest.prefix(length)
      if length > 0, head.count == length, let character = String(validating: head, as: UTF8.self) {
        text += character
        rest = rest.dropFirst(length)
      } else {
        text.unicodeScalars.append(Windows1252.scalar(byte))
        rest = rest.dropFirst()
      }
    }
    return text
  }

  private static func utf8Length(_ lead: UInt8) -> Int {
    switch lead {
    case 0..<0x80: 1
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }

  /// Whether there is any character that the surface of legacy text has beyond ASCII.
  static func mayBeLegacy(_ text: String) -> Bool {
    text.utf8.contains { $0 == 0xC2 || $0 == 0xC3 }
  }

  /// Converted as a whole; in a text that has proper Vietnamese too, only the words that become Vietnamese by it.
  static func mended(_ text: String, from encoding: Encoding) -> String {
    let words = LegacyWord.all(in: text)
    guard words.contains(where: { $0.isUnicode || !$0.isASCII && $0.outcome(from: encoding) == .kept }) else {
      return encoding.text(surface: text)
    }
    var mended = ""
    var end = text.startIndex
    for word in words where word.isGained(from: encoding) {
      mended += text[end..<word.text.startIndex] + encoding.text(surface: String(word.text))
      end = word.text.endIndex
    }
    return mended + text[end...]
  }
}
