import Recognition

@testable import RecognitionStore

/// A register to which random things happen: lists, corrections, conferrals, cancellations, voids, and all on the way from a proposal to
/// the payment.
struct RandomHistory {
  let book: Book
  var register: Register { book.register }
  var random: SeededGenerator
  private var decisions: [Identifier<Decision>] = []
  private var ceremonies: [Identifier<Ceremony>] = []

  init(seed: UInt64) throws {
    book = try Book(hand: .fixed("2025-12-31"))
    random = SeededGenerator(state: seed)
    for (index, day) in ["2022-12-30", "2023-01-05", "2023-11-02"].enumerated() {
      decisions.append(try register.addSampleDecision("\(index + 1)/QĐ-UBND", on: day))
    }
    for day in ["2023-01-12", "2024-01-20"] {
      ceremonies.append(try register.add(Ceremony(title: "Họp mặt", heldOn: .day(day))).id)
    }
    for _ in 1...3 { _ = try importList() }
    _ = try propose()
    _ = try sign()
  }

  /// Does one thing, and says what.
  mutating func step() throws -> String {
    switch Int.random(in: 0..<17, using: &random) {
    case 0...4: return try importList()
    case 5: return try confer()
    case 6: return try cancel()
    case 7: return try moveCeremony()
    case 8: return try void()
    default: return try processStep()
    }
  }

  private mutating func importList() throws -> String {
    let rows = (0..<Int.random(in: 1...4, using: &random)).map { ListRow.row(row($0 + 2)) }
    let options = ImportSummary.Options(
      acceptValid: Int.random(in: 0..<4, using: &random) > 0, holdDoubtful: Int.random(in: 0..<4, using: &random) == 0,
      update: Bool.random(using: &random))
    let decision = decisions.randomElement(using: &random)!.description
    let ceremony = Int.random(in: 0..<3, using: &random) == 0 ? ceremonies.randomElement(using: &random) : nil
    return try attempt("import into \(decision)") {
      _ = try register.importAwards(rows, decision: decision, ceremony: ceremony, file: nil, options: options)
    }
  }

  mutating func row(_ row: Int) -> AwardRow {
    let type = RecipientType.allCases.randomElement(using: &random)!
    let kinds = type == .individual ? ["GK_DV", "GK_XA", "LDTT", "BK_TINH"] : ["GK_DV", "GK_XA"]
    return .sample(
      ["An", "Bình", "Chính", "Dũng", "Em"].randomElement(using: &random)!, row: row, type: type,
      birthYear: type == .individual ? 1970 : nil, ward: ["Phường 1", "Phường 2", "Phường 6", nil].randomElement(using: &random)!,
      award: kinds.randomElement(using: &random)!, year: Int.random(in: 2020...2022, using: &random),
      citation: ["Bắt trộm", "Chữa cháy", nil].randomElement(using: &random)!,
      money: [nil, nil, 100_000, 500_000].randomElement(using: &random)!)
  }

  private mutating func confer() throws -> String {
    let decision = decisions.randomElement(using: &random)!.description
    let ceremony = ceremonies.randomElement(using: &random)!
    return try attempt("confer \(decision)") { _ = try register.confer(decision: decision, ceremony: ceremony, others: [:]) }
  }

  private mutating func cancel() throws -> String {
    guard let award = try register.awards().filter({ $0.cancellation == nil }).randomElement(using: &random) else { return "no award" }
    let day = award.decision.signedOn.adding(days: Int.random(in: 0...500, using: &random))
    try register.cancel(award.id, Cancellation(ground: .a, decisionNumber: award.decision.number, cancelledOn: day))
    return "cancel \(award.id) on \(day)"
  }

  private mutating func moveCeremony() throws -> String {
    let day = CivilDate(dayNumber: Int.random(in: 19_300...20_000, using: &random))
    let ceremony = ceremonies.randomElement(using: &random)!
    do {
      try register.edit(ceremony, CeremonyEdit(heldOn: day), reason: nil)
    } catch RegisterError.nothingToChange {
      return "nothing to move"
    }
    return "move \(ceremony) to \(day)"
  }

  private mutating func void() throws -> String {
    guard let award = try register.awards().randomElement(using: &random) else { return "no award" }
    return try attempt("void \(award.id)") { try register.voidAward(award.id, reason: "nhập nhầm") }
  }
}
