/// Reads a text as glyphs: composed, white space of any kind made one space and trimmed, invisible signs left out.
///
/// This is the one door by which text enters folding and sorting. Text already composed, that is nearly all, is read in one pass.
func withGlyphs<Result>(of text: String, _ body: (UnsafeBufferPointer<Glyph>) -> Result) -> Result {
  withUnsafeTemporaryAllocation(of: Glyph.self, capacity: text.utf8.count) { buffer in
    if let count = read(text, into: buffer, composed: false) { return body(UnsafeBufferPointer(rebasing: buffer[..<count])) }
    return withGlyphs(ofComposed: composed(visible(text)), body)
  }
}

private func withGlyphs<Result>(ofComposed text: String, _ body: (UnsafeBufferPointer<Glyph>) -> Result) -> Result {
  withUnsafeTemporaryAllocation(of: Glyph.self, capacity: text.utf8.count) { buffer in
    body(UnsafeBufferPointer(rebasing: buffer[..<(read(text, into: buffer, composed: true) ?? 0)]))
  }
}

/// Without the signs that would keep a mark from its letter.
private func visible(_ text: String) -> String {
  let table = GlyphTable.shared
  return String(String.UnicodeScalarView(text.unicodeScalars.filter { table[$0].kind != .invisible }))
}

/// The number of glyphs read; nil when the text has to be composed first.
private func read(_ text: String, into buffer: UnsafeMutableBufferPointer<Glyph>, composed: Bool) -> Int? {
  let table = GlyphTable.shared
  var line = GlyphLine(buffer: buffer)
  for scalar in text.unicodeScalars {
    let glyph = table[scalar]
    if glyph.kind == .unsettled, !composed { return nil }
    line.append(glyph)
  }
  return line.count
}

private struct GlyphLine {
  let buffer: UnsafeMutableBufferPointer<Glyph>
  var count = 0
  private var spaceIsDue = false

  init(buffer: UnsafeMutableBufferPointer<Glyph>) {
    self.buffer = buffer
  }

  /// A space waits for the next letter; a mark without a letter before it is left out.
  @inline(__always)
  mutating func append(_ glyph: Glyph) {
    switch glyph.kind {
    case .invisible: break
    case .space: spaceIsDue = count > 0
    case .unsettled where glyph.isLooseMark && (spaceIsDue || count == 0): break
    default:
      if spaceIsDue { write(.space) }
      spaceIsDue = false
      write(glyph)
    }
  }

  @inline(__always)
  private mutating func write(_ glyph: Glyph) {
    buffer.initializeElement(at: count, to: glyph)
    count &+= 1
  }
}
