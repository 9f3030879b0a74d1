internal import Foundation
internal import RecognitionReports
internal import RecognitionStore

extension Session {
  /// The bytes of a file, or of standard input for `-`.
  static func bytes(of path: String) throws -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY)
    guard descriptor >= 0 else { throw UsageProblem.cannotReadFile(path: path, why: String(cString: strerror(errno))) }
    defer { if path != "-" { close(descriptor) } }
    var state = stat()
    if fstat(descriptor, &state) == 0, Int(state.st_size) > greatestSize { throw tooLarge(path) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw UsageProblem.cannotReadFile(path: path, why: String(cString: strerror(errno))) }
      if count == 0 { return bytes }
      if bytes.count + count > greatestSize { throw tooLarge(path) }
      bytes.append(contentsOf: chunk[..<count])
    }
  }

  /// Half as much again as a list of a million awards; read whole, it stays well below 512 MB of memory.
  private static let greatestSize = 192 << 20

  private static func tooLarge(_ path: String) -> UsageProblem { .fileTooLarge(path: path, megabytes: greatestSize >> 20) }

  /// Sends output to standard output or to the file of `-o`.
  func put(_ text: String) throws { try put(bytes: text.utf8) }

  func put(bytes: some Collection<UInt8>) throws {
    guard let output, output != "-" else { return try Terminal.print(bytes: bytes) }
    try Self.write(bytes, to: output)
  }

  static func write(_ text: String, to path: String) throws { try write(text.utf8, to: path) }

  /// Writes a file whole, or not at all.
  static func write(_ bytes: some Collection<UInt8>, to path: String) throws {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      throw UsageProblem.cannotWriteFile(path: path, why: String(cString: strerror(EISDIR)))
    }
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw UsageProblem.cannotWriteFile(path: path, why: Self.reason(error))
    }
  }

  /// Why the system could not do something, as `strerror` says it.
  static func reason(_ error: any Error) -> String {
    let number: Int32? =
      switch (error as? CocoaError)?.code {
      case .fileNoSuchFile?, .fileReadNoSuchFile?: ENOENT
      case .fileWriteNoPermission?, .fileReadNoPermission?: EACCES
      case .fileWriteFileExists?: EEXIST
      case .fileWriteOutOfSpace?: ENOSPC
      case .fileWriteVolumeReadOnly?: EROFS
      default: nil
      }
    return number.map { String(cString: strerror($0)) } ?? error.localizedDescription
  }

  func put(_ json: JSONValue) throws {
    try put(json.printed() + "\n")
  }

  /// Prints one entry: as JSON where that is asked, else a line a field.
  func put(entry: JSONValue) throws {
    if format == .json { try put(entry) } else { try put(ObjectView.text(of: entry)) }
  }

  /// A table in the run's format; text and Markdown show only the columns named in `page`, where some are.
  ///
  /// A workbook has all columns that bear different titles, since a sheet is as wide as it needs to be.
  func put(_ table: Table, page: [String]? = nil) throws {
    let shown = (page.map(table.showing) ?? table).worded
    switch format {
    case .text: try put(table.rows.isEmpty ? "" : shown.text(width: printing().width))
    case .md: try put(shown.markdown)
    case .csv: try put(table.csv())
    case .json: try put(table.json)
    case .xlsx: try put(Workbook(lists: [table.worded.withTitlesOnce], from: try source(), printing()))
    case .html, .docx, .pdf: try put(Page(lists: [shown], from: try source(), printing()))
    }
  }

  /// Several tables, each after the other, or each on its sheet.
  func put(_ tables: [Table]) throws {
    let shown = tables.map(\.worded)
    switch format {
    case .text: try put(shown.map { $0.rows.isEmpty ? "" : $0.text(width: printing().width) }.joined(separator: "\n"))
    case .md: try put(shown.map(\.markdown).joined(separator: "\n"))
    case .csv: try put(tables.map { $0.csv() }.joined(separator: "\n"))
    case .json: try put(tables.map { $0.json.printed() + "\n" }.joined(separator: "\n"))
    case .xlsx: try put(Workbook(lists: shown.map(\.withTitlesOnce), from: try source(), printing()))
    case .html, .docx, .pdf: try put(Page(lists: shown, from: try source(), printing()))
    }
  }

  /// The register that the run has opened, as a list out of it names it.
  private func source() throws -> Workbook.Source? {
    try openedRegister.map { register in
      Workbook.Source(
        office: try register.office().name, asOf: try register.asOf(), fingerprint: try register.fingerprint.description)
    }
  }

  func put(_ workbook: Workbook) throws { try put(bytes: workbook.bytes()) }

  /// A page for a person, in one of the formats that have sheets of paper.
  private func put(_ page: Page) throws {
    switch format {
    case .docx: try put(bytes: WordDocument(page, printing()).bytes())
    case .pdf: try put(bytes: page.pdf(in: language))
    default: try put(page.html(in: language))
    }
  }

  /// - Parameter words: the office's own; nil: the program's.
  func put(_ report: some Report, excel: Bool = false, words: TemplateFolder?) throws {
    guard let words else { return try put(report, excel: excel) }
    try words.using { try put(report, excel: excel) }
  }

  func put(_ report: some Report, excel: Bool = false) throws {
    if let format = format.text { return try put(report.rendered(as: format, printing(excel: excel))) }
    try format == .xlsx ? put(report.workbook(printing())) : put(report.page(printing()))
  }

  /// What `add` prints: the new number alone, or the object.
  func put(new id: some CustomStringConvertible, _ object: @autoclosure () throws -> JSONValue) throws {
    if format == .json { try put(object()) } else { try put("\(id)\n") }
  }
}
