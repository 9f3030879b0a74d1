internal import Recognition
internal import RecognitionReports
internal import RecognitionStore
internal import VietnameseText

/// How decisions print.
enum DecisionView {
  static func table(_ entries: [Entry<Decision>]) -> Table {
    let columns: [Table.Column] = [
      .plainNumber("id", say("Số", "Id")), .init("number", say("Quyết định", "Decision")), .init("signedOn", say("Ngày ký", "Signed on")),
      .init("issuer", say("Cơ quan", "Issuer")), .init("signer", say("Người ký", "Signer"), mayBeLeftOut: true),
      .init("signerTitle", say("Chức vụ", "Title"), mayBeLeftOut: true),
      .init("signing", say("Hình thức ký", "Signing"), mayBeLeftOut: true),
    ]
    return Table(columns: columns, rows: entries.map(cells), unknownText: "–")
  }

  /// - Parameters:
  ///   - money: the awards whose money is added up.
  ///   - awards: the awards to tell as well.
  ///   - protected: its awards of recipients who are not named.
  static func json(
    _ entry: Entry<Decision>, money: [AwardListing]? = nil, awards: [AwardListing]? = nil, protected: [ProtectedAwardListing] = []
  ) -> JSONValue {
    guard case .array(let objects) = table([entry]).json, case .object(var members)? = objects.first else { return .null }
    if !protected.isEmpty { members.append(.init("protected", .array(protected.map(json)))) }
    if let money = money ?? awards { members += Self.money(of: money) }
    if let awards { members.append(.init("awards", AwardView.table(awards).json)) }
    return .object(members)
  }

  private static func json(_ listing: ProtectedAwardListing) -> JSONValue {
    [
      "award": .string(listing.code), "type": .string(listing.award.type.rawValue), "meritYear": .int(listing.award.meritYear.year),
      "quantity": .int(listing.award.quantity),
    ]
  }

  /// The known money of the awards in force, in figures and words, what of it was paid, and what had been paid for awards that were
  /// cancelled since; null where none is known.
  private static func money(of awards: [AwardListing]) -> [JSONValue.Member] {
    let inForce = awards.filter { $0.cancellation == nil }
    let known = inForce.compactMap(\.award.money?.amount)
    let paid = inForce.compactMap(\.payment?.amount.amount)
    let paidSince = awards.filter { $0.cancellation != nil }.compactMap(\.payment?.amount.amount)
    let total = known.isEmpty ? nil : known.reduce(0, +)
    return [
      .init("totalMoney", JSONValue(total)), .init("totalMoneyInWords", JSONValue(total.map { NumberWords.moneyWords($0) })),
      .init("moneyUnknown", .awards(inForce.count - known.count)),
      .init("moneyNotVerified", .awards(inForce.filter(\.moneyIsUnverified).count)),
      .init("paidMoney", JSONValue(paid.isEmpty ? nil : paid.reduce(0, +))),
      .init("cancelledPaidMoney", JSONValue(paidSince.isEmpty ? nil : paidSince.reduce(0, +))),
    ]
  }

  private static func cells(_ entry: Entry<Decision>) -> [Table.Cell] {
    let decision = entry.value
    return [
      .number(Int(entry.id.number)), .text(decision.number.description), .text(decision.signedOn.description), .text(decision.issuer),
      .init(decision.signer), .init(decision.signerTitle), .init(decision.signingForm?.rawValue),
    ]
  }
}

extension JSONValue {
  /// How many awards something is to be said of; null for none.
  fileprivate static func awards(_ count: Int) -> JSONValue { count == 0 ? .null : .int(count) }
}

/// How awards print.
enum AwardView {
  /// What a page shows of awards.
  static let pageColumns = ["id", "recipient", "type", "ward", "award", "meritYear", "money", "decision", "signedOn", "status"]

  /// - Parameter isPage: for a person, who reads in words that a recipient is not named.
  static func table(_ listings: [AwardListing], isPage: Bool = false) -> Table {
    let columns: [Table.Column] = [
      .plainNumber("id", say("Số", "Id")), .init("recipient", say("Họ và tên", "Recipient")), .init("type", say("Loại", "Type")),
      .plainNumber("birthYear", say("Năm sinh", "Born"), mayBeLeftOut: true),
      .init("gender", say("Giới tính", "Gender"), mayBeLeftOut: true),
      .init("ward", say("Phường, xã", "Ward"), mayBeLeftOut: true),
      .init("neighbourhood", say("Khu phố", "Neighbourhood"), mayBeLeftOut: true), .init("unit", say("Đơn vị", "Unit"), mayBeLeftOut: true),
      .init("position", say("Chức vụ", "Position"), mayBeLeftOut: true), .init("rankClass", say("Nhóm", "Rank class"), mayBeLeftOut: true),
      .init("award", say("Khen thưởng", "Award")), .init("basis", say("Loại hình", "Basis")),
      .plainNumber("meritYear", say("Năm thành tích", "Merit year")),
      .plainNumber("meritFrom", say("Từ năm", "Merit from"), mayBeLeftOut: true),
      .plainNumber("meritTo", say("Đến năm", "Merit to"), mayBeLeftOut: true),
      .init("citation", say("Thành tích", "Citation"), mayBeLeftOut: true), .number("money", say("Tiền thưởng (đồng)", "Money (đồng)")),
      .init("posthumous", say("Truy tặng", "Posthumous"), mayBeLeftOut: true),
      .init("enterprise", say("Doanh nghiệp", "Enterprise"), mayBeLeftOut: true), .init("decision", say("Quyết định", "Decision")),
      .init("signedOn", say("Ngày ký", "Signed on")), .init("issuer", say("Cơ quan", "Issuer")),
      .init("status", say("Tình trạng", "Status")),
      .plainNumber("ceremony", say("Buổi lễ", "Ceremony"), mayBeLeftOut: true),
      .init("manner", say("Cách trao", "Manner"), mayBeLeftOut: true),
      .init("cancelledOn", say("Hủy ngày", "Cancelled on"), mayBeLeftOut: true),
      .plainNumber("goldenNumber", say("Số sổ vàng", "Golden-book number"), mayBeLeftOut: true),
      .init("paidOn", say("Chi ngày", "Paid on"), mayBeLeftOut: true),
      .init("moneyUnverified", say("Tiền thưởng chưa đối chiếu", "Money not verified"), mayBeLeftOut: true),
      .init("district", say("Quận, huyện", "District"), mayBeLeftOut: true),
    ]
    let names = isPage ? WardNames(listings) : WardNames([])
    return Table(columns: columns, rows: listings.map { cells($0, ward: names.name(of: $0), isPage: isPage) }, unknownText: "–")
  }

  static func table(_ listings: [ProtectedAwardListing]) -> Table {
    let columns: [Table.Column] = [
      .plainNumber("id", say("Số", "Id")), .init("award", say("Khen thưởng", "Award")), .init("type", say("Loại", "Type")),
      .plainNumber("meritYear", say("Năm thành tích", "Merit year")), .number("quantity", say("Số lượng", "Quantity")),
      .init("decision", say("Quyết định", "Decision")), .plainNumber("ceremony", say("Buổi lễ", "Ceremony")),
    ]
    let rows = listings.map { listing -> [Table.Cell] in
      let award = listing.award
      return [
        .number(Int(listing.id)), .text(listing.code), .text(award.type.rawValue), .number(award.meritYear.year),
        .number(award.quantity), .init(listing.decision?.description), .init(award.ceremonyID.map { Int($0.number) }),
      ]
    }
    return Table(columns: columns, rows: rows, unknownText: "–")
  }

  /// - Parameters:
  ///   - certificates: all that stand, the newest last.
  ///   - law: what the law of the book says of it.
  static func json(_ listing: AwardListing, certificates: [Certificate], law: Register.AwardInLaw) -> JSONValue {
    guard case .array(let objects) = table([listing]).json, case .object(var members)? = objects.first else { return .null }
    let cancellation = listing.cancellation
    members += [
      .init("recipientId", .int(Int(listing.recipientID.number))), .init("awardTitle", .string(listing.kind.title)),
      .init("cancellationGround", JSONValue(cancellation?.ground.rawValue)),
      .init("cancellationBasis", JSONValue(law.cancellation?.law.basis)),
      .init("cancellationBasisStatus", JSONValue(law.cancellation?.law.status.description)),
      .init("cancellingDecision", JSONValue(cancellation?.decisionNumber.description)),
      .init("competence", CompetenceView.json(law.verdict)), .init("overrides", .array(law.overrides.map(CompetenceView.json))),
      .init("grounds", .array(law.grounds.map { .int(Int($0.number)) })),
      .init("certificates", .array(certificates.map(CertificateView.json))), .init("payment", PaymentView.json(listing.payment)),
      .init("recovery", RecoveryView.json(listing.recovery)),
    ]
    return .object(members)
  }

  private static func cells(_ listing: AwardListing, ward: String?, isPage: Bool) -> [Table.Cell] {
    let award = listing.award
    let recipient = listing.recipient
    return [
      .number(Int(listing.id.number)), RecipientView.name(recipient, isPage: isPage), .text(recipient.type.rawValue),
      .init(recipient.birthYear),
      .init(recipient.gender?.rawValue), .init(ward), .init(listing.neighbourhood?.value.name),
      .init(award.unit), .init(award.position), .init(award.rankClass?.rawValue), .text(listing.kind.code), .text(award.basis.rawValue),
      .number(award.merit.year.year), .init(award.merit.span?.lowerBound), .init(award.merit.span?.upperBound), .init(award.citation),
      .init(award.money?.amount, isDoubtful: listing.moneyIsUnverified), .init(award.posthumous ? "x" : nil),
      .init(award.enterprise ? "x" : nil),
      .text(listing.decision.number.description), .text(listing.decision.signedOn.description), .text(listing.decision.issuer),
      .text(listing.cancellation == nil ? "inForce" : "cancelled"), .init(listing.ceremonyID.map { Int($0.number) }),
      .init(listing.manner?.rawValue), .init(listing.cancellation?.cancelledOn.description),
      .init(listing.certificate?.number), .init(listing.payment?.paidOn.description), .init(listing.moneyIsUnverified ? "x" : nil),
      .init(listing.district),
    ]
  }
}
