internal import GRDB
public import Recognition

extension Register {
  /// A member of a unit, with the unit and where it serves.
  public struct UnitMemberListing: Sendable {
    public var id: Identifier<UnitMember>
    public var member: UnitMember
    public var person: Entry<Recipient>
    public var term: ServiceTerm
    public var unit: SecurityUnit
    public var ward: Place?
    public var neighbourhood: Place?

    /// The line as this reader may know it.
    public func told(to audience: Audience) -> UnitMemberListing {
      var listing = self
      listing.person.value = person.value.told(to: audience)
      return listing
    }
  }

  public func importUnitMembers(
    _ rows: some Sequence<ListRow<UnitMemberRow>>, file: String?, options: ImportSummary.Options
  ) throws -> ImportSummary {
    try importList("unit member import", rows, options: options) { change in
      UnitMemberImport(change: change, finder: try PlaceFinder(change.db), file: file, today: hand.today, options: options).enter
    }
  }

  /// Enters one member.
  ///
  /// - Returns: its id, or the id of the same one the book has; and what is worth a second look.
  /// - Throws: `Findings` when it cannot stand.
  public func add(_ member: UnitMemberRow) throws -> (id: Identifier<UnitMember>, doubts: [Finding]) {
    try write("unit member add") { change in
      let importer = UnitMemberImport(
        change: change, finder: try PlaceFinder(change.db), file: nil, today: hand.today, options: .init())
      var summary = ImportSummary()
      try importer.enter(member, &summary)
      guard let id = importer.newest, summary.changed == 0 else { throw Findings(summary.findings) }
      return (id, summary.findings)
    }
  }

  /// The members of units, all that ever were, or those who serve on a day.
  public func unitMembers(
    of unit: Identifier<SecurityUnit>? = nil, on day: CivilDate? = nil
  ) throws -> [UnitMemberListing] {
    try read { db in
      if let unit { _ = try Self.unit(unit, db) }
      let entries = try (unit.map { try UnitMemberTable.members(of: [$0], db) } ?? UnitMemberTable.members(db)).filter { entry in
        day.map { Validity(from: entry.term.value.from, to: entry.term.value.to).contains($0) } ?? true
      }
      let units = Dictionary(uniqueKeysWithValues: try SecurityUnitTable.all(db).map { ($0.id, $0.value) })
      let places = try PlaceTable.places(Set(units.values.flatMap { [$0.placeID, $0.neighbourhoodID].compactMap { $0 } }), db)
      return entries.compactMap { entry in
        units[entry.member.unitID].map { unit in
          UnitMemberListing(
            id: entry.id, member: entry.member, person: entry.person, term: entry.term.value, unit: unit, ward: places[unit.placeID],
            neighbourhood: unit.neighbourhoodID.flatMap { places[$0] })
        }
      }
    }
  }

  /// Ends a member's service in a unit: its last day.
  public func endUnitMember(_ id: Identifier<UnitMember>, on day: CivilDate) throws {
    try write("unit member end") { change in
      try end(Self.unitMember(id, change.db).term.id, on: day, in: change)
    }
  }

  /// Strikes out a member entered by mistake, with the term of service.
  public func voidUnitMember(_ id: Identifier<UnitMember>, reason: String) throws {
    try write("unit member void", reason: reason) { change in
      let member = try Self.unitMember(id, change.db)
      try change.void(UnitMemberTable.table, id: id.number)
      try change.void(ServiceTermTable.table, id: member.term.id.number)
    }
  }

  private static func unitMember(_ id: Identifier<UnitMember>, _ db: Database) throws -> UnitMemberEntry {
    guard let member = try UnitMemberTable.member(id, db) else {
      throw try RegisterError.absent(UnitMemberTable.table, id: id.number, db)
    }
    return member
  }
}
