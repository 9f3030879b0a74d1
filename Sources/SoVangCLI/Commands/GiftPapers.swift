internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

extension LotOptions {
  func reference(within place: String? = nil) throws -> LotReference {
    LotReference(owner: try owner(), position: lot, within: place)
  }

  /// Whose lots; --lot would name one of them, and --all-lots means them all.
  func ownerOfAll() throws -> LotReference.Owner {
    if lot != nil { throw UsageProblem.notTogether("--all-lots", "--lot") }
    return try owner()
  }

  private func owner() throws -> LotReference.Owner {
    switch (ceremony, programme) {
    case (let id?, nil): return .ceremony(Identifier(id))
    case (nil, let id?): return .programme(Identifier(id))
    case (nil, nil): throw UsageProblem.needsOneOf(["--ceremony", "--programme"])
    case (_?, _?): throw UsageProblem.notTogether("--ceremony", "--programme")
    }
  }
}

/// What stands at the head of a lot's documents.
enum GiftPapers {
  /// Prints an allocation, or how each of its shares came about.
  static func put(
    _ standing: LotStanding, of reference: LotReference, in register: Register, explained: Bool = false, _ session: Session
  ) throws {
    guard explained, let allocation = try standing.recomputedWithDraw() else {
      return try session.put(AllocationTable(standing, paper: try paper(for: reference.owner, in: register), showsQuotas: true))
    }
    if session.format == .json { return try session.put(SplitView.json(allocation, explained: true)) }
    try session.put(SplitView.explanation(allocation, names: standing.shares.map(\.name)))
  }

  static func paper(for owner: LotReference.Owner, in register: Register) throws -> GiftPaper {
    let office = try register.office().name
    let (title, day, occasion) = try occasion(of: owner, in: register)
    return GiftPaper(
      office: office, title: title, givenOn: day, occasion: occasion, asOf: try register.asOf(),
      fingerprint: try register.fingerprint.description)
  }

  static func drawNeeded(_ lot: LotStanding) -> String {
    let names = lot.shares.filter(\.share.tied).map(\.name)
    let tied = names.joined(separator: names.contains { $0.contains(",") } ? "; " : ", ")
    return say(
      "Cần bốc thăm \(lot.waitingForDraw) phần quà giữa: \(tied). Chạy: sovang gift draw … --seed SỐ-CÔNG-KHAI.",
      "\(English.count(lot.waitingForDraw, "gift")) must be drawn for among: \(tied). Run: sovang gift draw … --seed PUBLIC-NUMBER.")
  }

  private static func occasion(
    of owner: LotReference.Owner, in register: Register
  ) throws -> (title: String?, day: CivilDate, occasion: String?) {
    switch owner {
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
