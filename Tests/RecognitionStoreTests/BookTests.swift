import Foundation
import GRDB
import Recognition
import Testing

@testable import RecognitionStore

/// What the book keeps: each command as one change, the line before an edit, and nothing of a command that wrote nothing.
struct BookTests {
  @Test func `every writing command is one change, with time, hand, command and reason`() throws {
    let log = try Book(.history).register.log()
    #expect(
      log.map(\.command) == [
        "init", "ceremony add", "decision add", "award import", "award import", "award cancel", "award void", "gift allocate",
        "gift draw", "gift nominate", "gift handover", "gift return", "place add-neighbourhood", "unit import", "unit import",
        "exemplar import", "proposal add", "proposal import", "proposal council", "proposal decide", "proposal decide",
        "decision draft add", "decision sign", "award certificate", "award pay", "award recover", "office set", "ceremony edit",
        "law end", "hold add", "award import", "recipient add", "recipient edit", "recipient merge", "recipient service add",
        "recipient service end", "close", "exemplar import", "close reopen",
      ])
    #expect(log.allSatisfy { $0.madeAt == "2023-02-01T03:00:00Z" && $0.madeBy == "thu" })
    #expect(
      log.filter { $0.reason != nil }.map(\.reason) == [
        "nhập nhầm", "ghi gọn", "Luật mới", "ghi sai dấu", "một người", "phường nộp muộn", "còn danh sách nộp muộn",
      ])
    #expect(log[8].parts.map(\.table) == ["gift_draw", "gift_draw_winner"])
  }

  @Test func `the log can begin at a change`() throws {
    #expect(try Book(.history).register.log(from: 37).map(\.command) == ["close", "exemplar import", "close reopen"])
  }

  @Test func `the clock and the hand of each change are its own`() throws {
    let book = try Book(.history)
    let later = try book.register(in: .fixed("2024-03-04", user: "lan"))
    _ = try later.addNeighbourhood("Khu phố 9", ward: "Phường 9", population: nil, from: nil)
    let last = try #require(try later.log().last)
    #expect(last.madeAt == "2024-03-04T03:00:00Z" && last.madeBy == "lan")
    #expect(try later.asOf() == .day("2024-03-04"))
  }

  @Test func `the day of a change is told by a clock in Vietnam`() throws {
    let book = try Book(.history)
    let night = try book.register(in: .init(now: "2023-02-28T17:00:00Z", today: .day("2023-03-01"), user: "thu", seed: "1"))
    _ = try night.addNeighbourhood("Khu phố 9", ward: "Phường 9", population: nil, from: nil)
    #expect(try night.asOf() == .day("2023-03-01"))
  }

  @Test func `a void keeps the row and the line before it`() throws {
    let book = try Book(.history)
    let change = try #require(try book.register.log().first { $0.command == "award void" }).number
    #expect(try book.number("SELECT voided_by FROM award WHERE id = 3") == change)
    let tables = try book.query { db in
      try String.fetchAll(
        db, sql: "SELECT table_name FROM change_line WHERE change_id = ? ORDER BY table_name", arguments: [change])
    }
    #expect(tables == ["award", "conferral"])
  }

  @Test func `an edit keeps the row as it was, without what identifies a person in plain sight`() throws {
    let book = try Book(.history)
    let line = try book.query { try Row.fetchOne($0, sql: "SELECT before, before_identity FROM change_line WHERE id = 1") }
    let before: String = try #require(line?["before"])
    let identity: String = try #require(line?["before_identity"])
    #expect(before.contains("\"money\":450000") && !before.contains("Tuần tra"))
    #expect(identity.contains("\"citation\":\"Tuần tra đêm\"") && identity.contains("\"salt\""))
  }

  @Test func `two edits of a row chain: after the first comes before the second`() throws {
    let book = try Book(.history)
    let ceremony = Identifier<Ceremony>(1)
    try book.register.edit(ceremony, CeremonyEdit(title: "Họp mặt đầu xuân"), reason: nil)
    try book.register.edit(ceremony, CeremonyEdit(title: "Họp mặt"), reason: nil)
    let lines = try book.query { db in
      try Row.fetchAll(
        db, sql: "SELECT before_digest, after_digest FROM change_line WHERE table_name = 'ceremony' AND row_id = 1 ORDER BY id")
    }
    #expect(lines.count == 3)
    for (line, next) in zip(lines, lines.dropFirst()) { #expect(line["after_digest"] as Data == next["before_digest"] as Data) }
    let last = try book.query { try Data.fetchOne($0, sql: "SELECT row_digest FROM ceremony WHERE id = 1") }
    #expect(lines.last?["after_digest"] as Data? == last)
    #expect(try book.register.verify().isEmpty)
  }

  @Test func `a command that would write nothing new leaves no change`() throws {
    let book = try Book(.history)
    try book.expectUnchanged {
      #expect(throws: RegisterError.nothingToChange) {
        try book.register.edit(Identifier(1), CeremonyEdit(occasion: "Tết Quý Mão"), reason: nil)
      }
      let again = try book.register.enterAwards(.sample("Trần Văn An", citation: "Tuần tra ban đêm"))
      #expect(again.same == 1 && again.findings.isEmpty)
    }
  }

  @Test func `the same commands on the same clock and seed give the same fingerprint`() throws {
    let books = try (0..<2).map { _ in try Book(.phuNhuan) }
    for book in books { try History.write(into: book.register) }
    #expect(try books[0].register.fingerprint == books[1].register.fingerprint)
    #expect(try books[0].register.verify().isEmpty, "on a register with all maps and law")
  }

  @Test func `a printed fingerprint still verifies later, a forged one does not`() throws {
    let book = try Book(.history)
    let printed = try book.register.fingerprint
    _ = try book.register.addNeighbourhood("Khu phố 9", ward: "Phường 9", population: nil, from: nil)
    #expect(try book.register.verify(expecting: printed).isEmpty)
    let forged = try #require(Fingerprint("\(printed.change)-\(String(repeating: "0", count: 32))"))
    #expect(
      try book.register.verify(expecting: forged) == [
        .fingerprintDiffers(expected: forged.description, found: printed.description)
      ])
  }
}
