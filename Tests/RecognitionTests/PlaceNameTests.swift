import Recognition
import Testing

/// Names of places taken apart, so that each way to write one gives the same key.
struct PlaceNameTests {
  @Test(arguments: [
    ("Phường 1", PlaceLevel.commune, "1"), ("phường 01", .commune, "1"), ("P1", .commune, "1"), ("p.1", .commune, "1"),
    ("P. 01", .commune, "1"), ("PHUONG 1", .commune, "1"), ("Q10", .district, "10"), ("Quận Phú Nhuận", .district, "phu nhuan"),
    ("H. Củ Chi", .district, "cu chi"), ("Thị xã Sa Pa", .district, "sa pa"), ("TX. Sa Pa", .district, "sa pa"),
    ("Thị trấn Củ Chi", .commune, "cu chi"), ("TT Củ Chi", .commune, "cu chi"), ("Xã Bình Hưng", .commune, "binh hung"),
    ("Đặc khu Côn Đảo", .commune, "con dao"), ("Tỉnh Bình Dương", .province, "binh duong"), ("KP3", .neighbourhood, "3"),
    ("Khu phố 03", .neighbourhood, "3"), ("Tổ dân phố số 5", .neighbourhood, "so 5"), ("Ấp 2", .neighbourhood, "2"),
    ("Khu dân cư Đông", .neighbourhood, "dong"),
  ]) func `kind and name are told apart`(_ text: String, _ level: PlaceLevel, _ key: String) {
    let name = PlaceName(text)
    #expect(name.level == level && name.key == key && !name.isCity)
  }

  @Test(arguments: ["TP.HCM", "TP HCM", "TPHCM", "tp. hcm", "Thành phố HCM"]) func `the city by its letters`(_ text: String) {
    #expect(PlaceName(text).key == "ho chi minh" && PlaceName(text).isCity)
    #expect(PlaceName("Phường HCM").key == "hcm")
  }

  @Test(arguments: ["Thành phố Hồ Chí Minh", "TP. Hồ Chí Minh", "tp Hồ Chí Minh"]) func `a city may be of any level`(_ text: String) {
    let name = PlaceName(text)
    #expect(name.level == nil && name.key == "ho chi minh" && name.isCity)
  }

  @Test(arguments: ["Phú Nhuận", "27058", "Phường", "Xã", "12a", "H", ""]) func `what names no kind has none`(_ text: String) {
    #expect(PlaceName(text).level == nil && !PlaceName(text).isCity)
  }

  @Test func `numbers lose their leading zeros, and zero stays`() {
    #expect(PlaceName("Phường 007").key == "7" && PlaceName("Phường 00").key == "0" && PlaceName("Khu phố 10").key == "10")
    #expect(PlaceName("Phường 1 A").key == "1 a")
  }

  @Test func `levels are ordered from the largest`() {
    #expect(PlaceLevel.allCases.sorted() == [.province, .district, .commune, .neighbourhood])
  }

  @Test func `a place stands from its first to its last day, and the first map serves the days before it`() {
    let place = Entry<Place>.place(1, .commune, "Phường 3", to: "2024-12-31").value
    #expect(place.isValid(on: .day("2021-01-01")) && place.isValid(on: .day("2024-12-31")) && place.isValid(on: .day("1999-09-09")))
    #expect(!place.isValid(on: .day("2025-01-01")))
    var later = place
    later.validFrom = .day("2023-01-01")
    #expect(!later.isValid(on: .day("2022-12-31")) && !later.isValid(on: .day("1999-09-09")))
  }
}
