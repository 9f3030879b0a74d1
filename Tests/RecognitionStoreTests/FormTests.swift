import Foundation
import GRDB
import Recognition
import Testing

@testable import RecognitionStore

/// Statistics forms over a real-sized year, recounted by plain SQL; the forms of each year; what was handed in.
@Suite struct `Forms of the book` {
  @Test(arguments: EnteredYear.forms) func `add up over a year of awards`(_ number: String) throws {
    let year = try EnteredYear.made.get()
    #expect(year.entered == EnteredYear.count && year.refused == 0)
    let sheet = try year.register.sheet(number, 2023, by: .decision)
    let table = FormTable(sheet.form, sheet.facts)
    #expect(table.problems.isEmpty, "\(table.problems)")
    #expect(table.hasFigures && sheet.facts.lines.reduce(0) { $0 + $1.count } == EnteredYear.count)
  }

  @Test(arguments: EnteredYear.forms) func `are found out where one figure of a sum is another, in every row and in every column`(
    _ number: String
  ) throws {
    let sheet = try EnteredYear.made.get().register.sheet(number, 2023, by: .decision)
    let table = FormTable(sheet.form, sheet.facts)
    let planted = Self.summed(table)
    #expect(planted.count >= table.figures.count)
    for (row, column) in planted {
      var altered = table
      altered.cells[row][column] = .count((table.cells[row][column].count ?? 0) + 1)
      #expect(!altered.problems.isEmpty, "row \(row), column \(column)")
    }
  }

  /// A figure of every row and of every column that has one that some sum is made of.
  private static func summed(_ table: FormTable) -> [(row: Int, column: Int)] {
    let (rows, columns) = (codes(table.form.rowChecks), codes(table.form.columnChecks))
    func isSummed(_ row: Int, _ column: Int) -> Bool {
      guard table.cells[row][column].count != nil, let code = table.rows[row].code else { return false }
      return rows.contains(code) || columns.contains(table.columns[column].group)
    }
    let byRow = table.rows.indices.compactMap { row in
      table.columns.indices.map { ($0 + row) % table.columns.count }.first { isSummed(row, $0) }.map { (row, $0) }
    }
    let byColumn = table.columns.indices.compactMap { column in
      table.rows.indices.map { ($0 + column) % table.rows.count }.first { isSummed($0, column) }.map { ($0, column) }
    }
    return byRow + byColumn
  }

  private static func codes(_ checks: [FormCheck]) -> Set<String> { Set(checks.filter(\.isEquality).flatMap(\.codes)) }

  @Test(arguments: EnteredYear.forms) func `are found out where a part is more than its whole`(_ number: String) throws {
    let sheet = try EnteredYear.made.get().register.sheet(number, 2023, by: .decision)
    let table = FormTable(sheet.form, sheet.facts)
    for check in table.form.rowChecks where !check.isEquality {
      var altered = table
      let (whole, part) = (table.rows.firstIndex { $0.code == check.whole }!, table.rows.firstIndex { $0.code == check.parts[0] }!)
      altered.cells[part][0] = .count((table.cells[whole][0].count ?? 0) + 1)
      #expect(altered.problems.contains { if case .rows(check, _, _, _) = $0 { true } else { false } }, "\(check)")
    }
    for check in table.form.columnChecks where !check.isEquality {
      var altered = table
      let columns = table.columns.indices.filter { table.columns[$0].ratio == nil }
      let (whole, part) = (
        columns.first { table.columns[$0].group == check.whole }!, columns.first { table.columns[$0].group == check.parts[0] }!
      )
      altered.cells[0][part] = .count((table.cells[0][whole].count ?? 0) + 1)
      #expect(altered.problems.contains { if case .columns(check, _, _, _) = $0 { true } else { false } }, "\(check)")
    }
  }

  @Test(arguments: [
    ("0602", FormBasis.decision), ("0603", .decision), ("0603", .merit), ("BM01", .decision), ("BM01", .merit), ("BM03", .decision),
    ("BM03", .merit),
  ])
  func `agree with a recount by plain SQL in every cell`(_ number: String, _ basis: FormBasis) throws {
    let year = try EnteredYear.made.get()
    let sheet = try year.register.sheet(number, 2023, by: basis)
    let table = FormTable(sheet.form, sheet.facts)
    let recount = try #require(Recount.of[number])
    #expect(Set(recount.rows.map(\.code)).isSubset(of: table.figures.map(\.code)))
    for column in table.columns where column.ratio == nil {
      let counts = try recount.counts(in: column, by: basis, year.file)
      for (row, cell) in zip(table.rows, table.cells.map { $0[table.columns.firstIndex(of: column)!] }) {
        guard let code = row.code else { continue }
        #expect((cell.count ?? 0) == counts[code] ?? 0, "\(code):\(column.code)")
      }
    }
  }

  @Test(arguments: ["0603", "0703"]) func `leave to the ministries what they decided, and say how many`(_ number: String) throws {
    let year = try EnteredYear.made.get()
    let sheet = try year.register.sheet(number, 2023, by: .decision)
    let table = FormTable(sheet.form, sheet.facts)
    let decided = try Register.connect(year.file.path).read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT k.code, count(*) AS given FROM award a JOIN award_kind k ON k.id = a.kind_id JOIN decision d ON d.id = a.decision_id
          JOIN agency g ON g.id = d.issuer_id WHERE g.name = 'Bộ Công an' GROUP BY k.code
          """
      ).map { ($0["code"] as String, $0["given"] as Int) }
    }
    #expect(sheet.facts.filer == .province && sheet.officeLevel == .province)
    #expect(table.filedByOthers == Dictionary(uniqueKeysWithValues: decided) && decided.count == 4)
    let total = FormCell(row: "01", column: "1")
    #expect(try year.register.entries(behind: total, of: table).count == table.count(of: total))
  }

  @Test func `count what ministries and provinces gave where nobody knows what the office is`() throws {
    let year = try EnteredYear.made.get()
    var facts = try year.register.sheet("0603", 2023, by: .decision).facts
    let form = try year.register.findForm("0603", year: 2023)
    facts.filer = nil
    let (all, ofTheMinistry) = (FormTable(form, facts), FormTable(form, facts.filed(by: .ministry)))
    let total = FormCell(row: "01", column: "1")
    let ofTheCity = FormTable(form, facts.filed(by: .province))
    #expect(all.filedByOthers.isEmpty && all.counts[total] == (ofTheMinistry.counts[total] ?? 0) + (ofTheCity.counts[total] ?? 0))
  }

  @Test func `list behind a cell as many awards as it counts`() throws {
    let register = try EnteredYear.made.get().register
    let sheet = try register.sheet("0602", 2023, by: .decision)
    let table = FormTable(sheet.form, sheet.facts)
    for text in ["05:2", "09:7.CN", "06:2", "10:1", "01:2.HC_LD_3.CN"] {
      let cell = try FormCell(parsing: text)
      #expect(try register.entries(behind: cell, of: table).count == table.count(of: cell) ?? 0, "\(text)")
    }
  }

  @Test func `are those in force when the report is due`() throws {
    let book = try Book()
    let register = book.register
    defer { withExtendedLifetime(book) {} }
    #expect(try register.forms(ofYear: 2023).map(\.number) == ["0601", "0602", "0603"])
    #expect(try register.forms(ofYear: 2022).map(\.number) == ["0701", "0703"])
    #expect(try register.forms(ofYear: 2025).isEmpty && register.formsReplaced(beforeYear: 2025).map(\.number) == ["0601", "0602", "0603"])
    #expect(try register.findForm("0603.n/bnv-tđkt", year: 2022).number == "0603")
    #expect(throws: RegisterError.form(.unknown("0604", known: ["0601", "0602", "0603", "0701", "0703", "BM01", "BM03"]))) {
      try register.findForm("0604", year: 2023)
    }
    #expect(throws: RegisterError.form(.countedOtherwise("0601.N/BNV-TĐKT", .movements, .decision))) {
      try register.sheet("0601", 2023, by: .decision)
    }
  }

  @Test func `follow a new circular without a new program`() throws {
    let book = try Book()
    let register = book.register
    defer { withExtendedLifetime(book) {} }
    func add(_ table: LawTable, _ cells: KeyValuePairs<String, String>) throws {
      _ = try register.addLaw(LawRow(cells.map { ($0.key, $0.value) }, table: table))
    }
    try add(
      .forms,
      [
        "code": "0603.N/BNV-TĐKT", "title": "BIỂU MỚI", "measures": "awards", "scope": "level=district", "rowChecks": "01=02",
        "dueOn": "11-30",
        "validFrom": "2025-10-08", "legalBasis": "Thông tư 18/2025/TT-BNV",
      ])
    let form = "0603.N/BNV-TĐKT"
    try add(.formRows, ["form": form, "order": "1", "code": "01", "label": "Tổng số", "validFrom": "2025-10-08"])
    try add(
      .formRows, ["form": form, "order": "2", "code": "02", "label": "Cá nhân", "counted": "type=individual", "validFrom": "2025-10-08"])
    try add(.formColumns, ["form": form, "order": "1", "code": "1", "letter": "1", "label": "Tổng số", "validFrom": "2025-10-08"])
    let found = try register.findForm("0603", year: 2025)
    #expect(found.title == "BIỂU MỚI" && found.rows.count == 2 && found.columns.count == 1 && found.dueDay(of: 2025) == .day("2025-11-30"))
    #expect(try register.findForm("0603", year: 2023).rows.count == 19)
  }

  @Test func `have the rows and columns in force when the report is due`() throws {
    let book = try Book()
    let register = book.register
    defer { withExtendedLifetime(book) {} }
    func addRow(_ label: String, from: String, to: String = "") throws {
      let cells = [
        ("form", "0603.N/BNV-TĐKT"), ("order", "40"), ("code", "40"), ("label", label), ("validFrom", from), ("validTo", to),
      ]
      _ = try register.addLaw(LawRow(cells.filter { $0.1 != "" }.map { (name: $0.0, text: $0.1) }, table: .formRows))
    }
    try addRow("Dòng cũ", from: "2024-01-01", to: "2024-06-30")
    try addRow("Dòng đã sửa", from: "2024-07-01")
    func labels(_ year: Int) throws -> [String] { try register.findForm("0603", year: year).rows.filter { $0.code == "40" }.map(\.label) }
    #expect(try labels(2024) == ["Dòng đã sửa"] && labels(2023).isEmpty)
    #expect(try labels(2030) == ["Dòng đã sửa"], "a form that has ended has the rows of its last day")
    #expect(try register.findForm("0603", year: 2010).rows.count == 19, "one to come those of its first")
  }

  @Test func `count an award with every kind it is a class of`() throws {
    let book = try Book()
    let register = book.register
    defer { withExtendedLifetime(book) {} }
    for (code, parent) in [("GK_HUYEN_A", "GK_HUYEN"), ("GK_HUYEN_A_1", "GK_HUYEN_A")] {
      let cells = [
        ("code", code), ("category", "form"), ("parent", parent), ("level", "district"), ("recipients", "cá nhân"), ("title", code),
        ("precedence", "76"), ("legalBasis", "TT"),
      ]
      _ = try register.addLaw(LawRow(cells.map { (name: $0.0, text: $0.1) }, table: .awardKinds))
    }
    try register.enterAwards(.sample(award: "GK_HUYEN_A_1", decision: .ofTheDistrict), decision: nil)
    let facts = try register.read { try FormFactsQuery.facts(.year(2023), by: .decision, $0) }
    #expect(facts.lines.map { $0.attributes[.kind] } == [["GK_HUYEN_A_1", "GK_HUYEN_A", "GK_HUYEN"]])
  }

  @Test func `are handed in as the book is then, not as it was when they were drawn up`() throws {
    let book = try Book(.hoChiMinhCity, hand: .fixed("2024-02-01"))
    let register = book.register
    defer { withExtendedLifetime(book) {} }
    var year = FormYear(seed: 7)
    let rows = year.rows(40).map(ListRow.row)
    _ = try register.importAwards(rows, decision: nil, ceremony: nil, file: "nam.csv", options: .init(acceptValid: true))
    let sheet = try register.sheet("0603", 2023, by: .decision)
    let table = FormTable(sheet.form, sheet.facts)
    let total = FormCell(row: "01", column: "1")
    let counted = try register.entries(behind: total, of: table).compactMap(\.award)
    #expect(!counted.isEmpty && table.counts[total] == counted.count)
    try register.voidAward(counted[0].id, reason: "nhập nhầm")
    _ = try register.submit(table, on: .day("2023-12-15"))
    #expect(try register.formSubmissions().map { $0.value.cells[total] } == [counted.count - 1])
  }

  @Test func `refuse rows that ask for what is not there`() throws {
    let book = try Book()
    let register = book.register
    defer { withExtendedLifetime(book) {} }
    func problems(_ counted: String, form: String = "0603.N/BNV-TĐKT") -> [EntryProblem] {
      do {
        let cells = [("form", form), ("order", "40"), ("label", "Thử"), ("counted", counted), ("validFrom", "2024-01-01")]
        _ = try register.addLaw(LawRow(cells.map { (name: $0.0, text: $0.1) }, table: .formRows))
        return []
      } catch let findings as Findings {
        return findings.all.map(\.problem)
      } catch {
        return [.cannotReadRow("\(error)")]
      }
    }
    #expect(problems("rank=chief") == [.unknownCondition("rank=chief", known: RankClass.allCases.map(\.rawValue))])
    guard case .unknownAwardKind = problems("kind=NOTHING").first else {
      Issue.record("an unknown kind")
      return
    }
    #expect(problems("type=individual", form: "0999").contains { if case .notOneOf = $0 { true } else { false } })
    #expect(problems("type=individual").isEmpty)
  }

  @Test func `are kept as they were handed in, and the same is not kept twice`() throws {
    let book = try Book(.history)
    let sheet = try book.register.sheet("0603", 2023, by: .decision)
    let table = FormTable(sheet.form, sheet.facts)
    let id = try book.register.submit(table, on: .day("2023-12-15"), reason: "năm 2023 không có")
    try book.expectUnchanged {
      #expect(throws: RegisterError.form(.submittedAlready(id.number, on: .day("2023-12-15")))) {
        try book.register.submit(table, on: .day("2023-12-20"))
      }
    }
    let kept = try #require(try book.register.sheet("0603", 2023, by: .decision).submitted)
    #expect(kept.cells == table.counts && table.differences(from: kept).isEmpty)
    #expect(try book.register.sheet("0603", 2023, by: .merit).submitted == nil)
    try book.register.voidFormSubmission(id, reason: "nhầm năm")
    #expect(try book.register.formSubmissions().isEmpty && book.register.verify().isEmpty)
  }
}

extension FormFacts {
  fileprivate func filed(by filer: FormFiler) -> FormFacts {
    var facts = self
    facts.filer = filer
    return facts
  }
}

extension Register {
  /// A form by its number.
  func sheet(_ number: String, _ year: Int, by basis: FormBasis? = nil) throws -> FormSheet {
    try formSheet(try findForm(number, year: year), .year(year), by: basis)
  }
}
