internal import Foundation

/// A folder among the temporary files that nobody else may enter; it goes with all that is in it.
enum PrivateFolder {
  static func using<Result>(_ body: (String) throws(WorkbookError) -> Result) throws(WorkbookError) -> Result {
    var template = Array(FileManager.default.temporaryDirectory.appending(path: "sovang-XXXXXX").path.utf8CString)
    guard let folder = mkdtemp(&template).map({ String(cString: $0) }) else { throw .cannotWrite(String(cString: strerror(errno))) }
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try body(folder)
  }
}
