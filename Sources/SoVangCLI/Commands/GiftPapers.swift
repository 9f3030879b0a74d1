internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

extension LotOptions {
  func reference() throws -> LotReference {
    switch (ceremony, programme) {
    case (let id?, nil): return LotReference(owner: .ceremony(Identifier(id)), position: lot)
    case (nil, let id?): return LotReference(owner: .programme(Identifier(id)), position: lot)
    case (nil, nil): throw UsageProblem.needsOneOf(["--ceremony", "--programme"])
    case (_?, _?): throw UsageProblem.notTogether("--ceremony", "--programme")
    }
  }
}

/// What stands at the head of a lot's documents.
enum GiftPapers {
  static func paper(for reference: LotReference, in register: Register) throws -> GiftPaper {
    let office = try register.office().name
    let (title, day, occasion) = try occasion(of: reference, in: register)
    return GiftPaper(
      office: office, title: title, givenOn: day, occasion: occasion, asOf: try register.asOf(),
      fingerprint: try register.fingerprint.description)
  }

  static func drawNeeded(_ lot: LotStanding) -> String {
    let tied = lot.shares.filter(\.share.tied).map(\.place.value.name).joined(separator: ", ")
    return say(
      "Cần bốc thăm \(lot.waitingForDraw) phần quà giữa: \(tied). Chạy: sovang gift draw … --seed SỐ-CÔNG-KHAI.",
      "\(English.count(lot.waitingForDraw, "gift")) must be drawn for among: \(tied). Run: sovang gift draw … --seed PUBLIC-NUMBER.")
  }

  private static func occasion(
    of reference: LotReference, in register: Register
  ) throws -> (title: String?, day: CivilDate, occasion: String?) {
    switch reference.owner {
    case .ceremony(let id):
      let ceremony = try register.findCeremony(id).value
      return (ceremony.title, ceremony.heldOn, ceremony.occasion)
    case .programme(let id):
      guard let programme = try register.giftProgrammes().first(where: { $0.id == id })?.value else {
        throw RegisterError.noSuchEntry(table: "gift_programme", id: id.number)
      }
      return (programme.title, programme.givenOn, programme.occasion)
    }
  }
}
