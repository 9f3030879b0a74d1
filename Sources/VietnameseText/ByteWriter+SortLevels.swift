/// The levels of a sort key, each closed by a byte lower than any other.
extension ByteWriter {
  mutating func append(lettersAndTonesOf glyphs: UnsafeBufferPointer<Glyph>) {
    appendLetters(of: glyphs)
    append(SortWeight.levelEnd)
    appendTones(of: glyphs)
    append(SortWeight.levelEnd)
  }

  /// Small before capital: seven letters to a byte, small ones at the end left out.
  mutating func append(capitalsOf glyphs: UnsafeBufferPointer<Glyph>) {
    var bits: UInt8 = 0
    var position = 0
    for glyph in glyphs where glyph.countsAsLetter {
      if position > 0, position % 7 == 0 { flush() }
      if glyph.isCapital { bits |= 0x40 >> UInt8(position % 7) }
      position += 1
    }
    flush()
    while buffer[count - 1] == 0x80 { removeLast() }
    append(SortWeight.levelEnd)

    func flush() {
      append(0x80 | bits)
      bits = 0
    }
  }

  private mutating func appendLetters(of glyphs: UnsafeBufferPointer<Glyph>) {
    var index = 0
    while index < glyphs.count {
      let glyph = glyphs[index]
      if glyph.kind == .digit {
        index = appendNumber(at: index, of: glyphs)
        continue
      }
      if glyph.weight != 0 { append(glyph.weight) } else if glyph.countsAsLetter { append(codeOf: glyph) }
      index &+= 1
    }
  }

  /// One byte per toned letter: the fewer plain letters before it, the higher; plain letters at the end leave nothing.
  private mutating func appendTones(of glyphs: UnsafeBufferPointer<Glyph>) {
    var gap = 0
    for glyph in glyphs where glyph.countsAsLetter {
      guard glyph.tone != 0 else {
        gap &+= 1
        continue
      }
      while gap > Self.longestGap {
        append(SortWeight.longGap)
        gap -= Self.longestGap + 1
      }
      append(SortWeight.longGap + UInt8(Self.longestGap - gap) * 6 + glyph.tone)
      gap = 0
    }
  }

  private static var longestGap: Int { 40 }

  /// A number by its count of figures, then the figures, zeros in front left out; the index after it.
  private mutating func appendNumber(at start: Int, of glyphs: UnsafeBufferPointer<Glyph>) -> Int {
    let end = glyphs[start...].firstIndex { $0.kind != .digit } ?? glyphs.count
    let first = glyphs[start..<end].firstIndex { $0.base != UInt8(ascii: "0") } ?? end - 1
    let shown = first..<min(end, first + SortWeight.longestNumber)
    append(SortWeight.number + UInt8(shown.count))
    for index in shown { append(glyphs[index].base) }
    return shown.upperBound == end ? end : shown.upperBound
  }

  /// Other scripts and rare signs keep the order of Unicode.
  private mutating func append(codeOf glyph: Glyph) {
    let isLetter = Unicode.Scalar(glyph.lower)?.properties.isAlphabetic ?? false
    append(isLetter ? SortWeight.otherLetter : SortWeight.otherSign)
    for shift in [18, 12, 6, 0] as [UInt32] { append(0x40 | UInt8(glyph.lower >> shift & 0x3F)) }
  }
}

extension Glyph {
  /// Whether the glyph has a place of its own in the tone and capital levels.
  fileprivate var countsAsLetter: Bool {
    kind != .digit && !isLooseMark
  }
}
