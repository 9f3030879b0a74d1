/// One letter, figure or sign of a line of text, with all that folding and sorting need to know of it.
struct Glyph {
  /// The lower-case scalar, tone and marks kept.
  var lower: UInt32
  /// The ASCII letter or figure under the marks; 0 where there is none.
  var base: UInt8 = 0
  /// Dấu thanh: 0 ngang, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng; 6 is a mark of another language.
  var tone: UInt8 = 0
  /// The letter's place when sorting (see `SortWeight`); 0 for signs sorted by their code.
  var weight: UInt8 = 0
  var kind = Kind.other
  var isCapital = false

  enum Kind: UInt8 {
    case letter, digit, other
    /// White space of any width.
    case space
    /// Zero-width signs and soft hyphens, left by copying from the web and from word processors.
    case invisible
    /// A combining mark, or a scalar of a script whose composed form is not known here: the text has to be composed first.
    case unsettled
  }

  /// Whether this is a combining mark that composition left standing: no letter has it built in.
  var isLooseMark: Bool {
    kind == .unsettled && 0x300..<0x370 ~= lower
  }

  static let space = Glyph(lower: 0x20, base: 0x20, weight: SortWeight.space, kind: .space)
}

extension Glyph {
  /// The glyph of a scalar outside the table's Latin ranges.
  init(rare scalar: Unicode.Scalar) {
    self.init(lower: scalar.value, kind: Kind(rare: scalar.value))
    guard kind == .unsettled, let small = scalar.properties.lowercaseMapping.unicodeScalars.first else { return }
    isCapital = small != scalar
    lower = small.value
  }
}

extension Glyph.Kind {
  fileprivate init(rare value: UInt32) {
    self =
      switch value {
      case 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: .space
      case 0x200B...0x200F, 0x2060, 0xFEFF: .invisible
      case 0x2010...0x205E, 0x20A0...0x20CF: .other
      default: .unsettled
      }
  }
}
