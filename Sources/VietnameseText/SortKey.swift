/// The place of a text in Vietnamese order (thứ tự tiếng Việt): compare keys instead of texts.
///
/// Letters come first (a ă â b c d đ e ê … y, with f j w z where Latin puts them), then tones (ngang, huyền, hỏi, ngã, sắc, nặng),
/// then small before capital letters; a space comes before signs, signs before numbers, numbers before letters. Numbers count as
/// numbers: "Phường 2" stands before "Phường 10". Agrees with ICU and with Perl's Unicode::Collate for `vi`.
public struct SortKey: Hashable, Sendable {
  /// The key itself: compared byte by byte, unsigned, a shorter key before its continuations.
  public let bytes: [UInt8]
  private let head: UInt64

  /// The key of a place, an agency or any other general text.
  public init(_ text: String) {
    self = withGlyphs(of: text) { glyphs in
      SortKey(length: glyphs.count) { writer in
        writer.append(lettersAndTonesOf: glyphs)
        writer.append(capitalsOf: glyphs)
      }
    }
  }

  /// The key of a person's full name, by tên, then họ, then đệm. Titles in front do not count.
  public init(person name: String) {
    self = withGlyphs(of: name) { glyphs in
      guard !Titles.mayBegin(glyphs) else { return SortKey(untitled: PersonName(name).fullName) }
      return SortKey(nameParts: glyphs)
    }
  }

  private init(untitled name: String) {
    self = withGlyphs(of: name) { SortKey(nameParts: $0) }
  }

  private init(nameParts glyphs: UnsafeBufferPointer<Glyph>) {
    let lastSpace = glyphs.lastIndex { $0.kind == .space } ?? -1
    let firstSpace = glyphs.firstIndex { $0.kind == .space } ?? 0
    let given = UnsafeBufferPointer(rebasing: glyphs[(lastSpace + 1)...])
    let family = UnsafeBufferPointer(rebasing: glyphs[..<firstSpace])
    let middle = UnsafeBufferPointer(rebasing: glyphs[min(firstSpace + 1, max(lastSpace, 0))..<max(lastSpace, 0)])
    self.init(length: glyphs.count) { writer in
      writer.append(lettersAndTonesOf: given)
      writer.append(lettersAndTonesOf: family)
      writer.append(lettersAndTonesOf: middle)
      writer.append(capitalsOf: given)
      writer.append(capitalsOf: family)
      writer.append(capitalsOf: middle)
    }
  }

  private init(length: Int, fill: (inout ByteWriter) -> Void) {
    bytes = withBytes(capacity: length * 7 + 16, fill: fill) { Array($0) }
    head = bytes.prefix(8).enumerated().reduce(0) { $0 | UInt64($1.element) << (56 - 8 * UInt64($1.offset)) }
  }
}

extension SortKey: Comparable {
  public static func == (one: SortKey, other: SortKey) -> Bool {
    one.head == other.head && one.bytes == other.bytes
  }

  public static func < (one: SortKey, other: SortKey) -> Bool {
    one.head == other.head ? one.bytes.lexicographicallyPrecedes(other.bytes) : one.head < other.head
  }
}
