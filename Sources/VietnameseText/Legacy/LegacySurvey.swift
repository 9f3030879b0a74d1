extension LegacyText {
  /// What a whole file tells, before its cells are looked at one by one.
  public struct Survey: Sendable {
    /// The encoding that the legacy cells of the file, taken together, are most likely in, and how likely.
    public private(set) var likeliest: (encoding: Encoding, confidence: Int)?
    public let isUTF8: Bool
    /// Whether no cell looks like legacy text.
    public private(set) var isQuiet = true
    /// Whether letters stand in the file that only Unicode has.
    public private(set) var hasUnicode = false

    private var evidence = LegacyEvidence()

    /// - Parameter bytes: a list or a file of fields; cells are what stands between separators, quotes and line breaks.
    public init(_ bytes: UnsafeBufferPointer<UInt8>) {
      isUTF8 = String(validating: bytes, as: UTF8.self) != nil
      var start = 0
      var isSuspect = false
      for (index, byte) in bytes.enumerated() {
        if byte >= 0x80 {
          isSuspect = isSuspect || !isUTF8 || byte == 0xC2 || byte == 0xC3
          hasUnicode = hasUnicode || isUTF8 && (0xC4...0xC6 ~= byte || byte == 0xE1)
        } else if Self.endsCell(byte) {
          if isSuspect { add(bytes[start..<index]) }
          (start, isSuspect) = (index + 1, false)
        }
      }
      if isSuspect { add(bytes[start...]) }
      likeliest = evidence.verdict
    }

    /// The encoding that cells of the file are in for certain; cells that read both ways may be in it too.
    public var certain: Encoding? { likeliest.flatMap { $0.confidence >= LegacyText.certain ? $0.encoding : nil } }

    private mutating func add(_ cell: Slice<UnsafeBufferPointer<UInt8>>) {
      let text = Folding.nfc(surface(of: cell))
      if !isUTF8 { hasUnicode = hasUnicode || LegacyWord.all(in: text).contains(where: \.isUnicode) }
      guard LegacyWord.anyMayBeGained(in: text) else { return }
      let cell = LegacyEvidence(LegacyWord.all(in: text))
      guard cell.verdict != nil else { return }
      isQuiet = false
      evidence.add(cell)
    }

    private static func endsCell(_ byte: UInt8) -> Bool {
      byte < 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\"")
    }
  }
}
