import Recognition
import RecognitionExchange
import Testing

/// Lists of names that are to be looked up.
@Suite struct NameListTests {
  @Test func `a name is enough, and what else is told is taken`() {
    let text = "STT;Họ và tên;Năm sinh;Phường;Ba số cuối CCCD\n1;Nguyễn Văn An;1970;Phường 1;047\n2;Lê Lạ;;;\n"
    #expect(
      rows(NameList(Array(text.utf8)))
        == [
          NameRow(row: 2, name: "Nguyễn Văn An", birthYear: 1970, idDigits: try? IDDigits(parsing: "047"), ward: "Phường 1"),
          NameRow(row: 3, name: "Lê Lạ"),
        ])
  }

  @Test func `a list of gifts is looked up as it is`() {
    let text = "recipient,group,ward,address,quantity\nPhạm Lạ,Hộ khó khăn,P4,12 Phan Đình Phùng,1\n"
    #expect(rows(NameList(Array(text.utf8))) == [NameRow(row: 2, name: "Phạm Lạ", ward: "P4")])
  }

  @Test func `every issue of a row is told, and a heading nobody knows`() {
    #expect(
      findings(NameList(Array("Tên,Năm sinh,CCCD\n,197,079070001234\n".utf8))).map(\.problem)
        == [.missing, .outOfRange(least: 1850, most: 2200), .wholeIDNumber])
    #expect(findings(NameList(Array("Tên,Màu sắc\nAn,đỏ\n".utf8))).count == 1)
  }
}
