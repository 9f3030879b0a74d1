extension JSONValue {
  /// The text of the value, two spaces to a level, without a newline at the end.
  ///
  /// Objects and arrays of scalars stand on one line when they fit in `width` columns.
  public func printed(width: Int = 140) -> String {
    var printer = JSONPrinter(width: width)
    printer.write(self, level: 0, column: 0)
    return String(decoding: printer.bytes, as: UTF8.self)
  }

  /// The text of the value on one line.
  public var compact: String {
    var printer = JSONPrinter(width: .max)
    printer.writeCompact(self)
    return String(decoding: printer.bytes, as: UTF8.self)
  }

  fileprivate var isScalar: Bool {
    switch self {
    case .array(let elements): elements.isEmpty
    case .object(let members): members.isEmpty
    default: true
    }
  }

  /// Whether nothing in it nests further.
  fileprivate var isFlat: Bool {
    switch self {
    case .array(let elements): elements.allSatisfy(\.isScalar)
    case .object(let members): members.allSatisfy(\.value.isScalar)
    default: true
    }
  }
}

/// Writes JSON as bytes: a value of a hundred thousand shares is printed in the time of a few passes over its text.
private struct JSONPrinter {
  let width: Int
  private(set) var bytes: [UInt8] = []

  init(width: Int) {
    self.width = width
  }

  /// - Parameter column: how many columns stand before the value on its line.
  mutating func write(_ value: JSONValue, level: Int, column: Int) {
    if value.isFlat {
      let mark = bytes.count
      writeCompact(value)
      if value.isScalar || column + columns(from: mark) < width { return }
      bytes.removeSubrange(mark...)
    }
    switch value {
    case .array(let elements):
      writeLines(of: elements, level: level, between: "[", "]") { printer, element in
        printer.write(element, level: level + 1, column: 2 * (level + 1))
      }
    case .object(let members):
      writeLines(of: members, level: level, between: "{", "}") { printer, member in
        let mark = printer.bytes.count
        printer.writeLabel(member.key)
        printer.write(member.value, level: level + 1, column: 2 * (level + 1) + printer.columns(from: mark))
      }
    default: writeCompact(value)
    }
  }

  mutating func writeCompact(_ value: JSONValue) {
    switch value {
    case .null: write("null")
    case .bool(let bool): write(bool ? "true" : "false")
    case .int(let number): write(String(number))
    case .string(let text): writeQuoted(text)
    case .array(let elements):
      writeList(elements, between: "[", "]") { $0.writeCompact($1) }
    case .object(let members):
      writeList(members, between: "{", "}") { printer, member in
        printer.writeLabel(member.key)
        printer.writeCompact(member.value)
      }
    }
  }

  private mutating func writeLines<Item>(
    of items: [Item], level: Int, between opening: String, _ closing: String, _ writeItem: (inout JSONPrinter, Item) -> Void
  ) {
    write(opening)
    for (index, item) in items.enumerated() {
      write(index == 0 ? "\n" : ",\n")
      bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * (level + 1)))
      writeItem(&self, item)
    }
    write("\n")
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * level))
    write(closing)
  }

  private mutating func writeList<Item>(
    _ items: [Item], between opening: String, _ closing: String, _ writeItem: (inout JSONPrinter, Item) -> Void
  ) {
    write(opening)
    for (index, item) in items.enumerated() {
      if index > 0 { write(",") }
      writeItem(&self, item)
    }
    write(closing)
  }

  private mutating func writeLabel(_ key: String) {
    writeQuoted(key)
    write(":")
  }

  private mutating func writeQuoted(_ text: String) {
    write("\"")
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): write("\\\"")
      case UInt8(ascii: "\\"): write("\\\\")
      case UInt8(ascii: "\n"): write("\\n")
      case UInt8(ascii: "\r"): write("\\r")
      case UInt8(ascii: "\t"): write("\\t")
      case 0..<0x20, 0x7F: write("\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16))
      default: bytes.append(byte)
      }
    }
    write("\"")
  }

  private mutating func write(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  /// The columns written since a mark: a scalar each, since the book's text is composed.
  private func columns(from mark: Int) -> Int {
    bytes[mark...].count { $0 & 0xC0 != 0x80 }
  }
}
