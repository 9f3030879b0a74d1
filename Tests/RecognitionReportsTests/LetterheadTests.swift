import Foundation
import Recognition
import Testing

@testable import RecognitionReports

/// The head and end of official papers, as Nghị định 30/2020/NĐ-CP, phụ lục I has them.
@Suite struct `An official paper` {
  private static let signed = PaperDetails(number: .mock("5/BC-UBND"), signedOn: .mock("2018-03-06"))

  private func head(_ issuer: String?, _ details: PaperDetails = PaperDetails(), seat: Place? = nil) -> Letterhead {
    Letterhead(issuer, type: "BC", seat: seat, details, in: .vi)
  }

  private func authority(_ issuer: String?, _ form: Decision.SigningForm?, title: String? = nil, isCollective: Bool = true) -> [String] {
    Closing(issuer, usual: [], isCollective: isCollective, PaperDetails(signerTitle: title, signingForm: form), in: .vi).authority
  }

  @Test func `writes a People's Committee out on two lines and any other body on one`() {
    #expect(head("UBND quận Phú Nhuận").agency == ["ỦY BAN NHÂN DÂN", "QUẬN PHÚ NHUẬN"])
    #expect(head("Ủy ban nhân dân Phường 1").agency == ["ỦY BAN NHÂN DÂN", "PHƯỜNG 1"])
    #expect(head("Công an quận Phú Nhuận").agency == ["CÔNG AN QUẬN PHÚ NHUẬN"])
    #expect(head(nil).agency == ["………………………"], "a register without an office leaves room")
  }

  @Test func `has its number and day, or room for them`() {
    #expect(head("UBND quận Phú Nhuận", Self.signed).number == "Số: 05/BC-UBND")
    #expect(head("UBND quận Phú Nhuận").number == "Số: \u{A0}\u{A0}\u{A0}\u{A0}\u{A0}\u{A0}/BC-UBND")
    let seat = YearFacts.mock().officePlace?.value
    #expect(head(nil, Self.signed, seat: seat).day == "Phú Nhuận, ngày 06 tháng 3 năm 2018", "months from March on have no nought")
    #expect(head(nil, seat: nil).day == "……, ngày …… tháng …… năm ……")
  }

  @Test(arguments: [
    ("Quận Phú Nhuận", "Phú Nhuận"), ("Phường 1", "Phường 1"), ("Thành phố Hồ Chí Minh", "Thành phố Hồ Chí Minh"),
    ("Tỉnh Gia Lai", "Gia Lai"),
    ("Quận 3", "Quận 3"), ("Xã Ia Mơ", "Ia Mơ"),
  ]) func `names the place before the day`(name: String, locality: String) {
    let place = Place(level: .district, name: name, code: nil, parentID: nil, validFrom: .mock("2021-01-01"), fromIsCertain: true)
    #expect(place.locality == locality)
  }

  @Test func `is signed by the head, a deputy, a delegate or one who acts`() {
    let office = "UBND quận Phú Nhuận"
    #expect(authority(office, nil) == ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"])
    #expect(authority(office, .forTheChair) == ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"])
    #expect(authority(office, .byDelegation, title: "Trưởng phòng Nội vụ") == ["TUQ. CHỦ TỊCH", "TRƯỞNG PHÒNG NỘI VỤ"])
    #expect(authority(office, .acting) == ["TM. ỦY BAN NHÂN DÂN", "Q. CHỦ TỊCH"])
    #expect(authority(office, nil, isCollective: false) == ["CHỦ TỊCH"], "commendations are the chair's own")
    #expect(authority("Công an quận Phú Nhuận", nil) == ["TRƯỞNG CÔNG AN QUẬN PHÚ NHUẬN"])
  }

  @Test func `of the year tells its parts in the order of the skeleton`() {
    let text = YearReport(facts: .full, paper: Self.signed).rendered(as: .text, .mock())
    let parts = [
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 05/BC-UBND", "BÁO CÁO", "I. ĐẶC ĐIỂM TÌNH HÌNH", "II. KẾT QUẢ THỰC HIỆN",
      "6. Thi đua, khen thưởng",
      "7. Chăm lo, tặng quà", "III. ĐÁNH GIÁ", "IV. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2023", "V. KIẾN NGHỊ", "./.", "Nơi nhận:",
      "PHỤ LỤC: SỐ LIỆU NĂM 2022", "(Kèm theo Báo cáo số 05/BC-UBND ngày 06 tháng 3 năm 2018 của UBND quận Phú Nhuận)",
      "1. CÁC BUỔI HỌP MẶT, LỄ",
    ]
    let places = parts.map { text.range(of: $0)?.lowerBound }
    #expect(!places.contains(nil), "\(zip(parts, places).filter { $0.1 == nil }.map(\.0))")
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
  }

  @Test func `of a signed decision bears the book's number, day and signer, whatever is told of it`() {
    let told = PaperDetails(number: .mock("1/QĐ-UBND"), signer: "Ai Khác", recipients: ["Công an quận"])
    let text = DraftDecision(.signed, paper: told).rendered(as: .text, .mock())
    #expect(text.contains("Số: 57/QĐ-UBND") && text.contains("Nguyễn Đông Tùng") && !text.contains("Ai Khác"))
    #expect(text.contains("- Công an quận;") && text.contains("- Lưu: VT."))
  }
}
