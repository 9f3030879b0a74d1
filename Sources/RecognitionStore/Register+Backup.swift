internal import Foundation
internal import GRDB

extension Register {
  /// Writes a copy of the register, in use or not, and verifies it before it gets its name; returns the copy's fingerprint.
  ///
  /// A file that is there is replaced only by a later copy of the same register, never a newer one or another file.
  @discardableResult
  public func backUp(to target: String) throws -> Fingerprint {
    guard !Self.isSameFile(target, path) else { throw RegisterError.sameFile(path: target) }
    try Self.refuseUnlessEarlier(target, than: self)
    let draft = try DraftFile(for: target)
    defer { draft.remove() }
    let fingerprint = try RegisterError.translating(target) {
      try Self.copy(queue, to: draft, journal: "DELETE") { try Self.refuseUnlessVerified($0, path: path) }
    }
    try draft.replace(target)
    try recordBackup(of: fingerprint, at: target)
    return fingerprint
  }

  /// What was put in the place of a register.
  public struct Restoration: Sendable {
    public var fingerprint: Fingerprint
    /// Where the replaced register is kept; nil where there was none.
    public var keptAs: String?
    /// The changes that only the replaced register holds; nil where there was none, or it could not be read.
    public var laterChanges: Int?
  }

  /// Puts a backup in the place of a register, after verifying it; the replaced file is kept under another name.
  public static func restore(from backup: String, to path: String, hand: Hand) throws -> Restoration {
    guard !isSameFile(backup, path) else { throw RegisterError.sameFile(path: path) }
    let source = try Register.opened(backup)
    let draft = try DraftFile(for: path)
    defer { draft.remove() }
    let fingerprint = try RegisterError.translating(backup) {
      try copy(source, to: draft, journal: "WAL") { copy in
        try SchemaMigrations.migrator.migrate(copy)
        try refuseUnlessVerified(copy, path: backup)
      }
    }
    let replaced = try FileManager.default.fileExists(atPath: path) ? keep(path, restoring: source, hand: hand) : nil
    try draft.replace(path)
    return Restoration(fingerprint: fingerprint, keptAs: replaced?.path, laterChanges: replaced?.laterChanges)
  }

  /// Keeps the file as it is before a newer schema changes it, once for each schema, as `FILE.schema-0007-…`.
  static func keepBeforeMigrating(_ queue: DatabaseQueue, path: String) throws {
    let version = try queue.read { try String.fetchOne($0, sql: "SELECT identifier FROM grdb_migrations ORDER BY rowid DESC LIMIT 1") }
    let target = "\(path).schema-\(version ?? "0000")"
    if FileManager.default.fileExists(atPath: target) { return }
    let draft = try DraftFile(for: target)
    defer { draft.remove() }
    _ = try copy(queue, to: draft, journal: "DELETE") { _ in }
    try draft.take(target)
  }

  /// Copies a register into a draft, makes it ready, and returns its fingerprint.
  private static func copy(
    _ source: DatabaseQueue, to draft: DraftFile, journal: String, _ makeReady: (DatabaseQueue) throws -> Void
  ) throws -> Fingerprint {
    let copy = try connect(draft.path)
    try source.backup(to: copy)
    try makeReady(copy)
    try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = \(journal)") }
    let fingerprint = try copy.read(HeadTable.fingerprint)
    try copy.close()
    return fingerprint
  }

  /// Opens a register's file as it is, whatever its schema, without bringing it up to this program's.
  private static func opened(_ path: String) throws -> DatabaseQueue {
    guard FileManager.default.fileExists(atPath: path) else { throw RegisterError.missing(path: path) }
    guard FileManager.default.isReadableFile(atPath: path) else { throw RegisterError.cannotRead(path: path) }
    return try RegisterError.translating(path) {
      let queue = try connect(path)
      let identity = try queue.read { try Int32.fetchOne($0, sql: "PRAGMA application_id") }
      guard identity == SchemaMigrations.applicationID else { throw RegisterError.notARegister(path: path) }
      if try queue.read(SchemaMigrations.migrator.hasBeenSuperseded) { throw RegisterError.newer(path: path) }
      return queue
    }
  }

  private static func refuseUnlessVerified(_ queue: DatabaseQueue, path: String) throws {
    let findings = try queue.read { try Verification.run($0, expecting: nil) }
    if !findings.isEmpty { throw RegisterError.doesNotVerify(path: path, findings: findings.count) }
  }

  /// A file in the way must be a copy of this register that holds nothing this one does not.
  private static func refuseUnlessEarlier(_ target: String, than register: Register) throws {
    guard FileManager.default.fileExists(atPath: target) else { return }
    let isEarlier = try? opened(target).read { db in
      let (mark, uid) = (try HeadTable.fingerprint(db), try RegisterTable.uid(db))
      return try register.read { try RegisterTable.uid($0) == uid && ChangeTable.holds(mark, $0) }
    }
    guard isEarlier == true else { throw RegisterError.notAnEarlierCopy(path: target) }
  }

  /// Gives a register that is to be replaced another name beside its own, with all its changes in the one file.
  private static func keep(
    _ path: String, restoring source: DatabaseQueue, hand: Hand
  ) throws -> (path: String, laterChanges: Int?) {
    let kept = freeName("\(path).replaced-\(hand.now.filter { $0.isNumber || $0 == "T" })")
    var later: Int?
    if let queue = try? opened(path) {
      later = try RegisterError.translating(path) {
        let restored = try source.read { (mark: try HeadTable.head($0), uid: try RegisterTable.uid($0)) }
        guard try queue.read(RegisterTable.uid) == restored.uid else { throw RegisterError.otherRegister(path: path) }
        let count = try queue.read(HeadTable.head).count
        let mode = try queue.writeWithoutTransaction { try String.fetchOne($0, sql: "PRAGMA journal_mode = DELETE") }
        guard mode == "delete" else { throw RegisterError.busy }
        try queue.inTransaction(.exclusive) { _ in .commit }  // Nobody else may be reading or writing.
        try queue.close()
        return max(0, Int(count - restored.mark.count))
      }
    }
    guard link(path, kept) == 0 else { throw RegisterError.cannotWrite(path: kept) }
    for suffix in ["-wal", "-shm"] { rename(path + suffix, kept + suffix) }
    return (kept, later)
  }

  /// The name, with a number behind it where it is taken.
  private static func freeName(_ name: String) -> String {
    let names = [name] + (2...1_000).map { "\(name)-\($0)" }
    return names.first { !FileManager.default.fileExists(atPath: $0) } ?? name
  }

  private func recordBackup(of fingerprint: Fingerprint, at target: String) throws {
    try RegisterError.translating(path) {
      try queue.write { db in
        try db.execute(
          sql: "INSERT INTO backup (made_at, path, change_count) VALUES (?, ?, ?)",
          arguments: [hand.now, URL(filePath: target).standardizedFileURL.path, fingerprint.change])
      }
    }
  }

  private static func isSameFile(_ one: String, _ other: String) -> Bool {
    URL(filePath: one).resolvingSymlinksInPath() == URL(filePath: other).resolvingSymlinksInPath()
  }
}
