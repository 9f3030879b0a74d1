import Recognition
import Testing

@testable import RecognitionStore

/// What may be handed in, and whether what the book keeps of it is what was handed in.
@Suite struct `A form that is handed in` {
  private let book: Book
  private var register: Register { book.register }

  /// Two awards of a household and a person, and a form of an office's own whose check they fail.
  init() throws {
    book = try Book()
    try book.register.enterAwards(
      .sample("Hộ ông An", type: .household, birthYear: nil, award: "GK_HUYEN", decision: .ofTheDistrict),
      .sample("Lê Thị Bình", row: 3, award: "GK_HUYEN", decision: .ofTheDistrict), decision: nil)
    try add(
      .forms,
      [
        "code": "BM77", "title": "BIỂU CỦA QUẬN", "measures": "awards", "scope": "level=district", "rowChecks": "01=02", "dueOn": "12-31",
        "validFrom": "2020-01-01", "legalBasis": "mẫu của quận", "period": "any",
      ])
    try add(.formRows, ["form": "BM77", "order": "1", "code": "01", "label": "Tổng số", "validFrom": "2020-01-01"])
    try add(
      .formRows, ["form": "BM77", "order": "2", "code": "02", "label": "Cá nhân", "counted": "type=individual", "validFrom": "2020-01-01"])
    try add(.formColumns, ["form": "BM77", "order": "1", "code": "1", "letter": "1", "label": "Tổng số", "validFrom": "2020-01-01"])
  }

  private func add(_ table: LawTable, _ cells: KeyValuePairs<String, String>) throws {
    _ = try register.addLaw(LawRow(cells.map { ($0.key, $0.value) }, table: table))
  }

  private func table(_ number: String, _ year: Int) throws -> FormTable {
    let sheet = try register.sheet(number, year)
    return FormTable(sheet.form, sheet.facts)
  }

  @Test func `counts something, or has a reason that the book keeps`() throws {
    let empty = try table("BM77", 2010)
    try book.expectUnchanged {
      #expect(throws: RegisterError.form(.nothingToSubmit("BM77", .year(2010)))) { try register.submit(empty, on: .day("2023-12-15")) }
    }
    _ = try register.submit(empty, on: .day("2023-12-15"), reason: "năm 2010 quận không khen")
    #expect(try register.formSubmissions().map(\.value.reason) == ["năm 2010 quận không khen"])
    #expect(try register.log().last?.reason == "năm 2010 quận không khen")
  }

  @Test func `adds up, or has a reason that the book keeps`() throws {
    let disordered = try table("BM77", 2023)
    #expect(disordered.counts == [FormCell(row: "01", column: "1"): 2, FormCell(row: "02", column: "1"): 1])
    try book.expectUnchanged {
      #expect(throws: RegisterError.form(.submittedInDisorder("BM77", .year(2023), checks: ["01=02"]))) {
        try register.submit(disordered, on: .day("2023-12-15"))
      }
    }
    _ = try register.submit(disordered, on: .day("2023-12-15"), reason: "mẫu của quận ghi sai phép kiểm tra")
    #expect(try register.formSubmissions().map(\.value.cells) == [disordered.counts])
  }

  @Test func `has no reason where nothing is wrong`() throws {
    _ = try register.submit(try table("BM77", 2023), on: .day("2023-12-15"), reason: "thử")
    try register.enterAwards(
      .sample("Phạm Văn Tư", birthYear: 1971, award: "GK_HUYEN", decision: .number("9/QĐ-UBND", on: "2022-12-30", by: .sampleDistrict)),
      decision: nil)
    _ = try register.submit(try table("BM77", 2022), on: .day("2022-12-31"))
    #expect(try register.formSubmissions().map(\.value.reason) == [nil, "thử"])
  }

  @Test(arguments: [
    "UPDATE form_submission_cell SET value = 3 WHERE id = 1", "DELETE FROM form_submission_cell WHERE id = 2",
    "UPDATE form_submission SET submitted_on = '2023-12-01'",
    "UPDATE form_submission SET fingerprint = '2-00000000000000000000000000000000'",
    "INSERT INTO form_submission_cell SELECT 9, change_id, NULL, row_digest, submission_id, '09', '1', 5 FROM form_submission_cell WHERE id = 1",
  ]) func `is told to be altered where another program altered what the book keeps of it`(_ sql: String) throws {
    _ = try register.submit(try table("BM77", 2023), on: .day("2023-12-15"), reason: "thử")
    #expect(try !register.sheet("BM77", 2023).submittedIsAltered)
    try book.alter(sql)
    #expect(try register.sheet("BM77", 2023).submittedIsAltered && !register.verify().isEmpty)
  }

  @Test func `is what it was after later changes, and as it was known then`() throws {
    _ = try register.submit(try table("BM77", 2023), on: .day("2023-12-15"), reason: "thử")
    let then = try register.status().fingerprint
    try register.voidAward(Identifier(1), reason: "nhầm")
    _ = try register.submit(try table("BM77", 2023), on: .day("2023-12-20"), reason: "sửa")
    try register.voidFormSubmission(Identifier(2), reason: "nhầm bản")
    #expect(try !register.sheet("BM77", 2023).submittedIsAltered)
    let past = try register.asKnown(at: .fingerprint(then))
    #expect(try past.sheet("BM77", 2023).submitted != nil && !past.sheet("BM77", 2023).submittedIsAltered)
  }
}
