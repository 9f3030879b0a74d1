import Foundation
import Recognition
import Testing

@testable import RecognitionReports

@Suite struct `A printed certificate` {
  private static func award(
    _ name: String = "Nguyễn Văn An", gender: Gender? = nil, citation: String? = "Bắt cướp", posthumous: Bool = false, number: Int? = 1203
  ) -> AwardListing {
    var decision = Decision.mock
    decision.signingForm = .forTheChair
    let kind = [Entry<AwardKind>].mock.first { $0.value.code == "GK_HUYEN" }!
    return AwardListing(
      id: Identifier(1),
      award: Award(
        decisionID: Identifier(1), recipientID: Identifier(1), kindID: kind.id, basis: .movement, merit: Merit(year: MeritYear(2022)!),
        position: "Tổ trưởng", citation: citation, posthumous: posthumous), recipientID: Identifier(1),
      recipient: Recipient(type: .individual, name: name, gender: gender), kind: kind.value, decision: decision,
      place: [Entry<Place>].phuNhuan[0], neighbourhood: nil, ceremonyID: nil, manner: nil, cancellation: nil,
      certificate: number.map { Certificate(number: $0, issuedOn: .mock("2022-12-29")) })
  }

  private static func sheets(_ awards: [AwardListing], _ layout: CertificateLayout = CertificateLayout(), isOverprint: Bool = false)
    -> CertificateSheets
  {
    CertificateSheets(awards, layout: layout, isOverprint: isOverprint, seat: YearFacts.mock().officePlace?.value)
  }

  private static func text(_ field: CertificateField, _ award: AwardListing) -> String? { sheets([award]).texts(award)[field] }

  @Test func `says who gives what to whom for what, by which decision and number`() {
    let texts = Self.sheets([]).texts(Self.award())
    #expect(texts[.authority] == "CHỦ TỊCH ỦY BAN NHÂN DÂN QUẬN PHÚ NHUẬN")
    #expect(texts[.form] == "GIẤY KHEN" && texts[.tribute] == "TẶNG")
    #expect(texts[.recipient] == "Nguyễn Văn An" && texts[.post] == "Tổ trưởng, Phường 1" && texts[.deed] == "Bắt cướp")
    #expect(texts[.decision] == "Số quyết định: 57/QĐ-UBND ngày 28 tháng 12 năm 2022" && texts[.book] == "Số sổ vàng: 1203")
    #expect(texts[.day] == "Phú Nhuận, ngày 28 tháng 12 năm 2022")
    #expect(texts[.title] == "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH" && texts[.signer] == "Nguyễn Đông Tùng")
  }

  @Test func `calls a person what the book knows, and leaves out what it does not`() {
    #expect(Self.text(.recipient, Self.award(gender: .male)) == "Ông Nguyễn Văn An")
    #expect(Self.text(.recipient, Self.award(gender: .female)) == "Bà Nguyễn Văn An")
    #expect(Self.text(.tribute, Self.award(posthumous: true)) == "TRUY TẶNG")
    #expect(Self.text(.deed, Self.award(citation: nil)) == nil && Self.text(.book, Self.award(number: nil)) == nil)
  }

  @Test func `stands on a sheet of its own, with a frame or on a ready-made blank`() {
    let full = Self.sheets([Self.award(), Self.award("Trần Thị Bình")]).html()
    #expect(full.components(separatedBy: "<section>").count == 3 && full.components(separatedBy: "class=\"frame\"").count == 3)
    #expect(full.contains("GIẤY KHEN"))
    let over = Self.sheets([Self.award()], isOverprint: true).html()
    #expect(!over.contains("class=\"frame\"") && !over.contains("GIẤY KHEN") && !over.contains("CỘNG HÒA"))
    #expect(over.contains("Nguyễn Văn An") && over.contains("Số sổ vàng: 1203"))
  }

  @Test func `is placed to the millimetre, and moved by what a printer is off`() {
    var layout = CertificateLayout()
    layout.move(.recipient, to: (100, 95), size: 24)
    layout.move(.book, to: (20, 190), size: nil)
    layout.shift(right: 1.5, down: -2)
    let html = Self.sheets([Self.award()], layout).html()
    #expect(html.contains(".recipient { left: -17mm; top: 93mm; width: 237mm; font-size: 24pt; }"), "centred on 100 and 1.5")
    #expect(html.contains(".book { left: 21.5mm; top: 188mm; width: 130mm; font-size: 11pt; }"))
    #expect(html.contains(".deed { left: 41.5mm; top: 117mm;"))
  }

  @Test func `tells its places once for all sheets, and at a text only that it is set smaller`() {
    let html = Self.sheets([Self.award(), Self.award("Công Tằng Tôn Nữ Nguyễn Phước Thị Bích Huyền Trân Hồng Ngọc")]).html()
    #expect(html.components(separatedBy: ".recipient {").count == 2 && html.components(separatedBy: "style=").count == 2)
  }

  @Test(arguments: [("Nguyễn Văn An", 28.0...28.0), ("Công Tằng Tôn Nữ Nguyễn Phước Thị Bích Huyền Trân Hồng Ngọc", 15.0...24.0)])
  func `sets a long name smaller, so that it keeps to its line`(name: String, sizes: ClosedRange<Double>) {
    let box = CertificateLayout().boxes[.recipient]!
    let size = box.size(for: name, lines: 1)
    #expect(sizes.contains(size))
    #expect(LetterWidths.ems(of: name) * size <= box.width / 25.4 * 72)
    #expect(box.size(for: String(repeating: "M", count: 400), lines: 1) == 14, "never less than half, where it breaks")
  }

  @Test func `shows text of the book as it is, whatever is in it`() {
    let html = Self.sheets([Self.award("<script>", citation: "a & b")]).html()
    #expect(!html.contains("<script") && html.contains("&lt;script&gt;") && html.contains("a &amp; b"))
  }

  @Test(.enabled(if: PrintedPaper.canBeRead)) func `keeps on paper to its box, whatever its length`() throws {
    let names = [
      "Nguyễn Văn An", "Công Tằng Tôn Nữ Nguyễn Phước Thị Bích Huyền Trân Hồng Ngọc", "NGUYỄN HOÀNG MINH KHƯƠNG THỤY ƯỚC NGUYỆN MỪNG",
    ]
    let sheets = try PrintedPaper(bytes: Self.sheets(names.map { Self.award($0) }).pdf()).sheets
    #expect(sheets.count == 3)
    for sheet in sheets {
      #expect(abs(sheet.width - 841.9) < 1 && abs(sheet.height - 595.3) < 1)
      #expect(sheet.words.allSatisfy { $0.left > 60 && $0.right < 842 - 60 })
    }
  }
}
