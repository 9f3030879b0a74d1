extension UInt8 {
  static let quote = UInt8(ascii: "\"")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let tab = UInt8(ascii: "\t")

  var isLineBreak: Bool { self == .lineFeed || self == .carriageReturn }

  /// A byte of UTF-8 that goes on with a character.
  var isContinuation: Bool { 0x80...0xBF ~= self }

  /// ASCII white space.
  var isSpace: Bool { self == UInt8(ascii: " ") || 0x09...0x0D ~= self }

  /// White space within a line.
  var isBlank: Bool { self == UInt8(ascii: " ") || self == .tab }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether this is, for certain, valid UTF-8 in NFC without white space other than ASCII's: ASCII, and letters and signs of
  /// U+00A1 to U+02FF, U+1E00 to U+1EFF and U+2010 to U+201F. Nearly all that is ever written, told in one pass.
  var isPlainVietnamese: Bool {
    var index = 0
    while index < count {
      let length = plainLength(at: index)
      if length == 0 { return false }
      index += length
    }
    return true
  }

  /// The length of the plain character that begins at `index`; 0 where there is none.
  private func plainLength(at index: Int) -> Int {
    let lead = self[index]
    if lead < 0x80 { return 1 }
    guard index + 1 < count else { return 0 }
    let next = self[index + 1]
    switch lead {
    case 0xC2: return 0xA1...0xBF ~= next ? 2 : 0
    case 0xC3...0xCB: return next.isContinuation ? 2 : 0
    case 0xE1: return 0xB8...0xBB ~= next && index + 2 < count && self[index + 2].isContinuation ? 3 : 0
    case 0xE2: return next == 0x80 && index + 2 < count && 0x90...0x9F ~= self[index + 2] ? 3 : 0
    default: return 0
    }
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// Without ASCII white space at either end.
  var trimmingBlanks: Self {
    var (start, end) = (startIndex, endIndex)
    while start < end, self[start].isSpace { start += 1 }
    while start < end, self[end - 1].isSpace { end -= 1 }
    return self[start..<end]
  }
}

extension Collection<UInt8> {
  /// Without the byte order mark some programs write before UTF-8.
  var withoutByteOrderMark: SubSequence { starts(with: [0xEF, 0xBB, 0xBF]) ? dropFirst(3) : self[...] }
}
