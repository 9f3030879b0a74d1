import Foundation
import GRDB
import Testing

@testable import RecognitionStore

/// What a killed backup leaves behind goes with the next one, and nothing else does.
struct AbandonedDraftTests {
  private let book: Book
  private let target: String

  init() throws {
    book = try Book()
    target = book.path + ".copy"
  }

  private func leave(_ name: String, hoursAgo: Double) throws -> String {
    let path = "\(target).new-\(name)"
    try Data("nửa bản sao".utf8).write(to: URL(filePath: path))
    let date = Date.now.addingTimeInterval(-3_600 * hoursAgo)
    try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
    return path
  }

  /// The number of a program that has ended.
  private func endedNumber() throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/true")
    try process.run()
    process.waitUntilExit()
    return process.processIdentifier
  }

  @Test func `the draft of a program that ended goes with what SQLite left beside it`() throws {
    let number = try endedNumber()
    let left = try [leave("\(number)", hoursAgo: 2), leave("\(number)-journal", hoursAgo: 2)]
    try book.register.backUp(to: target)
    #expect(left.allSatisfy { !FileManager.default.fileExists(atPath: $0) })
  }

  @Test func `drafts that are being written, or have another name, stay`() throws {
    let number = try endedNumber()
    let others = try [
      leave("\(number)", hoursAgo: 0.5), leave("\(getppid())", hoursAgo: 2), leave("thu", hoursAgo: 2), leave("-1", hoursAgo: 2),
    ]
    try book.register.backUp(to: target)
    #expect(others.allSatisfy { FileManager.default.fileExists(atPath: $0) })
  }
}
