import GRDB
import Recognition

@testable import RecognitionStore

/// Steps between a proposal and the payment, and among people; what the register refuses must leave it as it was.
extension RandomHistory {
  mutating func processStep() throws -> String {
    switch Int.random(in: 0..<14, using: &random) {
    case 0: try propose()
    case 1...2: try decideLines()
    case 3: try draft()
    case 4...5: try sign()
    case 6: try voidDraft()
    case 7: try voidDecision()
    case 8: try certify()
    case 9: try pay()
    case 10: try merge()
    case 11: try unmerge()
    case 12: try addHold()
    default: try endHold()
    }
  }

  /// Does something that the book may refuse.
  func attempt(_ what: String, _ body: () throws -> Void) throws -> String {
    let before = try register.fingerprint
    do {
      try body()
      return what
    } catch let error where error is ProcessError || error is RegisterError || error is Findings {
      return try register.fingerprint == before ? "\(what): refused" : "\(what): refused, and the book changed"
    }
  }

  /// A proposal that is accepted and drafted.
  mutating func propose() throws -> String {
    let number = try register.proposals().count + 1
    let rows = (0..<Int.random(in: 2...5, using: &random)).map { ListRow.row(row($0 + 2)) }
    try register.addSampleProposal("\(number)/TTr-CAQ", on: "2022-12-10")
    return try attempt("propose \(rows.count) rows") {
      _ = try register.importProposal(rows, proposal: "\(number)", file: nil, options: .init(acceptValid: true))
      _ = try register.decide("\(number)", lines: nil, .accepted, kind: nil, on: .day("2022-12-15"), reason: nil)
      _ = try register.addDraft(of: ["\(number)"], kind: nil, subject: nil)
    }
  }

  private mutating func decideLines() throws -> String {
    guard let line = try register.proposalLines(ProposalLineFilter()).randomElement(using: &random) else { return "no line" }
    let verdict = [.accepted, .accepted, .returned, .refused].randomElement(using: &random) ?? ProposalOutcome.Verdict.accepted
    return try attempt("decide line \(line.id): \(verdict)") {
      _ = try register.decide(
        line.line.proposalID.description, lines: [line.line.number], verdict, kind: nil, on: .day("2022-12-20"), reason: "xét lại")
    }
  }

  private mutating func draft() throws -> String {
    guard let proposal = try register.proposals().randomElement(using: &random) else { return "no proposal" }
    return try attempt("draft of \(proposal.id)") { _ = try register.addDraft(of: [proposal.id.description], kind: nil, subject: nil) }
  }

  mutating func sign() throws -> String {
    let waiting = try register.drafts().filter { $0.decision == nil }
    guard let draft = try (waiting.isEmpty ? register.drafts() : waiting).randomElement(using: &random) else { return "no draft" }
    let number = try DecisionNumber(parsing: "\(register.fingerprint.description.prefix(3).filter(\.isNumber))/QĐ-UBND")
    let options = ImportSummary.Options(acceptValid: true, holdDoubtful: Int.random(in: 0..<5, using: &random) == 0)
    return try attempt("sign \(draft.id)") {
      _ = try register.sign(
        draft.id, number: number, signedOn: .day("2023-01-04"), signer: nil, signerTitle: nil, signingForm: nil, options: options)
    }
  }

  private mutating func voidDraft() throws -> String {
    guard let draft = try register.drafts().randomElement(using: &random) else { return "no draft" }
    return try attempt("void draft \(draft.id)") { try register.voidDraft(draft.id, reason: "lập lại") }
  }

  /// Strikes out a decision that was signed from a draft, with all its awards.
  private mutating func voidDecision() throws -> String {
    guard let decision = try register.drafts().compactMap(\.decision).randomElement(using: &random) else { return "no signed draft" }
    for award in try register.awards(AwardFilter(decision: decision.id)) {
      if award.payment != nil { try register.voidAward(award.id, part: .payment, reason: "chưa chi") }
      try register.voidAward(award.id, reason: "ghi nhầm số")
    }
    return try attempt("void decision \(decision.id)") { try register.voidDecision(decision.id.description, reason: "ghi nhầm số") }
  }

  private mutating func certify() throws -> String {
    guard let decision = try register.decisions().randomElement(using: &random) else { return "no decision" }
    return try attempt("certificates of \(decision.id)") {
      _ = try register.issueCertificates(for: .decision(decision.id.description), from: nil, on: .day("2023-12-01"))
    }
  }

  private mutating func pay() throws -> String {
    let awards = try register.awards().filter { $0.isUnpaid && $0.award.money != nil }
    guard let award = awards.randomElement(using: &random) else { return "nothing to pay" }
    return try attempt("pay \(award.id)") { _ = try register.pay(.awards([award.id]), except: [], on: .day("2023-12-01"), to: nil) }
  }

  private mutating func merge() throws -> String {
    let people = try register.recipients()
    guard let kept = people.randomElement(using: &random), let other = people.randomElement(using: &random) else { return "nobody" }
    return try attempt("merge \(other.id) into \(kept.id)") { _ = try register.merge(kept.id, other.id, reason: "một người") }
  }

  private mutating func unmerge() throws -> String {
    let merged = try book.query { try Int64.fetchAll($0, sql: "SELECT merged_id FROM recipient_merge WHERE voided_by IS NULL ORDER BY id") }
    guard let id = merged.randomElement(using: &random) else { return "nobody merged" }
    return try attempt("unmerge \(id)") { try register.unmerge(Identifier(id), reason: "hai người") }
  }

  private mutating func addHold() throws -> String {
    guard let person = try register.recipients().randomElement(using: &random) else { return "nobody" }
    let ground = Hold.Ground.allCases.randomElement(using: &random) ?? .discipline
    let day = CivilDate.day("2022-12-01").adding(days: Int.random(in: 0...40, using: &random))
    return try attempt("hold \(person.id)") {
      _ = try register.addHold(of: .known(person.id), ground: ground, from: day, to: nil, document: nil)
    }
  }

  private mutating func endHold() throws -> String {
    guard let hold = try register.holds().randomElement(using: &random) else { return "no hold" }
    return try attempt("end hold \(hold.id)") { try register.endHold(hold.id, on: .day("2023-01-15"), reason: nil) }
  }

  /// What hangs on something that was struck out, or waits where it can go nowhere; empty when all is well.
  static func faults(_ db: Database) throws -> [String] {
    try faultQueries.flatMap { fault, sql in try Int64.fetchAll(db, sql: sql).map { "\(fault): \($0)" } }
  }

  private static let faultQueries: [(String, String)] = [
    (
      "line locked in a signed draft",
      """
      SELECT d.line_id FROM draft_line d JOIN decision_signing g ON g.draft_id = d.draft_id AND g.voided_by IS NULL
      WHERE d.voided_by IS NULL AND d.line_id NOT IN (SELECT line_id FROM signed_line WHERE voided_by IS NULL)
      """
    ),
    ("signed line of no award", hanging("signed_line", on: "award")),
    (
      "signed line in no draft",
      """
      SELECT line_id FROM signed_line
      WHERE voided_by IS NULL AND line_id NOT IN (SELECT line_id FROM draft_line WHERE voided_by IS NULL)
      """
    ), ("signing of no draft", hanging("decision_signing", on: "draft", in: "decision_draft")),
    ("signing of no decision", hanging("decision_signing", on: "decision")),
    ("award of no decision", hanging("award", on: "decision")), ("payment of no award", hanging("payment", on: "award")),
    ("certificate of no award", hanging("certificate", on: "award")), ("conferral of no award", hanging("conferral", on: "award")),
    ("cancellation of no award", hanging("cancellation", on: "award")),
    (
      "golden number passed over",
      "SELECT issuer_id FROM certificate GROUP BY issuer_id HAVING count(*) <> max(golden_number) OR min(golden_number) <> 1"
    ),
    (
      "payment of another amount",
      "SELECT payment.id FROM payment JOIN award ON award.id = award_id WHERE payment.voided_by IS NULL AND amount IS NOT money"
    ),
  ]

  private static func hanging(_ table: String, on owner: String, in other: String? = nil) -> String {
    "SELECT id FROM \(table) WHERE voided_by IS NULL AND \(owner)_id NOT IN (SELECT id FROM \(other ?? owner) WHERE voided_by IS NULL)"
  }
}
