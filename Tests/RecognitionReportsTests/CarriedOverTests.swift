import Foundation
import Recognition
import Testing

@testable import RecognitionReports

@Suite struct `A list that is signed over several sheets` {
  private static let table: Table = {
    let columns: [Table.Column] = [
      .plainNumber("number", "STT"), .init("recipient", "Họ và tên"), .number("quantity", "Số lượng"), .number("value", "Trị giá"),
      .init("signature", "Ký nhận"),
    ]
    let rows = (1...32).map { [Table.Cell.number($0), .text("Người \($0)"), 2, $0 == 3 ? nil : .number($0 * 1000), .text(Table.signHere)] }
    return Table(columns: columns, rows: rows, total: ["", "Cộng", 64, 525_000, ""], unknownText: "")
      .carriedOver(adding: ["quantity", "value"], saying: "recipient", in: .vi)
  }()

  @Test func `sums each sheet, carries the sum forward and begins the next with it`() {
    let sums = Self.table.sums.keys.sorted().map { Array(Self.table.rows[$0][1...3]) }
    #expect(
      sums == [
        ["Cộng số 1–5", 10, 12_000], ["Mang sang trang sau", 10, 12_000], ["Trang trước mang sang", 10, 12_000],
        ["Cộng số 6–14", 18, 90_000], ["Mang sang trang sau", 28, 102_000], ["Trang trước mang sang", 28, 102_000],
        ["Cộng số 15–23", 18, 171_000], ["Mang sang trang sau", 46, 273_000], ["Trang trước mang sang", 46, 273_000],
        ["Cộng số 24–32", 18, 252_000],
      ])
  }

  @Test func `is cut where a new sheet begins, and the total ends the last`() {
    #expect(Self.table.parts.map(\.rows.count) == [7, 12, 12, 11])
    #expect(Self.table.parts.map { $0.total == nil } == [true, true, true, false])
    #expect(Self.table.parts.map { $0.sums.keys.sorted() } == [[5, 6], [0, 10, 11], [0, 10, 11], [0, 10]])
  }

  @Test func `that keeps to one sheet stays as it is`() {
    let short = Table(columns: [.number("quantity", "")], rows: (1...5).map { [.number($0)] })
    #expect(short.carriedOver(adding: ["quantity"], saying: "recipient", in: .vi) == short)
  }

  @Test func `begins a new sheet in HTML and for word processors`() throws {
    let page = Page(lists: [Self.table], from: nil, .mock())
    #expect(page.isWide && !Page(lists: [Table(columns: [.init("a", "A")], rows: [])], from: nil, .mock()).isWide)
    #expect(page.html(in: .vi).components(separatedBy: "<div class=\"scroll sheet\">").count == 4)
    let document = try #require(try Unzipped(WordDocument(page, .mock()).bytes()))["word/document.xml"]
    #expect(
      document.components(separatedBy: "<w:br w:type=\"page\"/>").count == 4 && document.components(separatedBy: "<w:tblGrid>").count == 5)
  }

  @Test(.enabled(if: PrintedPaper.canBeRead)) func `has on paper its own sum at the foot of each sheet`() throws {
    let text = try PrintedPaper(Page(lists: [Self.table], from: nil, .mock())).text
    let sheets = text.split(separator: "\u{C}").map(String.init).filter { $0.contains("Người") }
    #expect(sheets.count == 4)
    for (sheet, sum) in zip(sheets, ["Cộng số 1–5", "Cộng số 6–14", "Cộng số 15–23", "Cộng số 24–32"]) { #expect(sheet.contains(sum)) }
  }
}
