import Apportionment
import Recognition

@testable import RecognitionStore

extension Ceremony {
  /// What the account of the gathering of 12 January 2023 in quận Phú Nhuận tells.
  static let phuNhuan = Ceremony(
    title: "Họp mặt lực lượng an ninh cơ sở và quần chúng tiêu biểu", movement: "Toàn dân bảo vệ an ninh Tổ quốc",
    meritYear: MeritYear(2022), heldOn: .gathering, partOfDay: .afternoon, occasion: "Tết Nguyên đán Quý Mão năm 2023",
    organiser: "UBND quận Phú Nhuận", place: "Quận Phú Nhuận", wards: 13,
    honours: ["Lực lượng an ninh cơ sở", "Quần chúng tiêu biểu trong phong trào"], guests: guestsOfPhuNhuan,
    directives: directivesOfPhuNhuan, gifts: [.tet], statedAwards: .many,
    indicators: [
      Indicator(code: "criminal-offences", name: "Phạm pháp hình sự", direction: .decrease),
      Indicator(code: "clearance-rate", name: "Tỷ lệ khám phá án", direction: .increase),
      Indicator(code: "political-security", name: "An ninh chính trị và trật tự an toàn xã hội", direction: .stable),
    ],
    source: Source(
      publisher: "Thanhuytphcm.vn", author: "Trần Minh",
      title: "Phú Nhuận: Nhân rộng gương điển hình tiêu biểu, các mô hình tự quản về an ninh trật tự ở cộng đồng dân cư"))

  private static let guestsOfPhuNhuan = [
    Guest(
      name: "Nguyễn Đông Tùng",
      roles: [
        "Phó Bí thư Quận ủy", "Chủ tịch UBND quận",
        "Trưởng ban Chỉ đạo phòng chống tội phạm và xây dựng phong trào “Toàn dân bảo vệ an ninh Tổ quốc” quận",
      ], spoke: true),
    Guest(name: "Nguyễn Tuấn Kiệt", roles: ["Trưởng Công an quận"]),
  ]

  private static let directivesOfPhuNhuan = [
    Directive(to: "UBND 13 phường", text: "Bổ sung lực lượng bảo vệ dân phố cho đủ theo quy định", tracks: .strength),
    Directive(to: "UBND 13 phường", text: "Tập huấn, nâng cao nghiệp vụ lực lượng an ninh cơ sở", tracks: .training),
    Directive(to: "Công an quận và 13 phường", text: "Thăm hỏi, hỗ trợ thành viên có hoàn cảnh khó khăn", tracks: .visits),
    Directive(to: "Công an quận và 13 phường", text: "Nhân rộng gương điển hình và mô hình tự quản", tracks: .models),
    Directive(to: "Lực lượng an ninh cơ sở", text: "Giữ vai trò nòng cốt trong phong trào"),
    Directive(to: "Lực lượng an ninh cơ sở", text: "Thường xuyên nắm tình hình địa bàn", status: .done),
    Directive(
      to: "Lực lượng an ninh cơ sở", text: "Cùng cảnh sát khu vực tuyên truyền, vận động nhân dân cảnh giác, tố giác tội phạm",
      tracks: .campaigns),
  ]
}

extension GiftLot {
  static let tet = GiftLot(
    description: "Quà Tết", quantity: 170, beneficiaries: "Lực lượng an ninh cơ sở và quần chúng nhân dân", drawName: "pn-tet-2023")
}

extension AwardRow {
  /// A row of an award list, verified in law, that has nothing doubtful about it.
  static func sample(
    _ name: String = "Trần Văn An", row: Int = 2, type: RecipientType = .individual, birthYear: Int? = 1970,
    recipientUnit: String? = nil, ward: String? = "Phường 1", district: String? = nil, award: String = "GK_DV", year: Int = 2022,
    span: ClosedRange<Int>? = nil, citation: String? = nil, money: Int? = nil, position: String? = nil,
    decision: AwardRow.DecisionReference? = nil
  ) -> AwardRow {
    AwardRow(
      row: row, recipient: Recipient(type: type, name: name, birthYear: birthYear, unit: recipientUnit), district: district, ward: ward,
      neighbourhood: nil, unit: nil, position: position, rankClass: nil, award: award, basis: .movement,
      merit: Merit(year: MeritYear(year)!, span: span), citation: citation, money: money.map(Dong.init), posthumous: false,
      enterprise: false, decision: decision)
  }
}

extension String {
  /// Whose director may confer GK_DV, the award of the samples.
  static let samplePolice = "Công an Thành phố Hồ Chí Minh"
  static let sampleDistrict = "UBND quận Phú Nhuận"
}

extension AwardRow.DecisionReference {
  static func number(_ number: String, on day: String, by issuer: String = .samplePolice) -> AwardRow.DecisionReference {
    AwardRow.DecisionReference(number: (try? DecisionNumber(parsing: number))!, signedOn: .day(day), issuer: issuer)
  }
}

extension AwardRow.DecisionReference {
  /// A decision of the district, whose chair may confer GK_HUYEN, CSTDCS, TTLDTT and LDTT.
  static let ofTheDistrict = number("5/QĐ-UBND", on: "2023-01-05", by: .sampleDistrict)
  /// A decision of the city, whose chair may confer BK_TINH.
  static let ofTheCity = number("3/QĐ-UBND", on: "2023-01-05", by: "UBND Thành phố Hồ Chí Minh")
}

extension EntryProblem {
  /// The rule of law that was not kept, where it is that.
  var breach: RuleBreach? {
    if case .against(let breach) = self { breach } else { nil }
  }
}

extension UnitRow {
  static func sample(
    _ name: String = "Tổ 1", row: Int = 2, ward: String = "Phường 1", neighbourhood: String? = "Khu phố 1",
    kind: SecurityUnit.Kind = .civilGuardTeam, required: Int? = nil, authorisedBy: String? = nil, actual: Int? = nil,
    asOf: String? = "2022-12-31", population: Int? = nil
  ) -> UnitRow {
    UnitRow(
      row: row, ward: ward, neighbourhood: neighbourhood, kind: kind, name: name, required: required, authorisedBy: authorisedBy,
      actual: actual, asOf: asOf.map { .day($0) }, population: population)
  }
}

extension NomineeRow {
  static func sample(_ name: String, ward: String, row: Int = 2) -> NomineeRow {
    NomineeRow(row: row, name: name, beneficiaries: "Hộ khó khăn", ward: ward, address: "12 Phan Đình Phùng", quantity: 1)
  }
}

extension HandoverRow {
  static func sample(_ quantity: Int, ward: String, recipient: String? = nil, row: Int = 2) -> HandoverRow {
    HandoverRow(
      row: row, ward: ward, recipient: recipient, quantity: quantity, receivedOn: .day("2023-01-14"), receivedBy: "Lê Thị Bình", note: nil)
  }
}

extension ExemplarRow {
  static func sample(_ name: String, ward: String? = "Phường 2", ceremony: Identifier<Ceremony>? = nil) -> ExemplarRow {
    ExemplarRow(
      row: 2, recipient: Recipient(type: .individual, name: name, birthYear: 1965), ward: ward, field: "phòng chống tội phạm",
      deed: "Bắt quả tang hai vụ trộm", year: MeritYear(2022)!, ceremonyID: ceremony)
  }
}

extension Register {
  /// The gathering, entered.
  func addGathering(_ lots: [GiftLot] = [.tet]) throws -> Identifier<Ceremony> {
    var ceremony = Ceremony.phuNhuan
    ceremony.gifts = lots
    return try add(ceremony, again: true).id
  }

  @discardableResult
  func addSampleDecision(
    _ number: String = "57/QĐ-UBND", on day: String = "2023-01-05", by issuer: String = .samplePolice
  ) throws -> Identifier<Decision> {
    try addDecision(
      number: DecisionNumber(parsing: number), signedOn: .day(day), issuer: issuer, signer: "Nguyễn Đông Tùng",
      signerTitle: "Chủ tịch", signingForm: nil)
  }

  @discardableResult
  func enterAwards(
    _ rows: AwardRow..., decision: String? = "57/QĐ-UBND", ceremony: Identifier<Ceremony>? = nil,
    options: ImportSummary.Options = ImportSummary.Options()
  ) throws -> ImportSummary {
    try importAwards(rows.map(ListRow.row), decision: decision, ceremony: ceremony, file: "awards.csv", options: options)
  }

  @discardableResult
  func enterUnits(_ rows: UnitRow..., options: ImportSummary.Options = ImportSummary.Options()) throws -> ImportSummary {
    try importUnits(rows.map(ListRow.row), file: "units.csv", options: options)
  }
}

extension LotReference {
  static func ceremony(_ id: Identifier<Ceremony>, lot: Int? = nil) -> LotReference {
    LotReference(owner: .ceremony(id), position: lot)
  }
}

extension AllocationPlan {
  static let equal = AllocationPlan(weightedBy: .equal, method: .equal)
}
