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
