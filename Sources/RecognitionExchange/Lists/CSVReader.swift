public import Recognition

/// Reads CSV (RFC 4180) record by record from the bytes of a file, the header being the first record.
///
/// Quotes, doubled quotes and line breaks within quotes; LF, CR LF and CR; a byte order mark; `,` `;` or TAB, found from the
/// header line or named by a first line `sep=;`. Blank lines are skipped. A record that cannot be read (a quote left open,
/// text that is not UTF-8) comes as `.bad` with its row, and the records after it still come.
public struct CSVReader: Sequence, Sendable {
  let bytes: [UInt8]
  let file: String?
  private let opening: Opening

  public init(_ bytes: [UInt8], file: String? = nil) {
    self.bytes = bytes
    self.file = file
    opening = bytes.withUnsafeBufferPointer(Opening.init)
  }

  public func makeIterator() -> Iterator { Iterator(bytes: bytes, file: file, opening: opening) }

  public struct Iterator: IteratorProtocol {
    private let bytes: [UInt8]
    private let file: String?
    private let separator: UInt8
    private var otherKind: String?
    private var position: Int
    private var line: Int
    private var width = 0
    /// The bytes of a quoted cell without its doubled quotes, kept from cell to cell.
    private var unquoted: [UInt8] = []

    fileprivate init(bytes: [UInt8], file: String?, opening: Opening) {
      self.bytes = bytes
      self.file = file
      separator = opening.separator
      otherKind = opening.otherKind
      position = opening.start
      line = opening.line
    }

    public mutating func next() -> ListRow<CSVRecord>? {
      if let kind = otherKind {
        (otherKind, position) = (nil, bytes.count)
        return .bad([Finding(file: file, row: 1, column: "", value: "", .cannotReadRow(kind))])
      }
      return bytes.withUnsafeBufferPointer { nextRecord(in: $0) }
    }

    private mutating func nextRecord(in buffer: UnsafeBufferPointer<UInt8>) -> ListRow<CSVRecord>? {
      var scanner = CSVScanner(buffer: buffer, separator: separator, position: position, line: line, unquoted: unquoted)
      unquoted = []
      defer { (position, line, unquoted) = (scanner.position, scanner.line, scanner.unquoted) }
      scanner.skipBlankLines()
      guard scanner.position < buffer.count else { return nil }
      let row = scanner.line
      let cells = scanner.record(expecting: width)
      width = cells.count
      guard let fault = scanner.fault else { return .row(CSVRecord(row: row, cells: cells)) }
      return .bad([Finding(file: file, row: row, column: "", value: fault.value, .cannotReadRow(fault.kind.rawValue))])
    }
  }
}
