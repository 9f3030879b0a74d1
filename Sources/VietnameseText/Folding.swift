/// Making spellings of the same text equal.
public enum Folding {
  /// The search key (khoá tìm kiếm): lower case, đ as d, all marks off, white space made single and trimmed.
  ///
  /// "Hoà Bình", "HÒA  BÌNH" and "hoa binh" have one key. Decomposed text and non-breaking spaces are understood. Folding twice changes nothing.
  public static func fold(_ text: String) -> String {
    withGlyphs(of: text) { glyphs in
      spell(glyphs) { writer in
        for glyph in glyphs where !glyph.isLooseMark {
          if glyph.base != 0 { writer.append(glyph.base) } else { writer.append(scalar: glyph.lower) }
        }
      }
    }
  }

  /// The key for matching people: lower case, single spaces, đ and all marks kept, and the two ways to place a tone made equal.
  ///
  /// "Hòa" and "Hoà", "Thủy" and "Thuỷ" have one key, "Hoa" and "Hóa" others. Old style is turned into the new one.
  public static func identityFold(_ text: String) -> String {
    withGlyphs(of: text) { glyphs in
      spell(glyphs) { writer in
        var moved: UInt8 = 0
        for (index, glyph) in glyphs.enumerated() {
          let plain = moved == 0 && index + 1 < glyphs.count && glyph.handsTone(to: glyphs[index + 1])
          writer.append(identityOf: glyph, tone: moved, plain: plain)
          moved = plain ? glyph.tone : 0
        }
      }
    }
  }

  /// The text in Unicode's composed form NFC, as everything is stored; text that is so already comes back as it is.
  public static func nfc(_ text: String) -> String {
    isPlainlyComposed(text) ? text : composed(text)
  }

  private static func spell(_ glyphs: UnsafeBufferPointer<Glyph>, _ fill: (inout ByteWriter) -> Void) -> String {
    withBytes(capacity: glyphs.count * 4, fill: fill) { String(decoding: $0, as: UTF8.self) }
  }
}

extension Glyph {
  /// Whether old-style spelling puts on this vowel the tone that belongs on the next one: òa, òe, ùy.
  fileprivate func handsTone(to next: Glyph) -> Bool {
    guard tone != 0, tone != 6, next.tone == 0 else { return false }
    switch base {
    case UInt8(ascii: "o"): return weight == Self.plainO && (next.lower == 0x61 || next.lower == 0x65)
    case UInt8(ascii: "u"): return weight == Self.plainU && next.lower == 0x79
    default: return false
    }
  }

  private static let plainO = SortWeight.letter("o")
  private static let plainU = SortWeight.letter("u")
}

extension ByteWriter {
  /// A glyph as it is, without its tone, or with the tone handed to it.
  fileprivate mutating func append(identityOf glyph: Glyph, tone: UInt8, plain: Bool) {
    if plain {
      append(glyph.base)
    } else if tone != 0 {
      append(scalar: GlyphTable.shared.vowel(glyph.base, tone: tone))
    } else if glyph.lower < 0x80 {
      append(UInt8(glyph.lower))
    } else {
      append(scalar: glyph.lower)
    }
  }
}
