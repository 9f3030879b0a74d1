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
  private let legacy: LegacyCells

  public init(_ bytes: [UInt8], file: String? = nil, encoding: StatedEncoding = .unstated) {
    self.bytes = bytes
    self.file = file
    opening = bytes.withUnsafeBufferPointer(Opening.init)
    legacy = LegacyCells(bytes, stated: encoding)
  }

  public func makeIterator() -> Iterator { Iterator(bytes: bytes, file: file, opening: opening, legacy: legacy) }

  public struct Iterator: IteratorProtocol {
    private let bytes: [UInt8]
    private let file: String?
    private let separator: UInt8
    private let legacy: LegacyCells
    private var otherKind: String?
    private var position: Int
    private var line: Int
    private var width = 0
    /// The bytes of a quoted cell without its doubled quotes, kept from cell to cell.
    private var unquoted: [UInt8] = []

    fileprivate init(bytes: [UInt8], file: String?, opening: Opening, legacy: LegacyCells) {
      self.bytes = bytes
      self.file = file
      separator = opening.separator
      self.legacy = legacy
      otherKind = opening.otherKind
      position = opening.start
      line = opening.line
    }

    public mutating func next() -> ListRow<CSVRecord>? {
      let next = nextRecord()
      guard case .row(let record)? = next, !record.problems.isEmpty else { return next }
      return .bad(record.findings(in: file) { _ in "" })
    }

    /// The next record, cells that are not read among its cells.
    mutating func nextRecord() -> ListRow<CSVRecord>? {
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
      guard let fault = scanner.fault else { return .row(legacy.settled(CSVRecord(row: row, cells: cells), scanner.undecoded)) }
      return .bad([Finding(file: file, row: row, column: "", value: fault.value, .cannotReadRow(fault.kind.rawValue))])
    }
  }
}
