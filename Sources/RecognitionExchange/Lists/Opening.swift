/// What the first bytes of a CSV file tell: where the header begins and what separates cells, or that it is no text at all.
struct Opening: Sendable {
  /// What the file is instead of CSV; nil for text.
  let otherKind: String?
  let start: Int
  let line: Int
  let separator: UInt8

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    otherKind = Self.otherKinds.first { bytes.starts(with: $0.bytes) }?.name
    let text = bytes.withoutByteOrderMark
    if let named = Self.namedSeparator(text) {
      (start, line, separator) = (named.end, 2, named.separator)
    } else {
      (start, line, separator) = (text.startIndex, 1, Self.separator(of: text))
    }
  }

  private static let otherKinds: [(bytes: [UInt8], name: String)] = [
    ([0x50, 0x4B, 0x03, 0x04], "this is a workbook (xlsx) or another zip file, not CSV; save the list as CSV UTF-8"),
    ([0xD0, 0xCF, 0x11, 0xE0], "this is an old or encrypted workbook (xls), not CSV; save the list as CSV UTF-8"),
    ([0xFF, 0xFE], "this is UTF-16 text; save the list as CSV UTF-8"), ([0xFE, 0xFF], "this is UTF-16 text; save the list as CSV UTF-8"),
  ]

  private static let separators: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), .tab]

  /// A first line `sep=;`, which some spreadsheets write for themselves.
  private static func namedSeparator(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> (end: Int, separator: UInt8)? {
    let end = text.firstIndex(where: \.isLineBreak) ?? text.endIndex
    let line = text[..<end].filter { $0 != .quote }
    guard line.count == 5, String(decoding: line.prefix(4), as: UTF8.self).lowercased() == "sep=" else { return nil }
    let isPair = text[end...].starts(with: [.carriageReturn, .lineFeed])
    return (Swift.min(end + (isPair ? 2 : 1), text.endIndex), line[4])
  }

  /// What stands most often between the headings, quoted text aside.
  private static func separator(of text: Slice<UnsafeBufferPointer<UInt8>>) -> UInt8 {
    var counts = separators.map { _ in 0 }
    var isQuoted = false
    for byte in text.drop(while: \.isLineBreak) {
      if byte == .quote { isQuoted.toggle() }
      if isQuoted { continue }
      if byte.isLineBreak { break }
      if let index = separators.firstIndex(of: byte) { counts[index] += 1 }
    }
    return zip(separators, counts).reduce((separators[0], 0)) { $1.1 > $0.1 ? $1 : $0 }.0
  }
}
