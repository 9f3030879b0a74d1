public import Recognition

/// A list as an office hands it in: typed rows, one by one, each valid or with everything that is wrong with it.
///
/// It comes as CSV or as a sheet of a workbook, its header in English or Vietnamese, any order, any case, with or without diacritics. Rows of nothing but
/// empty cells are passed over. A header that cannot stand is one `.bad` row, after which nothing comes.
public struct EntryList<Row: Sendable>: Sequence, Sendable {
  let records: ListRecords
  let layout: ListLayout
  let read: @Sendable (inout RowFields) -> Row?

  init(
    _ bytes: [UInt8], file: String?, sheet: String? = nil, encoding: StatedEncoding, meanings: HeadingMeanings = HeadingMeanings(),
    layout: ListLayout,
    read: @escaping @Sendable (inout RowFields) -> Row?
  ) {
    var layout = layout
    layout.meanings = meanings
    records = ListRecords(bytes, file: file, sheet: sheet, encoding: encoding, layout: layout)
    self.layout = layout
    self.read = read
  }

  /// The English names of the columns the list may have.
  public var columns: [String] { layout.names }

  /// The English names of the columns it must have; of each group one is enough.
  public var requiredColumns: [[String]] { layout.required.map { $0.map(\.name) } }

  /// Where in a workbook the list stands; nil for a list in text, and for one that cannot be read.
  public var origin: ListOrigin? { records.origin(layout) }

  /// The rows of the sheet that are passed over. This goes through the list.
  public var leftOut: [LeftOutRow] { records.leftOut }

  public func makeIterator() -> Iterator { Iterator(list: self) }

  public struct Iterator: IteratorProtocol {
    private let read: @Sendable (inout RowFields) -> Row?
    private var records: ListRecords.Iterator
    private let layout: ListLayout
    private var fields: RowFields
    /// What is wrong with the header; nil once it is told, and for a good header.
    private var refusal: Findings?
    private var isOver = false

    init(list: EntryList) {
      read = list.read
      layout = list.layout
      records = list.records.makeIterator()
      do throws(Findings) {
        let header = try ListHeader(Self.heading(of: &records), layout: list.layout, file: list.records.file)
        fields = RowFields(under: header, file: list.records.file)
      } catch {
        fields = RowFields(under: ListHeader(), file: list.records.file)
        refusal = error
      }
    }

    public mutating func next() -> ListRow<Row>? {
      if let refusal {
        (self.refusal, isOver) = (nil, true)
        return .bad(refusal.all)
      }
      while !isOver, let record = records.nextRecord() {
        switch record {
        case .bad(let findings): return .bad(findings)
        case .row(let record) where record.isBlank(in: layout): continue
        case .row(let record): return row(record)
        }
      }
      return nil
    }

    private mutating func row(_ record: CSVRecord) -> ListRow<Row> {
      guard fields.take(record) else { return .bad(fields.findings) }
      guard let row = read(&fields), fields.findings.isEmpty else { return .bad(fields.findings) }
      return .row(row)
    }

    /// The first record; an empty one for an empty file, which then lacks its columns.
    private static func heading(of records: inout ListRecords.Iterator) throws(Findings) -> CSVRecord {
      switch records.nextRecord() {
      case nil: return CSVRecord(row: 1, cells: [])
      case .bad(let findings): throw Findings(findings)
      case .row(let record): return record
      }
    }
  }
}
