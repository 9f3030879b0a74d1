internal import GRDB
internal import Recognition

/// What the law and the book say of a row.
extension AwardImport {
  /// What a row does not keep, what of that a reason settles, and the awards it rests on.
  struct Judgement {
    let breaches: [RuleBreach]
    let overridden: [RuleBreach]
    let grounds: [Entry<Award>]
  }

  func judgement(
    on row: AwardRow, _ resolved: Resolved, _ others: [Entry<Award>], of recipient: Identifier<Recipient>?, _ found: inout RowFindings
  ) throws -> Judgement {
    let grounds = try grounds(of: row, among: others, &found)
    let breaches = try judge.breaches(
      of: row, kind: resolved.kind.value, decision: resolved.decision, .init(others: others, grounds: grounds, recipient: recipient))
    let overridden = found.take(breaches, at: { $0.place(in: row) }, reason: options.override)
    return Judgement(breaches: breaches, overridden: overridden, grounds: grounds)
  }

  func record(_ judgement: Judgement, on award: Identifier<Award>) throws {
    if let reason = options.override { try RuleOverrideTable.insert(judgement.overridden, award: award, reason: reason, in: change) }
    try AwardGroundTable.insert(judgement.grounds.map(\.id), of: award, in: change)
  }

  /// Another form for the same year may reward one achievement, where no breach says already that it does.
  func checkMerit(
    _ row: AwardRow, _ resolved: Resolved, _ others: [Entry<Award>], besides breaches: [RuleBreach], _ found: inout RowFindings
  ) {
    guard resolved.kind.value.category == .form else { return }
    for other in others where other.value.merit == row.merit && catalogue.kind(other.value.kindID)?.category == .form {
      let isTold = breaches.contains { $0.matter == .sameAchievement(awardID: other.id.number) }
      if !isTold { found.add("citation", row.citation ?? "", .likelySameMerit(awardID: other.id.number), .doubtful) }
    }
  }

  /// Nobody whom a proposal's review left out comes in by the decision that was signed from it.
  func checkProposals(_ row: AwardRow, _ resolved: Resolved, _ found: inout RowFindings) throws {
    guard case .known(let decision) = resolved.decision else { return }
    let proposals = try behind[decision.id] ?? ProposalsBehind(decision.id, change.db)
    behind[decision.id] = proposals
    if let refusal = proposals.refusal(of: row, kind: resolved.kind.value, ward: resolved.ward?.id) {
      found.add("recipient", row.recipient.name, refusal)
    }
  }

  /// The recipient's earlier awards that a row names as its ground, by their number or their decision's.
  private func grounds(of row: AwardRow, among others: [Entry<Award>], _ found: inout RowFindings) throws -> [Entry<Award>] {
    guard let text = row.ground else { return [] }
    let grounds = try judge.grounds(named: text, among: others)
    if grounds.isEmpty { found.add("ground", text, .unknownGround) }
    for ground in grounds where try CancellationTable.isCancelled(ground.id, change.db) {
      found.add("ground", text, .cancelledGround(award: ground.id.number))
    }
    return grounds
  }

  /// A row of an award that the book has: the same, or with other particulars, which are judged like a new award's before they are taken.
  func compare(
    with known: Entry<Award>, _ row: AwardRow, _ resolved: Resolved, _ others: [Entry<Award>], _ found: inout RowFindings
  ) throws -> ImportSummary.Verdict {
    take(known.id)
    let entered = award(of: row, resolved, recipient: known.value.recipientID, decision: known.value.decisionID)
    let award = keepingMoney(of: known.value, in: entered, row, resolved)
    let named = try row.ground.map { Set(try judge.grounds(named: $0, among: others).map(\.id)) }
    let hasOtherGround = try named.map { try $0 != Set(AwardGroundTable.grounds(of: known.id, change.db)) } ?? false
    let columns = Self.differences(award, known.value) + (hasOtherGround ? ["ground"] : [])
    if columns.isEmpty {
      found = RowFindings(file: file, row: row.row)
      return .same
    }
    found.add("recipient", row.recipient.name, .otherParticulars(id: known.id.number, columns: columns), .changed)
    if options.update { try update(known, to: award, row, resolved, others, replacesGrounds: hasOtherGround, &found) }
    return .changed
  }

  private func update(
    _ known: Entry<Award>, to award: Award, _ row: AwardRow, _ resolved: Resolved, _ others: [Entry<Award>], replacesGrounds: Bool,
    _ found: inout RowFindings
  ) throws {
    let judgement = try judgement(on: row, resolved, others, of: known.value.recipientID, &found)
    if award.money != known.value.money, let paid = try PaymentTable.amount(of: known.id, change.db) {
      found.add("money", award.money?.description ?? "", .paidAlready(paid))
    }
    if found.isRefused { return }
    try AwardTallyTable.keepInStep([known.id], in: change) { try AwardTable.update(known.id, to: award, in: change) }
    let settled = Set(try RuleOverrideTable.all(change.db, award: known.id).map(\.rule))
    let overridden = judgement.overridden.filter { !settled.contains($0.rule) }
    if replacesGrounds { try change.voidAll(AwardGroundTable.table, where: "award_id", is: known.id.number) }
    try record(
      Judgement(breaches: judgement.breaches, overridden: overridden, grounds: replacesGrounds ? judgement.grounds : []), on: known.id)
  }

  private static func differences(_ one: Award, _ other: Award) -> [String] {
    let pairs: [(String, Bool)] = [
      ("basis", one.basis == other.basis), ("meritFrom", one.merit == other.merit), ("ward", one.placeID == other.placeID),
      ("neighbourhood", one.neighbourhoodID == other.neighbourhoodID), ("unit", one.unit == other.unit),
      ("position", one.position == other.position), ("rankClass", one.rankClass == other.rankClass),
      ("citation", one.citation == other.citation), ("money", one.money == other.money),
      ("posthumous", one.posthumous == other.posthumous), ("enterprise", one.enterprise == other.enterprise),
    ]
    return pairs.filter { !$0.1 }.map(\.0)
  }
}
