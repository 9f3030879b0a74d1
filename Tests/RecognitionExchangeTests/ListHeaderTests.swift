import Recognition
import Testing

@testable import RecognitionExchange

@Suite struct ListHeaderTests {
  private let claims = ["code", "weight", "min", "max", "committed", "no"]

  @Test(arguments: [
    "code,weight", "Mã,Trọng số", "MA;TRONG SO", "mã đơn vị\ttrọng  số *", "\u{FEFF}CODE;Weight", "Phường;Quân số (người)",
    "Ma\u{303};Tro\u{323}ng sô\u{301}",
  ]) func `headings are known in both languages, any case, with and without marks`(header: String) {
    let separator = header.contains(";") ? ";" : header.contains("\t") ? "\t" : ","
    let rows = rows(ClaimList(Array((header + "\nP01\(separator)41").utf8)))
    #expect(rows == [ClaimRow(row: 2, code: "P01", weight: 41, floor: nil, cap: nil, committed: nil)])
  }

  @Test func `columns come in any order, with a running number before them`() {
    let rows = rows(ClaimList(Array("STT,Tối đa,weight,Tối thiểu,Đã giao,code\n1,9,41,2,3,P01".utf8)))
    #expect(rows == [ClaimRow(row: 2, code: "P01", weight: 41, floor: 2, cap: 9, committed: 3)])
  }

  @Test func `every bad heading is told, and no row comes after it`() {
    let list = ClaimList(Array("code,wieght,Mã,Màu sắc\nP01,1,P01,đỏ\n".utf8), file: "c.csv")
    #expect(rows(list).isEmpty)
    #expect(
      findings(list) == [
        Finding(file: "c.csv", row: 1, column: "wieght", value: "wieght", .unknownField(known: claims)),
        Finding(file: "c.csv", row: 1, column: "code", value: "Mã", .repeatedField),
        Finding(file: "c.csv", row: 1, column: "Màu sắc", value: "Màu sắc", .unknownField(known: claims)),
        Finding(file: "c.csv", row: 1, column: "weight", value: "", .missing),
      ])
  }

  @Test func `an empty file lacks its header, a header alone is a list of nothing`() {
    let missing = ["code", "weight"].map { Finding(row: 1, column: $0, value: "", .missing) }
    #expect(findings(ClaimList([])) == missing)
    #expect(findings(ClaimList(Array("code,weight\n".utf8))).isEmpty)
    #expect(rows(ClaimList(Array("code,weight\n".utf8))).isEmpty)
  }

  @Test func `the header stands in row 2 below a line that names the separator`() {
    #expect(findings(ClaimList(Array("sep=;\ncode\n".utf8))).map(\.row) == [2])
  }

  @Test func `a header that is no text is one finding`() {
    #expect(findings(ClaimList([0xFF, 0x2C, 0x61, 0x0A, 0x31, 0x2C, 0x32])).count == 1)
  }

  @Test func `rows of empty cells are passed over, short rows lack their last cells`() {
    let list = ClaimList(Array("code,weight,min\n,,\nP01,41\n;\n".utf8))
    #expect(rows(list).map(\.code) == ["P01"])
    #expect(findings(list) == [Finding(row: 4, column: "weight", value: "", .missing)])
  }

  @Test func `more cells than headings are a finding, and so is a value without a heading`() {
    let list = ClaimList(Array("code,weight,\nP01,41,\nP02,42,,\nP03,43,x\n".utf8))
    #expect(rows(list).map(\.code) == ["P01"])
    #expect(findings(list).map(\.row) == [3, 4])
  }

  @Test func `no two columns share a number, no two headings of a list a key`() {
    let layouts = [
      AwardList([]).layout, UnitList([]).layout, ExemplarList([]).layout, NomineeList([]).layout, HandoverList([]).layout,
      ClaimList([]).layout,
    ]
    for layout in layouts {
      #expect(Set(layout.columns.map(\.id)).count == layout.columns.count)
      for column in layout.columns {
        for heading in [column.name] + column.headings {
          #expect(layout.column(called: heading)?.name == column.name, "\(heading)")
          #expect(!Column.key(heading).isEmpty)
        }
      }
    }
  }
}
