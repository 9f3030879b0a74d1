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
    try register.edit(ceremony, CeremonyEdit(occasion: "Tết Quý Mão"), reason: "ghi gọn")
    try writePeople(into: register)
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
      Cancellation(ground: .b, decisionNumber: DecisionNumber(parsing: "9/QĐ-UBND"), cancelledOn: .day("2023-01-20")))
    try register.voidAward(Identifier(3), reason: "nhập nhầm")
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
