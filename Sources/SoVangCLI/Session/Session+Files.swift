internal import Foundation
internal import RecognitionReports

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
  func put(_ text: String) throws {
    guard let output, output != "-" else { return try Terminal.print(text) }
    try Self.write(text, to: output)
  }

  /// Writes a file whole, or not at all.
  static func write(_ text: String, to path: String) throws {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      throw UsageProblem.cannotWriteFile(path: path, why: String(cString: strerror(EISDIR)))
    }
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
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

  /// A table in the run's format; text and Markdown show only the columns named in `page`, where some are.
  func put(_ table: Table, page: [String]? = nil) throws {
    try put(text(of: table, page: page))
  }

  /// A table's text in the run's format.
  func text(of table: Table, page: [String]? = nil) -> String {
    switch format {
    case .text: table.rows.isEmpty ? "" : shown(table, page).text(width: printing().width)
    case .md: shown(table, page).markdown
    case .csv: table.csv()
    case .json: table.json.printed() + "\n"
    case .html: Table.html([shown(table, page)], title: "Sổ vàng", in: language)
    }
  }

  private func shown(_ table: Table, _ page: [String]?) -> Table { (page.map(table.showing) ?? table).worded }

  func put(_ report: some Report, excel: Bool = false) throws {
    try put(report.rendered(as: format, printing(excel: excel)))
  }

  /// What `add` prints: the new number alone, or the object.
  func put(new id: some CustomStringConvertible, _ object: @autoclosure () throws -> JSONValue) throws {
    if format == .json { try put(object()) } else { try put("\(id)\n") }
  }
}
