internal import Foundation

/// A folder among the temporary files that nobody else may enter; it goes with all that is in it.
enum PrivateFolder {
  static func using<Result>(_ body: (String) throws(WorkbookError) -> Result) throws(WorkbookError) -> Result {
    try using(failure: WorkbookError.cannotWrite, body)
  }

  /// - Parameter failure: the error that tells why there can be no such folder.
  static func using<Result, Failure: Error>(
    failure: (String) -> Failure, _ body: (String) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    var template = Array(FileManager.default.temporaryDirectory.appending(path: "sovang-XXXXXX").path.utf8CString)
    guard let folder = mkdtemp(&template).map({ String(cString: $0) }) else { throw failure(String(cString: strerror(errno))) }
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try body(folder)
  }
}
