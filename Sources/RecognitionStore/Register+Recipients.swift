internal import GRDB
public import Recognition

/// Which recipients a list shows; a nil part does not narrow.
public struct RecipientFilter: Sendable {
  /// A part of the name, with or without marks.
  public var name: String?
  public var type: RecipientType?
  /// Any of these wards, of any award or example; nil for all.
  public var wards: [Identifier<Place>]?
  /// Nil for records that stand for themselves and merged ones alike.
  public var standing: RecipientListing.Standing?

  public init(
    name: String? = nil, type: RecipientType? = nil, wards: [Identifier<Place>]? = nil, standing: RecipientListing.Standing? = .standing
  ) {
    self.name = name
    self.type = type
    self.wards = wards
    self.standing = standing
  }
}

extension Register {
  /// A merge that stands: the record that was found to be another's, as it was entered.
  public struct Merge: Sendable {
    public var record: Entry<Recipient>
    /// The record it was merged into.
    public var into: Identifier<Recipient>
    /// UTC, `yyyy-mm-ddThh:mm:ssZ`.
    public var madeAt: String
    public var reason: String?
  }

  public func recipients(_ filter: RecipientFilter = RecipientFilter()) throws -> [RecipientListing] {
    try read { try RecipientListingQuery.listings(filter, $0) }
  }

  /// A recipient, read through its merges: a merged record's number finds the one it is today.
  public func findRecipient(_ id: Identifier<Recipient>) throws -> RecipientListing {
    try read { db in
      let identity = try Self.identity(of: id, db)
      return try RecipientListingQuery.listings(RecipientFilter(), only: identity, db)[0]
    }
  }

  /// The records that were merged into a recipient, through all their merges.
  public func merges(into id: Identifier<Recipient>) throws -> [Merge] {
    try read { db in
      try RecipientMergeTable.records(of: id, db).dropFirst().compactMap { try RecipientMergeTable.merge(of: $0, db) }
    }
  }

  /// Recipients that may be this one.
  public func likelySame(as id: Identifier<Recipient>) throws -> [EarlierRecipient] {
    try read { db in
      let name = try RecipientTable.record(RecipientMergeTable.identity(of: id, db), db)?.name ?? ""
      return try EarlierRecipients.likely(id, db).map { try EarlierRecipients.told(of: $0, to: name, db) }
    }
  }

  /// Enters a recipient who has no award yet.
  ///
  /// - Returns: its id, and the recipients of the book that it may be.
  /// - Throws: `RecipientProblem.known` when the book has one of exactly these particulars.
  public func add(_ recipient: Recipient) throws -> (id: Identifier<Recipient>, doubts: [Finding]) {
    try write("recipient add") { change in
      let same = try RecipientTable.same(as: recipient, change.db).filter { $0.value == recipient }
      if let known = same.first { throw RegisterError.recipient(.known(known.id.number)) }
      let id = try RecipientTable.insert(recipient, in: change)
      return (id, try Self.doubts(about: id, named: recipient.name, change.db))
    }
  }

  /// Corrects a recipient's particulars; the record as it was is kept.
  ///
  /// - Returns: the recipients of the book that it may be, as it reads now.
  /// - Throws: `RecipientProblem.merged` for a record that is another's.
  public func edit(_ id: Identifier<Recipient>, _ edit: RecipientEdit, reason: String) throws -> [Finding] {
    try write("recipient edit", reason: reason) { change in
      let recipient = try Self.unmerged(id, change.db)
      let corrected = edit.applied(to: recipient)
      if let option = edit.misplaced(for: recipient.type) { throw RegisterError.recipient(.notOfType(option: option, recipient.type)) }
      try RecipientTable.update(id, to: corrected, in: change)
      if let visibility = edit.visibility { try RecipientMergeTable.setVisibility(visibility, ofRecordsOf: id, in: change) }
      if change.isEmpty { throw RegisterError.nothingToChange }
      return try Self.doubts(about: id, named: corrected.name, change.db)
    }
  }

  /// Records that two recipients are one: whatever hangs on `other` is read as `kept`'s. Struck out by `unmerge`.
  ///
  /// - Returns: what is worth a look: particulars that contradict each other, awards that are now entered twice.
  @discardableResult
  public func merge(_ kept: Identifier<Recipient>, _ other: Identifier<Recipient>, reason: String) throws -> [Finding] {
    try write("recipient merge", reason: reason) { change in
      let recipients = [try Self.unmerged(kept, change.db), try Self.unmerged(other, change.db)]
      if kept == other { throw RegisterError.recipient(.mergeOfItself(kept.number)) }
      if recipients[0].type != recipients[1].type { throw RegisterError.recipient(.mergeOfTypes(recipients[0].type, recipients[1].type)) }
      if recipients[0].visibility != recipients[1].visibility {
        let open = recipients[0].visibility == .public ? kept : other
        throw RegisterError.recipient(.mergeOfVisibilities(public: open.number))
      }
      let before = Set(try LawCheck.unsettled(of: kept, change.db) + LawCheck.unsettled(of: other, change.db))
      try RecipientMergeTable.insert(kept: kept, merged: other, in: change)
      let breaches = try LawCheck.unsettled(of: kept, change.db).filter { !before.contains($0) }
      return try Self.doubts(ofMerging: recipients, as: (kept, other), change.db)
        + breaches.map { Finding(column: "", value: "", .against($0), severity: .doubtful) }
    }
  }

  /// Strikes out the merge of a record, which stands for itself again.
  public func unmerge(_ merged: Identifier<Recipient>, reason: String) throws {
    try write("recipient unmerge", reason: reason) { change in
      _ = try Self.identity(of: merged, change.db)
      guard try change.voidAll(RecipientMergeTable.table, where: "merged_id", is: merged.number) else {
        throw RegisterError.recipient(.notMerged(merged.number))
      }
    }
  }

  /// Who a number means today.
  static func identity(of id: Identifier<Recipient>, _ db: Database) throws -> Identifier<Recipient> {
    guard try RecipientTable.record(id, db) != nil else { throw try RegisterError.absent(RecipientTable.table, id: id.number, db) }
    return try RecipientMergeTable.identity(of: id, db)
  }

  /// A record that stands for itself.
  private static func unmerged(_ id: Identifier<Recipient>, _ db: Database) throws -> Recipient {
    guard let recipient = try RecipientTable.record(id, db) else {
      throw try RegisterError.absent(RecipientTable.table, id: id.number, db)
    }
    let identity = try RecipientMergeTable.identity(of: id, db)
    guard identity == id else { throw RegisterError.recipient(.merged(id.number, into: identity.number)) }
    if try ErasureTable.isErased(id, db) { throw RegisterError.erasure(.erased(id.number)) }
    return recipient
  }

  private static func doubts(
    ofMerging recipients: [Recipient], as ids: (kept: Identifier<Recipient>, merged: Identifier<Recipient>), _ db: Database
  ) throws -> [Finding] {
    let columns = recipients[0].contradictions(to: recipients[1])
    let differ = EntryProblem.mergedDiffer(kept: ids.kept.number, merged: ids.merged.number, columns: columns)
    let twice = try AwardTable.enteredTwice(by: ids.kept, db).map { pair in
      EntryProblem.sameAwardTwice(kept: pair.kept.number, other: pair.other.number)
    }
    return ((columns.isEmpty ? [] : [differ]) + twice).map { Finding(column: "", value: "", $0, severity: .doubtful) }
  }

  private static func doubts(about id: Identifier<Recipient>, named name: String, _ db: Database) throws -> [Finding] {
    try EarlierRecipients.likely(id, db).map { other in
      let problem = EntryProblem.likelySamePerson(try EarlierRecipients.told(of: other, to: name, db), .entered(id.number))
      return Finding(column: "", value: name, problem, severity: .doubtful)
    }
  }
}
