import GRDB
import Recognition

@testable import RecognitionStore

/// The commands of a winter: nearly every chained table is written to, edited or struck out.
enum History {
  static func write(into register: Register) throws {
    let ceremony = try register.addGathering()
    try writeAwards(into: register, ceremony)
    try writeGifts(into: register, .ceremony(ceremony))
    try writeUnits(into: register)
    _ = try register.importExemplars(list(ExemplarRow.sample("Võ Thị Sáu", ceremony: ceremony)), file: "exemplars.csv", options: .init())
    try writeProcess(into: register)
    try register.edit(ceremony, CeremonyEdit(occasion: "Tết Quý Mão"), reason: "ghi gọn")
    try writeLaw(into: register)
    try writePeople(into: register)
    try correctClosedYear(in: register)
  }

  private static func correctClosedYear(in register: Register) throws {
    try register.close(MeritYear(2022)!)
    var hand = register.hand
    hand.reason = "phường nộp muộn"
    let late = try Register(path: register.path, hand: hand)
    _ = try late.importExemplars(list(ExemplarRow.sample("Kim Đồng")), file: "exemplars.csv", options: .init())
    try late.queue.close()
    try register.reopen(MeritYear(2022)!, reason: "còn danh sách nộp muộn")
  }

  private static func writeLaw(into register: Register) throws {
    try register.endLaw(.awardKinds, "GDVH", on: .day("2030-12-31"), basis: "Luật mới")
    _ = try register.addHold(
      of: .known(Identifier(2)), ground: .inspection, from: .day("2023-02-01"), to: nil, document: "QĐ 15/QĐ-TTr")
    var award = AwardRow.sample("Trần Văn An", ward: nil, award: "GK_XA", money: 230_000, decision: .ofTheDistrict)
    award.ground = "57/QĐ-UBND"
    try register.enterAwards(award, decision: nil, options: .init(override: "theo ủy quyền"))
  }

  private static func writePeople(into register: Register) throws {
    let other = try register.add(Recipient(type: .individual, name: "Trần Văn Ân", gender: .male)).id
    _ = try register.edit(other, RecipientEdit(name: "Trần Văn An", idDigits: IDDigits(parsing: "047")), reason: "ghi sai dấu")
    try register.merge(Identifier(1), other, reason: "một người")
    try register.addService(ServiceTerm(force: .civilGuard, from: .day("2021-03-01")), of: other, ward: "Phường 1")
    try register.endService(Identifier(1), on: .day("2022-12-31"))
  }

  private static func writeAwards(into register: Register, _ ceremony: Identifier<Ceremony>) throws {
    try register.addSampleDecision()
    try register.enterAwards(
      .sample("Trần Văn An", citation: "Tuần tra đêm"), .sample("Lê Thị Bình", row: 3, ward: "Phường 2"),
      .sample("Phạm Công Chính", row: 4, ward: "Phường 3", citation: "Giữ chợ"), ceremony: ceremony)
    try register.enterAwards(.sample("Trần Văn An", citation: "Tuần tra ban đêm"), options: .init(update: true))
    try register.cancel(
      Identifier(2),
      Cancellation(ground: .a, decisionNumber: DecisionNumber(parsing: "9/QĐ-UBND"), cancelledOn: .day("2023-01-20")),
      recall: Recall(object: true))
    try register.voidAward(Identifier(3), reason: "nhập nhầm")
  }

  private static func writeProcess(into register: Register) throws {
    try register.addSampleProposal()
    try register.propose(
      .sample("Hồ Thị Lan", ward: "Phường 7", citation: "Hòa giải"), .sample("Vũ Văn Minh", row: 3, citation: "Chữa cháy"))
    let vote = CouncilVote(.kind(code: "GK_DV"), inFavour: 9, against: 0, blank: 0)
    _ = try register.addMeeting(CouncilMeeting(heldOn: .day("2022-12-19"), members: 9, present: 9, votes: [vote]), on: "1")
    _ = try register.decide("1", lines: [2], .returned, kind: nil, on: .day("2022-12-20"), reason: "thiếu xác nhận")
    _ = try register.decide("1", lines: nil, .accepted, kind: nil, on: .day("2022-12-20"), reason: nil)
    let draft = try register.addDraft(of: ["1"], kind: nil, subject: nil)
    _ = try register.sign(
      draft, number: DecisionNumber(parsing: "90/QĐ-UBND"), signedOn: .day("2022-12-28"), signer: nil, signerTitle: nil, signingForm: nil)
    _ = try register.issueCertificates(for: .decision("90/QĐ-UBND"), from: nil, on: .day("2022-12-29"))
    _ = try register.pay(.decision("90/QĐ-UBND"), except: [], on: .day("2023-01-12"), to: "Hồ Văn Tân")
    try register.recover(Identifier(2), [Recovery(.object, receivedOn: .day("2023-01-25"))])
    try register.setRewardRounding(.nearest, reason: nil)
  }

  private static func writeGifts(into register: Register, _ lot: LotReference) throws {
    _ = try register.allocate(lot, by: .equal)
    _ = try register.draw(lot, by: .seed("48213"))
    _ = try register.nominate(lot, list(NomineeRow.sample("Ngô Văn Dũng", ward: "Phường 4")), file: "nominees.csv", options: .init())
    _ = try register.handOver(
      lot, list(HandoverRow.sample(1, ward: "Phường 4", recipient: "Ngô Văn Dũng")), file: "handover.csv", options: .init())
    try register.giveBack(lot, ward: "Phường 5", quantity: 2, on: .day("2023-01-20"), note: "vắng nhà")
  }

  private static func writeUnits(into register: Register) throws {
    _ = try register.addNeighbourhood("Khu phố 1", ward: "Phường 1", population: 2701, from: nil)
    try register.enterUnits(.sample(required: 5, authorisedBy: "12/QĐ-UBND", actual: 4, population: 2650))
    try register.enterUnits(.sample(required: 5, authorisedBy: "12/QĐ-UBND", actual: 3, population: 2650), options: .init(update: true))
  }
}
