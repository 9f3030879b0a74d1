import Foundation
import Recognition
import Testing

@testable import RecognitionStore

/// The book as it was known earlier reads as it read then.
struct PastTests {
  @Test(arguments: [UInt64(11), 12]) func `a random history reads at each of its changes as it read then`(_ seed: UInt64) throws {
    var history = try RandomHistory(seed: seed)
    let register = history.book.register
    var told: [Int64: String] = [:]
    for _ in 1...30 {
      _ = try history.step()
      told[try register.fingerprint.change] = try Self.reading(of: register)
    }
    #expect(told.count >= 10)
    for (change, then) in told { #expect(try Self.reading(of: register.asKnown(at: .change(change))) == then, "change \(change)") }
  }

  @Test func `the book at any change is a whole book of its own`() throws {
    let register = try Book(.history).register
    let records = try register.log()
    #expect(records.count > 25)
    for record in records {
      let past = try register.asKnown(at: .change(record.number))
      #expect(try past.log() == Array(records.prefix(Int(record.number))))
      #expect(try past.verify().isEmpty, "change \(record.number): \(record.command)")
      for check in [Check.tallies, .gifts, .keys, .search] { #expect(try past.run(check).isEmpty, "\(check) at \(record.number)") }
    }
  }

  @Test func `a day means its last change, by the clock of Vietnam`() throws {
    let book = try Book()
    let begun = try book.register.fingerprint
    let evening = Register.Hand(now: "2023-03-10T16:59:59Z", today: .day("2023-03-10"), user: "thu", seed: "1")
    let midnight = Register.Hand(now: "2023-03-10T17:00:00Z", today: .day("2023-03-11"), user: "thu", seed: "1")
    for (hand, title) in [(evening, "Sơ kết"), (midnight, "Tổng kết")] {
      _ = try book.register(in: hand).add(Ceremony(title: title, heldOn: .gathering))
    }
    func titles(_ day: String) throws -> [String] {
      try book.register.asKnown(at: .day(.day(day))).ceremonies().map(\.value.title)
    }
    #expect(try titles("2023-03-09").isEmpty)
    #expect(try titles("2023-03-10") == ["Sơ kết"])
    #expect(try titles("2023-03-11").count == 2)
    #expect(try titles("2030-01-01").count == 2)
    #expect(try book.register.asKnown(at: .fingerprint(begun)).fingerprint == begun)
  }

  @Test func `what was entered while the clock stood too early is not known before what came before it`() throws {
    let book = try Book()
    for (day, title) in [("2023-06-01", "Sơ kết"), ("2000-01-01", "Muộn")] {
      _ = try book.register(in: .fixed(day)).add(Ceremony(title: title, heldOn: .gathering))
    }
    #expect(try book.register.asKnown(at: .day(.day("2023-05-31"))).ceremonies().isEmpty)
    #expect(try book.register.asKnown(at: .day(.day("2023-06-01"))).ceremonies().count == 2)
  }

  @Test func `a point that is not in the history is refused`() throws {
    let book = try Book()
    let newest = try book.register.fingerprint
    for number in [Int64(0), newest.change + 1] {
      #expect(throws: RegisterError.history(.noSuchChange(number, newest: newest.change))) {
        try book.register.asKnown(at: .change(number))
      }
    }
    let begins = try book.register.asOf()
    #expect(throws: RegisterError.history(.notBegun(on: .day("2022-12-31"), begins: begins))) {
      try book.register.asKnown(at: .day(.day("2022-12-31")))
    }
    let forged = try #require(Fingerprint("1-00000000000000000000000000000000"))
    #expect(throws: RegisterError.history(.otherFingerprint(forged.description))) { try book.register.asKnown(at: .fingerprint(forged)) }
  }

  @Test func `the past cannot be written to, and the book does not change by being read`() throws {
    let book = try Book(.history)
    try book.expectUnchanged {
      let past = try book.register.asKnown(at: .change(3))
      #expect(throws: RegisterError.self) { try past.add(Ceremony(title: "Muộn", heldOn: .gathering)) }
    }
    #expect(try book.register.verify().isEmpty)
  }

  /// All that reports and lists are made of.
  private static func reading(of register: Register) throws -> String {
    let years = try (2020...2024).flatMap { year in
      try [CountingBasis.merit, .decision, .ceremony].map { "\(try register.yearFacts(year, by: $0))" }
    }
    let table = try register.awardsTableFacts(Period(parsing: "2020..2024"), by: .merit)
    let lists: [Any] = [
      try register.awards(), try register.recipients(), try register.ceremonies(), try register.decisions(), try register.log(), table,
    ]
    return (years + lists.map { "\($0)" }).joined(separator: "\n")
  }
}
