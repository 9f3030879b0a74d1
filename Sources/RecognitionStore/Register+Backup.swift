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
      try Self.copy(queue, to: draft, journal: "DELETE") { copy in
        let findings = try Self.findings(copy)
        if findings > 0 { throw RegisterError.registerAltered(path: path, findings: findings) }
      }
    }
    try draft.replace()
    try RegisterError.translating(path) { try queue.write { try BackupTable.insert(fingerprint, at: draft.target, on: hand.now, $0) } }
    return fingerprint
  }

  /// What was put in the place of a register.
  public struct Restoration: Sendable {
    public var fingerprint: Fingerprint
    /// Where the replaced file is kept; nil where there was none.
    public var keptAs: String?
    /// The changes that only the replaced register holds; nil where there was none, or it could not be read.
    public var laterChanges: Int?
  }

  /// Puts a backup in the place of a register, after verifying it; the replaced file is kept under another name.
  @discardableResult
  public static func restore(from backup: String, to path: String, hand: Hand) throws -> Restoration {
    guard !isSameFile(backup, path) else { throw RegisterError.sameFile(path: path) }
    let source = try openedBackup(backup)
    let draft = try DraftFile(for: path)
    defer { draft.remove() }
    let fingerprint = try RegisterError.translating(backup) {
      try copy(source, to: draft, journal: "WAL") { copy in
        try SchemaMigrations.migrator.migrate(copy)
        let findings = try findings(copy)
        if findings > 0 { throw RegisterError.backupAltered(path: backup, findings: findings) }
        let mark = try copy.read(HeadTable.fingerprint)
        try copy.write { try BackupTable.insert(mark, at: DraftFile.resolved(backup), on: hand.now, $0) }
      }
    }
    let replaced = try ReplacedRegister(at: draft.target, on: hand.now)
    let later = try replaced.changes(notIn: source)
    try replaced.makeRoom { try draft.replace() }
    return Restoration(fingerprint: fingerprint, keptAs: replaced.keptAs, laterChanges: later)
  }

  /// Keeps the file as it is before a newer schema changes it, as `FILE.schema-0007-…`.
  static func keepBeforeMigrating(_ queue: DatabaseQueue, path: String) throws {
    let version = try queue.read(SchemaMigrations.newest)
    let target = "\(path).schema-\(version)"
    if let kept = try? opened(target), try kept.read(HeadTable.fingerprint) == queue.read(HeadTable.fingerprint) { return }
    let draft = try DraftFile(for: ReplacedRegister.freeName(target))
    defer { draft.remove() }
    _ = try copy(queue, to: draft, journal: "DELETE") { _ in }
    try draft.take()
  }

  /// Opens a register's file as it is, whatever its schema, without bringing it up to this program's.
  static func opened(_ path: String) throws -> DatabaseQueue {
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

  private static func openedBackup(_ path: String) throws -> DatabaseQueue {
    do {
      return try opened(path)
    } catch RegisterError.missing {
      throw RegisterError.backupMissing(path: path)
    } catch RegisterError.notARegister {
      throw RegisterError.notABackup(path: path)
    }
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

  private static func findings(_ queue: DatabaseQueue) throws -> Int {
    try queue.read { try Verification.run($0, expecting: nil).count }
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

  private static func isSameFile(_ one: String, _ other: String) -> Bool {
    URL(filePath: DraftFile.resolved(one)).standardizedFileURL == URL(filePath: DraftFile.resolved(other)).standardizedFileURL
  }
}
