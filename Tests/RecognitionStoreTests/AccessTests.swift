import Foundation
import GRDB
import Recognition
import Testing

@testable import RecognitionStore

/// The access log: written beside the book, never in its way.
struct AccessTests {
  @Test func `a reading is noted, and leaves the fingerprint as it was`() throws {
    let book = try Book(hand: .fixed(user: "lan"))
    try book.expectUnchanged {
      #expect(book.register.noteReading("recipient show", of: BookLine(table: "recipient", id: 3)))
      #expect(book.register.noteReading("query"))
    }
    let first = AccessRecord(
      readAt: "2023-02-01T03:00:00Z", readBy: "lan", command: "recipient show", line: BookLine(table: "recipient", id: 3))
    #expect(try book.register.accesses().first == first)
    #expect(try book.register.accesses().last?.line == nil)
    #expect(try book.register.verify().isEmpty)
  }

  @Test func `a book that takes no writing is read all the same`() throws {
    let book = try Book()
    try book.register.queue.inDatabase { try $0.execute(sql: "PRAGMA query_only = ON") }
    #expect(!book.register.noteReading("query"))
    #expect(try book.register.accesses().isEmpty)
  }

  @Test func `while another program writes, the reading goes on unnoted`() throws {
    let book = try Book()
    try book.register.queue.inDatabase { try $0.execute(sql: "PRAGMA busy_timeout = 10") }
    try DatabaseQueue(path: book.path).inTransaction(.immediate) { _ in
      #expect(!book.register.noteReading("query"))
      return .rollback
    }
  }
}
