/// A cell of an exported table in JSON and in CSV: a number, a text, the hexadecimal digits of bytes; nothing at all is null, or empty.
enum ExportedCell {
  static func json(_ value: StoredValue) -> String {
    switch value {
    case .null: "null"
    case .integer(let number): String(number)
    case .text(let text): quoted(text)
    case .blob(let bytes): "\"\(bytes.hexadecimalText)\""
    }
  }

  /// An empty text is written as two quotes, and nothing at all as nothing.
  static func csv(_ value: StoredValue) -> String {
    switch value {
    case .null: return ""
    case .integer(let number): return String(number)
    case .blob(let bytes): return bytes.hexadecimalText
    case .text(let text):
      let isPlain = !text.isEmpty && !text.utf8.contains { $0 == 34 || $0 == 44 || $0 == 10 || $0 == 13 }
      return isPlain ? text : "\"" + escaped(text) { $0 == 34 ? "\"\"" : nil } + "\""
    }
  }

  static func quoted(_ text: String) -> String {
    "\""
      + escaped(text) { byte in
        switch byte {
        case 34: "\\\""
        case 92: "\\\\"
        case 10: "\\n"
        case 13: "\\r"
        case 9: "\\t"
        case ..<32: "\\u00" + [byte].hexadecimalText
        default: nil
        }
      } + "\""
  }

  private static func escaped(_ text: String, _ escape: (UInt8) -> String?) -> String {
    guard text.utf8.contains(where: { escape($0) != nil }) else { return text }
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if let escape = escape(byte) { bytes.append(contentsOf: escape.utf8) } else { bytes.append(byte) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A cell as a line of JSON has it.
  struct Read: Decodable {
    let value: StoredValue

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        value = .null
      } else if let number = try? container.decode(Int64.self) {
        value = .integer(number)
      } else {
        value = .text(try container.decode(String.self))
      }
    }
  }
}
