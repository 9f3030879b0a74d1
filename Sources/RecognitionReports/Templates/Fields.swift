/// What a template is filled with: texts, lists of texts and lists of fields, by the names its first lines declare.
struct Fields: ExpressibleByDictionaryLiteral, Sendable {
  enum Content: Sendable {
    case text(String)
    case texts([String])
    case group(Fields)
    case list([Fields])
  }

  private(set) var values: [String: Content]

  /// Fields without a value are left out.
  init(dictionaryLiteral elements: (String, Content?)...) {
    values = [:]
    for (name, value) in elements { values[name] = value }
  }

  /// What the template engine reads.
  var forTemplate: [String: Any] { values.mapValues(\.forTemplate) }

  /// The names of all fields, those within lists and groups among them.
  var names: Set<String> {
    values.reduce(into: Set(values.keys)) { names, field in
      switch field.value {
      case .text, .texts: break
      case .group(let fields): names.formUnion(fields.names)
      case .list(let list): names.formUnion(list.flatMap(\.names))
      }
    }
  }
}

extension Fields.Content {
  /// Left out where there is no text.
  static func optional(_ text: String?) -> Fields.Content? { text.map(Fields.Content.text) }

  /// Present, without a text that prints.
  static func flag(_ isSet: Bool) -> Fields.Content? { isSet ? .text("✓") : nil }

  fileprivate var forTemplate: Any {
    switch self {
    case .text(let text): Self.onOneLine(text)
    case .texts(let texts): texts.map(Self.onOneLine)
    case .group(let fields): fields.forTemplate
    case .list(let list): list.map(\.forTemplate)
    }
  }

  /// A page's blocks are told apart by line, so that a text may not break one.
  private static func onOneLine(_ text: String) -> String {
    text.unicodeScalars.contains(where: \.isLineBreak) ? text.split(whereSeparator: \.isNewline).joined(separator: " ") : text
  }
}

extension Unicode.Scalar {
  fileprivate var isLineBreak: Bool { (0x0A...0x0D).contains(value) || [0x85, 0x2028, 0x2029].contains(value) }
}
