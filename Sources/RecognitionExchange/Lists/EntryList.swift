public import Recognition

/// A list as an office hands it in: typed rows, one by one, each valid or with everything that is wrong with it.
///
/// It comes as CSV, its header in English or Vietnamese, any order, any case, with or without diacritics. Rows of nothing but
/// empty cells are passed over. A header that cannot stand is one `.bad` row, after which nothing comes.
public struct EntryList<Row: Sendable>: Sequence, Sendable {
  let records: CSVReader
  let layout: ListLayout
  let read: @Sendable (inout RowFields) -> Row?

  init(_ bytes: [UInt8], file: String?, layout: ListLayout, read: @escaping @Sendable (inout RowFields) -> Row?) {
    records = CSVReader(bytes, file: file)
    self.layout = layout
    self.read = read
  }

  /// The English names of the columns the list may have.
  public var columns: [String] { layout.names }

  /// The English names of the columns it must have; of each group one is enough.
  public var requiredColumns: [[String]] { layout.required.map { $0.map(\.name) } }

  public func makeIterator() -> Iterator { Iterator(list: self) }

  public struct Iterator: IteratorProtocol {
    private let list: EntryList
    private var records: CSVReader.Iterator
    private var header: ListHeader?
    private var isOver = false

    init(list: EntryList) {
      self.list = list
      records = list.records.makeIterator()
    }

    public mutating func next() -> ListRow<Row>? {
      if isOver { return nil }
      do throws(Findings) {
        return try nextRow()
      } catch {
        isOver = true
        return .bad(error.all)
      }
    }

    /// - Throws: what is wrong with the header.
    private mutating func nextRow() throws(Findings) -> ListRow<Row>? {
      let header = if let header { header } else { try readHeader() }
      while let record = records.next() {
        switch record {
        case .bad(let findings): return .bad(findings)
        case .row(let record) where record.isBlank: continue
        case .row(let record): return row(record, under: header)
        }
      }
      return nil
    }

    private mutating func readHeader() throws(Findings) -> ListHeader {
      let record: CSVRecord
      switch records.next() {
      case nil: record = CSVRecord(row: 1, cells: [])
      case .bad(let findings): throw Findings(findings)
      case .row(let first): record = first
      }
      let header = try ListHeader(record, layout: list.layout, file: list.records.file)
      self.header = header
      return header
    }

    private func row(_ record: CSVRecord, under header: ListHeader) -> ListRow<Row> {
      var fields = RowFields(record, header: header, file: list.records.file)
      let row = list.read(&fields)
      guard let row, fields.findings.isEmpty else { return .bad(fields.findings) }
      return .row(row)
    }
  }
}
