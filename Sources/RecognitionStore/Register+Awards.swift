internal import GRDB
public import Recognition

extension Register {
  /// Enters a signed decision; its number is unique for the issuer and the year.
  public func addDecision(
    number: DecisionNumber, signedOn: CivilDate, issuer: String, signer: String?, signerTitle: String?,
    signingForm: Decision.SigningForm?
  ) throws -> Identifier<Decision> {
    try write("decision add") { change in
      let agency = try Self.agency(issuer, on: signedOn, PlaceFinder(change.db))
      let issuerID = try AgencyTable.entry(for: agency, in: change)
      if try DecisionTable.find(issuer: issuerID, number: number, year: signedOn.year, change.db) != nil {
        throw RegisterError.decisionNumberTaken(number: number.description, issuer: agency.name, year: signedOn.year)
      }
      return try DecisionTable.insert(
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

  /// Strikes out a decision entered by mistake; refused while awards hang on it.
  public func voidDecision(_ text: String, reason: String) throws {
    try write("decision void", reason: reason) { change in
      let decision = try Decisions.find(text, change.db)
      let awards = try AwardTable.ids(of: decision.id, change.db)
      guard awards.isEmpty else { throw RegisterError.decisionHasAwards(decision.id.number, awards: awards.count) }
      try change.void(DecisionTable.table, id: decision.id.number)
    }
  }

  /// Brings a list of awards into the book.
  ///
  /// - Parameters:
  ///   - decision: the decision of all rows, by number or id; nil where each row names its own.
  ///   - ceremony: where the new awards are conferred, if anywhere yet.
  public func importAwards(
    _ rows: some Sequence<ListRow<AwardRow>>, decision: String?, ceremony: Identifier<Ceremony>?, file: String?,
    options: ImportSummary.Options
  ) throws -> ImportSummary {
    let given = try decision.map { text in try read { try Decisions.find(text, $0) } }
    if let ceremony { _ = try findCeremony(ceremony) }
    return try importList("award import", rows, options: options) { change in
      try AwardImport(change, decision: given, file: file, options: options).enter
    } finish: { change in
      if let ceremony { try Self.conferEntered(by: change, at: ceremony) }
      try AwardTallyTable.addEntered(by: change)
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

  /// Records that a decision's awards were handed out at a ceremony.
  ///
  /// - Parameter others: the awards not received in person, with how they were received and by whom.
  /// - Returns: how many awards were conferred.
  public func confer(
    decision: String, ceremony: Identifier<Ceremony>,
    others: [Identifier<Award>: (manner: ConferralManner, representative: String?)]
  ) throws -> Int {
    try write("award confer") { change in
      let decision = try Decisions.find(decision, change.db)
      _ = try Self.ceremony(ceremony, change.db)
      let awards = try AwardTable.ids(of: decision.id, change.db)
      let conferred = try ConferralTable.conferred(awards, change.db)
      guard conferred.isEmpty else { throw RegisterError.alreadyConferred(awards: conferred) }
      if let stranger = others.keys.sorted().first(where: { !awards.contains($0) }) {
        throw RegisterError.noSuchEntry(table: AwardTable.table.name, id: stranger.number)
      }
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
  public func cancel(_ id: Identifier<Award>, _ cancellation: Cancellation) throws {
    try write("award cancel") { change in
      try Self.requireStanding(id, change.db)
      if try CancellationTable.isCancelled(id, change.db) { throw RegisterError.alreadyCancelled(award: id.number) }
      try AwardTallyTable.keepInStep([id], in: change) {
        try CancellationTable.insert(cancellation, of: id, in: change)
      }
    }
  }

  /// Strikes out an award entered by mistake, with its conferral.
  public func voidAward(_ id: Identifier<Award>, reason: String) throws {
    try write("award void", reason: reason) { change in
      try Self.requireStanding(id, change.db)
      try AwardTallyTable.keepInStep([id], in: change) {
        try ConferralTable.void(award: id, in: change)
        try change.void(AwardTable.table, id: id.number)
      }
    }
  }

  private static func requireStanding(_ id: Identifier<Award>, _ db: Database) throws {
    let standing = try Int.fetchOne(db, sql: "SELECT 1 FROM award WHERE id = ? AND voided_by IS NULL", arguments: [id.number])
    if standing == nil { throw try RegisterError.absent(AwardTable.table, id: id.number, db) }
  }

  private static func conferEntered(by change: Change, at ceremony: Identifier<Ceremony>) throws {
    let entered = try Int64.fetchAll(
      change.db, sql: "SELECT id FROM award WHERE change_id = ? ORDER BY id", arguments: [change.number])
    for id in entered {
      try ConferralTable.insert(award: Identifier(id), ceremony: ceremony, manner: .inPerson, representative: nil, in: change)
    }
  }
}
