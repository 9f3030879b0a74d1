extension UInt8 {
  static let quote = UInt8(ascii: "\"")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let tab = UInt8(ascii: "\t")

  var isLineBreak: Bool { self == .lineFeed || self == .carriageReturn }

  /// White space within a line.
  var isBlank: Bool { self == UInt8(ascii: " ") || self == .tab }
}

extension Unicode.Scalar {
  var isSpace: Bool { properties.isWhitespace || self == "\u{FEFF}" }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// Without ASCII white space at either end.
  var trimmingBlanks: Self {
    var (start, end) = (startIndex, endIndex)
    while start < end, self[start].isBlank || self[start].isLineBreak { start += 1 }
    while start < end, self[end - 1].isBlank || self[end - 1].isLineBreak { end -= 1 }
    return self[start..<end]
  }
}

extension Collection<UInt8> {
  /// Without the byte order mark some programs write before UTF-8.
  var withoutByteOrderMark: SubSequence { starts(with: [0xEF, 0xBB, 0xBF]) ? dropFirst(3) : self[...] }
}
