import Foundation
import Recognition
import RecognitionExchange
import Testing

@Suite struct `Refused rows of a list` {
  private static let csv =
    "STT,Phường,Loại,Hiện có\n1,Phường 1,Tổ bảo vệ dân phố, năm \n\n2,Phường 2,Đội,\n3,\"Phường\n3\",Tổ bảo vệ dân phố,7\n"

  @Test func `are given as they were handed in, with their rows and the places of their columns`() throws {
    let list = UnitList(Array(Self.csv.utf8))
    let refused = try #require(list.handedIn([2, 5]))
    #expect(refused.headings == ["STT", "Phường", "Loại", "Hiện có"] && refused.headingRow == 1)
    #expect(refused.rows.map(\.number) == [2, 5])
    #expect(refused.rows.map(\.cells) == [["1", "Phường 1", "Tổ bảo vệ dân phố", "năm"], ["3", "Phường\n3", "Tổ bảo vệ dân phố", "7"]])
    #expect(refused.position(of: "actual") == 3 && refused.position(of: "name") == nil)
  }

  @Test func `are all of them where the headings are refused, which are placed too`() throws {
    let list = UnitList(Array(Self.csv.replacingOccurrences(of: "Hiện có", with: "Anh em").utf8))
    let refused = try #require(list.handedIn([1]))
    #expect(refused.rows.map(\.number) == [2, 4, 5] && refused.position(of: "Anh em") == 3)
  }

  @Test func `have no cells where these cannot be told apart, and more than headings where the list has`() throws {
    let list = UnitList(Array("ward,kind\nP1,Đội dân phòng,thừa\nP2,\"Đội\n".utf8))
    #expect(try #require(list.handedIn([2, 3])).rows.map(\.cells) == [["P1", "Đội dân phòng", "thừa"], []])
    #expect(UnitList([0xD0, 0xCF, 0x11, 0xE0]).handedIn([1]) == nil)
  }

  @Test func `come back with the columns that were added to them, which say nothing`() throws {
    let xml = Workbook.rows([
      ["Phường", "Loại", "Hiện có", RefusedRows.rowHeading.vietnamese, RefusedRows.reasonHeading.vietnamese],
      ["P1", "Tổ bảo vệ dân phố", "5", "3", #"<c r="@" t="e"><v>#N/A</v></c>"#], ["P2", "Tổ bảo vệ dân phố", "nhiều", "4", "Hiện có: …"],
    ])
    let list = UnitList(Workbook(xml).bytes)
    #expect(rows(list).map(\.actual) == [5] && findings(list).map(\.row) == [3])
    let again = try #require(list.handedIn([3]))
    #expect(again.headings == ["Phường", "Loại", "Hiện có"] && again.rows.map(\.cells) == [["P2", "Tổ bảo vệ dân phố", "nhiều"]])
  }

  @Test func `come back under English headings as well`() {
    let headings = "ward,kind,\(RefusedRows.rowHeading.english),\(RefusedRows.reasonHeading.english)"
    #expect(rows(UnitList(Array("\(headings)\nP1,Đội dân phòng,2,why\n".utf8))).count == 1)
  }

  @Test func `do not pass identity numbers on`() throws {
    let list = AwardList(
      Array(
        "recipient,type,award,meritYear,CCCD\nAn 079 123 456 789,cá nhân,GK_HUYEN,2022,079123456789\nTổ 3,tập thể,GK_HUYEN,2022,\n".utf8),
      decisionIsGiven: true)
    #expect(
      try #require(list.handedIn([2, 3])).rows.map(\.cells)
        == [["An", "cá nhân", "GK_HUYEN", "2022", "…789"], ["Tổ 3", "tập thể", "GK_HUYEN", "2022", ""]])
  }
}
