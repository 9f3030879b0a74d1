import GRDB
import Recognition
import Testing

@testable import RecognitionStore

/// Two records found to be one are read as one everywhere, and as two again when the merge is struck out.
struct RecipientMergeTests {
  private let book: Book
  private let register: Register

  /// Hoà of 1970 (1) with an award of 2022, Hoà of no birth year (2) with one of 2021, Bình (3), and a team (4).
  init() throws {
    book = try Book()
    register = book.register
    try register.addSampleDecision()
    try register.enterAwards(.sample("Trần Văn Hoà", citation: "Tuần tra"))
    try register.enterAwards(
      .sample("Trần Văn Hoà", birthYear: nil, ward: "Phường 2", year: 2021, citation: "Hòa giải"),
      .sample("Lê Thị Bình", row: 3), .sample("Tổ 1", row: 4, type: .collective, birthYear: nil, award: "TTLDTT"))
  }

  private func id(_ number: Int64) -> Identifier<Recipient> { Identifier(number) }

  private func awards(of number: Int64) throws -> [Int64] {
    try register.awards(AwardFilter(recipient: id(number))).map(\.id.number)
  }

  @Test func `a merged record's awards are read as the kept one's, and keep their own record`() throws {
    try register.merge(id(1), id(2), reason: "một người")
    #expect(try awards(of: 1) == [1, 2] && awards(of: 2) == [1, 2])
    let merged = try register.findAward(Identifier(2))
    #expect(merged.recipientID == id(1) && merged.recipient.birthYear == 1970 && merged.award.recipientID == id(2))
    #expect(try register.recipients().map(\.id.number) == [1, 3, 4])
    #expect(try register.recipients(RecipientFilter(standing: .merged)).map(\.mergedInto) == [id(1)])
    #expect(try register.findRecipient(id(2)).awards == 2)
    #expect(try register.status().counts.first { $0.name == "recipient" }?.count == 3)
  }

  @Test func `striking a merge out loses nothing`() throws {
    let before = try register.awards().map(\.recipient)
    try register.merge(id(1), id(2), reason: "một người")
    try register.unmerge(id(2), reason: "hai người")
    #expect(try register.awards().map(\.recipient) == before)
    #expect(try awards(of: 1) == [1] && awards(of: 2) == [2])
    #expect(try register.verify().isEmpty)
    #expect(try book.number("SELECT count(*) FROM recipient_merge WHERE voided_by IS NOT NULL") == 1)
    try register.merge(id(2), id(1), reason: "đúng là một người")
    #expect(try awards(of: 1) == [1, 2])
  }

  @Test func `chains of merges resolve to the last, in SQL and in the program alike`() throws {
    _ = try register.add(Recipient(type: .individual, name: "Trần Văn Hoà", birthYear: 1971))
    try register.merge(id(1), id(2), reason: "một")
    try register.merge(id(5), id(1), reason: "hai")
    #expect(try awards(of: 2) == [1, 2])
    #expect(try register.merges(into: id(5)).map(\.record.id.number) == [1, 2])
    try register.read { db in
      let resolved = try Row.fetchAll(db, sql: "SELECT recipient_id, identity_id FROM merged_recipient ORDER BY 1")
      #expect(resolved.map { $0["recipient_id"] as Int64 } == [1, 2] && resolved.allSatisfy { $0["identity_id"] as Int64 == 5 })
      for row in resolved { #expect(try RecipientMergeTable.identity(of: row.id("recipient_id"), db) == id(5)) }
    }
    try register.unmerge(id(1), reason: "không phải")
    #expect(try awards(of: 2) == [1, 2] && awards(of: 5) == [])
  }

  @Test func `what is merged, of another type, or itself cannot be merged`() throws {
    try register.merge(id(1), id(2), reason: "một")
    try book.expectUnchanged {
      #expect(throws: RegisterError.recipient(.merged(2, into: 1))) { try register.merge(id(3), id(2), reason: "") }
      #expect(throws: RegisterError.recipient(.merged(2, into: 1))) { try register.merge(id(2), id(3), reason: "") }
      #expect(throws: RegisterError.recipient(.mergeOfItself(3))) { try register.merge(id(3), id(3), reason: "") }
      #expect(throws: RegisterError.recipient(.mergeOfTypes(.individual, .collective))) { try register.merge(id(1), id(4), reason: "") }
      #expect(throws: RegisterError.recipient(.notMerged(1))) { try register.unmerge(id(1), reason: "") }
      #expect(throws: RegisterError.noSuchEntry(table: "recipient", id: 99)) { try register.merge(id(1), id(99), reason: "") }
      #expect(throws: RegisterError.recipient(.merged(2, into: 1))) {
        try register.edit(id(2), RecipientEdit(name: "Hoà"), reason: "")
      }
    }
  }

  @Test func `the schema itself keeps a record from two merges, and from one with itself`() throws {
    try register.merge(id(1), id(2), reason: "một")
    #expect(throws: RegisterError.self) {
      try register.write("test") { try RecipientMergeTable.insert(kept: id(3), merged: id(2), in: $0) }
    }
    #expect(throws: RegisterError.self) {
      try register.write("test") { try RecipientMergeTable.insert(kept: id(3), merged: id(3), in: $0) }
    }
  }

  @Test func `a merge that makes one award twice is told, and found by the check until one is struck out`() throws {
    try register.enterAwards(.sample("Trần Văn Hoà", birthYear: nil, ward: "Phường 3"))
    let doubts = try register.merge(id(1), id(5), reason: "một").map(\.problem)
    #expect(doubts == [.sameAwardTwice(kept: 1, other: 5)])
    #expect(try register.run(.duplicates).contains(.sameAwardTwice(kept: 1, other: 5)))
    try register.voidAward(Identifier(5), reason: "ghi trùng")
    #expect(try !register.run(.duplicates).contains(.sameAwardTwice(kept: 1, other: 5)))
  }

  @Test func `particulars that contradict each other are told`() throws {
    let other = try register.add(Recipient(type: .individual, name: "Trần Văn Hoá", birthYear: 1971)).id
    let doubts = try register.merge(id(1), other, reason: "ghi sai").map(\.problem)
    #expect(doubts == [.mergedDiffer(kept: 1, merged: 5, columns: ["recipient", "birthYear"])])
  }

  @Test func `lists know a merged person by either record, and enter no second award`() throws {
    try register.merge(id(1), id(2), reason: "một")
    let again = try register.enterAwards(
      .sample("Trần Văn Hoà", birthYear: nil, ward: "Phường 2", year: 2021, citation: "Hòa giải"))
    #expect(again.same == 1)
    let mended = try register.enterAwards(
      .sample("Trần Văn Hoà", year: 2021, citation: "Hòa giải ở cơ sở"), options: .init(update: true))
    #expect(mended.changed == 1)
    #expect(try register.findAward(Identifier(2)).award.recipientID == id(2))
    #expect(try register.run(.tallies).isEmpty)
  }

  @Test func `a new award of a merged person goes to the kept record`() throws {
    try register.merge(id(1), id(2), reason: "một")
    let summary = try register.enterAwards(.sample("Trần Văn Hoà", birthYear: nil, ward: "Phường 2", year: 2020, citation: "Mới"))
    #expect(summary.doubtful == 1)
    #expect(try book.number("SELECT recipient_id FROM award ORDER BY id DESC LIMIT 1") == 1)
  }

  @Test func `the check of duplicates names those that nothing tells apart, until they are merged or told apart`() throws {
    let found = try register.run(.duplicates)
    guard case .likelySame("Trần Văn Hoà", let recipients)? = found.first else { throw Missing() }
    #expect(found.count == 1 && recipients.map(\.id) == [1, 2] && recipients.map(\.particulars?.wards) == [["Phường 1"], ["Phường 2"]])
    _ = try register.edit(id(2), RecipientEdit(birthYear: 1980), reason: "bổ sung")
    #expect(try register.run(.duplicates).isEmpty)
  }

  @Test func `a merged record's other spelling still finds a namesake`() throws {
    _ = try register.add(Recipient(type: .individual, name: "Lê Thị Bính"))
    try register.merge(id(3), id(5), reason: "ghi sai dấu")
    let (_, doubts) = try register.add(Recipient(type: .individual, name: "Lê Thị Bính", gender: .female))
    guard case .likelySamePerson(let earlier, .entered(6))? = doubts.first?.problem else { throw Missing() }
    #expect(earlier.id == 3 && doubts.count == 1)
  }

  @Test func `an example of a merged person counts the person once`() throws {
    let row = { (born: Int?, field: String) in
      ExemplarRow(
        row: 2, recipient: Recipient(type: .individual, name: "Trần Văn Hoà", birthYear: born), ward: nil, field: field, deed: nil,
        year: MeritYear(2022)!, ceremonyID: nil)
    }
    _ = try register.importExemplars(list(row(1970, "an ninh"), row(nil, "hòa giải")), file: nil, options: .init())
    let counted = { try register.read { try ExemplarTable.counts(.merit, year: 2022, $0) } }
    let other = try book.number("SELECT max(recipient_id) FROM exemplar")
    #expect(try counted() == [.individual: 2])
    try register.merge(id(1), id(other), reason: "một")
    #expect(try counted() == [.individual: 1])
    #expect(try register.exemplars(recipient: id(other)).count == 2)
  }

  private struct Missing: Error {}
}

/// Corrections of a recipient's particulars, and who may learn its name.
struct RecipientEditTests {
  private let book: Book
  private let register: Register

  init() throws {
    book = try Book()
    register = book.register
    try register.addSampleDecision()
    try register.enterAwards(.sample("Trần Văn Hoà", citation: "Tuần tra"), .sample("Lê Thị Bình", row: 3))
  }

  @Test func `a corrected name is found by lists, and the book keeps what it was`() throws {
    _ = try register.edit(Identifier(1), RecipientEdit(name: "Trần Văn Hoá"), reason: "ghi sai dấu")
    #expect(try register.enterAwards(.sample("Trần Văn Hoá", citation: "Tuần tra")).same == 1)
    #expect(try register.run(.keys).isEmpty && register.verify().isEmpty)
    let line = try book.query { try String.fetchOne($0, sql: "SELECT before_identity FROM change_line WHERE table_name = 'recipient'") }
    #expect(line?.contains("Trần Văn Hoà") == true)
  }

  @Test func `a correction that changes nothing is refused, and one that a type does not have too`() throws {
    try book.expectUnchanged {
      #expect(throws: RegisterError.nothingToChange) { try register.edit(Identifier(1), RecipientEdit(), reason: "") }
      #expect(throws: RegisterError.nothingToChange) { try register.edit(Identifier(1), RecipientEdit(birthYear: 1970), reason: "") }
      #expect(throws: RegisterError.recipient(.notOfType(option: "--unit", .individual))) {
        try register.edit(Identifier(1), RecipientEdit(unit: "Ban"), reason: "")
      }
    }
  }

  @Test func `digits tell two of one name and year apart, in lists too`() throws {
    _ = try register.edit(Identifier(1), RecipientEdit(idDigits: IDDigits(parsing: "123")), reason: "phân biệt")
    var row = AwardRow.sample("Trần Văn Hoà", year: 2021, citation: "Khác")
    row.recipient.idDigits = try IDDigits(parsing: "321")
    #expect(try register.enterAwards(row).new == 1)
    #expect(try book.number("SELECT recipient_id FROM award ORDER BY id DESC LIMIT 1") == 3)
    #expect(try register.run(.duplicates).isEmpty)
  }

  @Test func `the schema takes three digits and nothing else`() throws {
    for digits in ["1234", "12", "abc"] {
      #expect(throws: RegisterError.self) {
        try register.write("test") { try $0.update(RecipientTable.table, id: 1, set: ["id_digits": .text(digits)]) }
      }
    }
  }

  @Test func `an internal recipient stays internal when its records are unmerged`() throws {
    let other = try register.add(Recipient(type: .individual, name: "Trần Văn Hoà")).id
    try register.merge(Identifier(1), other, reason: "một")
    _ = try register.edit(Identifier(1), RecipientEdit(visibility: .internal), reason: "bảo vệ")
    try register.unmerge(other, reason: "hai")
    #expect(try register.findRecipient(other).recipient.visibility == .internal)
  }

  @Test func `an internal and a public record cannot be merged, which would name the internal one`() throws {
    let other = try register.add(Recipient(type: .individual, name: "Trần Văn Hoà", visibility: .internal)).id
    #expect(throws: RegisterError.recipient(.mergeOfVisibilities(public: 1))) { try register.merge(Identifier(1), other, reason: "") }
    #expect(throws: RegisterError.recipient(.mergeOfVisibilities(public: 1))) { try register.merge(other, Identifier(1), reason: "") }
  }

  @Test func `exactly the same recipient is not entered twice`() throws {
    #expect(throws: RegisterError.recipient(.known(2))) {
      try register.add(Recipient(type: .individual, name: "Lê Thị Bình", birthYear: 1970))
    }
  }

  @Test(arguments: [("tran van", [Int64(1)]), ("BÌNH", [2]), ("%", []), ("", [1, 2])])
  func `a part of a name is looked for without marks, and is never a pattern`(_ name: String, _ found: [Int64]) throws {
    #expect(try register.recipients(RecipientFilter(name: name)).map(\.id.number) == found)
  }
}
