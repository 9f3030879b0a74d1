import Recognition
import RecognitionExchange
import Testing

@Suite struct `A workbook that is not whole` {
  private static let good = Workbook(
    Workbook.rows([["Phường", "Loại", "Hiện có"]] + (1...9).map { ["Phường \($0)", "Tổ bảo vệ dân phố", "\($0)"] })
  ).bytes

  /// The rows of a list, or nil where it is refused whole for what the file is.
  private static func wards(_ bytes: [UInt8]) -> [String]? {
    let list = UnitList(bytes)
    let problems = findings(list).map(\.problem)
    if problems.isEmpty { return rows(list).map(\.ward) }
    let isWhole = problems.count == 1 && rows(list).isEmpty
    return isWhole ? nil : ["read in part: \(problems)"]
  }

  @Test func `is refused wherever it is cut short`() {
    #expect(Self.wards(Self.good)?.count == 9)
    for part in 1..<20 {
      let bytes = Array(Self.good.prefix(Self.good.count * part / 20))
      #expect(Self.wards(bytes) == nil, "cut at \(part)/20")
    }
    for missing in 1...30 { #expect(Self.wards(Self.good.dropLast(missing)) == nil, "the last \(missing) bytes are missing") }
  }

  @Test func `is refused whole wherever its sheet ends too early, though the file around it is sound`() throws {
    let rows = Workbook.rows([["Phường", "Loại"]] + (1...3).map { ["Phường \($0)", "Tổ bảo vệ dân phố"] })
    let part = "xl/worksheets/sheet1.xml"
    var book = Workbook(rows)
    let sheet = try #require(book.parts[part])
    #expect(Self.wards(book.bytes)?.count == 3)
    for length in 0..<sheet.unicodeScalars.count {
      book.others[part] = String(String.UnicodeScalarView(sheet.unicodeScalars.prefix(length)))
      #expect(Self.wards(book.bytes) == nil, "the sheet ends after \(length) letters")
    }
  }

  @Test func `is refused, or read as it was, whichever byte is another`() {
    let whole = Self.wards(Self.good)
    var refused = 0
    for index in 4..<Self.good.count {
      var bytes = Self.good
      bytes[index] ^= 0x15
      let wards = Self.wards(bytes)
      if wards == nil { refused += 1 }
      #expect(wards == nil || wards == whole, "byte \(index): \(String(describing: wards))")
    }
    #expect(refused > Self.good.count / 2)
  }

  @Test func `is refused when it is an old or encrypted one, no workbook, or made to harm`() {
    func problems(_ bytes: [UInt8]) -> [EntryProblem] { findings(UnitList(bytes)).map(\.problem) }
    #expect(problems([0xD0, 0xCF, 0x11, 0xE0, 0xA1]) == [.workbook(.oldOrEncrypted)])
    #expect(problems(Workbook.zip(["a.txt": "a"])) == [.workbook(.notAWorkbook)])
    #expect(problems(Workbook.zip(Workbook("").parts, size: 600 << 20)) == [.workbook(.tooLarge(megabytes: 512))])
    var book = Workbook(Workbook.rows([["ward", "kind"], ["P1", "x"]]))
    book.others["xl/sharedStrings.xml"] = "<!DOCTYPE a [<!ENTITY b \"c\">]><sst><si><t>&b;</t></si></sst>"
    #expect(problems(book.bytes) == [.workbook(.damaged(part: "xl/sharedStrings.xml"))])
  }

  private static func problems(_ book: Workbook) -> [EntryProblem] { findings(UnitList(book.bytes)).map(\.problem) }

  @Test func `is refused when one part is several sheets`() {
    var book = Workbook(sheets: [("A", Workbook.rows([["ward", "kind"]])), ("B", Workbook.rows([["x"]]))])
    let relations = "xl/_rels/workbook.xml.rels"
    book.others[relations] = book.parts[relations]?.replacing("sheet2.xml", with: "sheet1.xml")
    #expect(Self.problems(book) == [.workbook(.damaged(part: "xl/worksheets/sheet1.xml"))])
  }

  @Test func `is refused when it has more texts or merged cells than any list`() {
    var book = Workbook(Workbook.rows([["ward", "kind"], ["P1", "x"]]))
    book.texts = String(repeating: "<si/>", count: 2_000_001)
    #expect(Self.problems(book) == [.workbook(.tooManyTexts(most: 2_000_000))])
    book.texts = "<si><t>" + String(repeating: "0123456789abcdef", count: 1 << 22) + "0</t></si>"
    #expect(Self.problems(book) == [.workbook(.tooLarge(megabytes: 64))])
    book = Workbook(book.sheets[0].xml + String(repeating: #"<mergeCell ref="D1:E1"/>"#, count: 100_001))
    #expect(Self.problems(book) == [.workbook(.tooManyMerges(most: 100_000))])
  }

  @Test func `is refused when more cells are merged at a row than there are columns`() {
    let list = Workbook.rows([["ward", "kind"], ["P1", "Tổ bảo vệ dân phố"], ["P2", "Tổ bảo vệ dân phố"]])
    let damaged = [EntryProblem.workbook(.damaged(part: "xl/worksheets/sheet1.xml"))]
    #expect(Self.problems(Workbook(list + String(repeating: #"<mergeCell ref="A2:B9"/>"#, count: 3))) == damaged)
    let apart = (1...9).map { #"<mergeCell ref="A\#($0 * 2 + 8):B\#($0 * 2 + 9)"/>"# }.joined()
    #expect(Self.wards(Workbook(list + apart).bytes) == ["P1", "P2"])
  }

  @Test func `is refused when it unpacks to a hundred times its size`() {
    let book = Workbook(Workbook.rows([["ward", "kind"], ["P1", "x"]]))
    #expect(findings(UnitList(Workbook.zip(book.parts, size: 3 << 20))).map(\.problem) == [.workbook(.tooLarge(megabytes: 16))])
  }

  @Test(arguments: [
    "<sheetData><row r=\"2\"/><row r=\"1\"/></sheetData>", "<sheetData><row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row></sheetData>",
    "<sheetData><row r=\"1\"><c r=\"ZZZ1\"/></row></sheetData>", "<sheetData><row r=\"1\"><c t=\"s\"><v>7</v></c></row></sheetData>",
    "<sheetData><row>", "<sheetData><row r=\"0\"/></sheetData>",
    "<sheetData><row r=\"9223372036854775807\"/><row/></sheetData>", "<sheetData><row r=\"1048576\"/><row/></sheetData>",
    "<sheetData><row r=\"1\"><c r=\"A1048577\"/></row></sheetData>",
  ]) func `is refused when its cells contradict each other`(xml: String) {
    #expect(findings(UnitList(Workbook(xml).bytes)).map(\.problem) == [.workbook(.damaged(part: "xl/worksheets/sheet1.xml"))])
  }
}
