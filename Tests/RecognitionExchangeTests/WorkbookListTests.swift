import Recognition
import RecognitionExchange
import Testing

@Suite struct `A list in a workbook` {
  private static let header = ["Phường", "Loại", "Tên đơn vị", "Hiện có", "Tính đến ngày"]
  private static let kind = "Tổ bảo vệ dân phố"

  private static func problems(_ bytes: [UInt8], sheet: String? = nil) -> [EntryProblem] {
    findings(UnitList(bytes, sheet: sheet)).map(\.problem)
  }

  @Test func `gives the rows that the same list in CSV gives, with the rows of the sheet`() throws {
    let xml = Workbook.rows([Self.header, ["Phường 1", Self.kind, "Tổ 1", "5", #"<c r="@" s="1"><v>44927</v></c>"#]])
    let row = try #require(rows(UnitList(Workbook(xml).bytes)).first)
    let csv = try #require(
      rows(UnitList(Array("\(Self.header.joined(separator: ","))\nPhường 1,\(Self.kind),Tổ 1,5,2023-01-01\n".utf8))).first)
    #expect(row.ward == csv.ward && row.kind == csv.kind && row.name == csv.name && row.actual == csv.actual && row.asOf == csv.asOf)
    #expect(row.row == 2 && row.asOf == CivilDate(year: 2023, month: 1, day: 1))
  }

  @Test func `is found under titles, with a heading of two rows, numbers of columns, blank rows and a total`() throws {
    let xml =
      Workbook.rows(
        [
          ["ỦY BAN NHÂN DÂN QUẬN"], ["DANH SÁCH KHEN THƯỞNG NĂM 2022"], [],
          ["STT", "Họ và tên", "Loại", "Quyết định", "", "Cơ quan ban hành", "Hình thức khen thưởng", "Năm thành tích", "Số tiền"],
          ["", "", "", "Số", "Ngày ký"], ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)"],
          [
            "1", "Nguyễn Văn An", "cá nhân", "57/QĐ-UBND", #"<c r="@" s="2"><v>44931.5</v></c>"#, "768", "GK_HUYEN", "2022",
            #"<c r="@" t="str"><v>500.000</v></c>"#,
          ], [],
          ["2", "Lê Thị Bình", "cá nhân", "57/QĐ-UBND", "05/01/2023", "768", "GK_HUYEN", "2022", #"<c r="@" s="3"><v>1E6</v></c>"#],
          ["", "Tổng cộng:", "", "", "", "", "", "", #"<c r="@"><f>SUM(I7:I9)</f><v>1500000</v></c>"#],
        ])
      + #"<mergeCells><mergeCell ref="A1:I1"/><mergeCell ref="A4:A5"/><mergeCell ref="B4:B5"/><mergeCell ref="D4:E4"/></mergeCells>"#
    let list = AwardList(Workbook(xml).bytes, file: "ds.xlsx")
    #expect(findings(list).isEmpty, "\(findings(list))")
    let found = rows(list)
    #expect(found.map(\.recipient.name) == ["Nguyễn Văn An", "Lê Thị Bình"] && found.map(\.row) == [7, 9])
    #expect(found.map { $0.money?.amount } == [500_000, 1_000_000])
    #expect(found.allSatisfy { $0.decision?.signedOn == CivilDate(year: 2023, month: 1, day: 5) })
    #expect(list.leftOut.map(\.cell) == ["A6", "B10"] && list.leftOut.map(\.kind) == [.columnNumbers, .sum])
    #expect(list.origin?.sheet == "Phường 5" && list.origin?.cell(row: 7, column: "signedOn") == "E7")
  }

  @Test func `puts shared and formatted text together and leaves readings out`() throws {
    var book = Workbook(
      Workbook.rows([
        Self.header, [#"<c r="@" t="s"><v>0</v></c>"#, #"<c r="@" t="s"><v>1</v></c>"#, #"<c r="@" t="str"><f>A1</f><v>Tổ 1</v></c>"#],
      ]))
    book.texts =
      "<si><r><t>Phường </t></r><r><rPr><b/></rPr><t>1</t></r><rPh sb=\"0\"><t>x</t></rPh></si><si><t> to\u{302}\u{309} bảo vệ dân phố</t></si>"
    let row = try #require(rows(UnitList(book.bytes)).first)
    #expect(row.ward == "Phường 1" && row.kind == .civilGuardTeam && row.name == "Tổ 1")
  }

  @Test func `counts days from 1900 and from 1904`() throws {
    var book = Workbook(Workbook.rows([Self.header, ["P1", Self.kind, "T", "5", #"<c r="@" s="1"><v>43465</v></c>"#]]))
    #expect(rows(UnitList(book.bytes)).first?.asOf == CivilDate(year: 2018, month: 12, day: 31))
    book.countsFrom1904 = true
    #expect(rows(UnitList(book.bytes)).first?.asOf == CivilDate(year: 2023, month: 1, day: 1))
  }

  @Test func `never takes a decimal point for thousands`() {
    let xml = Workbook.rows([Self.header, ["P1", Self.kind, "T", "1.234", ""], ["P2", Self.kind, "T", "12.0", ""]])
    #expect(Self.problems(Workbook(xml).bytes) == [.notAWholeNumber])
    #expect(rows(UnitList(Workbook(xml).bytes)).map(\.actual) == [12])
  }

  @Test func `refuses a formula without its value, an error and a cell over several rows, at that cell`() {
    let xml =
      Workbook.rows([
        Self.header, ["P1", Self.kind, "T", #"<c r="@"><f>B2+1</f><v></v></c>"#],
        ["P2", Self.kind, "T", #"<c r="@" t="e"><v>#N/A</v></c>"#],
        ["P3", Self.kind, "T"], ["", Self.kind, "T2"], ["P4", Self.kind, "T", #"<c r="@"><f>2+3</f><v>5</v></c>"#],
      ]) + #"<mergeCells><mergeCell ref="A4:A5"/></mergeCells>"#
    let list = UnitList(Workbook(xml).bytes)
    #expect(
      findings(list).map(\.problem)
        == [.workbook(.formulaWithoutValue), .workbook(.errorValue), .workbook(.mergedRows), .workbook(.mergedRows)])
    #expect(findings(list).map { list.origin?.cell(row: $0.row ?? 0, column: $0.column) } == ["D2", "D3", "A4", "A5"])
    #expect(rows(list).map(\.ward) == ["P4"])
  }

  @Test func `passes over a row of one formula that was never reckoned, and refuses a row of several`() {
    let formula = #"<c r="@"><f>IF(1,2)</f><v/></c>"#
    let xml = Workbook.rows([Self.header, [formula, "", ""], [formula, formula, formula], ["P1", Self.kind, formula]])
    let list = UnitList(Workbook(xml).bytes)
    #expect(findings(list).map(\.row) == [3, 3, 3, 4] && rows(list).isEmpty)
  }

  @Test func `refuses a name that is a formula never reckoned, where a name is all a row has`() {
    let formula = #"<c r="@"><f>A9</f><v/></c>"#
    let list = NameList(Workbook(Workbook.rows([["Họ và tên", "Năm sinh"], ["Lê Lạ", "1970"], [formula, ""]])).bytes)
    #expect(findings(list).map(\.row) == [3] && rows(list).map(\.name) == ["Lê Lạ"])
  }

  @Test func `ends before the day, signatures, names and notes under it, and tells of them`() {
    let xml = Workbook.rows([
      Self.header, ["P1", Self.kind, "Tổ 1", "5", "01/01/2023"], ["", "Cộng", "", "5"], [],
      ["", "", "", "Phường 1, ngày 05 tháng 01 năm 2023"], ["NGƯỜI LẬP BIỂU", "", "THỦ TRƯỞNG ĐƠN VỊ"],
      ["(Ký, ghi rõ họ tên)", "", "(đã ký)"],
      ["Trần Thị Bình", "", "Lê Văn Ba"], ["Ghi chú: số liệu đến cuối năm"],
    ])
    let list = UnitList(Workbook(xml).bytes)
    #expect(rows(list).count == 1 && findings(list).isEmpty)
    #expect(
      list.leftOut.map(\.cell) == ["B3", "D5", "A6", "A7", "A8", "A9"]
        && list.leftOut.map(\.kind) == [.sum] + Array(repeating: .foot, count: 5))
  }

  @Test func `goes on where a row under the signatures could be an entry, and refuses one that has more than people sign in`() {
    let xml = Workbook.rows([
      Self.header, ["P1", Self.kind], ["Người lập biểu"], ["P2", Self.kind], ["", "Đội", "Tổ 3", "5", "01/01/2023"], ["P4"],
    ])
    let list = UnitList(Workbook(xml).bytes)
    #expect(rows(list).map(\.ward) == ["P1", "P2"] && Set(findings(list).map(\.row)) == [5])
    #expect(list.leftOut.map(\.cell) == ["A3", "A6"])
  }

  @Test func `does not end at a row that lacks something, before any signature`() {
    let xml = Workbook.rows([Self.header, ["P1"], ["", Self.kind, "Tổ trưởng"], ["P2", Self.kind, "Chủ tịch"]])
    let list = UnitList(Workbook(xml).bytes)
    #expect(findings(list).map(\.row) == [2, 3] && list.leftOut.isEmpty && rows(list).map(\.ward) == ["P2"])
  }

  @Test func `reads signs that XML has no room for, and refuses control characters among them at their cell`() {
    var book = Workbook(
      Workbook.rows([
        Self.header, ["P1", Self.kind, "Tổ_x005F_x0041__x0009_1"], ["P2", Self.kind, "Tổ_x0000_2"], ["P_x001b_3", Self.kind, "T"],
        ["P4", Self.kind, #"<c r="@" t="s"><v>0</v></c>"#], ["P5", Self.kind, "T_xD800_"],
      ]))
    book.texts = "<si><t>Tổ_x0007_4</t></si>"
    let list = UnitList(book.bytes)
    #expect(findings(list).map(\.problem) == Array(repeating: .workbook(.controlCharacter), count: 3))
    #expect(findings(list).map { list.origin?.cell(row: $0.row ?? 0, column: $0.column) } == ["C3", "A4", "C5"])
    #expect(rows(list).map(\.ward) == ["P1", "P5"] && rows(list).map(\.name) == ["Tổ_x0041_\t1", "T_xD800_"])
  }

  @Test func `stands on the sheet that has its headings, or the one that is named`() {
    let list = Workbook.rows([Self.header, ["P1", Self.kind]])
    let other = Workbook.rows([["Ghi chú"], ["không có gì"]])
    #expect(rows(UnitList(Workbook(sheets: [("Bìa", other), ("Phường 5", list)]).bytes)).map(\.ward) == ["P1"])
    let both = Workbook(sheets: [("Phường 4", list), ("Phường 5", Workbook.rows([Self.header, ["P2", Self.kind]]))]).bytes
    #expect(Self.problems(both) == [.workbook(.whichSheet(["Phường 4", "Phường 5"]))])
    #expect(rows(UnitList(both, sheet: "phường 5")).map(\.ward) == ["P2"])
    #expect(Self.problems(both, sheet: "P") == [.workbook(.noSuchSheet(known: ["Phường 4", "Phường 5"]))])
    #expect(Self.problems(Workbook(other).bytes) == [.workbook(.noHeader(required: ["ward", "kind"]))])
    #expect(Self.problems(Array("ward,kind\n".utf8), sheet: "P") == [.workbook(.sheetOfText)])
  }

  @Test func `tells unknown headings and missing columns as CSV does`() {
    let xml = Workbook.rows([["Phường", "Màu sắc", "Hiện có"], ["P1", "đỏ", "5"]])
    let problems = Self.problems(Workbook(xml).bytes)
    #expect(problems.count == 2 && problems.last == .missing)
  }

  @Test func `asks about text in an old encoding, and converts it where it is named`() throws {
    let xml = Workbook.rows([Self.header, ["Ph­êng 1", "Tæ b¶o vÖ d©n phè", "Tæ sè 1", "5", ""]])
    #expect(rows(UnitList(Workbook(xml).bytes)).isEmpty && !findings(UnitList(Workbook(xml).bytes)).isEmpty)
    let row = try #require(rows(UnitList(Workbook(xml).bytes, encoding: StatedEncoding(parsing: "tcvn3"))).first)
    #expect(row.ward == "Phường 1" && row.name == "Tổ số 1")
  }
}
