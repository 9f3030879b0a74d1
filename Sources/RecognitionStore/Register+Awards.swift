internal import GRDB
public import Recognition

extension Register {
  /// Enters a signed decision; its number is unique for the issuer and the year.
  public func addDecision(
    number: DecisionNumber, signedOn: CivilDate, issuer: String, signer: String?, signerTitle: String?,
    signingForm: Decision.SigningForm?
  ) throws -> Identifier<Decision> {
    try requireCome(signedOn)
    return try write("decision add") { change in
      let agency = try Self.agency(issuer, on: signedOn, PlaceFinder(change.db))
      let issuerID = try AgencyTable.entry(for: agency, in: change)
      return try Self.enter(
        Decision(
          issuerID: issuerID, issuer: agency.name, number: number, signedOn: signedOn, signer: signer, signerTitle: signerTitle,
          signingForm: signingForm), in: change)
    }
  }

  public func decisions() throws -> [Entry<Decision>] {
    try read { try DecisionTable.decisions($0) }
  }

  /// A decision by its number or id.
  public func findDecision(_ text: String) throws -> Entry<Decision> {
    try read { try Decisions.find(text, $0) }
  }

  /// Strikes out a decision entered by mistake; refused while awards hang on it. The draft it was signed from waits again.
  public func voidDecision(_ text: String, reason: String) throws {
    try write("decision void", reason: reason) { change in
      let decision = try Decisions.find(text, change.db)
      let awards = try AwardTable.ids(of: decision.id, change.db)
      guard awards.isEmpty else { throw RegisterError.decisionHasAwards(decision.id.number, awards: awards.count) }
      let hidden = try Int.fetchOne(
        change.db, sql: "SELECT count(*) FROM protected_award WHERE decision_id = ? AND voided_by IS NULL", arguments: [decision.id.number])
      if let hidden, hidden > 0 { throw RegisterError.decisionHasAwards(decision.id.number, awards: hidden) }
      try DecisionSigningTable.void(decision: decision.id, in: change)
      try change.void(DecisionTable.table, id: decision.id.number)
    }
  }

  /// Brings a list of awards into the book.
  ///
  /// - Parameters:
  ///   - decision: the decision of all rows, by number or id; nil where each row names its own.
  ///   - ceremony: where the list's awards are conferred that nobody has received yet, if anywhere.
  public func importAwards(
    _ rows: some Sequence<ListRow<AwardRow>>, decision: String?, ceremony: Identifier<Ceremony>?, file: String?,
    options: ImportSummary.Options
  ) throws -> ImportSummary {
    var list: AwardImport?
    return try importList("award import", rows, options: options) { change in
      let given = try decision.map { try Decisions.find($0, change.db) }
      if let ceremony { try requireCome(Self.ceremony(ceremony, change.db).value.heldOn) }
      let importer = try AwardImport(change, decision: given, file: file, options: options)
      importer.mayWait = true
      list = importer
      return { row, summary in try importer.enter(row, &summary) }
    } rest: { summary in
      try list?.enterWaiting(&summary)
    } finish: { change, summary in
      if let ceremony { try Self.confer(list?.known ?? [], andEnteredBy: change, at: ceremony) }
      try AwardTallyTable.addEntered(by: change)
      try ShareCheck.judge(change, file: file, reason: options.override, &summary)
    }
  }

  /// The award kinds in force on a day, the highest first.
  public func awardKinds(inForceOn day: CivilDate) throws -> AwardCatalogue {
    try read { db in
      let catalogue = try AwardKindTable.catalogue(db)
      return AwardCatalogue(kinds: catalogue.kinds.filter { $0.value.isInForce(on: day) }, aliases: [])
    }
  }

  public func awards(_ filter: AwardFilter = AwardFilter()) throws -> [AwardListing] {
    try read { try AwardListingQuery.listings(filter, $0) }
  }

  public func findAward(_ id: Identifier<Award>) throws -> AwardListing {
    guard let listing = try awards(AwardFilter(id: id)).first else {
      throw try read { try RegisterError.absent(AwardTable.table, id: id.number, $0) }
    }
    return listing
  }

  /// Records that those of a decision's awards that nobody has received yet were handed out at a ceremony; who was absent from an earlier
  /// one may receive theirs now.
  ///
  /// - Parameter others: the awards not received in person, with how they were received and by whom.
  /// - Returns: how many awards were conferred.
  /// - Throws: `ProcessError` for a ceremony before the decision, or one that is still to come.
  public func confer(
    decision: String, ceremony: Identifier<Ceremony>,
    others: [Identifier<Award>: (manner: ConferralManner, representative: String?)]
  ) throws -> Int {
    try write("award confer") { change in
      let decision = try Decisions.find(decision, change.db)
      try requireCome(Self.ceremony(ceremony, change.db).value.heldOn)
      let all = try AwardTable.ids(of: decision.id, change.db)
      let awards = try ConferralTable.unconferred(all, besides: ceremony, change.db)
      if let stranger = others.keys.sorted().first(where: { !all.contains($0) }) {
        throw RegisterError.noSuchEntry(table: AwardTable.table.name, id: stranger.number)
      }
      let received = others.keys.sorted().filter { !awards.contains($0) }
      guard received.isEmpty, !awards.isEmpty || all.isEmpty else {
        throw RegisterError.alreadyConferred(awards: (received.isEmpty ? all : received).map(\.number))
      }
      try Self.requireDecided(awards, before: ceremony, change.db)
      try AwardTallyTable.keepInStep(awards, in: change) {
        for award in awards {
          let other = others[award]
          try ConferralTable.insert(
            award: award, ceremony: ceremony, manner: other?.manner ?? .inPerson, representative: other?.representative, in: change)
        }
      }
      return awards.count
    }
  }

  /// Cancels an award in law: it stays in the book and prints as cancelled.
  ///
  /// - Parameter recall: what the cancelling decision asks back; parts not told are what the book knows went out.
  /// - Returns: what is worth a second look: a ground that nobody has compared with its text.
  /// - Throws: `RegisterError.groundNotInForce` where the law of that day does not know the ground.
  @discardableResult
  public func cancel(_ id: Identifier<Award>, _ cancellation: Cancellation, recall: Recall = Recall()) throws -> [Finding] {
    try requireCome(cancellation.cancelledOn)
    return try write("award cancel") { change in
      try Self.requireStanding(id, change.db)
      if try CancellationTable.isCancelled(id, change.db) { throw RegisterError.alreadyCancelled(award: id.number) }
      if let signedOn = try AwardTable.signedOn(id, change.db), cancellation.cancelledOn < signedOn {
        throw RegisterError.cancelledBeforeSigned(award: id.number, signedOn: signedOn)
      }
      let doubts = try Self.doubts(of: cancellation, change.db)
      try AwardTallyTable.keepInStep([id], in: change) {
        let cancellation = try CancellationTable.insert(cancellation, of: id, in: change)
        try Self.enter(recall, of: cancellation, award: id, in: change)
      }
      return doubts
    }
  }

  private static func doubts(of cancellation: Cancellation, _ db: Database) throws -> [Finding] {
    guard let rule = try CancellationGroundTable.rule(of: cancellation, db) else {
      throw RegisterError.groundNotInForce(
        cancellation.ground, on: cancellation.cancelledOn, known: try CancellationGroundTable.rules(of: cancellation.ground, db))
    }
    if rule.law.status.isVerified { return [] }
    let ground = cancellation.ground.rawValue
    return [Finding(column: "ground", value: ground, .groundNotVerified(basis: rule.law.basis), severity: .doubtful)]
  }

  /// Nobody receives an award before it is decided.
  static func requireDecided(_ awards: [Identifier<Award>], before ceremony: Identifier<Ceremony>, _ db: Database) throws {
    let heldOn = try self.ceremony(ceremony, db).value.heldOn
    for award in awards {
      guard let signedOn = try AwardTable.signedOn(award, db), heldOn < signedOn else { continue }
      throw ProcessError.conferredBeforeDecision(award: award.number, signedOn: signedOn, ceremony: ceremony.number, heldOn: heldOn)
    }
  }

  static func requireStanding(_ id: Identifier<Award>, _ db: Database) throws {
    let standing = try Int.fetchOne(db, sql: "SELECT 1 FROM award WHERE id = ? AND voided_by IS NULL", arguments: [id.number])
    if standing == nil { throw try RegisterError.absent(AwardTable.table, id: id.number, db) }
  }

  /// Confers the awards that a change entered, and those of the book in its list that nobody has received yet.
  private static func confer(
    _ known: [Identifier<Award>], andEnteredBy change: Change, at ceremony: Identifier<Ceremony>
  ) throws {
    let entered = change.ids(in: AwardTable.table).map { $0.map { Identifier<Award>($0) } } ?? []
    let waiting = try ConferralTable.unconferred(known, besides: ceremony, change.db)
    try requireDecided(Set(waiting + entered).sorted(), before: ceremony, change.db)
    try AwardTallyTable.keepInStep(waiting, in: change) {
      for award in Set(waiting + entered).sorted() {
        try ConferralTable.insert(award: award, ceremony: ceremony, manner: .inPerson, representative: nil, in: change)
      }
    }
  }
}
