import Recognition
import RecognitionReports

extension Decision {
  static let mock = Decision(
    issuerID: Identifier(1), issuer: "UBND quận Phú Nhuận", number: .mock("57/QĐ-UBND"), signedOn: .mock("2022-12-28"),
    signer: "Nguyễn Đông Tùng")
}

extension DecisionNumber {
  static func mock(_ text: String) -> DecisionNumber {
    guard let number = try? DecisionNumber(parsing: text) else { preconditionFailure(text) }
    return number
  }
}

extension [LegalGround] {
  static let mock = [
    LegalGround(
      code: "TO_CHUC_CHINH_QUYEN", level: .district, position: 1, text: "Luật Tổ chức chính quyền địa phương",
      validity: Validity(from: .mock("2017-10-01"), to: nil),
      law: LawReference(basis: "Luật Tổ chức chính quyền địa phương", status: LawStatus(trusted: "memory 3/5"))),
    LegalGround(
      code: "NGHI_DINH", level: nil, position: 3, text: "Nghị định số 91/2017/NĐ-CP",
      validity: Validity(from: .mock("2017-10-01"), to: nil),
      law: LawReference(basis: "Nghị định 91/2017/NĐ-CP", status: LawStatus(trusted: "verified S17"))),
  ]
}

extension DraftFacts {
  /// Two people, a collective and a household whose money nobody knows.
  static let mock = DraftFacts(
    id: Identifier(1),
    draft: DecisionDraft(issuerID: Identifier(1), issuer: "UBND quận Phú Nhuận", draftedOn: .mock("2022-12-21")), grounds: .mock,
    decision: nil,
    lines: [
      line(1, "Nguyễn Văn An", .individual, "GK_HUYEN", money: 450_000), line(2, "Tổ dân phố 3", .collective, "GK_HUYEN", money: 900_000),
      line(3, "Trần Thị Bình", .individual, "BK_TINH", money: 1_490_000, isByLaw: true),
      line(4, "Hộ ông Lê Văn Cường", .household, "GK_HUYEN", money: nil),
    ], moneyOn: .mock("2022-12-21"), baseSalary: Dong(1_490_000), asOf: .mock("2022-12-21"), fingerprint: YearFacts.fingerprint)

  static let signed: DraftFacts = {
    var facts = mock
    facts.decision = .mock
    facts.draft.subject = "Về việc tặng Giấy khen"
    return facts
  }()

  private static func line(
    _ number: Int, _ name: String, _ type: RecipientType, _ code: String, money: Int?, isByLaw: Bool = false
  ) -> Line {
    let kind = [Entry<AwardKind>].mock.first { $0.value.code == code }!
    let line = ProposalLine(
      proposalID: Identifier(1), number: number,
      ProposalLine.Particulars(
        recipient: Recipient(type: type, name: name), kindID: kind.id, basis: .movement, merit: Merit(year: MeritYear(2022)!)))
    let proposal = Proposal(
      proposerID: Identifier(2), proposer: "Công an quận Phú Nhuận", issuerID: Identifier(1), issuer: "UBND quận Phú Nhuận",
      number: .mock("15/TTr-CAQ"), submittedOn: .mock("2022-12-10"))
    return Line(
      listing: ProposalLineListing(
        id: Identifier(Int64(number)), line: line, proposal: proposal, kind: kind.value, place: [Entry<Place>].phuNhuan[number - 1],
        reviews: [.init(ProposalOutcome(.accepted, decidedOn: .mock("2022-12-20")), kind: kind.value)], draftID: Identifier(1),
        awardID: nil), kind: kind.value, money: money.map(Dong.init), isVerified: !isByLaw, isProvisional: isByLaw)
  }
}

extension MoneySheet {
  /// The decision of the draft: one award paid, one cancelled, one whose money nobody knows.
  static let mock = MoneySheet(
    .mock,
    awards: [
      award(1, "Nguyễn Văn An", .individual, 450_000, payment: Payment(amount: Dong(450_000), paidOn: .mock("2023-01-12"))),
      award(2, "Tổ dân phố 3", .collective, 900_000), award(3, "Trần Thị Bình", .individual, 450_000),
      award(4, "Hộ ông Lê Văn Cường", .household, nil),
      award(
        5, "Lê Văn Tám", .individual, 450_000,
        cancellation: Cancellation(ground: .a, decisionNumber: .mock("3/QĐ-UBND"), cancelledOn: .mock("2023-01-05"))),
    ], office: "UBND quận Phú Nhuận", asOf: .mock("2023-01-12"), fingerprint: YearFacts.fingerprint)

  /// A decision of which no money is known.
  static let unknown = MoneySheet(
    .mock, awards: [award(4, "Hộ ông Lê Văn Cường", .household, nil)], office: nil, asOf: .mock("2023-01-12"),
    fingerprint: YearFacts.fingerprint)

  private static func award(
    _ number: Int, _ name: String, _ type: RecipientType, _ money: Int?, payment: Payment? = nil, cancellation: Cancellation? = nil
  ) -> AwardListing {
    let kind = [Entry<AwardKind>].mock[1]
    return AwardListing(
      id: Identifier(Int64(number)),
      award: Award(
        decisionID: Identifier(1), recipientID: Identifier(Int64(number)), kindID: kind.id, basis: .movement,
        merit: Merit(year: MeritYear(2022)!), position: "Tổ trưởng", money: money.map(Dong.init)),
      recipientID: Identifier(Int64(number)), recipient: Recipient(type: type, name: name), kind: kind.value, decision: .mock,
      place: [Entry<Place>].phuNhuan[0],
      neighbourhood: nil, ceremonyID: nil, manner: nil, cancellation: cancellation, payment: payment)
  }
}
