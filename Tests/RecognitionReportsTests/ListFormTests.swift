import Testing

@testable import RecognitionReports

@Suite struct `A form for a list` {
  private static func unzipped(_ list: FormList, ward: String?) throws -> Unzipped {
    let choices = ListChoices(wards: ["Phường 1", "Phường 2"], ward: ward, kinds: ["GK_XA"])
    return try #require(try Unzipped(ListForm(list, choices, .mock()).bytes()))
  }

  @Test func `has its drop-downs on a hidden sheet`() throws {
    let book = try Self.unzipped(.units, ward: nil)
    #expect(book.sheets == ["Danh sách", "Hướng dẫn", "Danh mục"])
    #expect(book["xl/workbook.xml"].contains(#"name="Danh mục" sheetId="3" state="hidden""#))
    let sheet = book["xl/worksheets/sheet1.xml"]
    #expect(sheet.contains("<formula1>'Danh mục'!$A$2:$A$3</formula1>") && sheet.contains(#"type="list""#))
    #expect(sheet.contains(#"type="date""#) && sheet.contains(#"type="whole""#) && !sheet.contains("<f>"))
  }

  @Test func `of one ward tells the ward in every row that is filled, and in no other`() throws {
    let sheet = try Self.unzipped(.handover, ward: #"P"1"#)["xl/worksheets/sheet1.xml"]
    #expect(sheet.contains(#" t="str"><f>IF(COUNTA(B4:F4)=0,"","P""1")</f><v></v></c>"#), "\(sheet.prefix(2500))")
    let nominees = try Self.unzipped(.nominees, ward: "Phường 1")["xl/worksheets/sheet1.xml"]
    #expect(nominees.contains(#"<f>IF(COUNTA(A4:B4,D4:E4)=0,"","Phường 1")</f>"#))
  }

  @Test func `of the same choices has the same bytes`() throws {
    let choices = ListChoices(wards: ["Phường 1"], ward: nil)
    #expect(try ListForm(.units, choices, .mock()).bytes() == ListForm(.units, choices, .mock()).bytes())
  }
}
