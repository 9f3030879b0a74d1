extension LegacyText.Encoding {
  /// The text of bytes in this encoding, in NFC.
  public func text(bytes: some Sequence<UInt8>) -> String {
    text(surface: String(String.UnicodeScalarView(bytes.map(Windows1252.scalar))))
  }

  /// The text that looks like `surface` where its bytes are taken for Windows-1252, in NFC. Characters without a meaning in this
  /// encoding stay as they are.
  public func text(surface: String) -> String {
    let surface = Folding.nfc(surface)
    return switch self {
    case .tcvn3: TCVN3.text(surface: surface)
    case .vni: VNI.text(surface: surface)
    case .windows1258: Windows1258.text(surface: surface)
    }
  }

  /// The text in bytes of this encoding; nil where a character has none. Capitals with tones become small in TCVN3.
  public func bytes(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    for scalar in Folding.nfc(text).unicodeScalars {
      guard let code = code(of: scalar) else { return nil }
      bytes += code
    }
    return bytes
  }

  /// The text as it looks where its bytes are taken for Windows-1252; nil where a character has none.
  public func surface(_ text: String) -> String? {
    bytes(text).map { String(String.UnicodeScalarView($0.map(Windows1252.scalar))) }
  }

  private func code(of scalar: Unicode.Scalar) -> [UInt8]? {
    if scalar.isASCII { return [UInt8(scalar.value)] }
    let known =
      switch self {
      case .tcvn3: TCVN3.codes[scalar]
      case .vni: VNI.codes[scalar]
      case .windows1258: Windows1258.codes[scalar]
      }
    if let known { return known }
    guard let byte = Windows1252.byte(scalar), text(bytes: [UInt8(ascii: "a"), byte]).unicodeScalars.last == scalar else { return nil }
    return [byte]
  }
}

/// The letters of Vietnamese beyond ASCII.
enum VietnameseLetters {
  static let small = Array("àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ".unicodeScalars)
  static let capitals = small.compactMap { $0.properties.uppercaseMapping.unicodeScalars.first }
}
