import Recognition
import RecognitionReports

extension AwardHistory {
  /// A civil guard of Phường 1 with an award of 2021, cancelled since, and one of three years' merit.
  static let mock = history(
    [
      .mock(2, "57/QĐ-UBND", on: "2023-01-05", years: 2020...2022, position: "Tổ trưởng", citation: "Giữ vững địa bàn không có tệ nạn"),
      .mock(1, "12/QĐ-UBND", on: "2022-01-09", years: 2021...2021, position: nil, citation: nil, cancelledBy: "9/QĐ-UBND"),
    ], likelySame: [Identifier(7)])

  static let empty = history([], likelySame: [])

  private static func history(_ awards: [AwardListing], likelySame: [Identifier<Recipient>]) -> AwardHistory {
    AwardHistory(
      RecipientListing(
        id: Identifier(3), recipient: .guardsman, ward: [Entry<Place>].phuNhuan[0], awards: awards.count, cancelled: 1, exemplars: 0,
        mergedInto: nil), awards: awards, likelySame: likelySame, office: "UBND quận Phú Nhuận", asOf: .mock("2023-01-31"),
      fingerprint: YearFacts.fingerprint)
  }
}

extension Recipient {
  static let guardsman = Recipient(type: .individual, name: "Nguyễn Văn An", birthYear: 1970, gender: .male)
}

extension AwardListing {
  static func mock(
    _ id: Int64, _ number: String, on day: String, years: ClosedRange<Int>, position: String?, citation: String?,
    cancelledBy cancelling: String? = nil
  ) -> AwardListing {
    guard let year = MeritYear(years.upperBound), let number = try? DecisionNumber(parsing: number) else { preconditionFailure(number) }
    let cancellation = cancelling.flatMap { try? DecisionNumber(parsing: $0) }.map {
      Cancellation(ground: .b, decisionNumber: $0, cancelledOn: .mock("2023-01-20"))
    }
    let award = Award(
      decisionID: Identifier(1), recipientID: Identifier(3), kindID: Identifier(2), basis: .movement,
      merit: Merit(year: year, span: years.count > 1 ? years : nil), unit: "Tổ bảo vệ dân phố 2", position: position, citation: citation)
    let decision = Decision(issuerID: Identifier(1), issuer: "UBND quận Phú Nhuận", number: number, signedOn: .mock(day))
    return AwardListing(
      id: Identifier(id), award: award, recipientID: Identifier(3), recipient: .guardsman, kind: [Entry<AwardKind>].mock[1].value,
      decision: decision, place: [Entry<Place>].phuNhuan[0], neighbourhood: nil, ceremonyID: nil, manner: nil, cancellation: cancellation)
  }
}
