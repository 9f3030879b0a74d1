internal import Foundation
internal import GRDB
public import Recognition

/// A register: one SQLite file that keeps a golden book (sổ vàng).
///
/// Reading returns the domain's values. Every writing method is one transaction and one change of the chain: it is done wholly or
/// not at all. The methods are grouped by what they are about in `Register+….swift`; nothing outside this module sees SQL or GRDB.
public final class Register: Sendable {
  /// Who writes and when: the clock, the user, and for repeatable examples the seed of what is otherwise random.
  public struct Hand: Sendable {
    /// UTC, `yyyy-mm-ddThh:mm:ssZ`.
    public var now: String
    public var today: CivilDate
    public var user: String
    /// Fixes the register's uid and the salts; for tests and printed examples only.
    public var seed: String?
    /// Why, for commands that ask for no reason of their own; nil where none was given.
    public var reason: String?

    public init(now: String, today: CivilDate, user: String, seed: String? = nil) {
      self.now = now
      self.today = today
      self.user = user
      self.seed = seed
    }
  }

  public let path: String
  public let hand: Hand
  let queue: DatabaseQueue
  /// Where readings are noted: the book itself, of which a past book is a copy.
  let accessQueue: DatabaseQueue

  /// Opens a register that is there, bringing an older one up to this program's schema; the file as it was is kept beside it.
  ///
  /// - Throws: `RegisterError` when the file is missing, is not a register, or was written by a newer program.
  public convenience init(path: String, hand: Hand) throws {
    guard FileManager.default.fileExists(atPath: path) else { throw RegisterError.missing(path: path) }
    guard FileManager.default.isReadableFile(atPath: path) else { throw RegisterError.cannotRead(path: path) }
    let queue = try RegisterError.translating(path) { try Self.connectAtLeastToRead(path) }
    try self.init(existing: queue, path: path, hand: hand)
  }

  init(existing queue: DatabaseQueue, path: String, hand: Hand) throws {
    self.queue = queue
    accessQueue = queue
    self.path = path
    self.hand = hand
    try RegisterError.translating(path) {
      let identity = try queue.read { try Int32.fetchOne($0, sql: "PRAGMA application_id") }
      guard identity == SchemaMigrations.applicationID else { throw RegisterError.notARegister(path: path) }
      if try queue.read(SchemaMigrations.migrator.hasBeenSuperseded) { throw RegisterError.newer(path: path) }
      if try !queue.read(SchemaMigrations.migrator.hasCompletedMigrations) {
        try Self.keepBeforeMigrating(queue, path: path)
        try SchemaMigrations.migrator.migrate(queue)
      }
    }
  }

  init(queue: DatabaseQueue, path: String, hand: Hand, notingIn accessQueue: DatabaseQueue? = nil) {
    self.queue = queue
    self.accessQueue = accessQueue ?? queue
    self.path = path
    self.hand = hand
  }

  func read<Result>(_ body: (Database) throws -> Result) throws -> Result {
    try RegisterError.translating(path) { try queue.read(body) }
  }

  /// Runs `body` as one change and returns what it returns; nothing is kept when it throws, on a dry run, or when it writes nothing.
  func write<Result>(
    _ command: String, reason: String? = nil, dryRun: Bool = false, keepIf: (Result) -> Bool = { _ in true },
    _ body: (Change) throws -> Result
  ) throws -> Result {
    try RegisterError.translating(path) {
      var result: Result?
      try queue.inTransaction(.immediate) { db in
        let author = Change.Author(madeAt: hand.now, madeBy: hand.user, command: command, reason: reason ?? hand.reason)
        let change = try Change(db, by: author, salts: salts(db), closings: YearClosingTable.standing(db))
        let outcome = try body(change)
        result = outcome
        if change.isEmpty || !keepIf(outcome) { return .rollback }
        try change.markCorrections()
        if dryRun { return .rollback }
        try change.finish()
        return .commit
      }
      return result!
    }
  }

  private func salts(_ db: Database) throws -> any SaltSource {
    guard let seed = hand.seed else { return RandomSalts() }
    return SeededSalts(seed: "\(seed)\n\(try HeadTable.head(db).count)")
  }

  /// On a medium that takes nothing, not even the files SQLite keeps beside a database, the file is read as one that nobody changes.
  private static func connectAtLeastToRead(_ path: String) throws -> DatabaseQueue {
    let queue = try connect(path)
    do {
      _ = try queue.read { try Int32.fetchOne($0, sql: "PRAGMA schema_version") }
      return queue
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CANTOPEN && !hasLog(path) {
      var configuration = Configuration()
      configuration.readonly = true
      return try DatabaseQueue(path: URL(filePath: path).absoluteString + "?immutable=1", configuration: configuration)
    }
  }

  /// Whether changes stand beside the file that are not in it yet.
  private static func hasLog(_ path: String) -> Bool {
    let size = try? FileManager.default.attributesOfItem(atPath: path + "-wal")[.size] as? Int
    return (size ?? 0) > 0
  }

  static func connect(_ path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.label = "sovang"
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA cache_size = -65536")
    }
    return try DatabaseQueue(path: path, configuration: configuration)
  }
}

extension RegisterError {
  /// Runs `body`, giving SQLite's failures the register's own words.
  static func translating<Result>(_ path: String, _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw RegisterError(error, path: path)
    } catch is RowDecodingError {
      throw RegisterError.damaged("datatype mismatch")
    }
  }

  /// What SQLite says when a file may not grow: a limit of the user's, or a full disk noticed late.
  private static let growing: [ResultCode] = [.SQLITE_IOERR_WRITE, .SQLITE_IOERR_SHMSIZE, .SQLITE_IOERR_FSYNC, .SQLITE_IOERR_TRUNCATE]

  private init(_ error: DatabaseError, path: String) {
    switch error.resultCode {
    case .SQLITE_NOTADB: self = .notARegister(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_FULL: self = .full
    case .SQLITE_READONLY, .SQLITE_PERM: self = .cannotWrite(path: path)
    case .SQLITE_CANTOPEN: self = .cannotRead(path: path)
    case .SQLITE_IOERR where Self.growing.contains(error.extendedResultCode): self = .full
    case .SQLITE_CORRUPT, .SQLITE_IOERR: self = .damaged(error.message ?? "")
    case .SQLITE_ERROR where error.message?.hasPrefix("no such ") == true: self = .damaged(error.message ?? "")
    default: self = .refused(error.message ?? "\(error.resultCode)")
    }
  }
}
