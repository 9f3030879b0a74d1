internal import Foundation
internal import GRDB
public import Recognition

/// What an officer says of an erasure.
public struct ErasureOrder: Sendable {
  public var reason: String
  /// Although the time of a rule that nobody has compared with its text is not over.
  public var isEarly: Bool
  /// Lines of doubt that are about this recipient.
  public var same: [BookLine]
  /// Lines of doubt that are about another of the name.
  public var other: [BookLine]

  public init(reason: String, isEarly: Bool = false, same: [BookLine] = [], other: [BookLine] = []) {
    self.reason = reason
    self.isEarly = isEarly
    self.same = same
    self.other = other
  }
}

extension Register {
  /// Takes all that identifies a recipient out of the book, its merged records and every kept line among it, and overwrites it in the
  /// file. What was given, when and where stays, and so does the chain. It cannot be undone; done again, it only overwrites again.
  ///
  /// - Returns: copies of the register known to it that are still there, and still tell who it was.
  /// - Throws: `ErasureProblem` while the law has records kept, or the book cannot tell about whom a line is.
  public func erase(_ id: Identifier<Recipient>, _ order: ErasureOrder) throws -> [String] {
    try RegisterError.translating(path) { try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA secure_delete = ON") } }
    try write("recipient erase", reason: order.reason) { change in
      let records = try Self.recordsToErase(id, change.db)
      if try records.allSatisfy({ try ErasureTable.isErased($0, change.db) }) { return }
      var lines = try IdentifyingLines(of: records, change.db)
      let named = try Self.namedLines(of: records, besides: lines, order, id, change.db)
      let kept = try KeptRecordQuery.records(of: records, change.db) + named
      try Self.requireOver(kept, of: id, on: hand.today, order, change.db)
      for line in named { try lines.add(line.line) }
      for (table, id) in lines.lines { try ErasureTable.erase(id, of: table, in: change) }
      try SearchIndex.forget(lines.lines, change.db)
    }
    try sweep(after: id)
    return try copies()
  }

  private static func recordsToErase(_ id: Identifier<Recipient>, _ db: Database) throws -> [Identifier<Recipient>] {
    let identity = try identity(of: id, db)
    guard identity == id else { throw RegisterError.recipient(.merged(id.number, into: identity.number)) }
    return try RecipientMergeTable.records(of: id, db)
  }

  /// The lines that bear the name and are this recipient's, by the book or by the officer's word.
  private static func namedLines(
    of records: [Identifier<Recipient>], besides lines: IdentifyingLines, _ order: ErasureOrder, _ id: Identifier<Recipient>, _ db: Database
  ) throws -> [KeptRecord] {
    let people = try records.compactMap { record in try RecipientTable.record(record, db).map { Entry(record, $0) } }
    let found = try NamedLines.find(people, besides: lines, db)
    let known = Set(found.map(\.record.line))
    if let foreign = (order.same + order.other).first(where: { !known.contains($0) }) {
      throw RegisterError.erasure(.notOfThisName(foreign))
    }
    let doubtful = found.filter { !$0.isCertain }.map(\.record.line).filter { !order.same.contains($0) && !order.other.contains($0) }
    if !doubtful.isEmpty { throw RegisterError.erasure(.maybeAnother(recipient: id.number, doubtful)) }
    return found.map(\.record).filter { !order.other.contains($0.line) }
  }

  private static func requireOver(
    _ records: [KeptRecord], of id: Identifier<Recipient>, on day: CivilDate, _ order: ErasureOrder, _ db: Database
  ) throws {
    guard let obstacle = try RetentionRuleTable.law(db).obstacle(to: records, on: day) else { return }
    if order.isEarly && obstacle.isUnverified { return }
    throw RegisterError.erasure(.kept(recipient: id.number, obstacle))
  }

  /// Writes the file anew, so that nothing of what was erased is left in it or beside it.
  private func sweep(after id: Identifier<Recipient>) throws {
    do {
      let isBusy = try queue.writeWithoutTransaction { db in
        try db.execute(sql: "VACUUM")
        return try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)").map { $0[0] as Int != 0 } ?? true
      }
      if isBusy { throw RegisterError.erasure(.notSwept(recipient: id.number)) }
    } catch is DatabaseError {
      throw RegisterError.erasure(.notSwept(recipient: id.number))
    }
  }

  /// The copies the register was told of, and those it keeps beside itself, that are there.
  private func copies() throws -> [String] {
    let file = URL(filePath: DraftFile.resolved(path)).standardizedFileURL
    let folder = file.deletingLastPathComponent()
    let kept = ["\(file.lastPathComponent).schema-", "\(file.lastPathComponent).replaced-"]
    let beside = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { name in
      kept.contains(where: name.hasPrefix) && !DraftFile.companions.contains(where: name.hasSuffix)
    }.map { folder.appending(path: $0).path }
    let told = try read(BackupTable.paths).map { URL(filePath: $0).standardizedFileURL.path }
    return Set(beside + told).filter { $0 != file.path && FileManager.default.fileExists(atPath: $0) }.sorted()
  }
}
