import Recognition
import RecognitionExchange
import Testing

@Suite struct `What headings mean` {
  private static let csv = Array("Phường,Loại,Anh em,Zalo\nP1,Tổ bảo vệ dân phố,5,x\n".utf8)
  private static let said = [
    HeadingMeanings.Said(heading: "anh em", column: "Hiện có"), HeadingMeanings.Said(heading: "ZALO (số)", column: nil),
  ]

  /// What the first list teaches, as entries of a book.
  private static func remembered() -> [Entry<HeadingMeaning>] {
    let list = UnitList(csv, meanings: HeadingMeanings(said: said))
    return list.newMeanings.enumerated().map { Entry(Identifier(Int64($0 + 1)), $1.meaning) }
  }

  @Test func `is what an officer says, and is told`() throws {
    let list = UnitList(Self.csv, meanings: HeadingMeanings(said: Self.said))
    #expect(rows(list).map(\.actual) == [5] && findings(list).isEmpty)
    #expect(list.settledHeadings.map(\.heading) == ["Anh em", "Zalo"] && list.settledHeadings.map(\.column) == ["actual", nil])
    #expect(list.newMeanings.map(\.meaning.column) == ["actual", nil] && list.newMeanings.allSatisfy { $0.meaning.list == .units })
  }

  @Test func `is remembered of the form, whatever the order and case of its headings, and of no other`() {
    let meanings = HeadingMeanings(remembered: Self.remembered())
    let same = UnitList(Array("ZALO,ANH EM,PHUONG,Loại,\nx,5,P1,Tổ bảo vệ dân phố,\n".utf8), meanings: meanings)
    #expect(
      rows(same).map(\.actual) == [5] && same.settledHeadings.map(\.source) == [.remembered(Identifier(2)), .remembered(Identifier(1))]
        && same.newMeanings.isEmpty)
    let other = UnitList(Array("Phường,Loại,Anh em,Zalo,Ghi chú\nP1,Tổ bảo vệ dân phố,5,x,\n".utf8), meanings: meanings)
    #expect(findings(other).map(\.column) == ["Anh em", "Zalo", "Ghi chú"])
    let awards = AwardList(Self.csv, meanings: meanings)
    #expect(awards.settledHeadings.isEmpty)
  }

  @Test func `is of the same form when refused rows come back`() {
    let xml = Workbook.rows([
      ["Phường", "Loại", "Anh em", "Zalo", RefusedRows.rowHeading.vietnamese, RefusedRows.reasonHeading.vietnamese],
      ["P1", "Tổ bảo vệ dân phố", "5", "x", "2", "vì"],
    ])
    #expect(rows(UnitList(Workbook(xml).bytes, meanings: HeadingMeanings(remembered: Self.remembered()))).map(\.actual) == [5])
  }

  @Test func `said anew takes the place of what is remembered`() {
    let known = Self.remembered()
    let again = UnitList(Self.csv, meanings: HeadingMeanings(said: Self.said, remembered: known))
    #expect(again.newMeanings.isEmpty)
    let other = UnitList(
      Self.csv, meanings: HeadingMeanings(said: [.init(heading: "Anh em", column: "population")], remembered: known))
    #expect(rows(other).map(\.population) == [5] && rows(other).map(\.actual) == [nil])
    #expect(other.newMeanings.map(\.replaces) == [Identifier(1)] && other.newMeanings.map(\.meaning.column) == ["population"])
  }

  @Test func `may settle a heading that the list knows otherwise`() {
    let bytes = Array("Phường,Loại lực lượng,Đơn vị\nP1,Đội dân phòng,Đội 5\n".utf8)
    #expect(!findings(UnitList(bytes)).isEmpty)
    let said = [HeadingMeanings.Said(heading: "Đơn vị", column: "name")]
    #expect(rows(UnitList(bytes, meanings: HeadingMeanings(said: said))).map(\.name) == ["Đội 5"])
    let needless = [HeadingMeanings.Said(heading: "Phường", column: "ward"), said[0]]
    #expect(UnitList(bytes, meanings: HeadingMeanings(said: needless)).newMeanings.map(\.meaning.heading) == ["Đơn vị"])
  }

  @Test func `finds the headings of a sheet, and leaves out columns whose cells cannot be read`() {
    let xml = Workbook.rows([
      ["DANH SÁCH"], ["Nơi", "Loại nào", "Ghi chú"], ["P1", "Đội dân phòng", #"<c r="@" t="e"><v>#N/A</v></c>"#],
    ])
    let said: [HeadingMeanings.Said] = [
      .init(heading: "Nơi", column: "ward"), .init(heading: "Loại nào", column: "kind"), .init(heading: "Ghi chú", column: nil),
    ]
    #expect(rows(UnitList(Workbook(xml).bytes)).isEmpty)
    let list = UnitList(Workbook(xml).bytes, meanings: HeadingMeanings(said: said))
    #expect(rows(list).map(\.ward) == ["P1"] && findings(list).isEmpty)
  }

  @Test func `is known of the program's own list, and of no other`() {
    let own = "id,recipient,type,award,meritYear,status,ceremony\n1,An,individual,GK_HUYEN,2022,inForce,1\n"
    let list = AwardList(Array((own + "2,Ba,individual,GK_HUYEN,2022,cancelled,\n").utf8), decisionIsGiven: true)
    #expect(rows(list).map(\.recipient.name) == ["An"] && findings(list).map(\.column) == ["status"])
    #expect(list.settledHeadings.map(\.heading) == ["id", "ceremony"] && list.settledHeadings.allSatisfy { $0.source == .printed })
    let other = AwardList(
      Array("recipient,type,award,meritYear,Số,Buổi lễ\nAn,individual,GK_HUYEN,2022,57,1\n".utf8), decisionIsGiven: true)
    #expect(findings(other).map(\.column) == ["Số", "Buổi lễ"])
    let exemplars = ExemplarList(Array("id,recipient,type,year,ceremony\n7,An,individual,2022,1\n".utf8))
    #expect(rows(exemplars).map(\.ceremonyID) == [Identifier(1)])
  }

  @Test func `cannot be of a column or a heading that is not there`() {
    let column = UnitList(Self.csv, meanings: HeadingMeanings(said: [.init(heading: "Zalo", column: "mausac")]))
    #expect(column.unknownColumnSaid?.column == "mausac" && column.unknownHeadingSaid == nil)
    let heading = UnitList(Self.csv, meanings: HeadingMeanings(said: [.init(heading: "Viber", column: nil)]))
    #expect(heading.unknownHeadingSaid?.heading == "Viber" && heading.unknownColumnSaid == nil)
  }
}
