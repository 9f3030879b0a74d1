import Recognition
import Testing

@testable import RecognitionStore

/// What an award list does to the book as a whole: all or nothing, once, and only what was meant.
struct AwardImportTests {
  private let register: Register
  private let book: Book

  init() throws {
    book = try Book()
    register = book.register
    try register.addSampleDecision()
  }

  @Test func `a new row comes back as it was entered`() throws {
    var row = AwardRow.sample("Trần Văn An", citation: "Tuần tra đêm", position: "Tổ trưởng")
    row.neighbourhood = "Khu phố 2"
    row.unit = "Tổ bảo vệ dân phố"
    row.rankClass = .directWorker
    row.recipient.gender = .male
    row.basis = .sudden
    row.posthumous = true
    let summary = try register.enterAwards(row)
    #expect(summary.new == 1 && summary.findings.isEmpty)
    let award = try #require(try register.awards().first)
    #expect(award.recipient == row.recipient && award.kind.code == "GK_DV")
    #expect(award.decision.number.description == "57/QĐ-UBND" && award.place?.value.name == "Phường 1")
    #expect(award.neighbourhood?.value.name == "Khu phố 2" && award.award.unit == "Tổ bảo vệ dân phố")
    #expect(award.award.position == "Tổ trưởng" && award.award.citation == "Tuần tra đêm" && award.award.rankClass == .directWorker)
    #expect(award.award.basis == .sudden && award.award.merit == Merit(year: MeritYear(2022)!) && award.award.posthumous)
    #expect(!award.award.enterprise && award.ceremonyID == nil && award.cancellation == nil)
  }

  @Test func `the same file twice changes nothing and says so`() throws {
    let rows = [AwardRow.sample(), .sample("Lê Thị Bình", row: 3, ward: "P2", award: "GK_HUYEN")].map(ListRow.row)
    let first = try register.importAwards(rows, decision: "57/QĐ-UBND", ceremony: nil, file: "a.csv", options: .init())
    #expect(first.new == 1 && first.doubtful == 1)
    try book.expectUnchanged {
      let again = try register.importAwards(rows, decision: "57/QĐ-UBND", ceremony: nil, file: "a.csv", options: .init())
      #expect(again.same == 2 && again.new + again.doubtful + again.changed + again.refused == 0 && again.findings.isEmpty)
    }
  }

  @Test func `an identical row further down is the same award`() throws {
    let summary = try register.enterAwards(.sample(), .sample(row: 3))
    #expect(summary.new == 1 && summary.same == 1)
    #expect(try register.awards().count == 1)
  }

  @Test func `other particulars need an update`() throws {
    try register.enterAwards(.sample(citation: "Tuần tra đêm"))
    try book.expectUnchanged {
      let refused = try register.enterAwards(.sample(citation: "Bắt trộm", position: "Tổ trưởng"))
      #expect(refused.changed == 1)
      #expect(refused.findings.map(\.problem) == [.otherParticulars(id: 1, columns: ["position", "citation"])])
      #expect(refused.findings.map(\.severity) == [.changed])
    }
    let updated = try register.enterAwards(.sample(citation: "Bắt trộm", position: "Tổ trưởng"), options: .init(update: true))
    #expect(updated.changed == 1)
    let award = try #require(try register.awards().first).award
    #expect(award.citation == "Bắt trộm" && award.position == "Tổ trưởng" && award.money == Dong(450_000))
    #expect(try register.run(.tallies).isEmpty && register.verify().isEmpty)
  }

  @Test func `a row that corrects another of the same list is counted once`() throws {
    try register.enterAwards(
      .sample(), .sample(row: 3, citation: "Bắt trộm", money: 500_000), options: .init(update: true))
    #expect(try register.awards().map(\.award.money) == [Dong(500_000)])
    #expect(try register.run(.tallies).isEmpty && register.verify().isEmpty)
    #expect(try register.yearFacts(2022, by: .merit).tallies.map(\.money) == [Dong(500_000)])
  }

  @Test func `one refused row keeps the whole list out`() throws {
    try book.expectUnchanged {
      let summary = try register.enterAwards(.sample(), .sample("Lê Thị Bình", row: 3, ward: "Phường 6"))
      #expect(summary.new == 1 && summary.refused == 1)
    }
  }

  @Test func `what is valid may enter alone when that is asked for`() throws {
    let bad = Finding(file: "awards.csv", row: 4, column: "birthYear", value: "x", .notAWholeNumber)
    let rows: [ListRow<AwardRow>] = [.row(.sample()), .row(.sample("Lê Thị Bình", row: 3, ward: "Phường 6")), .bad([bad])]
    let summary = try register.importAwards(
      rows, decision: "57/QĐ-UBND", ceremony: nil, file: "awards.csv", options: .init(acceptValid: true))
    #expect(summary.new == 1 && summary.refused == 2)
    #expect(summary.findings.map(\.row) == [3, 4] && summary.findings.last == bad)
    #expect(try register.awards().map(\.recipient.name) == ["Trần Văn An"])
    #expect(try register.run(.tallies).isEmpty)
  }

  @Test func `doubtful rows enter and are told, or are held back`() throws {
    try book.expectUnchanged {
      let held = try register.enterAwards(.sample(award: "GK_HUYEN", decision: .ofTheDistrict), options: .init(holdDoubtful: true))
      #expect(held.doubtful == 1 && held.findings.count == 1)
    }
    let entered = try register.enterAwards(.sample(award: "GK_HUYEN", decision: .ofTheDistrict))
    #expect(entered.doubtful == 1 && entered.findings.count == 1)
    #expect(try register.awards().count == 1)
  }

  @Test func `a dry run runs the same code and keeps nothing`() throws {
    let rows = [AwardRow.sample(), .sample("Lê Thị Bình", row: 3, award: "GK_HUYEN")].map(ListRow.row)
    let options = ImportSummary.Options(dryRun: true)
    var dry: ImportSummary?
    try book.expectUnchanged {
      dry = try register.importAwards(rows, decision: "57/QĐ-UBND", ceremony: nil, file: "a.csv", options: options)
    }
    #expect(try register.awards().isEmpty && register.run(.tallies).isEmpty)
    let real = try register.importAwards(rows, decision: "57/QĐ-UBND", ceremony: nil, file: "a.csv", options: .init())
    #expect(dry?.new == real.new && dry?.doubtful == real.doubtful && dry?.findings == real.findings)
    #expect(dry?.changedTheBook == false && real.changedTheBook)
  }

  @Test func `a list that names its own decisions makes them once`() throws {
    let reference = AwardRow.DecisionReference.number("12/QĐ-UBND", on: "2023-01-09")
    let ofTheWard = AwardRow.DecisionReference.number("3/QĐ-UBND", on: "2023-01-09", by: "27058")
    let summary = try register.enterAwards(
      .sample(decision: reference), .sample("Lê Thị Bình", row: 3, decision: reference),
      .sample("Lê Văn Tám", row: 4, award: "GK_XA", decision: ofTheWard),
      .sample("Võ Thị Sáu", row: 5, decision: .number("57/QĐ-UBND", on: "2023-01-05")), decision: nil)
    #expect(summary.new == 4)
    #expect(try register.decisions().map(\.value.number.description) == ["57/QĐ-UBND", "12/QĐ-UBND", "03/QĐ-UBND"])
    #expect(try register.decisions().last?.value.issuer == "UBND Phường 1")
    #expect(try register.awards().map(\.award.decisionID.number) == [2, 2, 3, 1])
  }

  @Test func `a list without any decision is refused row by row`() throws {
    try book.expectUnchanged {
      let summary = try register.enterAwards(.sample(), decision: nil)
      #expect(summary.findings.map(\.problem) == [.missing] && summary.findings.map(\.column) == ["decision"])
    }
  }

  @Test func `an unknown decision or ceremony stops the import at once`() throws {
    try book.expectUnchanged {
      #expect(throws: RegisterError.unknownDecision("99/QĐ-UBND")) { try register.enterAwards(.sample(), decision: "99/QĐ-UBND") }
      #expect(throws: RegisterError.noSuchEntry(table: "ceremony", id: 9)) {
        try register.enterAwards(.sample(), ceremony: Identifier(9))
      }
    }
  }

  @Test func `a list can be conferred at a ceremony as it enters`() throws {
    let ceremony = try register.addGathering()
    try register.enterAwards(.sample(), .sample("Lê Thị Bình", row: 3), ceremony: ceremony)
    #expect(try register.awards(AwardFilter(ceremony: ceremony)).map(\.manner) == [.inPerson, .inPerson])
    #expect(try register.awardCount(ceremony: ceremony) == 2)
    #expect(try register.run(.tallies).isEmpty)
  }

  @Test func `a list confers what the book had waiting and what it brings, each award once`() throws {
    try register.enterAwards(.sample())
    let ceremony = try register.addGathering()
    let summary = try register.enterAwards(
      .sample(), .sample("Lê Thị Bình", row: 3), .sample("Lê Thị Bình", row: 4), ceremony: ceremony)
    #expect(summary.new == 1 && summary.same == 2)
    #expect(try register.awards(AwardFilter(ceremony: ceremony)).map(\.manner) == [.inPerson, .inPerson])
    #expect(try register.awardCount(ceremony: ceremony) == 2)
    #expect(try register.run(.tallies).isEmpty)
  }

  @Test func `a row that says nothing new names what it repeats, in the list or in the book`() throws {
    let rows: [AwardRow] = [.sample(), .sample("Lê Thị Bình", row: 3), .sample(row: 4)]
    let summary = try register.enterAwards(rows[0], rows[1], rows[2])
    #expect(summary.repetitions == [.init(list: "awards.csv", row: 4, original: .row(2, of: "awards.csv"))])
    #expect(summary.entered(.init()) == 2)
    let again = try register.enterAwards(rows[0], rows[1])
    #expect(again.repetitions == [2, 3].map { .init(list: "awards.csv", row: $0, original: .entry(Int64($0 - 1))) })
    #expect(again.entered(.init()) == 0)
  }

  @Test func `doubtful rows that enter are among the entered, held ones are not`() throws {
    let row = AwardRow.sample("Trần Thị Tám", award: "GK_HUYEN", decision: .ofTheDistrict)
    let held = try register.enterAwards(row, decision: nil, options: .init(holdDoubtful: true))
    #expect(held.doubtful == 1 && held.entered(.init(holdDoubtful: true)) == 0)
    #expect(try register.enterAwards(row, decision: nil).entered(.init()) == 1)
  }
}
