internal import GRDB
public import Recognition

extension Register {
  public func importUnits(
    _ rows: some Sequence<ListRow<UnitRow>>, file: String?, options: ImportSummary.Options
  ) throws -> ImportSummary {
    try importList("unit import", rows, options: options) { change in
      UnitImport(change: change, finder: try PlaceFinder(change.db), file: file, today: hand.today, options: options).enter
    }
  }

  /// Ends a unit: it and its members serve to this day, and it is not counted after.
  public func endUnit(_ id: Identifier<SecurityUnit>, on day: CivilDate, reason: String?) throws {
    try write("unit end", reason: reason) { change in
      let unit = try Self.unit(id, change.db)
      if let ended = unit.endedOn { throw RegisterError.unitHasEnded(unit.name, on: ended) }
      for member in try UnitMemberTable.members(of: [id], change.db) where member.term.value.to == nil {
        try end(member.term.id, on: day, in: change)
      }
      try change.update(SecurityUnitTable.table, id: id.number, set: ["ended_on": .date(day)])
    }
  }

  /// Strikes out a unit entered by mistake, with its figures and its members' places in it; their service stays.
  public func voidUnit(_ id: Identifier<SecurityUnit>, reason: String) throws {
    try write("unit void", reason: reason) { change in
      _ = try Self.unit(id, change.db)
      try change.voidAll(UnitStrengthTable.table, where: "unit_id", is: id.number)
      try change.voidAll(UnitMemberTable.table, where: "unit_id", is: id.number)
      try change.void(SecurityUnitTable.table, id: id.number)
    }
  }

  static func unit(_ id: Identifier<SecurityUnit>, _ db: Database) throws -> SecurityUnit {
    guard let unit = try SecurityUnitTable.unit(id, db) else {
      throw try RegisterError.absent(SecurityUnitTable.table, id: id.number, db)
    }
    return unit
  }

  /// The units that serve on a day, with their newest figures up to it, as the rules of the day judge them.
  public func units(on day: CivilDate) throws -> [UnitListing] {
    try read { try Force($0, on: day).units }
  }

  /// Required against actual strength of every ward of the office's place (or of the wards that have units) on a day.
  ///
  /// - Parameters:
  ///   - kinds: the kinds of unit counted; empty: all.
  ///   - byNeighbourhood: tells of each neighbourhood in place of each ward.
  public func strengthGaps(
    on day: CivilDate, kinds: Set<SecurityUnit.Kind> = [], byNeighbourhood: Bool = false
  ) throws -> [StrengthGap] {
    try read { db in
      let force = try Force(db, on: day).of(kinds)
      let wards = try force.wards(db)
      guard byNeighbourhood else { return try force.gaps(of: wards, db) }
      return try force.gapsByNeighbourhood(of: wards, db)
    }
  }

  /// The same of the teams: boards, which the teams' leaders make up, are not counted beside them.
  static func gaps(on day: CivilDate, wards: [Entry<Place>]?, _ db: Database) throws -> [StrengthGap] {
    let force = try Force(db, on: day).withoutBoardsBesideTeams
    return try force.gaps(of: wards ?? force.wards(db), db)
  }

  /// Units that nobody ended although the law knows no such unit on a day: they are not counted on it.
  public func unitsLeftOpen(on day: CivilDate) throws -> [Entry<SecurityUnit>] {
    try read { db in
      try SecurityUnitTable.all(db).filter { unit in
        unit.value.endedOn == nil && (unit.value.kind.force.validity.to.map { $0 < day } ?? false)
      }
    }
  }
}
