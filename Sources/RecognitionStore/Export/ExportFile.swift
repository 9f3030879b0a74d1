internal import Digests
internal import Foundation

/// A file of an export on its way: written through a buffer, hashed as it goes, for its owner alone.
final class ExportFile {
  private(set) var path: String
  private let handle: FileHandle
  private var buffer: [UInt8] = []
  private var hash = SHA256()

  init(_ path: String, in folder: URL) throws {
    self.path = path
    let file = folder.appending(path: path).path
    guard FileManager.default.createFile(atPath: file, contents: nil, attributes: [.posixPermissions: 0o600]),
      let handle = FileHandle(forWritingAtPath: file)
    else { throw RegisterError.cannotWrite(path: file) }
    self.handle = handle
  }

  func write(_ text: String) throws { try write(Array(text.utf8)) }

  func write(_ bytes: [UInt8]) throws {
    buffer.append(contentsOf: bytes)
    if buffer.count > 1 << 20 { try flush() }
  }

  /// Ends the file and says what is in it.
  func finish() throws -> ExportManifest.File {
    try flush()
    try handle.synchronize()
    try handle.close()
    var hash = SHA256()
    swap(&hash, &self.hash)
    return ExportManifest.File(path: path, sha256: hash.finalize().hexadecimalText)
  }

  private func flush() throws {
    do {
      try handle.write(contentsOf: buffer)
    } catch {
      throw RegisterError.full
    }
    hash.update(buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}
