internal import GRDB
public import Recognition

extension Register {
  /// Enters awards of recipients who must not be named.
  ///
  /// - Parameter reason: why they stand although the decision's issuer may not confer the kind.
  /// - Returns: the entry's number, and what is worth a second look.
  /// - Throws: `Findings` when they cannot stand; `ProcessError` for a ceremony before the decision, or one that is still to come.
  public func addProtected(
    _ kind: String, type: RecipientType, meritYear: MeritYear, quantity: Int, decision: String?, ceremony: Identifier<Ceremony>?,
    override reason: String? = nil
  ) throws -> (id: Int64, doubts: [Finding]) {
    try write("award protected") { change in
      let decision = try decision.map { try Decisions.find($0, change.db) }
      let day = decision?.value.signedOn
      let catalogue = try AwardKindTable.catalogue(change.db)
      let entry = try Self.named(kind) { try catalogue.kind(kind, on: day) }
      if let ceremony { try requireHeld(ceremony, since: day, change.db) }
      let judge = try AwardJudge(change.db, catalogue: catalogue)
      let breach = try decision.flatMap { try judge.competenceBreach(of: entry, by: $0) }
      var found = RowFindings(file: nil, row: nil)
      found.check(entry.value, written: kind, for: type, merit: meritYear, on: day, today: change.today)
      let overridden = found.take(breach.map { [$0] } ?? [], at: { _ in ("award", kind) }, reason: reason)
      if found.isRefused { throw Findings(found.all) }
      let award = ProtectedAward(
        type: type, meritYear: meritYear, quantity: quantity, decisionID: decision?.id, ceremonyID: ceremony)
      if let same = try ProtectedAwardTable.same(as: award, kind: entry.id, change.db) {
        found.add("award", kind, .likelySameProtected(same), .doubtful)
      }
      let id = try ProtectedAwardTable.insert(award, kind: entry.id, in: change)
      if let reason { try RuleOverrideTable.insert(overridden, protected: id, reason: reason, in: change) }
      return (id, found.all)
    }
  }

  /// What is conferred at a ceremony was decided by then, and the ceremony was held.
  private func requireHeld(_ ceremony: Identifier<Ceremony>, since signedOn: CivilDate?, _ db: Database) throws {
    let heldOn = try Self.ceremony(ceremony, db).value.heldOn
    try requireCome(heldOn)
    if let signedOn, heldOn < signedOn {
      throw ProcessError.conferredBeforeDecision(award: nil, signedOn: signedOn, ceremony: ceremony.number, heldOn: heldOn)
    }
  }

  /// The entries that stand, those of a decision, a ceremony or a merit year where one is given.
  public func protectedAwards(_ filter: AwardFilter = AwardFilter()) throws -> [ProtectedAwardListing] {
    try read { try ProtectedAwardTable.listings(filter, $0) }
  }

  /// Strikes out awards of recipients who must not be named, with the reasons for which they stood against a rule.
  public func voidProtected(_ id: Int64, reason: String) throws {
    try write("award void", reason: reason) { change in
      let table = ProtectedAwardTable.table
      let standing = try Int.fetchOne(
        change.db, sql: "SELECT 1 FROM \(table.name) WHERE id = ? AND voided_by IS NULL", arguments: [id])
      if standing == nil { throw try RegisterError.absent(table, id: id, change.db) }
      try change.voidAll(RuleOverrideTable.table, where: "protected_award_id", is: id)
      try change.void(table, id: id)
    }
  }
}
