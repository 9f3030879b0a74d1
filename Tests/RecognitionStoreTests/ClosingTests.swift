import Recognition
import Testing

@testable import RecognitionStore

/// A closed year is changed only for a reason, and tells what changed it.
struct ClosingTests {
  private let book: Book
  private var register: Register { book.register }
  private let year = MeritYear(2022)!

  init() throws {
    book = try Book(.history)
    try register.close(year, reason: "đã duyệt")
  }

  private func register(because reason: String) throws -> Register {
    var hand = Register.Hand.fixed("2023-03-01")
    hand.reason = reason
    return try book.register(in: hand)
  }

  private func corrections() throws -> [BookEntry] { try #require(try register.closings().first).corrections }

  private func expectRefused(_ command: String, _ location: SourceLocation = #_sourceLocation, _ body: () throws -> Void) throws {
    try book.expectUnchanged(location) {
      #expect(throws: RegisterError.history(.yearClosed(2022, command: command)), sourceLocation: location, performing: body)
    }
  }

  @Test func `a year is closed with the fingerprint of the book as it was, and only once`() throws {
    let closing = try #require(try register.closings().first)
    let mark = try #require(Fingerprint(closing.fingerprint))
    #expect(try register.fingerprint.change == mark.change + 1)
    #expect(closing.year == 2022 && closing.reason == "đã duyệt" && closing.corrections.isEmpty)
    #expect(try register.yearFacts(2022, by: .merit).closing == closing)
    #expect(try register.yearFacts(2021, by: .merit).closing == nil)
    #expect(throws: RegisterError.history(.alreadyClosed(2022, on: closing.closedOn))) { try register.close(year) }
    #expect(try register.verify().isEmpty)
  }

  @Test func `what touches a closed year needs a reason, and prints as a correction`() throws {
    let row = AwardRow.sample("Đỗ Văn Muộn", ward: "Phường 8")
    try expectRefused("award import") { try register.enterAwards(row) }
    let late = try register(because: "phường nộp muộn")
    try late.enterAwards(row)
    #expect(try corrections().map(\.reason) == ["phường nộp muộn"])
    #expect(try corrections().map(\.command) == ["award import"])
    #expect(try register.verify().isEmpty && register.run(.tallies).isEmpty)
  }

  @Test func `a dry run says that a year is closed`() throws {
    let row = AwardRow.sample("Đỗ Văn Muộn", ward: "Phường 8")
    try expectRefused("award import") { try register.enterAwards(row, options: .init(dryRun: true)) }
  }

  @Test func `training and visits of the year are touched too, and a case in the years it was open`() throws {
    try expectRefused("training add") { _ = try register.add(TrainingSession(title: "A", heldOn: .day("2022-03-01")), ward: nil) }
    let late = try register(because: "ghi muộn")
    let person = try late.add(Recipient(type: .individual, name: "Phan Văn Muộn", birthYear: 1970)).id
    let id = try late.addHardship(of: person, ward: "Phường 1", need: nil, visitsOwed: 1, from: .day("2022-12-31"))
    try expectRefused("hardship visit") { _ = try register.add(HardshipVisit(visitedOn: .day("2022-12-31"), amount: nil), to: id) }
    _ = try register.add(HardshipVisit(visitedOn: .day("2023-01-02"), amount: nil), to: id)
    #expect(try corrections().map(\.command) == ["hardship add"])
  }

  @Test func `gatherings, gifts, examples and counted strength of the year are touched too`() throws {
    try expectRefused("ceremony add") { _ = try register.add(Ceremony(title: "Lễ", meritYear: year, heldOn: .day("2024-01-05"))) }
    try expectRefused("ceremony add") { _ = try register.add(Ceremony(title: "Lễ", heldOn: .day("2022-08-19"))) }
    try expectRefused("gift return") {
      try register.giveBack(.ceremony(Identifier(1)), ward: "Phường 5", quantity: 1, on: .day("2023-04-01"), note: nil)
    }
    try expectRefused("exemplar import") {
      _ = try register.importExemplars(list(ExemplarRow.sample("Lý Tự Trọng")), file: nil, options: .init())
    }
    try expectRefused("unit end") { try register.endUnit(Identifier(1), on: .day("2023-05-01"), reason: nil) }
  }

  @Test func `a row that leaves a closed year is its correction`() throws {
    try expectRefused("ceremony edit") { try register.edit(Identifier(1), CeremonyEdit(meritYear: MeritYear(2021)!), reason: nil) }
    try register.edit(Identifier(1), CeremonyEdit(meritYear: MeritYear(2021)!), reason: "ghi nhầm năm")
    #expect(try corrections().map(\.reason) == ["ghi nhầm năm"])
  }

  @Test func `other years are entered as before`() throws {
    _ = try register.add(Ceremony(title: "Lễ", meritYear: MeritYear(2023), heldOn: .day("2024-01-05")))
    _ = try register.add(Recipient(type: .individual, name: "Người mới"))
    #expect(try corrections().isEmpty)
  }

  @Test func `a year that is opened again needs no reason, and its closing stays in the book`() throws {
    try register.reopen(year, reason: "bổ sung")
    try register.enterAwards(.sample("Đỗ Văn Muộn", ward: "Phường 8"))
    #expect(try register.closings().isEmpty)
    #expect(try book.number("SELECT count(*) FROM year_closing WHERE year = 2022 AND voided_by IS NOT NULL") >= 1)
    #expect(throws: RegisterError.history(.notClosed(2022))) { try register.reopen(year, reason: "nữa") }
    #expect(try register.verify().isEmpty)
  }

  @Test func `what touched a year since is told with the parts it touched`() throws {
    let mark = BookMark.change(try register.fingerprint.change)
    let late = try register(because: "muộn")
    try late.enterAwards(.sample("Đỗ Văn Muộn", ward: "Phường 8"))
    try late.giveBack(.ceremony(Identifier(1)), ward: "Phường 5", quantity: 1, on: .day("2023-04-01"), note: nil)
    _ = try late.add(Recipient(type: .individual, name: "Người mới"))
    try late.edit(Identifier(1), CeremonyEdit(occasion: "Tết"), reason: "ghi gọn")
    let entries = try register.entries(touching: 2022, since: mark)
    #expect(entries.map(\.entry.command) == ["award import", "gift return", "ceremony edit"])
    #expect(entries.map(\.areas) == [[.awards], [.gifts], [.ceremonies]])
    #expect(try register.entries(touching: 2019, since: mark).isEmpty)
  }

  @Test func `a gathering that leaves the year touches all that hangs on it`() throws {
    let mark = BookMark.change(try register.fingerprint.change)
    try register.edit(Identifier(1), CeremonyEdit(meritYear: MeritYear(2021)!), reason: "ghi nhầm năm")
    #expect(try register.entries(touching: 2022, since: mark).map(\.areas) == [Set(YearArea.allCases)])
    #expect(try register.entries(touching: 2021, since: mark).map(\.areas) == [Set(YearArea.allCases)])
  }

  @Test func `of every table it is said to which years its rows belong`() {
    let ruled = YearsOfRows.rules.values.flatMap(\.keys)
    #expect(Set(ruled).count == ruled.count)
    #expect((ruled + YearsOfRows.tablesOfNoYear).sorted() == BookTables.chained.map(\.name).sorted())
  }

  @Test func `rows of every table that has years have some`() throws {
    let member = UnitMemberRow(
      row: nil, unit: .number(Identifier(1)), person: Recipient(type: .individual, name: "Người mới"), post: nil, term: nil,
      from: .day("2022-12-01"), to: nil)
    _ = try register(because: "bổ sung").add(member)
    for table in YearsOfRows.rules.values.flatMap(\.keys) {
      let hasRows = try book.number("SELECT count(*) FROM \(table)") > 0
      let years = try register.read { try YearsOfRows.years(of: table, ids: "SELECT id FROM \(table)", $0) }
      #expect(years.isEmpty == !hasRows, "\(table)")
    }
  }
}
