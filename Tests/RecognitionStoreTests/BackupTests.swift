import Foundation
import GRDB
import Recognition
import Testing

@testable import RecognitionStore

/// Copies that can be trusted, and a way back that loses nothing.
struct BackupTests {
  private let book: Book
  private let folder: URL

  init() throws {
    book = try Book(.history)
    folder = try TemporaryFolder.make()
  }

  private var target: String { folder.appending(path: "bản sao.db").path }

  private func change() throws {
    _ = try book.register.addNeighbourhood("Khu phố 99", ward: "Phường 1", population: nil, from: nil)
  }

  private func copy() throws -> Register { try Register(path: target, hand: .fixed()) }

  @Test func `a copy has the fingerprint of the register, verifies, and is its owner's alone`() throws {
    let fingerprint = try book.register.backUp(to: target)
    #expect(try fingerprint == book.register.fingerprint && fingerprint == copy().fingerprint)
    #expect(try copy().verify() == [])
    let mode = try FileManager.default.attributesOfItem(atPath: target)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["bản sao.db"])
  }

  @Test func `making a copy is no change of the book, and status tells of it`() throws {
    try book.expectUnchanged { try book.register.backUp(to: target) }
    let status = try book.register.status()
    #expect(status.lastBackupAt == book.register.hand.now && status.changesSinceBackup == 0)
    #expect(try book.register.verify() == [])
  }

  @Test func `a later copy takes the place of an earlier one, never the other way round`() throws {
    try book.register.backUp(to: target)
    let early = folder.appending(path: "early.db").path
    try FileManager.default.copyItem(atPath: target, toPath: early)
    try change()
    let late = try book.register.backUp(to: target)
    #expect(try copy().fingerprint == late)
    let earlier = try Register(path: early, hand: .fixed())
    #expect(throws: RegisterError.notAnEarlierCopy(path: target)) { try earlier.backUp(to: target) }
    #expect(try copy().fingerprint == late)
  }

  @Test func `two books that parted after a copy do not write over each other`() throws {
    try book.register.backUp(to: target)
    let other = try Register(path: target, hand: .fixed(user: "người khác"))
    _ = try other.addNeighbourhood("Khu phố 99", ward: "Phường 1", population: nil, from: nil)
    try change()
    #expect(throws: RegisterError.notAnEarlierCopy(path: target)) { try book.register.backUp(to: target) }
  }

  @Test func `a file of another kind or another register is left as it is`() throws {
    try Data("thư".utf8).write(to: URL(filePath: target))
    #expect(throws: RegisterError.notAnEarlierCopy(path: target)) { try book.register.backUp(to: target) }
    #expect(try Data(contentsOf: URL(filePath: target)) == Data("thư".utf8))
    #expect(throws: RegisterError.sameFile(path: book.path)) { try book.register.backUp(to: book.path) }
  }

  @Test func `an altered register is not copied as if it were whole`() throws {
    try book.alter("UPDATE ceremony SET title = 'khác' WHERE id = 1")
    #expect(throws: RegisterError.registerAltered(path: book.path, findings: 1)) { try book.register.backUp(to: target) }
    #expect(!FileManager.default.fileExists(atPath: target))
  }

  @Test func `a backup goes back, and the replaced register is kept with its later changes`() throws {
    let marked = try book.register.backUp(to: target)
    try change()
    let later = try book.register.fingerprint
    try book.register.queue.close()
    let restored = try Register.restore(from: target, to: book.path, hand: .fixed())
    #expect(restored.fingerprint == marked && restored.laterChanges == 1)
    #expect(try Register(path: book.path, hand: .fixed()).fingerprint == marked)
    let kept = try Register(path: #require(restored.keptAs), hand: .fixed())
    #expect(try kept.fingerprint == later && kept.verify() == [])
  }

  @Test func `a backup goes where no register is`() throws {
    let marked = try book.register.backUp(to: target)
    let path = folder.appending(path: "new.db").path
    let restored = try Register.restore(from: target, to: path, hand: .fixed())
    #expect(restored.keptAs == nil && restored.laterChanges == nil)
    #expect(try Register(path: path, hand: .fixed()).fingerprint == marked)
  }

  @Test func `a damaged register is kept and replaced`() throws {
    try book.register.backUp(to: target)
    try book.register.queue.close()
    try Data("hỏng".utf8).write(to: URL(filePath: book.path))
    let restored = try Register.restore(from: target, to: book.path, hand: .fixed())
    #expect(try Data(contentsOf: URL(filePath: #require(restored.keptAs))) == Data("hỏng".utf8))
    #expect(try Register(path: book.path, hand: .fixed()).verify() == [])
  }

  @Test func `an altered backup, another register's and one that is not there change nothing`() throws {
    try book.register.backUp(to: target)
    let fingerprint = try book.register.fingerprint
    try DatabaseQueue(path: target).inDatabase { try $0.execute(sql: "UPDATE ceremony SET title = 'khác' WHERE id = 1") }
    #expect(throws: RegisterError.backupAltered(path: target, findings: 1)) {
      try Register.restore(from: target, to: book.path, hand: .fixed())
    }
    let stranger = try Register.create(
      path: folder.appending(path: "stranger.db").path, office: nil, place: nil, on: nil, hand: .fixed(seed: "another"))
    #expect(throws: RegisterError.otherRegister(path: book.path)) {
      try Register.restore(from: stranger.path, to: book.path, hand: .fixed())
    }
    let nowhere = folder.appending(path: "nowhere.db").path
    #expect(throws: RegisterError.backupMissing(path: nowhere)) { try Register.restore(from: nowhere, to: book.path, hand: .fixed()) }
    #expect(try Register(path: book.path, hand: .fixed()).fingerprint == fingerprint)
  }

  @Test func `of books that parted after the copy, what only the replaced one holds is counted`() throws {
    try book.register.backUp(to: target)
    let other = try Register(path: target, hand: .fixed(user: "người khác"))
    _ = try other.addNeighbourhood("Khu phố 99", ward: "Phường 1", population: nil, from: nil)
    try other.queue.close()
    try change()
    try book.register.queue.close()
    #expect(try Register.restore(from: target, to: book.path, hand: .fixed()).laterChanges == 1)
  }

  @Test(arguments: ["-wal", "-journal"]) func `what is left of another file of the name is never read into the new one`(suffix: String)
    throws
  {
    try book.register.backUp(to: target)
    let path = folder.appending(path: "new.db").path
    try Data("rest".utf8).write(to: URL(filePath: path + suffix))
    let restored = try Register.restore(from: target, to: path, hand: .fixed())
    let kept = try #require(restored.keptAs)
    #expect(try Data(contentsOf: URL(filePath: kept + suffix)) == Data("rest".utf8))
    #expect(try Register(path: path, hand: .fixed()).verify() == [])
    let second = folder.appending(path: "second.db").path
    try Data("rest".utf8).write(to: URL(filePath: second + suffix))
    #expect(throws: RegisterError.leftover(path: second + suffix)) {
      try Register.create(path: second, office: nil, place: nil, on: nil, hand: .fixed())
    }
    #expect(throws: RegisterError.leftover(path: second + suffix)) { try book.register.backUp(to: second) }
  }

  @Test func `a copy goes where a link points`() throws {
    let stick = folder.appending(path: "stick")
    try FileManager.default.createDirectory(at: stick, withIntermediateDirectories: true)
    let link = folder.appending(path: "link.db").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "stick/copy.db")
    try book.register.backUp(to: link)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "stick/copy.db")
    #expect(try Register(path: stick.appending(path: "copy.db").path, hand: .fixed()).verify() == [])
  }

  @Test func `a file that a newer program wrote is not replaced`() throws {
    try book.register.backUp(to: target)
    try book.register.queue.close()
    try book.alter("INSERT INTO grdb_migrations (identifier) VALUES ('9999-of-next-year')")
    #expect(throws: RegisterError.newer(path: book.path)) { try Register.restore(from: target, to: book.path, hand: .fixed()) }
  }

  @Test func `a restored register knows that it is backed up`() throws {
    try book.register.backUp(to: target)
    let path = folder.appending(path: "new.db").path
    try Register.restore(from: target, to: path, hand: .fixed())
    #expect(try Register(path: path, hand: .fixed()).status().changesSinceBackup == 0)
  }

  @Test(arguments: ["WAL", "DELETE"]) func `a register in use is not pulled from under its user`(journal: String) throws {
    try book.register.backUp(to: target)
    let reader = try DatabaseQueue(path: book.path)
    try reader.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = \(journal)")
      try db.execute(sql: "BEGIN; SELECT * FROM head")
      #expect(throws: RegisterError.busy) { try Register.restore(from: target, to: book.path, hand: .fixed()) }
      try db.execute(sql: "COMMIT")
    }
    #expect(try book.register.verify() == [])
  }

  @Test func `before a newer schema changes a file, the file is kept as it was`() throws {
    try book.register.queue.close()
    try book.alter("DROP TABLE backup")
    try book.alter("DELETE FROM grdb_migrations WHERE identifier = '0015-backups'")
    let older = try Data(contentsOf: URL(filePath: book.path))
    #expect(!older.isEmpty)
    let register = try Register(path: book.path, hand: .fixed())
    #expect(try register.verify() == [])
    let kept = try FileManager.default.contentsOfDirectory(atPath: URL(filePath: book.path).deletingLastPathComponent().path)
      .filter { $0.contains(".schema-") && !$0.hasSuffix("0015-backups") }
    #expect(kept.count == 1)
    let copy = try DatabaseQueue(path: URL(filePath: book.path).deletingLastPathComponent().appending(path: #require(kept.first)).path)
    #expect(try copy.read { try !$0.tableExists("backup") && $0.tableExists("award") })
    #expect(try copy.read(HeadTable.fingerprint) == register.fingerprint)
  }
}
