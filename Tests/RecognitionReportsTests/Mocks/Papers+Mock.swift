import Recognition
import RecognitionReports

extension GiftPaper {
  static let mock = GiftPaper(
    office: "UBND quận Phú Nhuận", title: Ceremony.mock.title, givenOn: .mock("2023-01-12"), occasion: Ceremony.mock.occasion,
    asOf: .mock("2023-01-31"), fingerprint: YearFacts.fingerprint)
}

extension Printing {
  static func mock(_ language: Language = .vi, excel: Bool = false) -> Printing {
    Printing(language: language, printedOn: .mock("2023-02-01"), time: "08:30", forExcel: excel)
  }
}

extension AwardsTableFacts {
  static let mock: AwardsTableFacts = {
    guard let period = try? Period(parsing: "2022-H1") else { preconditionFailure("2022-H1") }
    let line = { (ward: Int64?, unit: String?, kind: Int64, type: RecipientType, given: Int, cancelled: Int) in
      Line(
        placeID: ward.map { Identifier($0) }, unit: unit, kindID: Identifier(kind), recipientType: type, given: given, cancelled: cancelled)
    }
    return AwardsTableFacts(
      period: period, basis: .decision, asOf: .mock("2023-01-31"), office: "UBND quận Phú Nhuận",
      wards: Array([Entry<Place>].phuNhuan.prefix(3)),
      otherPlaces: [], kinds: .mock,
      lines: [
        line(1, "Tổ bảo vệ dân phố 10", 2, .individual, 4, 1), line(1, "Tổ bảo vệ dân phố 2", 2, .individual, 3, 0),
        line(1, "Tổ bảo vệ dân phố 2", 1, .collective, 1, 0), line(1, nil, 2, .individual, 1, 0),
        line(3, "Công an phường", 2, .collective, 1, 0), line(nil, nil, 3, .household, 2, 0),
      ], fingerprint: YearFacts.fingerprint)
  }()
}
