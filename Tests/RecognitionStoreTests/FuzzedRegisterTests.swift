import Foundation
import GRDB
import Recognition
import Testing

@testable import RecognitionStore

/// Registers with spoilt bytes: opened or refused, verified and read without a crash; nothing that reads wrong verifies.
///
/// Sixty files of a fixed seed; with SOVANG_SLOW_TESTS=1 ten thousand.
struct FuzzedRegisterTests {
  private static let count = ProcessInfo.processInfo.environment["SOVANG_SLOW_TESTS"] == "1" ? 10_000 : 60

  @Test func `a spoilt file is an error, a finding, or as good as before`() throws {
    let good = try Data(contentsOf: Template.history.file.get())
    let expected = try Reading(Book(.history).register)
    let folder = try TemporaryFolder.make()
    var random = SeededGenerator(state: 7)
    for number in 1...Self.count {
      let path = folder.appending(path: "\(number).db").path
      try Self.spoilt(good, &random).write(to: URL(filePath: path))
      try expectKnown(path, expected, number)
      for suffix in [""] + DraftFile.companions { try? FileManager.default.removeItem(atPath: path + suffix) }
    }
  }

  private struct Reading: Equatable {
    let awards: [String]
    let fingerprint: Fingerprint

    init(_ register: Register) throws {
      awards = try register.awards().map { "\($0.id) \($0.recipient.name) \($0.award.money?.amount ?? -1)" }
      fingerprint = try register.fingerprint
    }
  }

  private func expectKnown(_ path: String, _ expected: Reading, _ number: Int) throws {
    let start = ContinuousClock.now
    do {
      let register = try Register(path: path, hand: .fixed())
      if try register.verify(expecting: expected.fingerprint).isEmpty {
        #expect(try Reading(register) == expected, "file \(number) verifies and reads otherwise")
      }
      try register.queue.close()
    } catch {
      #expect(error is RegisterError, "file \(number): \(error)")
    }
    #expect(ContinuousClock.now - start < .seconds(20), "file \(number)")
  }

  /// Some bytes changed, a stretch zeroed or moved, or the end cut off.
  private static func spoilt(_ good: Data, _ random: inout SeededGenerator) -> Data {
    var bytes = good
    let place = Int.random(in: 0..<bytes.count - 600, using: &random)
    switch Int.random(in: 0..<5, using: &random) {
    case 0: bytes = bytes.prefix(place)
    case 1: bytes.replaceSubrange(place..<place + 512, with: Data(count: 512))
    case 2: bytes.replaceSubrange(place..<place + 512, with: bytes.prefix(512))
    case 3: for _ in 1...8 { bytes[Int.random(in: 0..<bytes.count, using: &random)] ^= 1 << UInt8.random(in: 0..<8, using: &random) }
    default: for _ in 1...4 { bytes[Int.random(in: 0..<100, using: &random)] = UInt8.random(in: 0...255, using: &random) }
    }
    return bytes
  }
}
