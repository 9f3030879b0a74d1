internal import GRDB
public import Recognition

extension Register {
  /// What the law of the book says of an award: whether its issuer may confer it, and the rules it stands against for a reason.
  public struct AwardInLaw: Sendable {
    public var verdict: CompetenceLaw.Verdict
    public var overrides: [RuleOverride]
    /// The earlier awards that it was proposed upon.
    public var grounds: [Identifier<Award>]
    /// What the law of the day of its cancellation says; nil: not cancelled, or the book has no rule of that day.
    public var cancellation: CancellationRule?
  }

  public func law(of listing: AwardListing) throws -> AwardInLaw {
    try read { db in
      let issuer = try AgencyTable.agency(listing.decision.issuerID, db)
      return AwardInLaw(
        verdict: try CompetenceTable.law(db).verdict(on: listing.kind.code, by: issuer, on: listing.decision.signedOn),
        overrides: try RuleOverrideTable.all(db, award: listing.id), grounds: try AwardGroundTable.grounds(of: listing.id, db),
        cancellation: try listing.cancellation.flatMap { try CancellationGroundTable.rule(of: $0, db) })
    }
  }

  /// Records why an award of the book stands against the rules it does not keep, or with money that is not the law's.
  ///
  /// - Throws: `RegisterError.nothingToOverride` where no rule that a reason settles speaks against it, nor its money.
  public func override(_ id: Identifier<Award>, reason: String) throws {
    let listing = try findAward(id)
    try write("award override") { change in
      let own = try LawCheck.unsettled(id, of: listing.award.recipientID, change.db)
      let shares = try ShareCheck.excesses(change.db, amongAwards: id.number...id.number).filter { $0.awards.contains(id) }.map(\.breach)
      let breaches = (own + shares).filter(\.isOverridable)
      let money = try AcceptedMoneyTable.reasons(change.db)[id] == nil ? MoneyCheck.differences(change.db, of: id).first?.money : nil
      if breaches.isEmpty && money == nil { throw RegisterError.nothingToOverride(award: id.number) }
      try RuleOverrideTable.insert(breaches, award: id, reason: reason, in: change)
      if let money { try AcceptedMoneyTable.insert(money, of: id, reason: reason, in: change) }
    }
  }

  /// Brings rows of law into the book, as the office's own.
  public func importLaw(
    _ table: LawTable, _ rows: some Sequence<ListRow<LawRow>>, file: String?, options: ImportSummary.Options
  ) throws -> ImportSummary {
    try importList("law add", rows, options: options) { change in
      try LawImport(change, table: table, today: hand.today, file: file, options: options).enter
    }
  }

  /// The rows of a table that this program brings; an older register may lack some of them.
  public static func bundledLaw(_ table: LawTable) -> [ListRow<LawRow>] {
    ReferenceRow.rows(of: SchemaFile.named("Reference/\(table.rawValue).csv").bytes).enumerated().map { index, row in
      let cells = table.columns.compactMap { column in
        row.optional(column.name).flatMap { text in (try? column.read(text)).map { (column.name, $0) } }
      }
      return .row(LawRow(row: index + 2, table: table, values: Dictionary(uniqueKeysWithValues: cells)))
    }
  }

  /// Enters one row of law.
  ///
  /// - Returns: its number, or that of the same row the book has; and what is worth a second look.
  /// - Throws: `Findings` when it cannot stand.
  public func addLaw(_ row: LawRow) throws -> (id: Int64, doubts: [Finding]) {
    try write("law add") { change in
      let importer = try LawImport(change, table: row.table, today: hand.today, file: nil, options: .init())
      var summary = ImportSummary()
      try importer.enter(row, &summary)
      guard let id = importer.newest else { throw Findings(summary.findings) }
      return (id, summary.findings)
    }
  }

  /// The rows of a table of law that stand.
  ///
  /// - Parameters:
  ///   - day: only those in force on it.
  ///   - kind: only those about this award kind, by code or title, and about the kind whose rules it uses.
  public func law(_ table: LawTable, on day: CivilDate? = nil, kind: String? = nil) throws -> [LawEntry] {
    try read { db in
      let entries = try table.entries(db)
      let rows = try kind.map { try Self.entries(entries, about: $0, db) } ?? entries
      return rows.filter { entry in day.map(entry.isInForce) ?? true }
    }
  }

  /// The rows that speak of a kind: its own, or those of the nearest kind above it that has any.
  private static func entries(_ entries: [LawEntry], about text: String, _ db: Database) throws -> [LawEntry] {
    let catalogue = try AwardKindTable.catalogue(db)
    let code = try named(text) { try catalogue.kind(text).value.code }
    let source = catalogue.lineage.source(of: code) { code in entries.contains { $0.isAbout(code) } }
    return source.map { source in entries.filter { $0.isAbout(source) } } ?? []
  }

  /// The staffing rules of a day that nobody has verified and by which some unit's requirement is told.
  public func unverifiedStaffing(on day: CivilDate) throws -> [LawEntry] {
    let kinds = Set(try units(on: day).filter { $0.required == nil && $0.requirement != nil }.map(\.unit.kind.rawValue))
    let place = try office().place
    let codes = place.map { ([$0.place] + $0.around.map(\.value)).compactMap(\.code) }
    return try law(.staffingRules, on: day).filter { rule in
      let isHere = rule.values["placeCode"]?.text.map { code in codes?.contains(code) ?? true } ?? true
      return isHere && kinds.contains(rule.values["unitKind"]?.text ?? "") && rule.status?.isVerified == false
    }
  }

  /// A row of law by its number, or by its code.
  public func findLaw(_ table: LawTable, _ text: String) throws -> LawEntry {
    try read { try table.entry(text, $0) }
  }

  /// Ends a row of law: it holds to this day. The row as it was is kept.
  ///
  /// - Parameter basis: the text that ends it; kept as the change's reason.
  public func endLaw(_ table: LawTable, _ text: String, on day: CivilDate, basis: String) throws {
    try write("law end", reason: basis) { change in
      let entry = try table.entry(text, change.db)
      if let from = entry.validity.from, day < from { throw RegisterError.lawEndsBeforeItStarts(from: from) }
      try Self.set(lastDay: day, of: entry, in: change)
    }
  }

  /// Takes back the last day of a row of law, entered by mistake: it holds on until further notice.
  public func reopenLaw(_ table: LawTable, _ text: String, reason: String) throws {
    try write("law reopen", reason: reason) { change in
      try Self.set(lastDay: nil, of: table.entry(text, change.db), in: change)
    }
  }

  private static func set(lastDay day: CivilDate?, of entry: LawEntry, in change: Change) throws {
    let table = entry.table
    guard table.isDated else { throw RegisterError.lawHasNoDates(table: table) }
    var values = entry.values
    values["validTo"] = day.map { .text($0.description) }
    if let other = table.overlap(of: values, among: try table.entries(change.db), except: entry.id) {
      throw RegisterError.lawOverlaps(table: table, id: other.id, other.validity)
    }
    try change.update(table.book, id: entry.id, set: ["valid_to": .date(day)])
  }

  /// Strikes out a row of law entered by mistake; refused for a kind that awards are of.
  public func voidLaw(_ table: LawTable, _ text: String, reason: String) throws {
    try write("law void", reason: reason) { change in
      let entry = try table.entry(text, change.db)
      if table == .awardKinds { try Self.requireUnused(entry, change.db) }
      try change.void(table.book, id: entry.id)
    }
  }

  private static func requireUnused(_ kind: LawEntry, _ db: Database) throws {
    let awards =
      try Int.fetchOne(
        db,
        sql: """
          SELECT (SELECT count(*) FROM award WHERE kind_id = ?1) + (SELECT count(*) FROM protected_award WHERE kind_id = ?1)
            + (SELECT count(*) FROM proposal_line WHERE kind_id = ?1) + (SELECT count(*) FROM proposal_outcome WHERE kind_id = ?1)
            + (SELECT count(*) FROM council_vote WHERE kind_id = ?1)
          """, arguments: [kind.id]) ?? 0
    if awards > 0 { throw RegisterError.kindInUse(code: kind.values["code"]?.text ?? "", awards: awards) }
  }
}

extension LawEntry {
  fileprivate func isAbout(_ code: String) -> Bool {
    ["code", "awardCode", "ofCode", "leadsTo"].contains { values[$0]?.text == code }
  }
}
