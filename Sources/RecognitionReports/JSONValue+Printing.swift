extension JSONValue {
  /// The text of the value, two spaces to a level, without a newline at the end.
  ///
  /// Objects and arrays of scalars stand on one line when they fit in `width` columns.
  public func printed(width: Int = 140) -> String {
    var text = ""
    print(to: &text, level: 0, keyWidth: 0, width: width)
    return text
  }

  /// The text of the value on one line.
  public var compact: String {
    switch self {
    case .null: "null"
    case .bool(let bool): bool ? "true" : "false"
    case .int(let number): String(number)
    case .string(let text): Self.quoted(text)
    case .array(let elements): "[" + elements.map(\.compact).joined(separator: ",") + "]"
    case .object(let members): "{" + members.map(\.compact).joined(separator: ",") + "}"
    }
  }

  private func print(to text: inout String, level: Int, keyWidth: Int, width: Int) {
    if isFlat {
      let line = compact
      if children.isEmpty || level * 2 + keyWidth + line.count + 1 <= width { return text += line }
    }
    switch self {
    case .array(let elements):
      Self.print(elements.map { ("", $0) }, between: ("[", "]"), to: &text, level: level, width: width)
    case .object(let members):
      Self.print(members.map { ($0.label, $0.value) }, between: ("{", "}"), to: &text, level: level, width: width)
    default: text += compact
    }
  }

  private static func print(
    _ lines: [(label: String, value: JSONValue)], between brackets: (String, String), to text: inout String, level: Int, width: Int
  ) {
    text += brackets.0
    for (index, line) in lines.enumerated() {
      text += (index == 0 ? "\n" : ",\n") + String(repeating: "  ", count: level + 1) + line.label
      line.value.print(to: &text, level: level + 1, keyWidth: line.label.count, width: width)
    }
    text += "\n" + String(repeating: "  ", count: level) + brackets.1
  }

  private var children: [JSONValue] {
    switch self {
    case .array(let elements): elements
    case .object(let members): members.map(\.value)
    default: []
    }
  }

  private var isFlat: Bool { children.allSatisfy { $0.children.isEmpty } }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars { quoted += escaped(scalar) }
    return quoted + "\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    case _ where scalar.value < 0x20 || scalar.value == 0x7F: "\\u00" + hex(UInt8(scalar.value))
    default: String(scalar)
    }
  }

  private static func hex(_ byte: UInt8) -> String { (byte < 16 ? "0" : "") + String(byte, radix: 16) }
}

extension JSONValue.Member {
  fileprivate var label: String { JSONValue.string(key).compact + ":" }
  fileprivate var compact: String { label + value.compact }
}
