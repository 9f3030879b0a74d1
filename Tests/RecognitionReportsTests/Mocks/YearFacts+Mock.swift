import Recognition

extension YearFacts {
  static let fingerprint = "3f6a1c0de2b94775a8d1f0c96b5e8a40"

  /// The year 2022 of quận Phú Nhuận as the first report tells it: one gathering, 170 gifts, no award entered.
  static func mock(lots: [LotStanding] = [.mock()]) -> YearFacts {
    YearFacts(
      year: 2022, basis: .merit, asOf: .mock("2023-01-31"), office: "UBND quận Phú Nhuận",
      officePlace: .phuNhuanDistrict,
      ceremonies: [CeremonyFacts(entry: Entry(Identifier(1), .mock), lots: lots, awards: 0)], programmes: [],
      wards: .phuNhuan, wardsOn: .mock("2023-01-12"), otherPlaces: [], kinds: .mock, tallies: [], cancelledInYear: 0, protected: 0,
      gaps: [], exemplars: nil, fingerprint: fingerprint)
  }

  /// A year in which everything is known.
  static let full: YearFacts = {
    var ceremony = Ceremony.mock
    ceremony.place = "Nhà văn hóa thanh niên"
    ceremony.statedAwards = .counts(individuals: 11, collectives: 2, households: nil)
    ceremony.indicators = .known
    let lot = GiftLot(
      description: "Quà Tết", quantity: 170, beneficiaries: "Lực lượng an ninh cơ sở", unitValue: Dong(500_000),
      funder: "Quỹ Vì người nghèo", drawName: "so-vang-1-lo-1")
    var facts = mock(lots: [.mock(lot: lot, handedOver: 12, returned: 1)])
    facts.ceremonies[0].entry.value = ceremony
    facts.ceremonies[0].awards = 14
    facts.programmes = [.mock]
    facts.tallies = .mock
    facts.givenBefore =
      [AwardTally].mock.map { KindYear(year: 2022, kindID: $0.kindID, given: $0.given) }
      + [KindYear(year: 2019, kindID: [AwardTally].mock[0].kindID, given: 4)]
    facts.otherPlaces = [.ward(70, name: "Phường 25", code: "26929")]
    facts.cancelledInYear = 1
    facts.protected = 2
    facts.gaps = .mock
    facts.exemplars = ExemplarCounts(individuals: 5, collectives: 2, households: 1)
    facts.models = ModelFigures(year: 2022, .mock)
    facts.neighbourhoods = ["Khu phố 1", "Ấp 2"]
    facts.inhabitants = 163_961
    facts.support = .mock
    facts.safety = [SafetyCount(subject: .ward, classified: 13, met: 12), SafetyCount(subject: .school, classified: 4, met: 4)]
    facts.figures = [
      .mock(1, .propagandaSessions, 18, before: 10), .mock(2, .tips, 44, ward: .ward(1, name: "Phường 1", code: "27058"), before: 31),
    ]
    return facts
  }()

  /// The year before `full`.
  static let previous: YearFacts = {
    var facts = mock(lots: [.mock(lot: GiftLot(description: "Quà Tết", quantity: 144))])
    facts.year = 2021
    facts.ceremonies[0].entry.value.indicators = [
      Indicator(code: "criminal-offences", name: "Phạm pháp hình sự", direction: .decrease, value: 58)
    ]
    facts.tallies = Array([AwardTally].mock.prefix(1))
    return facts
  }()

  /// A register in which nothing of the year is recorded.
  static let empty: YearFacts = {
    var facts = mock()
    facts.year = 2019
    facts.office = nil
    facts.officePlace = nil
    facts.ceremonies = []
    facts.wards = []
    facts.wardsOn = .mock("2019-12-31")
    return facts
  }()
}

extension YearFacts.ProgrammeFacts {
  static let mock: YearFacts.ProgrammeFacts = {
    let lots = [
      LotStanding.mock(lot: GiftLot(description: "Gạo", quantity: 130), position: 1),
      LotStanding.mock(
        lot: GiftLot(description: "Học bổng", quantity: 15, beneficiaries: "Con thành viên tổ bảo vệ", unitValue: Dong(1_000_000)),
        position: 2, winner: nil),
    ]
    return YearFacts.ProgrammeFacts(
      id: Identifier(2),
      programme: GiftProgramme(
        title: "Chương trình Trung thu", givenOn: .mock("2022-09-10"), occasion: "Tết Trung thu", lots: lots.map(\.lot)), lots: lots)
  }()
}

extension [Indicator] {
  static let known = [
    Indicator(code: "criminal-offences", name: "Phạm pháp hình sự", direction: .decrease, value: 33, previous: 57),
    Indicator(
      code: "clearance-rate", name: "Tỷ lệ khám phá án", direction: .increase, value: 21, valueOf: 27, previous: 30, previousOf: 45),
    Indicator(code: "political-security", name: "An ninh chính trị", direction: .stable),
  ]
}

extension [Entry<AwardKind>] {
  static let mock: [Entry<AwardKind>] = [
    ("BK_TINH", "Bằng khen của Chủ tịch UBND cấp tỉnh", "Certificate of merit of the provincial chair", 60),
    ("GK_HUYEN", "Giấy khen của Chủ tịch UBND cấp huyện", "Certificate of commendation of the district chair", 80),
    ("GDVH", "Gia đình văn hóa", "Cultural family", 90),
  ].enumerated().map { index, kind in
    Entry(
      Identifier(Int64(index + 1)),
      AwardKind(
        code: kind.0, category: .form, parent: nil, level: "district", recipients: RecipientType.allCases, title: kind.1,
        titleEnglish: kind.2, precedence: kind.3, validFrom: nil, validTo: nil, legalBasis: "", status: "memory 5/5"))
  }
}

extension [AwardTally] {
  static let mock = [
    AwardTally(
      placeID: Identifier(1), kindID: Identifier(2), recipientType: .individual, commendation: .movement, given: 9, cancelled: 1,
      money: Dong(3_600_000), moneyUnknown: 1),
    AwardTally(
      placeID: Identifier(8), kindID: Identifier(2), recipientType: .collective, commendation: .movement, given: 2, cancelled: 0,
      money: Dong(1_800_000), moneyUnknown: 0),
    AwardTally(
      placeID: Identifier(70), kindID: Identifier(1), recipientType: .individual, commendation: .sudden, given: 1, cancelled: 0,
      money: Dong(1_490_000), moneyUnknown: 0),
    AwardTally(
      placeID: nil, kindID: Identifier(3), recipientType: .household, commendation: .regular, given: 2, cancelled: 0, money: Dong(0),
      moneyUnknown: 2),
  ]
}

extension [StrengthGap] {
  static let mock: [StrengthGap] = [Entry<Place>].phuNhuan.prefix(4).enumerated().map { index, ward in
    switch index {
    case 0: StrengthGap(ward: ward, units: 3, required: 9...21, actual: 7)
    case 1: StrengthGap(ward: ward, units: 2, required: 12...12, actual: 14)
    case 2: StrengthGap(ward: ward, units: 1, required: nil, actual: 5)
    default: StrengthGap(ward: ward, units: 0, required: nil, actual: nil)
    }
  }
}
