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

  public func makeIterator() -> Iterator {
    Iterator(bytes: bytes, file: file, separator: opening.separator, position: opening.start, line: opening.line)
  }

  public struct Iterator: IteratorProtocol {
    private let bytes: [UInt8]
    private let file: String?
    private let separator: UInt8
    private var position: Int
    private var line: Int
    private var width = 0
    /// The bytes of a quoted cell without its doubled quotes, kept from cell to cell.
    private var unquoted: [UInt8] = []

    init(bytes: [UInt8], file: String?, separator: UInt8, position: Int, line: Int) {
      self.bytes = bytes
      self.file = file
      self.separator = separator
      self.position = position
      self.line = line
    }

    public mutating func next() -> ListRow<CSVRecord>? {
      bytes.withUnsafeBufferPointer { buffer in
        var scanner = CSVScanner(buffer: buffer, separator: separator, position: position, line: line, unquoted: unquoted)
        unquoted = []
        scanner.skipBlankLines()
        defer { (position, line, unquoted) = (scanner.position, scanner.line, scanner.unquoted) }
        guard scanner.position < buffer.count else { return nil }
        let row = scanner.line
        let cells = scanner.record(expecting: width)
        width = cells.count
        return scanner.fault.map { .bad([finding($0, at: row)]) } ?? .row(CSVRecord(row: row, cells: cells))
      }
    }

    private func finding(_ fault: CSVScanner.Fault, at row: Int) -> Finding {
      Finding(file: file, row: row, column: "", value: fault.value, .cannotReadRow(fault.kind.rawValue))
    }
  }
}
