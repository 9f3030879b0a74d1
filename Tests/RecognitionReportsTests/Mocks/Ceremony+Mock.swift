import Recognition

extension Ceremony {
  /// The gathering of 12 January 2023 as an officer writes it down.
  static let mock = Ceremony(
    title: "Họp mặt lực lượng an ninh cơ sở và quần chúng tiêu biểu", movement: "Toàn dân bảo vệ an ninh Tổ quốc",
    meritYear: MeritYear(2022), heldOn: .mock("2023-01-12"), partOfDay: .afternoon, occasion: "Tết Nguyên đán Quý Mão năm 2023",
    organiser: "UBND quận Phú Nhuận", place: "Quận Phú Nhuận", wards: 13,
    honours: ["Lực lượng an ninh cơ sở", "Quần chúng tiêu biểu trong phong trào"], guests: .mock, directives: .mock,
    gifts: [.mock], statedAwards: .many, indicators: .mock, source: .mock)
}

extension [Guest] {
  static let mock = [
    Guest(
      name: "Nguyễn Đông Tùng",
      roles: [
        "Phó Bí thư Quận ủy", "Chủ tịch UBND quận",
        "Trưởng ban Chỉ đạo phòng chống tội phạm và xây dựng phong trào “Toàn dân bảo vệ an ninh Tổ quốc” quận",
      ], spoke: true),
    Guest(name: "Nguyễn Tuấn Kiệt", roles: ["Trưởng Công an quận"]),
  ]
}

extension [Directive] {
  static let mock = [
    Directive(to: "UBND 13 phường", text: "Bổ sung lực lượng bảo vệ dân phố cho đủ theo quy định", tracks: .strength),
    Directive(to: "UBND 13 phường", text: "Tập huấn, nâng cao nghiệp vụ lực lượng an ninh cơ sở", tracks: .training),
    Directive(to: "Công an quận và 13 phường", text: "Thăm hỏi, hỗ trợ thành viên có hoàn cảnh khó khăn", tracks: .visits),
    Directive(to: "Công an quận và 13 phường", text: "Nhân rộng gương điển hình và mô hình tự quản", tracks: .models),
    Directive(to: "Lực lượng an ninh cơ sở", text: "Giữ vai trò nòng cốt trong phong trào"),
    Directive(to: "Lực lượng an ninh cơ sở", text: "Thường xuyên nắm tình hình địa bàn"),
    Directive(
      to: "Lực lượng an ninh cơ sở",
      text: "Cùng cảnh sát khu vực tuyên truyền, vận động nhân dân cảnh giác, tố giác tội phạm", tracks: .campaigns),
  ]
}

extension [Indicator] {
  static let mock = [
    Indicator(code: "criminal-offences", name: "Phạm pháp hình sự", direction: .decrease),
    Indicator(code: "clearance-rate", name: "Tỷ lệ khám phá án", direction: .increase),
    Indicator(code: "political-security", name: "An ninh chính trị và trật tự an toàn xã hội", direction: .stable),
  ]
}

extension Source {
  static let mock = Source(
    publisher: "Thanhuytphcm.vn", author: "Trần Minh",
    title:
      "Phú Nhuận: Nhân rộng gương điển hình tiêu biểu, các mô hình tự quản về an ninh trật tự ở cộng đồng dân cư")
}
