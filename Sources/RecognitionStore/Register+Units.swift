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

  /// Ends a unit: it serves to this day and is not counted after.
  public func endUnit(_ id: Identifier<SecurityUnit>, on day: CivilDate, reason: String?) throws {
    try write("unit end", reason: reason) { change in
      let unit = try Self.unit(id, change.db)
      if let ended = unit.endedOn { throw RegisterError.unitHasEnded(unit.name, on: ended) }
      try change.update(SecurityUnitTable.table, id: id.number, set: ["ended_on": .date(day)])
    }
  }

  /// Strikes out a unit entered by mistake, with its figures.
  public func voidUnit(_ id: Identifier<SecurityUnit>, reason: String) throws {
    try write("unit void", reason: reason) { change in
      _ = try Self.unit(id, change.db)
      try change.voidAll(UnitStrengthTable.table, where: "unit_id", is: id.number)
      try change.void(SecurityUnitTable.table, id: id.number)
    }
  }

  private static func unit(_ id: Identifier<SecurityUnit>, _ db: Database) throws -> SecurityUnit {
    guard let unit = try SecurityUnitTable.unit(id, db) else {
      throw try RegisterError.absent(SecurityUnitTable.table, id: id.number, db)
    }
    return unit
  }

  /// The units that stand, with their newest figures up to a day.
  public func units(on day: CivilDate) throws -> [UnitListing] {
    try read { db in
      let rules = try StaffingRuleTable.all(db)
      return try SecurityUnitTable.listings(on: day, db).map { unit in
        var unit = unit
        let around = try PlaceTable.location(unit.ward.id, db)?.around.compactMap(\.value.code) ?? []
        unit.requirement = StrengthGap.requirement(of: unit, rules: rules, codes: around, on: day)
        return unit
      }
    }
  }

  /// Required against actual strength of every ward of the office's place (or of the wards that have units) on a day.
  public func strengthGaps(on day: CivilDate) throws -> [StrengthGap] {
    try read { try Self.gaps(on: day, wards: nil, $0) }
  }

  static func gaps(on day: CivilDate, wards: [Entry<Place>]?, _ db: Database) throws -> [StrengthGap] {
    let finder = try PlaceFinder(db)
    let units = try SecurityUnitTable.listings(on: day, db).filter { $0.ward.value.isValid(on: day) }
    let own = try wards ?? finder.scope.map { try PlaceTable.communes(within: Entry($0.id, $0.place), on: day, db) }
    let wards = own ?? Array(Set(units.map(\.ward))).inVietnameseOrder
    let codes = finder.scope.map { ([$0.place] + $0.around.map(\.value)).compactMap(\.code) }
    let rules = try StaffingRuleTable.all(db)
    guard let codes else {
      return try wards.flatMap { ward in
        let around = try PlaceTable.location(ward.id, db)?.around.compactMap(\.value.code) ?? []
        return StrengthGap.gaps(of: [ward], units: units, rules: rules, codes: around, on: day)
      }
    }
    return StrengthGap.gaps(of: wards, units: units, rules: rules, codes: codes, on: day)
  }
}
