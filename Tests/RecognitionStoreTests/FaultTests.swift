import Foundation
import GRDB
import Recognition
import Testing

@testable import RecognitionStore

/// What goes wrong from outside leaves the book as it was.
struct FaultTests {
  private struct PulledPlug: Error {}

  /// A list in the middle of which the disk takes no more.
  private struct BrokenList: Sequence, IteratorProtocol {
    var rows: [ListRow<AwardRow>]
    let register: Register

    mutating func next() -> ListRow<AwardRow>? {
      if rows.count == 1 { try? register.queue.unsafeReentrantWrite { try $0.execute(sql: "PRAGMA query_only = ON") } }
      return rows.isEmpty ? nil : rows.removeFirst()
    }
  }

  private let register: Register
  private let book: Book

  init() throws {
    book = try Book()
    register = book.register
    try register.addSampleDecision()
  }

  @Test func `an import that breaks off half-way leaves nothing`() throws {
    let names = ["An", "Bình", "Chính", "Dũng"]
    let list = BrokenList(rows: names.map { .row(.sample($0, award: "GK_DV")) }, register: register)
    try book.expectUnchanged {
      #expect(throws: RegisterError.cannotWrite(path: book.path)) {
        try register.importAwards(list, decision: "57/QĐ-UBND", ceremony: nil, file: nil, options: .init())
      }
      try register.queue.inDatabase { try $0.execute(sql: "PRAGMA query_only = OFF") }
    }
    #expect(try register.awards().isEmpty && register.run(.tallies).isEmpty && register.verify().isEmpty)
    try register.enterAwards(.sample())
  }

  @Test func `a disk that fills up in the middle of a list leaves nothing of it`() throws {
    try register.queue.inDatabase { try $0.execute(sql: "PRAGMA max_page_count = 1") }
    let rows = (0..<400).map { ListRow.row(AwardRow.sample("Người thứ \($0)", row: $0 + 2)) }
    try book.expectUnchanged {
      #expect(throws: RegisterError.full) {
        try register.importAwards(rows, decision: "57/QĐ-UBND", ceremony: nil, file: nil, options: .init())
      }
    }
    #expect(try register.awards().isEmpty && register.run(.tallies).isEmpty && register.verify().isEmpty)
  }

  @Test func `a command that throws after writing leaves nothing`() throws {
    try book.expectUnchanged {
      #expect(throws: PulledPlug.self) {
        try register.write("test") { change in
          try change.insert(AwardAliasTable.table, [.text("Giấy"), .text("GK_DV")])
          throw PulledPlug()
        }
      }
    }
    #expect(try register.verify().isEmpty)
  }

  @Test func `the numbers of rows that never came to be are given again`() throws {
    #expect(throws: PulledPlug.self) {
      try register.write("test") { change in
        _ = try MovementTable.insert(Movement(name: "Phong trào"), launchedBy: nil, in: change)
        throw PulledPlug()
      }
    }
    _ = try register.addGathering()
    #expect(try book.number("SELECT max(id) FROM movement") == 1)
    #expect(try register.verify().isEmpty)
  }

  @Test func `while another program writes, the register is busy`() throws {
    try register.queue.inDatabase { try $0.execute(sql: "PRAGMA busy_timeout = 10") }
    try DatabaseQueue(path: book.path).inTransaction(.immediate) { _ in
      #expect(throws: RegisterError.busy) { try register.addGathering() }
      let ceremonies = try register.ceremonies()
      #expect(ceremonies.isEmpty, "reading goes on")
      return .rollback
    }
    _ = try register.addGathering()
  }

  @Test func `two programs that write in turn make one chain`() throws {
    let other = try book.register(in: .fixed("2023-03-01", user: "lan"))
    for day in 1...3 {
      for (hand, writer) in [("1", register), ("2", other)] {
        _ = try writer.add(Ceremony(title: "Lễ \(hand)", heldOn: .day("2023-03-0\(day)")))
      }
    }
    #expect(try register.ceremonies().count == 6)
    #expect(try register.verify().isEmpty && register.fingerprint == other.fingerprint)
  }

  @Test func `two programs that open one file at once both find it whole`() async throws {
    let path = book.path
    let counts = try await withThrowingTaskGroup(of: Int.self) { group in
      for hand in 1...4 {
        group.addTask {
          let register = try Register(path: path, hand: .fixed(user: "\(hand)"))
          _ = try register.add(Ceremony(title: "Lễ \(hand)", heldOn: .gathering))
          return try register.ceremonies().count
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(counts.count == 4)
    #expect(try register.ceremonies().count == 4 && register.verify().isEmpty)
  }

  @Test func `a book that may only be read says so when it is written to`() throws {
    try register.queue.inDatabase { try $0.execute(sql: "PRAGMA query_only = ON") }
    #expect(throws: RegisterError.cannotWrite(path: book.path)) { try register.addGathering() }
    #expect(try register.ceremonies().isEmpty)
  }

  /// For root no file is read-only.
  @Test(.enabled(if: geteuid() != 0)) func `a read-only file is not written to`() throws {
    let path = book.path
    try register.queue.close()
    try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: path)
    let before = try Data(contentsOf: URL(filePath: path))
    #expect(throws: RegisterError.cannotWrite(path: path)) { try Register(path: path, hand: .fixed()).addGathering() }
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  @Test func `a file cut in half is told as damaged, by opening it or by verification`() throws {
    let path = book.path
    try register.queue.close()
    let bytes = try Data(contentsOf: URL(filePath: path))
    try bytes.prefix(bytes.count / 2).write(to: URL(filePath: path))
    let verdict = Result { try Register(path: path, hand: .fixed()).verify() }
    switch verdict {
    case .success(let findings): #expect(findings.contains { if case .fileDamaged = $0 { true } else { false } })
    case .failure(let error): #expect((error as? RegisterError).map { if case .damaged = $0 { true } else { false } } == true, "\(error)")
    }
  }

  /// What a spoilt byte does to a value's type, which no statement can do: the column takes null for as long as that is written.
  private func putNull(_ column: String, of table: String) throws {
    let (strict, free) = ("\(column) TEXT NOT NULL", "\(column) TEXT")
    func rewrite(_ before: String, _ after: String) throws {
      try book.alter(
        "PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = replace(sql, '\(before)', '\(after)') WHERE name = '\(table)'")
    }
    try rewrite(strict, free)
    try book.alter("UPDATE \(table) SET \(column) = NULL WHERE rowid = 1")
    try rewrite(free, strict)
  }

  @Test func `a change without an author is a damaged file, found and not stumbled over`() throws {
    try putNull("made_by", of: "change")
    let findings = try Register(path: book.path, hand: .fixed()).verify()
    #expect(findings == [.fileDamaged("NULL value in change.made_by")])
  }

  @Test func `a migration without a name is a damaged file, told on opening`() throws {
    try putNull("identifier", of: "grdb_migrations")
    #expect(throws: RegisterError.damaged("datatype mismatch")) { try Register(path: book.path, hand: .fixed()) }
  }

  @Test func `a page overwritten with zeros is found`() throws {
    let path = book.path
    try register.queue.close()
    var bytes = try Data(contentsOf: URL(filePath: path))
    let page = bytes.count / 2 / 4096 * 4096
    bytes.replaceSubrange(page..<(page + 4096), with: Data(count: 4096))
    try bytes.write(to: URL(filePath: path))
    let findings = Result { try Register(path: path, hand: .fixed()).verify() }
    #expect((try? findings.get())?.isEmpty != true)
  }
}
