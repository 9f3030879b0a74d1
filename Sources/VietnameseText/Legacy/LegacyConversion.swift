extension LegacyText {
  /// A whole file converted, cell by cell as lists are: proper Vietnamese stays as it is.
  public struct Conversion: Sendable {
    /// A cell that may be either, or that can be converted in part only.
    public struct Unclear: Hashable, Sendable {
      public let line: Int
      public let cell: String
      public let converted: String
    }

    public private(set) var text = ""
    /// The cells that somebody has to look at. Those that are UTF-8 stay as they are.
    public private(set) var unclear: [Unclear] = []

    private let encoding: Encoding
    private let isMixed: Bool

    public init(_ bytes: [UInt8], from encoding: Encoding) {
      self.encoding = encoding
      isMixed = bytes.withUnsafeBufferPointer { Survey($0).hasUnicode }
      let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
      for (index, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
        if index > 0 { text += "\n" }
        add(line, number: index + 1)
      }
    }

    private mutating func add(_ line: ArraySlice<UInt8>, number: Int) {
      var parts: [ArraySlice<UInt8>] = []
      var rest = line
      while let end = rest.firstIndex(where: Self.endsCell) {
        parts += [rest[..<end], rest[end...end]]
        rest = rest[(end + 1)...]
      }
      parts.append(rest)
      let surroundings = surroundings(of: parts.map(surface), in: encoding, isMixed: isMixed)
      for part in parts { add(part, among: surroundings, line: number) }
    }

    private mutating func add(_ cell: ArraySlice<UInt8>, among surroundings: Surroundings, line: Int) {
      let isUTF8 = String(validating: cell, as: UTF8.self) != nil
      let surface = Folding.nfc(surface(of: cell))
      let reading = isUTF8 ? reading(surface, as: encoding) : reading(undecoded: surface, as: encoding)
      if let settled = reading.settled(surface, among: surroundings) {
        text += settled
      } else {
        text += isUTF8 ? surface : reading.converted ?? surface
        unclear.append(Unclear(line: line, cell: surface, converted: reading.converted ?? surface))
      }
    }

    private static func endsCell(_ byte: UInt8) -> Bool {
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\"") || byte == 0x09 || byte == 0x0D
    }
  }
}
