internal import Foundation
internal import GRDB

/// A register's file that is to give its name to another: kept beside it, whole, with whatever SQLite left of it.
struct ReplacedRegister {
  /// Where the file is kept; nil when there is none.
  let keptAs: String?
  private let path: String
  /// Nil for a file that is no register, or too damaged to be read as one.
  private let queue: DatabaseQueue?

  /// - Throws: `RegisterError` for a register that is in use, or that a newer program wrote.
  init(at path: String, on instant: String) throws {
    self.path = path
    let leavings = ([""] + DraftFile.companions).filter { FileManager.default.fileExists(atPath: path + $0) }
    keptAs = leavings.isEmpty ? nil : Self.freeName("\(path).replaced-\(instant.filter { $0.isNumber || $0 == "T" })")
    guard leavings.contains("") else {
      queue = nil
      return
    }
    do {
      queue = try Register.opened(path)
    } catch RegisterError.notARegister, RegisterError.damaged {
      queue = nil
    }
  }

  /// How many of its changes the other register does not hold; nil for a file that cannot be read.
  ///
  /// - Throws: `RegisterError.otherRegister` when the two are not copies of one.
  func changes(notIn other: DatabaseQueue) throws -> Int? {
    guard let queue else { return nil }
    return try RegisterError.translating(path) {
      guard try queue.read(RegisterTable.uid) == other.read(RegisterTable.uid) else { throw RegisterError.otherRegister(path: path) }
      let (own, others) = (try queue.read(ChangeTable.digests), try other.read(ChangeTable.digests))
      return own.count - zip(own, others).prefix { $0 == $1 }.count
    }
  }

  /// Moves the file and its companions to the kept name and lets `body` take the place; puts the file back if that fails.
  func makeRoom(_ body: () throws -> Void) throws {
    guard let keptAs else { return try body() }
    guard let queue else { return try moving(to: keptAs, body) }
    try RegisterError.translating(path) {
      let mode = try queue.writeWithoutTransaction { try String.fetchOne($0, sql: "PRAGMA journal_mode = DELETE") }
      guard mode == "delete" else { throw RegisterError.busy }
      do {
        try queue.inTransaction(.exclusive) { _ in  // Nobody else may be reading or writing while the names change.
          try moving(to: keptAs, body)
          return .commit
        }
      } catch {
        try? queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
        throw error
      }
    }
  }

  private func moving(to kept: String, _ body: () throws -> Void) throws {
    let files = ([""] + DraftFile.companions).filter { FileManager.default.fileExists(atPath: path + $0) }
    for file in files {
      guard rename(path + file, kept + file) == 0 else { throw RegisterError.cannotWrite(path: kept) }
    }
    do {
      try body()
    } catch {
      for file in files { rename(kept + file, path + file) }
      throw error
    }
  }

  /// The name, with a number behind it where it is taken.
  static func freeName(_ name: String) -> String {
    let names = [name] + (2...1_000).map { "\(name)-\($0)" }
    return names.first { !FileManager.default.fileExists(atPath: $0) } ?? name
  }
}
