internal import Recognition

/// The records of a list, whichever file they are in.
enum ListRecords: Sendable {
  case text(CSVReader)
  case workbook(WorkbookReader)
  /// What keeps the file from being read at all.
  case unreadable(Finding)

  init(_ bytes: [UInt8], file: String?, sheet: String?, encoding: StatedEncoding, layout: ListLayout) {
    if WorkbookReader.reads(bytes) {
      self = .workbook(WorkbookReader(bytes, file: file, sheet: sheet, encoding: encoding, layout: layout))
    } else if let sheet {
      self = .unreadable(Finding(file: file, column: "", value: sheet, .workbook(.sheetOfText)))
    } else {
      self = .text(CSVReader(bytes, file: file, encoding: encoding))
    }
  }

  /// The file's name as given.
  var file: String? {
    switch self {
    case .text(let reader): reader.file
    case .workbook(let reader): reader.file
    case .unreadable(let finding): finding.file
    }
  }

  func origin(_ layout: ListLayout) -> ListOrigin? {
    guard case .workbook(let reader) = self, case .success(let plan) = reader.plan else { return nil }
    return ListOrigin(sheet: plan.sheet.name, header: plan.header.record, layout: layout)
  }

  var leftOut: [LeftOutRow] {
    guard case .workbook(let reader) = self else { return [] }
    var rows = reader.makeIterator()
    while rows.next() != nil {}
    return rows.leftOut
  }

  func makeIterator() -> Iterator { Iterator(self) }

  struct Iterator {
    private var text: CSVReader.Iterator?
    private var workbook: WorkbookReader.Iterator?
    private var finding: Finding?

    fileprivate init(_ records: ListRecords) {
      switch records {
      case .text(let reader): text = reader.makeIterator()
      case .workbook(let reader): workbook = reader.makeIterator()
      case .unreadable(let finding): self.finding = finding
      }
    }

    /// The next record, cells that are not read among its cells.
    mutating func nextRecord() -> ListRow<CSVRecord>? {
      if text != nil { return text?.nextRecord() }
      if workbook != nil { return workbook?.next() }
      defer { finding = nil }
      return finding.map { .bad([$0]) }
    }
  }
}
