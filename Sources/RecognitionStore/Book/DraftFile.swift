internal import Foundation

/// A file on its way: written under a name of its own beside the one it is to have, and there only when whole.
struct DraftFile {
  let path: String

  /// Makes the empty file, for its owner alone.
  init(for target: String) throws {
    path = "\(target).new-\(ProcessInfo.processInfo.processIdentifier)"
    guard FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]) else {
      throw RegisterError.cannotWrite(path: target)
    }
  }

  /// Gives the file its name, which must be free.
  func take(_ target: String) throws {
    try FileHandle(forUpdating: URL(fileURLWithPath: path)).synchronize()
    guard link(path, target) == 0 else { throw RegisterError.cannotWrite(path: target) }
  }

  /// Gives the file its name in one step, whether it is free or not.
  func replace(_ target: String) throws {
    try FileHandle(forUpdating: URL(fileURLWithPath: path)).synchronize()
    guard rename(path, target) == 0 else { throw RegisterError.cannotWrite(path: target) }
  }

  func remove() {
    for suffix in ["", "-journal", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
  }
}
