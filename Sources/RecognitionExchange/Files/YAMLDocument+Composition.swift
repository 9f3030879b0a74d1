internal import Yams

extension YAMLDocument {
  /// The tree of the one document in `text`; nil for a text without any.
  ///
  /// The parser stops at the first field that stands twice. Each is marked and the text read again, so that the repetition
  /// can be reported together with everything else.
  static func compose(_ text: String) throws(Fault) -> Node? {
    if mayExplode(text) { throw Fault(text: noAliases) }
    var text = text
    var line = 1
    // Reading again is bounded by what four of the largest files would cost.
    for _ in 1...min(32, 4 * greatestSize / max(text.utf8.count, 1)) {
      do {
        return try node(text)
      } catch YamlError.duplicatedKeysInMapping(_, let context) {
        text = marking(text, at: context.mark)
        line = context.mark.line
      } catch {
        throw Fault(error)
      }
    }
    throw Fault(text: "too many fields stand twice", line: line)
  }

  /// The name of a field as written, also where `compose` marked it.
  static func withoutMarker(_ name: String) -> String { String(name.unicodeScalars.filter { $0 != marker }) }

  private static let noAliases = "anchors (&) and aliases (*) are not read; write the value out"

  /// From the private use area: no file has a reason to contain it.
  private static let marker: Unicode.Scalar = "\u{E0F2}"

  /// What ends a line for the parser, CR aside, which `text(of:)` takes out.
  private static let lineBreaks: [Unicode.Scalar] = ["\n", "\u{85}", "\u{2028}", "\u{2029}"]

  private static func node(_ text: String) throws -> Node? {
    let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
    // Nodes hold their anchors weakly: only the parser keeps them.
    return try withExtendedLifetime(parser) {
      let root = try parser.singleRoot()
      if let root { try check(root, depth: 1) }
      return root
    }
  }

  /// An anchor is met before its aliases are, so nothing is gone through twice.
  private static func check(_ node: Node, depth: Int) throws(Fault) {
    let line = node.mark?.line ?? 1
    if node.anchor != nil { throw Fault(text: noAliases, line: line) }
    if depth > greatestDepth { throw Fault(text: "nested deeper than \(greatestDepth) levels", line: line) }
    switch node {
    case .scalar, .alias: return
    case .sequence(let elements): for element in elements { try check(element, depth: depth + 1) }
    case .mapping(let pairs):
      for (key, value) in pairs {
        try check(key, depth: depth + 1)
        try check(value, depth: depth + 1)
      }
    }
  }

  /// Whether so many words begin with `*`, and any with `&`, that the parser, which compares names of fields with all their
  /// aliases written out, might not come to an end.
  private static func mayExplode(_ text: String) -> Bool {
    var (anchors, aliases) = (0, 0)
    var (previous, byte) = (UInt8(ascii: " "), UInt8(ascii: " "))
    for next in text.utf8 {
      if byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*"), previous.mayPrecedeNode, !next.isSpace {
        if byte == UInt8(ascii: "&") { anchors += 1 } else { aliases += 1 }
      }
      (previous, byte) = (byte, next)
    }
    return anchors > 0 && aliases > 8
  }

  /// `text` with the marker behind the first character of the name that stands at `mark`.
  private static func marking(_ text: String, at mark: Mark) -> String {
    var scalars = Substring(text).unicodeScalars
    for _ in 1..<max(mark.line, 1) { scalars = scalars.drop { !lineBreaks.contains($0) }.dropFirst() }
    let place = scalars.index(scalars.startIndex, offsetBy: mark.column, limitedBy: scalars.endIndex) ?? scalars.endIndex
    return String(text[..<place]) + String(marker) + String(text[place...])
  }
}

extension YAMLDocument.Fault {
  /// What the parser says, and where.
  init(_ error: any Error) {
    switch error {
    case let fault as Self: self = fault
    case YamlError.scanner(let context, let problem, let mark, _), YamlError.parser(let context, let problem, let mark, _),
      YamlError.composer(let context, let problem, let mark, _):
      self.init(text: context.map { "\(problem) \($0.text)" } ?? problem, line: mark.line)
    case YamlError.reader(let problem, let offset, _, let yaml):
      self.init(text: problem, line: yaml.prefix(offset ?? 0).count(where: \.isNewline) + 1)
    case YamlError.memory: self.init(text: "nested too deep")
    default: self.init(text: "\(error)")
    }
  }
}

extension UInt8 {
  /// A byte behind which an anchor or alias can stand: white space and brackets, and the last bytes of U+0085, U+2028, U+2029.
  fileprivate var mayPrecedeNode: Bool {
    isSpace || [UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","), UInt8(ascii: ":"), 0x85, 0xA8, 0xA9].contains(self)
  }
}
