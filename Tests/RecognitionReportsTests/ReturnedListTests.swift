import Testing

@testable import RecognitionReports

@Suite struct `A workbook of refused rows` {
  private static func list(_ rows: [ReturnedList.Row], _ headingRemarks: [ReturnedList.Remark] = []) -> ReturnedList {
    ReturnedList(
      heading: ReturnedList.Row(cells: ["Phường", "Hiện có"], number: 1, remarks: headingRemarks), rows: rows, rowHeading: "Dòng",
      reasonHeading: "Lý do", printing: .mock())
  }

  private static func unzipped(_ list: ReturnedList) throws -> Unzipped { try #require(try Unzipped(list.bytes())) }

  @Test func `marks the offending cell, an empty one too, comments on it, and tells the reason again at the end`() throws {
    let rows = [
      ReturnedList.Row(cells: ["=P1", "năm"], number: 3, remarks: [.init(column: 1, text: "Không phải số.")]),
      ReturnedList.Row(cells: [], number: 7, remarks: [.init(column: 0, text: "Thiếu."), .init(column: nil, text: "Không đọc được.")]),
    ]
    let book = try Self.unzipped(Self.list(rows))
    let sheet = book["xl/worksheets/sheet1.xml"]
    let fault = try #require(sheet.firstMatch(of: /<c r="B2" s="([0-9]+)"/)).1
    #expect(sheet.contains(#"<c r="A3" s="\#(fault)"/>"#) && !sheet.contains(#"<c r="A2" s="\#(fault)""#))
    let comments = book["xl/comments1.xml"]
    #expect(comments.contains(#"ref="B2""#) && comments.contains("Không phải số.") && comments.contains(#"ref="A3""#))
    #expect(!comments.contains("Không đọc được."), "said of no cell")
    let texts = book["xl/sharedStrings.xml"]
    #expect(texts.contains("Hiện có: Không phải số.") && texts.contains("Phường: Thiếu.\nKhông đọc được."))
    #expect(!sheet.contains("<f>") && sheet.contains("<v>7</v>"))
  }

  @Test func `comments on headings, and beside them where no heading is meant`() throws {
    let remarks: [ReturnedList.Remark] = [.init(column: 1, text: "Cột lạ."), .init(column: nil, text: "Thiếu cột.")]
    let comments = try Self.unzipped(Self.list([ReturnedList.Row(cells: ["P1", "5"], number: 2, remarks: [])], remarks))["xl/comments1.xml"]
    #expect(comments.contains(#"ref="B1""#) && comments.contains(#"ref="D1""#))
  }

  @Test func `keeps cells beyond the headings before what it adds`() throws {
    let book = try Self.unzipped(Self.list([ReturnedList.Row(cells: ["P1", "5", "thừa"], number: 2, remarks: [])]))
    #expect(book["xl/worksheets/sheet1.xml"].contains(#"<c r="D2""#) && book["xl/sharedStrings.xml"].contains("thừa"))
  }

  @Test func `tells every reason where there are more than can be commented on`() throws {
    let count = ReturnedList.mostComments + 50
    let rows = (1...count).map { ReturnedList.Row(cells: ["P", "x"], number: $0 + 1, remarks: [.init(column: 1, text: "Sai \($0).")]) }
    let book = try Self.unzipped(Self.list(rows))
    #expect(book["xl/sharedStrings.xml"].contains("Hiện có: Sai \(count)."))
    #expect(!book["xl/comments1.xml"].contains("Sai \(count)."))
  }
}
