internal import CExpat
internal import Recognition

/// What comes along in a part of a workbook: elements by their names without prefix, and text.
enum XMLEvent {
  case start(String, XMLAttributes)
  case end(String)
  case text(UnsafeBufferPointer<UInt8>)
}

/// The attributes of an element, while it is looked at.
struct XMLAttributes {
  fileprivate let pairs: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?

  /// The value of the attribute of this name, whatever its prefix.
  subscript(name: String) -> String? {
    guard var pair = pairs else { return nil }
    while let key = pair[0], let value = pair[1] {
      if PartScanner.localName(key) == name { return String(cString: value) }
      pair += 2
    }
    return nil
  }
}

/// Reads one part of a workbook piece by piece, and holds no more of it than a piece.
final class PartScanner {
  private let name: String
  private let archive: ZipArchive
  private let parser: XML_Parser
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  private var take: ((XMLEvent) -> Void)?
  private var isOver = false

  init(_ name: String, in archive: ZipArchive) throws(WorkbookProblem) {
    try archive.open(name)
    guard let parser = XML_ParserCreate(nil) else { throw .damaged(part: name) }
    (self.name, self.archive, self.parser) = (name, archive, parser)
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser, { PartScanner.of($0).take?(.start(PartScanner.localName($1), XMLAttributes(pairs: $2))) },
      { PartScanner.of($0).take?(.end(PartScanner.localName($1))) })
    XML_SetCharacterDataHandler(parser) { data, text, count in
      text?.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
        PartScanner.of(data).take?(.text(UnsafeBufferPointer(start: $0, count: Int(count))))
      }
    }
    // No part of a workbook declares entities; one that does is made to harm.
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in XML_StopParser(PartScanner.of(data).parser, 0) }
  }

  deinit { XML_ParserFree(parser) }

  /// Goes on by one piece.
  ///
  /// - Returns: whether more may come; at the end all of it was well-formed and as it was packed.
  func step(_ take: (XMLEvent) -> Void) throws(WorkbookProblem) -> Bool {
    if isOver { return false }
    let count = try archive.read(name, into: &buffer)
    let status = withoutActuallyEscaping(take) { take in
      self.take = take
      defer { self.take = nil }
      return buffer.withUnsafeBytes { XML_Parse(parser, $0.baseAddress, Int32(count), count == 0 ? 1 : 0) }
    }
    guard status == XML_STATUS_OK else { throw .damaged(part: name) }
    if count == 0 {
      isOver = true
      try archive.close(name)
    }
    return !isOver
  }

  /// The whole of a part at once.
  static func scan(_ name: String, in archive: ZipArchive, _ take: (XMLEvent) -> Void) throws(WorkbookProblem) {
    let scanner = try PartScanner(name, in: archive)
    while try scanner.step(take) {}
  }

  fileprivate static func localName(_ name: UnsafePointer<XML_Char>?) -> String {
    guard let name else { return "" }
    let whole = String(cString: name)
    guard let colon = whole.utf8.lastIndex(of: UInt8(ascii: ":")) else { return whole }
    return String(whole[whole.utf8.index(after: colon)...])
  }

  private static func of(_ data: UnsafeMutableRawPointer?) -> PartScanner {
    // Expat calls back only while the scanner is parsing.
    Unmanaged<PartScanner>.fromOpaque(data!).takeUnretainedValue()
  }
}
