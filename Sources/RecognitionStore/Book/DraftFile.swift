internal import Foundation

/// A file on its way: written under a name of its own beside the one it is to have, and there only when whole.
struct DraftFile {
  let path: String
  /// The name it is to have, links resolved: a copy goes where a link points, and the link stays.
  let target: String

  /// Makes the empty file, for its owner alone.
  init(for target: String) throws {
    self.target = Self.resolved(target)
    Self.removeAbandoned(of: self.target)
    path = "\(self.target).new-\(ProcessInfo.processInfo.processIdentifier)"
    guard FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]) else {
      throw RegisterError.cannotWrite(path: target)
    }
  }

  /// Gives the file its name, which must be free.
  func take() throws {
    try refuseLeftovers()
    try synchronize(path)
    if link(path, target) != 0 {  // A stick or a network share may know no second names; then the name is looked at, and taken.
      let isUnable = [EPERM, EOPNOTSUPP, ENOSYS, EMLINK].contains(errno)
      guard isUnable, !FileManager.default.fileExists(atPath: target), rename(path, target) == 0 else {
        throw RegisterError.cannotWrite(path: target)
      }
    }
    try synchronize(URL(filePath: target).deletingLastPathComponent().path)
  }

  /// Gives the file its name in one step, whether it is free or not.
  func replace() throws {
    try refuseLeftovers()
    try synchronize(path)
    guard rename(path, target) == 0 else { throw RegisterError.cannotWrite(path: target) }
    try synchronize(URL(filePath: target).deletingLastPathComponent().path)
  }

  func remove() {
    for suffix in [""] + Self.companions { try? FileManager.default.removeItem(atPath: path + suffix) }
  }

  /// The files that SQLite keeps beside a database; they belong to one database alone.
  static let companions = ["-wal", "-shm", "-journal"]

  /// Removes drafts that a killed program left behind: nothing runs under their number any more, and nobody wrote to them for an hour, so
  /// that a program on another machine of the network keeps what it is writing.
  private static func removeAbandoned(of target: String) {
    let folder = URL(filePath: target).deletingLastPathComponent()
    let stem = URL(filePath: target).lastPathComponent + ".new-"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    for name in names where name.hasPrefix(stem) {
      guard let number = Int32(name.dropFirst(stem.count)), number > 0, kill(number, 0) != 0, errno == ESRCH else { continue }
      let files = ([""] + companions).map { folder.appending(path: name + $0) }
      if files.allSatisfy(isOld) { for file in files { try? FileManager.default.removeItem(at: file) } }
    }
  }

  /// Whether nobody wrote to a file for an hour; a file that is not there is as old as can be.
  private static func isOld(_ file: URL) -> Bool {
    let written = try? FileManager.default.attributesOfItem(atPath: file.path)[.modificationDate] as? Date
    return (written ?? .distantPast) < Date.now.addingTimeInterval(-3_600)
  }

  /// What is left of another database of this name would be read into this one.
  private func refuseLeftovers() throws {
    let left = Self.companions.map { target + $0 }.filter { FileManager.default.fileExists(atPath: $0) }
    if let first = left.first { throw RegisterError.leftover(path: first) }
  }

  private func synchronize(_ path: String) throws {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw RegisterError.cannotWrite(path: path) }
    fsync(descriptor)
    close(descriptor)
  }

  /// The file a path means, whether it is there or not, links followed.
  static func resolved(_ path: String) -> String {
    var path = path
    for _ in 0..<40 {
      guard let link = try? FileManager.default.destinationOfSymbolicLink(atPath: path) else { return path }
      path = URL(filePath: link, relativeTo: URL(filePath: path).deletingLastPathComponent()).path
    }
    return path
  }
}
