import Foundation
import GRDB
import Recognition
import Testing

@testable import RecognitionStore

/// Erasing one recipient: what goes, what stays, and when it may.
struct RecipientErasureTests {
  private static let marker = "Quách Thị Mốc"
  private let book: Book
  private let order = ErasureOrder(reason: "hết thời hạn lưu giữ")

  init() throws {
    book = try Book()
    try book.register.addSampleDecision()
    var award = AwardRow.sample(Self.marker, citation: "Bắt cướp ở chợ Mốc")
    award.unit = "Tổ Mốc"
    try book.register.enterAwards(award)
    _ = try book.register.edit(Identifier(1), RecipientEdit(birthYear: 1961), reason: "bổ sung")
  }

  private func register(on day: String) throws -> Register { try book.register(in: .fixed(day)) }

  private func holdsMarker(_ text: String = "Mốc") throws -> [String] {
    let files = ([""] + DraftFile.companions).map { book.path + $0 }.filter { FileManager.default.fileExists(atPath: $0) }
    let marks = [text, text.uppercased(), "quach thi moc", "quach", "quách"].map { Data($0.utf8) }
    return try files.filter { file in
      let bytes = try Data(contentsOf: URL(filePath: file))
      return marks.contains { bytes.range(of: $0) != nil }
    }
  }

  @Test func `after the time no byte of the name is left, and the chain verifies`() throws {
    #expect(try !holdsMarker().isEmpty, "the marker is found while it is there")
    let printed = try book.register.fingerprint
    let register = try register(on: "2034-01-01")
    let sought = try #require(SearchQuery("mốc"))
    #expect(try register.find(sought).hits.count == 2)
    _ = try register.erase(Identifier(1), order)
    try book.register.queue.close()
    #expect(try holdsMarker().isEmpty)
    #expect(try register.verify(expecting: printed).isEmpty)
    #expect(try register.run(.keys).isEmpty && register.run(.tallies).isEmpty && register.run(.search).isEmpty)
    #expect(try register.find(sought).hits.isEmpty)
    let kept = try #require(try register.awards().first)
    #expect(kept.recipient.name.isEmpty && kept.award.citation == nil && kept.award.money != nil)
  }

  @Test func `before the time it is refused with the first day it can be`() throws {
    #expect {
      try register(on: "2033-12-31").erase(Identifier(1), order)
    } throws: { error in
      guard case RegisterError.erasure(.kept(1, .until(let day, let line, _))) = error else { return false }
      return day == .day("2034-01-01") && line == BookLine(table: "award", id: 1)
    }
    #expect(try book.register.findRecipient(Identifier(1)).recipient.name == Self.marker)
  }

  @Test func `a rule nobody verified yields to an order to erase early, a verified one does not`() throws {
    let early = ErasureOrder(reason: "theo đề nghị", isEarly: true)
    try book.alter("UPDATE retention_rule SET status = 'verified S1'")
    #expect(throws: RegisterError.self) { try register(on: "2023-03-01").erase(Identifier(1), early) }
    try book.alter("UPDATE retention_rule SET status = 'memory 3/5'")
    _ = try register(on: "2023-03-01").erase(Identifier(1), early)
    #expect(try holdsMarker().isEmpty)
  }

  @Test func `without a rule nothing is guessed`() throws {
    let id = try book.register.add(Recipient(type: .individual, name: "Ngô Văn Lạ")).id
    #expect {
      try register(on: "2050-01-01").erase(id, order)
    } throws: { error in
      guard case RegisterError.erasure(.kept(_, .noRule(.other, _))) = error else { return false }
      return true
    }
  }

  @Test func `a line that only bears the name is asked about, and goes or stays as the officer says`() throws {
    let lot = LotReference.ceremony(try book.register.addGathering())
    _ = try book.register.nominate(lot, list(NomineeRow.sample(Self.marker, ward: "Phường 17")), file: nil, options: .init())
    _ = try book.register.addLaw(Self.otherRule)
    let line = BookLine(table: "gift_nominee", id: 1)
    let register = try register(on: "2040-01-01")
    #expect(throws: RegisterError.erasure(.maybeAnother(recipient: 1, [line]))) { try register.erase(Identifier(1), order) }
    #expect(throws: RegisterError.erasure(.notOfThisName(BookLine(table: "award", id: 1)))) {
      try register.erase(Identifier(1), ErasureOrder(reason: "x", other: [BookLine(table: "award", id: 1)]))
    }
    _ = try register.erase(Identifier(1), ErasureOrder(reason: "hết hạn", other: [line]))
    #expect(try register.nominees(lot).map(\.name) == [Self.marker])
    #expect(try register.verify().isEmpty)
  }

  @Test func `a nominee of the recipient's own ward goes with it`() throws {
    let lot = LotReference.ceremony(try book.register.addGathering())
    _ = try book.register.nominate(lot, list(NomineeRow.sample(Self.marker, ward: "Phường 1")), file: nil, options: .init())
    _ = try book.register.addLaw(Self.otherRule)
    let register = try register(on: "2040-01-01")
    _ = try register.erase(Identifier(1), order)
    #expect(try register.nominees(lot).map(\.name) == [""] && register.verify().isEmpty)
    #expect(try holdsMarker().isEmpty)
  }

  @Test func `an erased recipient is neither edited nor merged, and erasing again changes nothing`() throws {
    let register = try register(on: "2034-01-01")
    _ = try register.erase(Identifier(1), order)
    let before = try register.fingerprint
    _ = try register.erase(Identifier(1), order)
    #expect(try register.fingerprint == before)
    #expect(throws: RegisterError.erasure(.erased(1))) { try register.edit(Identifier(1), RecipientEdit(name: "Ai"), reason: "x") }
    let other = try register.add(Recipient(type: .individual, name: "Ngô Văn Lạ")).id
    #expect(throws: RegisterError.erasure(.erased(1))) { try register.merge(other, Identifier(1), reason: "x") }
  }

  @Test func `copies that still tell are named`() throws {
    let copy = book.path + ".copy"
    try book.register.backUp(to: copy)
    #expect(try register(on: "2034-01-01").erase(Identifier(1), order).map { URL(filePath: $0).lastPathComponent } == ["so.db.copy"])
  }

  @Test func `every table that identifies people is reached from a recipient, or matched by name, or about others`() throws {
    let reached = try DatabaseQueue().inDatabaseMigrated(IdentifyingLines.tables).union(NamedLines.tables.map(\.name))
    /// Guests, signers and authors act in office, and are nobody's record here.
    let others: Set = ["ceremony", "ceremony_guest", "guest_role", "decision"]
    for table in BookTables.chained where !table.identifying.isEmpty {
      #expect(reached.contains(table.name) != others.contains(table.name), "\(table.name)")
    }
  }

  private static let otherRule = LawRow(
    row: nil, table: .retentionRules,
    values: [
      "subject": .text("other"), "years": .number(5), "validFrom": .text("2023-01-01"), "legalBasis": .text("thử"),
      "status": .text("verified S1"),
    ])
}
