import Testing
import VietnameseText

@Suite struct PersonNameTests {
  @Test func `a name has họ, đệm and tên`() {
    let name = PersonName(" Nguyễn  Thị Hồng\u{A0}Gấm ")
    #expect([name.titles, name.familyName, name.middleName, name.givenName] == ["", "Nguyễn", "Thị Hồng", "Gấm"])
    #expect(name.fullName == "Nguyễn Thị Hồng Gấm")
  }

  @Test func `short names are allowed`() {
    #expect(PersonName("Lê An").middleName.isEmpty)
    #expect(PersonName("Niê").givenName == "Niê")
    #expect(PersonName("Niê").familyName.isEmpty)
    #expect(PersonName("  ").givenName.isEmpty)
  }

  @Test(arguments: [
    ("Ông Lê Văn Hải", "Ông", "Lê Văn Hải"), ("BÀ TRẦN THỊ BA", "BÀ", "TRẦN THỊ BA"), ("Ông Ba", "Ông", "Ba"),
    ("Gia đình ông Lê Văn Hải", "Gia đình ông", "Lê Văn Hải"), ("Hộ bà Phạm Thị Tư", "Hộ bà", "Phạm Thị Tư"),
    ("Thượng tá Nguyễn Văn A", "Thượng tá", "Nguyễn Văn A"), ("Đ/c: Trung uý Võ Minh", "Đ/c: Trung uý", "Võ Minh"),
    ("Bà mẹ Việt Nam anh hùng Lê Thị Tám", "Bà mẹ Việt Nam anh hùng", "Lê Thị Tám"), ("PGS.", "", "PGS."),
    ("GS. TS. Trần Văn Khê", "GS. TS.", "Trần Văn Khê"), ("Anh Nguyễn Văn A", "Anh", "Nguyễn Văn A"), ("Ông/Bà Lê An", "Ông/Bà", "Lê An"),
    ("Đại úy Đỗ Văn Đại", "Đại úy", "Đỗ Văn Đại"),
  ])
  func `titles in front are set apart`(text: String, titles: String, fullName: String) {
    #expect(PersonName(text).titles == titles)
    #expect(PersonName(text).fullName == fullName)
  }

  @Test(arguments: ["Hồ Văn Hải", "Anh Thư", "Ông", "Bà", "Đại Văn Úy", "Cô Ba", "Bá Văn Hộ", "Võ Thượng Tá", "Ông Ông"])
  func `names that look like titles stay names`(text: String) {
    let name = PersonName(text)
    #expect(name.fullName == (text == "Ông Ông" ? "Ông" : text))
  }

  @Test func `households are told from people`() {
    #expect(PersonName("Hộ ông Lê Văn Hải").isHousehold)
    #expect(PersonName("GIA ĐÌNH bà Lê Thị Hải").isHousehold)
    #expect(!PersonName("Hồ Văn Hải").isHousehold)
    #expect(!PersonName("Ông Lê Văn Hải").isHousehold)
  }
}
