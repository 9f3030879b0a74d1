internal import GRDB
public import Recognition

extension Register {
  /// A hold with its recipient.
  public struct HoldListing: Sendable {
    public var id: Identifier<Hold>
    public var hold: Hold
    /// Who it is of today.
    public var person: Entry<Recipient>

    /// The line as this reader may know it; the document of an internal recipient's tells who it is.
    public func told(to audience: Audience) -> HoldListing {
      if person.value.isNamed(to: audience) { return self }
      var listing = self
      listing.person.value = person.value.told(to: audience)
      listing.hold.document = nil
      return listing
    }
  }

  /// Whom a hold is of: a recipient of the book by number, or anybody by name.
  public enum HeldRecipient: Sendable {
    case known(Identifier<Recipient>)
    case named(Recipient, ward: String?)
  }

  /// Puts a recipient on hold: no award until it ends.
  ///
  /// - Returns: the hold's number, and what is worth a second look.
  /// - Throws: `Findings` when it cannot stand.
  public func addHold(
    of recipient: HeldRecipient, ground: Hold.Ground, from: CivilDate, to: CivilDate?, document: String?
  ) throws -> (id: Identifier<Hold>, doubts: [Finding]) {
    try write("hold add") { change in
      var found = RowFindings(file: nil, row: nil)
      if let to, to < from { found.add("to", to.description, .endsBeforeItStarts) }
      if found.isRefused { throw Findings(found.all) }
      let id = try Self.held(recipient, on: from, &found, in: change)
      if found.isRefused { throw Findings(found.all) }
      if let known = try HoldTable.holds(of: id, change.db).first(where: { $0.value.ground == ground && $0.value.from == from }) {
        throw RegisterError.holdKnown(known.id.number)
      }
      let hold = Hold(recipientID: id, ground: ground, from: from, to: to, document: document)
      return (try HoldTable.insert(hold, in: change), found.all)
    }
  }

  private static func held(
    _ recipient: HeldRecipient, on day: CivilDate, _ found: inout RowFindings, in change: Change
  ) throws -> Identifier<Recipient> {
    switch recipient {
    case .known(let id):
      guard try RecipientTable.record(id, change.db) != nil else {
        throw try RegisterError.absent(RecipientTable.table, id: id.number, change.db)
      }
      return id
    case .named(let recipient, let ward):
      let finder = try PlaceFinder(change.db)
      let place = try ward.flatMap { text in try found.take("ward", text) { try finder.ward(text, on: day) } }
      let match = try RecipientMatch(recipient, ward: place?.id, change.db)
      let near = try match.known == nil && match.doubt == nil ? RecipientTable.nearlyNamed(recipient, change.db) : []
      let held = try match.entered(recipient, in: change)
      if match.known == nil && match.doubt == nil {
        found.add("recipient", recipient.name, .nobodyOfThisName(entered: held.number, near: near), .doubtful)
      }
      if let doubt = try match.problem(change.db, entering: { held }) { found.add("recipient", recipient.name, doubt, .doubtful) }
      return held
    }
  }

  /// The holds that stand, oldest first.
  ///
  /// - Parameter day: only those open on it.
  public func holds(id: Identifier<Hold>? = nil, on day: CivilDate? = nil) throws -> [HoldListing] {
    try read { db in
      try HoldTable.all(db, id: id).filter { hold in day.map(hold.value.covers) ?? true }.compactMap { entry in
        let person = try RecipientMergeTable.identity(of: entry.value.recipientID, db)
        return try RecipientTable.record(person, db).map { HoldListing(id: entry.id, hold: entry.value, person: Entry(person, $0)) }
      }
    }
  }

  /// The holds of a recipient, those that ended among them.
  public func holds(of recipient: Identifier<Recipient>) throws -> [HoldListing] {
    let ids = try read { try HoldTable.holds(of: recipient, $0).map(\.id) }
    return try ids.map(findHold)
  }

  public func findHold(_ id: Identifier<Hold>) throws -> HoldListing {
    guard let listing = try holds(id: id).first else {
      throw try read { try RegisterError.absent(HoldTable.table, id: id.number, $0) }
    }
    return listing
  }

  /// Ends a hold: the day is its last. One that has a last day may end earlier, not again nor later.
  public func endHold(_ id: Identifier<Hold>, on day: CivilDate, reason: String?) throws {
    let hold = try findHold(id).hold
    try requireCome(day)
    try write("hold end", reason: reason) { change in
      if let end = hold.to, day >= end { throw RegisterError.holdHasEnded(id.number, on: end) }
      if day < hold.from { throw RegisterError.holdEndsBeforeItStarts(from: hold.from) }
      try change.update(HoldTable.table, id: id.number, set: ["held_to": .date(day)])
    }
  }

  /// Strikes out a hold entered by mistake.
  public func voidHold(_ id: Identifier<Hold>, reason: String) throws {
    _ = try findHold(id)
    try write("hold void", reason: reason) { try $0.void(HoldTable.table, id: id.number) }
  }
}
