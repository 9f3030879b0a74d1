internal import Recognition
internal import VietnameseText

/// Walks the bytes of a CSV file, one record at a time.
struct CSVScanner {
  /// Why a record cannot be read.
  enum FaultKind: String {
    case unclosedQuote = "a quotation mark is opened and never closed"
    case textAfterQuote = "text stands between a closing quotation mark and the next separator"
    case nul = "a NUL byte stands here; this is not a text file, save the list as CSV UTF-8"
  }

  struct Fault {
    let kind: FaultKind
    /// What stands there, as far as it can be shown.
    let value: String
  }

  let buffer: UnsafeBufferPointer<UInt8>
  let separator: UInt8
  private(set) var position: Int
  private(set) var line: Int
  private(set) var unquoted: [UInt8]
  /// The first fault of the record.
  private(set) var fault: Fault?
  /// The cells of the record that are not UTF-8, of which the surface is read.
  private(set) var undecoded: [Int] = []
  private var column = 0

  init(buffer: UnsafeBufferPointer<UInt8>, separator: UInt8, position: Int, line: Int, unquoted: [UInt8] = []) {
    self.buffer = buffer
    self.separator = separator
    self.position = position
    self.line = line
    self.unquoted = unquoted
  }

  mutating func skipBlankLines() {
    var ahead = position
    while ahead < buffer.count, buffer[ahead].isBlank && buffer[ahead] != separator || buffer[ahead].isLineBreak {
      let isBreak = buffer[ahead].isLineBreak
      if isBreak, endsLine(at: ahead) { line += 1 }
      ahead += 1
      if isBreak || ahead == buffer.count { position = ahead }
    }
  }

  /// The cells up to the end of the line that ends the record.
  mutating func record(expecting width: Int) -> [String] {
    var cells: [String] = []
    cells.reserveCapacity(width)
    repeat {
      column = cells.count
      cells.append(cell())
    } while take(separator)
    takeLineBreak()
    return cells
  }

  private mutating func cell() -> String {
    let start = position
    while position < buffer.count, buffer[position].isBlank, buffer[position] != separator { position += 1 }
    if position < buffer.count, buffer[position] == .quote { return quotedCell() }
    position = start
    return plainCell()
  }

  private mutating func plainCell() -> String {
    let start = position
    let union = passToEndOfCell()
    return text(buffer[start..<position], isASCII: union < 0x80)
  }

  private mutating func quotedCell() -> String {
    let opening = position
    position += 1
    unquoted.removeAll(keepingCapacity: true)
    repeat {
      let start = position
      passToQuote()
      unquoted.append(contentsOf: buffer[start..<position])
      guard position < buffer.count else { return fail(.unclosedQuote, buffer[opening...]) }
      position += 1
    } while takeSecondQuote()
    passBlanksAfterQuote()
    return unquoted.withUnsafeBufferPointer { text($0[...], isASCII: false) }
  }

  private mutating func passToQuote() {
    while position < buffer.count, buffer[position] != .quote {
      if endsLine(at: position) { line += 1 }
      if buffer[position] == 0 { noteNUL(at: position) }
      position += 1
    }
  }

  private mutating func takeSecondQuote() -> Bool {
    guard take(.quote) else { return false }
    unquoted.append(.quote)
    return true
  }

  private mutating func passBlanksAfterQuote() {
    let start = position
    passToEndOfCell()
    let rest = buffer[start..<position]
    if !rest.allSatisfy(\.isBlank) { _ = fail(.textAfterQuote, rest) }
  }

  /// To the next separator or line break; the union of the bytes tells whether all are ASCII.
  @discardableResult
  private mutating func passToEndOfCell() -> UInt8 {
    var union: UInt8 = 0
    var end = position
    while end < buffer.count {
      let byte = buffer[end]
      if byte == separator || byte.isLineBreak { break }
      if byte == 0 { noteNUL(at: end) }
      union |= byte
      end += 1
    }
    position = end
    return union
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard position < buffer.count, buffer[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func takeLineBreak() {
    guard position < buffer.count else { return }
    let isPair = buffer[position] == .carriageReturn && position + 1 < buffer.count && buffer[position + 1] == .lineFeed
    position += isPair ? 2 : 1
    line += 1
  }

  /// Whether a line ends with this byte: LF, or CR without LF.
  private func endsLine(at index: Int) -> Bool {
    if buffer[index] == .lineFeed { return true }
    return buffer[index] == .carriageReturn && !(index + 1 < buffer.count && buffer[index + 1] == .lineFeed)
  }
}

extension CSVScanner {
  private mutating func text(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, isASCII: Bool) -> String {
    let bytes = UnsafeBufferPointer(rebasing: bytes.trimmingBlanks)
    if isASCII || bytes.isPlainVietnamese { return String(decoding: bytes, as: UTF8.self) }
    guard let text = String(validating: bytes, as: UTF8.self) else { return surface(bytes) }
    return Folding.nfc(text.trimmed)
  }

  private mutating func surface(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    undecoded.append(column)
    return Folding.nfc(LegacyText.surface(of: bytes).trimmed)
  }

  @inline(never)
  private mutating func noteNUL(at index: Int) { _ = fail(.nul, buffer[index..<index]) }

  private mutating func fail(_ kind: FaultKind, _ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    if fault == nil { fault = Fault(kind: kind, value: String(decoding: bytes.prefix(60), as: UTF8.self)) }
    return ""
  }
}
