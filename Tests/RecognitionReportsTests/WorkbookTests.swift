import Foundation
import Recognition
import Testing

@testable import RecognitionReports

@Suite struct `A workbook` {
  private static let hostile = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=HYPERLINK(\"http://a\")", "<b>&\"'"]

  private static func unzipped(_ table: Table) throws -> Unzipped {
    try #require(try Unzipped(Workbook(lists: [table], from: nil, .mock()).bytes()))
  }

  @Test func `of the same book at the same clock has the same bytes`() throws {
    let first = try YearReport(facts: .mock()).workbook(.mock()).bytes()
    #expect(try YearReport(facts: .mock()).workbook(.mock()).bytes() == first)
    var later = Printing.mock()
    later.time = "08:31"
    #expect(try YearReport(facts: .mock()).workbook(later).bytes() != first)
  }

  @Test func `is made in a folder that nobody else may enter, and leaves nothing`() throws {
    var paths: [String] = []
    func mode(_ folder: String) -> Int? { try? FileManager.default.attributesOfItem(atPath: folder)[.posixPermissions] as? Int }
    let made = try PrivateFolder.using { folder throws(WorkbookError) in
      paths.append(folder)
      #expect(FileManager.default.createFile(atPath: "\(folder)/a.xlsx", contents: nil))
      return mode(folder)
    }
    #expect(made == 0o700)
    #expect(throws: WorkbookError.cannotWrite("a")) {
      try PrivateFolder.using { folder throws(WorkbookError) in
        paths.append(folder)
        throw WorkbookError.cannotWrite("a")
      }
    }
    #expect(Set(paths).count == 2 && paths.allSatisfy { !FileManager.default.fileExists(atPath: $0) })
  }

  @Test func `tells the day of printing as the day it was made`() throws {
    let book = try #require(try Unzipped(YearReport(facts: .mock()).workbook(.mock()).bytes()))
    #expect(book["docProps/core.xml"].contains("2023-02-01T01:30:00Z"), "half past eight in Vietnam")
  }

  @Test func `keeps what looks like a letter by its number`() throws {
    let table = Table(columns: [.init("a", "A")], rows: [["_x0041_x0042_"], ["_x00_"]])
    let texts = try Self.unzipped(table)["xl/sharedStrings.xml"]
    #expect(texts.contains(">_x005F_x0041_x005F_x0042_<") && texts.contains(">_x00_<"))
  }

  @Test func `keeps as text whatever a user wrote`() throws {
    let table = Table(columns: [.init("a", "=A1"), .number("n", "N")], rows: Self.hostile.map { [.text($0), .number(1)] })
    let book = try Self.unzipped(table)
    #expect(!book["xl/worksheets/sheet1.xml"].contains("<f>"))
    let texts = book["xl/sharedStrings.xml"]
    for text in ["=A1", "=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(", "&lt;b&gt;&amp;"] { #expect(texts.contains(">\(text)"), "\(text)") }
  }

  @Test func `has totals as formulas with their values, and a number where the rows do not make it`() throws {
    let table = Table(
      columns: [.init("a", "Tên"), .number("n", "Số"), .number("m", "Khác"), .number("u", "Chưa rõ")],
      rows: [["A", 1200, 5, nil], ["B", 34, 6, nil]], total: ["Cộng", 1234, 12, nil])
    let sheet = try Self.unzipped(table)["xl/worksheets/sheet1.xml"]
    #expect(sheet.contains("<f>SUBTOTAL(9,B2:B3)</f><v>1234</v>"))
    #expect(sheet.contains("<v>12</v>") && !sheet.contains("C2:C3"))
    #expect(!sheet.contains("r=\"D2\"") && !sheet.contains("r=\"D4\""), "what is unknown stays empty")
  }

  @Test func `sums the sums of a table once`() throws {
    let book = try #require(try Unzipped(AwardsTable(.mock).workbook(.mock()).bytes()))
    let formulas = book["xl/worksheets/sheet1.xml"].components(separatedBy: "<f>SUBTOTAL(9,D").dropFirst().map { $0.prefix { $0 != ")" } }
    let last = try #require(formulas.last)
    #expect(formulas.count > 2 && last.hasPrefix("2:D"))
    #expect(formulas.dropLast().allSatisfy { $0 != last }, "the total is over all rows, sums among them: a spreadsheet passes those over")
    #expect(AwardsTable(.mock).page(.mock()).blocks.contains { if case .table(let table) = $0 { !table.sums.isEmpty } else { false } })
  }

  @Test func `has real dates, grouped amounts and plain years`() throws {
    let table = Table(
      columns: [.init("d", "Ngày"), .init("t", "Chữ"), .plainNumber("y", "Năm"), .number("m", "Tiền")],
      rows: [["2023-01-12", "2023-01-12", 2022, 1_500_000], ["31/12/2023", "chưa rõ", 2023, 10], [nil, nil, nil, nil]])
    let book = try Self.unzipped(table)
    let sheet = book["xl/worksheets/sheet1.xml"]
    #expect(sheet.contains("<v>44938</v>") && sheet.contains("<v>45291</v>"))
    #expect(sheet.components(separatedBy: "<v>44938</v>").count == 2, "a column that is not all days keeps its text")
    #expect(book["xl/styles.xml"].contains("formatCode=\"dd/mm/yyyy\""))
    #expect(sheet.contains("<v>1500000</v>") && sheet.contains("<v>2022</v>"))
  }

  @Test func `keeps the header in sight and filters the rows without the total`() throws {
    let table = Table(columns: [.init("a", "Tên"), .number("n", "Số")], rows: [["A", 1], ["B", 2]], total: ["Cộng", 3])
    let sheet = try Self.unzipped(table)["xl/worksheets/sheet1.xml"]
    #expect(sheet.contains("<pane ySplit=\"1\"") && sheet.contains("state=\"frozen\""))
    #expect(sheet.contains("<autoFilter ref=\"A1:B3\"/>"))
    #expect(sheet.contains("<cols>") && sheet.contains("paperSize=\"9\""))
  }

  @Test func `merges a title over its columns and has shares as numbers that read as percentages`() throws {
    var columns: [Table.Column] = [.init("a", "Nội dung"), .number("1", "TT"), .number("2", "CN"), .number("3", "Tỷ lệ")]
    (columns[1].headings, columns[2].headings) = (["Chia ra", "Tập thể"], ["Chia ra", "Cá nhân"])
    columns[3].isShare = true
    var table = Table(columns: columns, rows: [["A", 1, 2, .share(1, of: 8)], ["B", 3, 4, .share(0, of: 0)]], total: ["Cộng", 4, 6, ""])
    table.links = [[nil, "x", nil, nil]]
    table.anchors = [1: "x"]
    let book = try Self.unzipped(table)
    let sheet = book["xl/worksheets/sheet1.xml"]
    #expect(sheet.contains("<mergeCell ref=\"B1:C1\"/>") && sheet.contains("<pane ySplit=\"2\""))
    #expect(sheet.contains("<autoFilter ref=\"A2:D4\"/>") && sheet.contains("<f>SUBTOTAL(9,B3:B4)</f><v>4</v>"))
    #expect(sheet.contains("<v>0.125</v>") && !sheet.contains("r=\"D4\""))
    #expect(book["xl/styles.xml"].contains("formatCode=\"0.0%\"") && sheet.contains("location=\"'Danh sách'!A4\""))
    #expect(book["xl/sharedStrings.xml"].contains(">Chia ra<"))
  }

  @Test func `has an amount that nobody compared with the law as a number with a mark, in the sum too`() throws {
    var table = Table(
      columns: [.init("a", "Tên"), .number("m", "Tiền")], rows: [["An", .doubtful(450_000)], ["Bình", 710_000], ["Cộng", 1_160_000]])
    table.sums = [2: 0..<2]
    let book = try Self.unzipped(table)
    #expect(book["xl/styles.xml"].contains("#,##0&quot;*&quot;") && book["xl/worksheets/sheet1.xml"].contains("<v>450000</v>"))
    #expect(book["xl/worksheets/sheet1.xml"].contains("<f>SUBTOTAL(9,B2:B3)</f><v>1160000</v>"))
  }

  @Test func `of many rows has its titles too`() throws {
    var columns: [Table.Column] = [.init("a", "Nội dung"), .number("1", "TT"), .number("2", "CN")]
    (columns[1].headings, columns[2].headings) = (["Chia ra", "Tập thể"], ["Chia ra", "Cá nhân"])
    let sheet = try Self.unzipped(Table(columns: columns, rows: Array(repeating: ["A", 1, 2], count: 10_001)))["xl/worksheets/sheet1.xml"]
    #expect(sheet.contains(">Chia ra<") && sheet.contains(">Nội dung<") && sheet.contains("<mergeCell ref=\"B1:C1\"/>"))
  }

  @Test func `keeps numbers that a spreadsheet would round as text`() throws {
    let table = Table(columns: [.plainNumber("n", "Số")], rows: [[1_234_567_890_123_456], [999_999_999_999_999]])
    let book = try Self.unzipped(table)
    #expect(book["xl/sharedStrings.xml"].contains(">1234567890123456<"))
    #expect(book["xl/worksheets/sheet1.xml"].contains("<v>999999999999999</v>"))
  }

  @Test func `names sheets so that every spreadsheet takes them`() {
    var names = SheetNames(in: .vi)
    #expect(names.name(for: "I. Phường 1: 13 phần") == "I. Phường 1 13 phần")
    #expect(names.name(for: "i. PHƯỜNG 1: 13 phần") == "i. PHƯỜNG 1 13 phần (2)")
    #expect(names.name(for: "2. Khen thưởng theo danh hiệu, hình thức") == "2. Khen thưởng theo danh hiệu")
    #expect(names.name(for: "'[]:*?/\\'") == "Danh sách")
    #expect(names.name(for: nil) == "Danh sách (2)")
    #expect(names.name(for: "Thông tin") == "Thông tin (2)")
    #expect(names.name(for: "History") == "History (2)")
    let long = String(repeating: "🏅", count: 40)
    #expect(names.name(for: long).utf16.count <= 31 && names.name(for: long).utf16.count <= 31)
  }

  @Test func `of a report has a sheet to each table, one that tells whose figures they are, and charts`() throws {
    let book = try #require(try Unzipped(YearReport(facts: .mock(), previous: .previous).workbook(.mock()).bytes()))
    #expect(book.sheets.contains("Thông tin") && book.sheets.count > 5)
    #expect(book.names.contains("xl/chartsheets/sheet1.xml"))
    let texts = book["xl/sharedStrings.xml"]
    for text in ["UBND quận Phú Nhuận", "năm thành tích", YearFacts.fingerprint, "Lưu ý", "08:30"] {
      #expect(texts.contains(text), "\(text)")
    }
  }

  @Test func `without any table still tells whose it is`() throws {
    let book = try #require(try Unzipped(GiftSheet(.unallocated, nominees: [], paper: .mock).workbook(.mock()).bytes()))
    #expect(book.sheets == ["Thông tin"])
  }

  @Test func `of a long list has every row`() throws {
    let rows = (1...12_000).map { [Table.Cell.number($0), .text("=Người \($0)")] }
    let sheet = try Self.unzipped(Table(columns: [.plainNumber("id", "Số"), .init("name", "Tên")], rows: rows))["xl/worksheets/sheet1.xml"]
    #expect(sheet.components(separatedBy: "<row ").count == 12_002)
    #expect(sheet.contains("<t>=Người 12000</t>") && !sheet.contains("<f>"))
  }

  @Test func `refuses what no sheet holds, and says which cell`() {
    let long = String(repeating: "x", count: 32_768)
    #expect(throws: WorkbookError.textTooLong(sheet: "Danh sách", cell: "B2")) {
      try Self.unzipped(Table(columns: [.init("a", "A"), .init("b", "B")], rows: [["a", .text(long)]]))
    }
    let rows = Array(repeating: [Table.Cell.unknown], count: 1_048_576)
    #expect(throws: WorkbookError.tooManyRows(sheet: "Danh sách", rows: 1_048_577)) {
      try Self.unzipped(Table(columns: [.init("a", "A")], rows: rows))
    }
  }

  @Test func `names columns as spreadsheets do`() {
    #expect([0, 25, 26, 51, 52, 701, 702, 16_383].map(CellName.letters) == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA", "XFD"])
  }
}
