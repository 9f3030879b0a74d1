import Recognition
import Testing

@testable import RecognitionStore

/// Law as data: what an office adds, ends and strikes out, and that everything which reads law then goes by it.
struct LawTests {
  private let register: Register
  private let book: Book

  init() throws {
    book = try Book(.small, hand: .fixed("2024-12-31"))
    register = book.register
  }

  private func row(_ table: LawTable, _ cells: KeyValuePairs<String, String>) throws -> LawRow {
    try LawRow(cells.map { (name: $0.key, text: $0.value) }, table: table)
  }

  private func add(_ table: LawTable, _ cells: KeyValuePairs<String, String>) throws -> Int64 {
    try register.addLaw(row(table, cells)).id
  }

  /// What keeps a row out of the book.
  private func problems(_ table: LawTable, _ cells: KeyValuePairs<String, String>) -> [EntryProblem] {
    do {
      _ = try add(table, cells)
      return []
    } catch let findings as Findings {
      return findings.all.map(\.problem)
    } catch {
      return [.cannotReadRow("\(error)")]
    }
  }

  @Test(arguments: LawTable.allCases) func `a table's rows read back as its file has them`(_ table: LawTable) throws {
    let entries = try register.law(table)
    let rows = ReferenceRow.rows(of: SchemaFile.named("Reference/\(table.rawValue).csv").bytes)
    #expect(entries.count == rows.count && table.columns.count == table.book.columns.count)
    for (entry, row) in zip(entries, rows) {
      for column in table.columns {
        let value = entry.values[column.name]
        #expect(
          (value?.text ?? value?.number.map(String.init)) == row.optional(column.name), "\(table.rawValue) \(entry.id) \(column.name)")
      }
    }
  }

  @Test(arguments: LawTable.allCases) func `no two rows of the law we bring speak of one thing on one day`(_ table: LawTable) throws {
    let entries = try register.law(table)
    for entry in entries where table.isDated {
      #expect(table.overlap(of: entry.values, among: entries, except: entry.id) == nil, "\(table.rawValue) \(entry.id)")
    }
  }

  @Test(arguments: LawTable.allCases) func `a row of the law we bring could have been entered by an office`(_ table: LawTable) throws {
    for entry in try register.law(table) {
      let cells = table.columns.compactMap { column in
        entry.values[column.name].map { (column.name, $0.text ?? $0.number.map(String.init) ?? "") }
      }
      let row = try LawRow(cells, table: table)
      #expect(row.values == entry.values, "\(table.rawValue) \(entry.id)")
    }
  }

  @Test func `an office's row says who entered it and how sure it is`() throws {
    let id = try add(
      .competence,
      ["authority": "Ban chỉ đạo 138", "awardCode": "Giấy khen phường", "validFrom": "01/01/2024", "legalBasis": "QĐ 12/QĐ-UBND"])
    let entry = try register.findLaw(.competence, "\(id)")
    #expect(entry.values["awardCode"] == .text("GK_XA") && entry.values["validFrom"] == .text("2024-01-01"))
    #expect(entry.values["status"] == .text("entered by the office") && entry.change == 2)
  }

  @Test func `competence goes by an office's row`() throws {
    let decision = AwardRow.DecisionReference.number("9/QĐ-BCĐ", on: "2024-06-01", by: "Ban chỉ đạo 138")
    let award = AwardRow.sample(ward: nil, award: "GK_XA", year: 2023, money: 270_000, decision: decision)
    #expect(try register.enterAwards(award, decision: nil, options: .init(dryRun: true)).doubtful == 1)
    _ = try add(
      .competence, ["authority": "ban chỉ đạo 138", "awardCode": "GK_XA", "validFrom": "2024-01-01", "legalBasis": "QĐ 12/QĐ-UBND"])
    #expect(try register.enterAwards(award, decision: nil).new == 1)
  }

  @Test func `money goes by an office's base salary and coefficient, marked as not verified`() throws {
    try register.endLaw(.baseSalaries, "7", on: .day("2027-06-30"), basis: "NĐ 1/2027")
    _ = try add(.baseSalaries, ["dong": "2.730.000", "validFrom": "2027-07-01", "legalBasis": "NĐ 1/2027"])
    let ended = try #require(try register.law(.rewardCoefficients, on: .day("2027-07-01"), kind: "LDTT").first)
    try register.endLaw(.rewardCoefficients, "\(ended.id)", on: .day("2027-06-30"), basis: "NĐ 2/2027")
    _ = try add(
      .rewardCoefficients,
      [
        "awardCode": "LDTT", "recipient": "cá nhân", "coefThousandths": "400", "validFrom": "2027-07-01", "legalBasis": "NĐ 2/2027",
      ])
    let law = try register.read(RewardCoefficientTable.law)
    #expect(
      law.amount(of: "LDTT", for: .individual, on: .day("2027-07-01")) == .fixed(Dong(1_100_000), status: "entered by the office"))
    guard case .fixed(Dong(760_000), _) = law.amount(of: "LDTT", for: .individual, on: .day("2027-06-30")) else {
      Issue.record("the old figures speak to their last day")
      return
    }
  }

  @Test func `a kind that an office adds can be conferred, under its own title`() throws {
    _ = try add(
      .awardKinds,
      [
        "code": "KNC_QUAN", "category": "form", "level": "district", "recipients": "cá nhân", "title": "Kỷ niệm chương của quận",
        "precedence": "69", "legalBasis": "QĐ 3/QĐ-UBND", "parent": "KNC_TINH",
      ])
    let summary = try register.enterAwards(
      .sample(award: "kỷ niệm chương của quận", money: 500_000, decision: .ofTheCity), decision: nil)
    #expect(summary.refused == 0)
    #expect(try register.awards().map(\.kind.code) == ["KNC_QUAN"])
  }

  @Test func `a later row of one code serves later decisions`() throws {
    try register.endLaw(.awardKinds, "GK_XA", on: .day("2027-12-31"), basis: "Luật mới")
    _ = try add(
      .awardKinds,
      [
        "code": "GK_XA", "category": "form", "level": "commune", "recipients": "individual", "title": "Giấy khen xã kiểu mới",
        "precedence": "77", "validFrom": "2028-01-01", "legalBasis": "Luật mới",
      ])
    let catalogue = try register.read(AwardKindTable.catalogue)
    #expect(try catalogue.kind("GK_XA", on: .day("2027-12-31")).value.title == "Giấy khen của Chủ tịch UBND cấp xã")
    #expect(try catalogue.kind("GK_XA", on: .day("2028-01-01")).value.title == "Giấy khen xã kiểu mới")
    #expect(throws: RegisterError.ambiguousLaw(table: .awardKinds, text: "GK_XA", ids: [77, 79])) {
      try register.findLaw(.awardKinds, "GK_XA")
    }
  }

  @Test func `two rows about one thing may not share a day`() throws {
    let taken = EntryProblem.lawOverlaps(table: .baseSalaries, id: 7, Validity(from: .day("2026-07-01"), to: nil))
    #expect(problems(.baseSalaries, ["dong": "1", "validFrom": "2026-07-01", "legalBasis": "NĐ"]) == [taken])
    #expect(problems(.baseSalaries, ["dong": "1", "validFrom": "2030-01-01", "legalBasis": "NĐ"]) == [taken])
    #expect(
      problems(.baseSalaries, ["dong": "1", "validFrom": "2016-01-01", "validTo": "2016-04-30", "legalBasis": "NĐ"]).isEmpty,
      "before them all")
    #expect(throws: RegisterError.lawOverlaps(table: .baseSalaries, id: 2, Validity(from: .day("2017-07-01"), to: .day("2018-06-30")))) {
      try register.endLaw(.baseSalaries, "1", on: .day("2017-07-01"), basis: "NĐ")
    }
  }

  @Test func `the same row twice is one`() throws {
    let cells: KeyValuePairs = ["dong": "1000000", "validFrom": "2015-01-01", "validTo": "2015-12-31", "legalBasis": "NĐ"]
    let id = try add(.baseSalaries, cells)
    try book.expectUnchanged {
      let again = try add(.baseSalaries, cells)
      #expect(again == id)
    }
  }

  @Test(
    arguments: [
      (LawTable.competence, ["authority": "A", "awardCode": "GK_LẠ", "validFrom": "2024-01-01", "legalBasis": "L"], "awardCode"),
      (.competence, ["authority": "A", "awardCode": "GK_XA", "validFrom": "2024-13-01", "legalBasis": "L"], "validFrom"),
      (.competence, ["authority": "A", "awardCode": "GK_XA", "validFrom": "2024-01-01"], "legalBasis"),
      (.competence, ["authority": "A", "awardCode": "GK_XA", "validFrom": "2024-01-01", "legalBasis": "L", "status": "chắc"], "status"),
      (
        .competence, ["authority": "A", "awardCode": "GK_XA", "validFrom": "2024-02-01", "validTo": "2024-01-01", "legalBasis": "L"],
        "validTo"
      ),
      (.competence, ["authority": "A", "award": "GK_XA", "awardCode": "GK_XA", "validFrom": "2024-01-01", "legalBasis": "L"], "award"),
      (.awardAliases, ["alias": "Gia đình văn hóa", "code": "GK_XA"], "alias"),
      (
        .awardRules, ["rule": "share", "awardCode": "LDTT", "ofCode": "CSTDCS", "validFrom": "2024-01-01", "legalBasis": "L"], "thousandths"
      ),
      (.awardRules, ["rule": "once", "validFrom": "2024-01-01", "legalBasis": "L"], "awardCode"),
      (.awardRules, ["rule": "twice", "validFrom": "2024-01-01", "legalBasis": "L"], "rule"),
      (
        .staffingRules,
        ["code": "X", "unitKind": "to-bao-ve-antt", "validFrom": "2030-01-01", "countedPer": "team", "minimum": "3", "legalBasis": "L"],
        "maximum"
      ),
      (
        .staffingRules,
        [
          "code": "X", "placeCode": "00", "unitKind": "to-bao-ve-antt", "validFrom": "2030-01-01", "countedPer": "team", "minimum": "3",
          "maximum": "5", "legalBasis": "L",
        ], "placeCode"
      ),
    ] as [(LawTable, [String: String], String)])
  func `what cannot stand is refused by its column`(_ table: LawTable, _ cells: [String: String], _ column: String) throws {
    try book.expectUnchanged {
      do {
        _ = try register.addLaw(LawRow(cells.map { (name: $0.key, text: $0.value) }, table: table))
        Issue.record("\(cells) was entered")
      } catch let findings as Findings {
        #expect(findings.all.map(\.column) == [column])
      }
    }
  }

  @Test func `a kind with its first own rule no longer uses its parent's, which is worth a look`() throws {
    let (_, doubts) = try register.addLaw(
      row(.competence, ["authority": "Chủ tịch nước", "awardCode": "HC_LD_1", "validFrom": "2024-01-01", "legalBasis": "L"]))
    #expect(doubts.map(\.problem) == [.takesOverFromParent(code: "HC_LD_1", parent: "HUAN_CHUONG")])
  }

  @Test func `an end keeps the row as it was, and the text that ends it`() throws {
    try register.endLaw(.awardKinds, "GDVH", on: .day("2030-12-31"), basis: "Luật mới")
    #expect(try register.findLaw(.awardKinds, "GDVH").validity.to == .day("2030-12-31"))
    let change = try #require(try register.log().last)
    #expect(change.command == "law end" && change.reason == "Luật mới" && change.parts.map(\.table) == ["change_line"])
    try book.expectUnchanged { try register.endLaw(.awardKinds, "GDVH", on: .day("2030-12-31"), basis: "Luật mới") }
    #expect(throws: RegisterError.lawEndsBeforeItStarts(from: .day("2026-07-01"))) {
      try register.endLaw(.baseSalaries, "7", on: .day("2026-06-30"), basis: "NĐ")
    }
    #expect(throws: RegisterError.lawHasNoDates(table: .awardAliases)) {
      try register.endLaw(.awardAliases, "1", on: .day("2026-06-30"), basis: "NĐ")
    }
    #expect(try register.verify().isEmpty)
  }

  @Test(arguments: LawTable.allCases) func `an older register takes the rows it lacks from the program`(_ table: LawTable) throws {
    let bundled = Register.bundledLaw(table)
    try book.expectUnchanged {
      let summary = try register.importLaw(table, bundled, file: nil, options: .init())
      #expect(summary.same == bundled.count && summary.refused == 0)
    }
    guard table != .awardKinds else { return }
    for entry in try register.law(table) { try register.voidLaw(table, "\(entry.id)", reason: "thử") }
    let summary = try register.importLaw(table, bundled, file: nil, options: .init())
    #expect(summary.new + summary.doubtful == bundled.count && summary.refused == 0)
  }

  @Test func `a wrong row is struck out, a kind that awards are of is not`() throws {
    let id = try add(.awardAliases, ["alias": "GK đẹp", "code": "GK_XA"])
    try register.voidLaw(.awardAliases, "\(id)", reason: "thử")
    #expect(throws: RegisterError.alreadyVoided(table: "award_alias", id: id)) { try register.findLaw(.awardAliases, "\(id)") }
    try register.addSampleDecision()
    try register.enterAwards(.sample())
    #expect(throws: RegisterError.kindInUse(code: "GK_DV", awards: 1)) { try register.voidLaw(.awardKinds, "GK_DV", reason: "thử") }
    #expect(throws: RegisterError.unknownLaw(table: .competence, text: "GK_XA")) { try register.findLaw(.competence, "GK_XA") }
    #expect(try register.verify().isEmpty)
  }
}
