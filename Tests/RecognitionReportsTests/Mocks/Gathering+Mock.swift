import Recognition

extension GatheringFacts {
  /// The gathering with awards of two kinds: received in person, by others, not at all, and one cancelled since.
  static let mock = GatheringFacts(
    gathering: .init(entry: Entry(Identifier(1), .mock), lots: [.mock()], awards: 5),
    awards: [
      award(1, "Nguyễn Văn An", .individual, kind: 1, .inPerson),
      award(2, "Tổ dân phố 3", .collective, kind: 1, .representative, "Lê Thị Hoa"),
      award(3, "Trần Văn Bảy", .individual, kind: 1, .family, posthumous: true), award(4, "Võ Văn Em", .individual, kind: 1, .absent),
      award(5, "Nghiêm Văn Bảo", .individual, kind: 0, .inPerson), cancelled,
    ], office: "UBND quận Phú Nhuận", asOf: .mock("2023-01-31"), fingerprint: YearFacts.fingerprint)

  /// Only what the source says: awards without a number.
  static let told: GatheringFacts = {
    var facts = mock
    facts.awards = []
    return facts
  }()

  /// What the source counts, of a gathering of which little else is known.
  static let counted = GatheringFacts(
    gathering: .init(
      entry: Entry(
        Identifier(2),
        Ceremony(
          title: "Lễ tổng kết", heldOn: .mock("2022-12-28"), place: "Phường 1",
          statedAwards: .counts(individuals: 11, collectives: 20, households: nil))), lots: [], awards: 0),
    awards: [], office: nil, asOf: .mock("2023-01-31"), fingerprint: YearFacts.fingerprint)

  private static let cancelled: AwardListing = {
    var listing = award(6, "Lê Văn Tám", .individual, kind: 1, .inPerson)
    listing.cancellation = Cancellation(ground: .a, decisionNumber: .mock("3/QĐ-UBND"), cancelledOn: .mock("2023-01-20"))
    return listing
  }()

  private static func award(
    _ number: Int64, _ name: String, _ type: RecipientType, kind: Int, _ manner: ConferralManner, _ representative: String? = nil,
    posthumous: Bool = false
  ) -> AwardListing {
    let kind = [Entry<AwardKind>].mock[kind]
    var listing = AwardListing(
      id: Identifier(number),
      award: Award(
        decisionID: Identifier(1), recipientID: Identifier(number), kindID: kind.id, basis: .movement, merit: Merit(year: MeritYear(2022)!),
        position: type == .individual ? "Tổ trưởng" : nil, posthumous: posthumous),
      recipientID: Identifier(number), recipient: Recipient(type: type, name: name), kind: kind.value, decision: .mock,
      place: [Entry<Place>].phuNhuan[0], neighbourhood: nil, ceremonyID: Identifier(1), manner: manner, cancellation: nil)
    listing.representative = representative
    return listing
  }
}
