internal import Foundation
internal import GRDB
internal import Recognition

/// Loads law and maps from the files inside the binary as rows of the first change.
struct ReferenceLoader {
  private let change: Change

  init(into change: Change) {
    self.change = change
  }

  static func load(into change: Change) throws {
    let loader = ReferenceLoader(into: change)
    try loader.loadPlaces()
    try loader.loadLaw()
  }

  private func loadPlaces() throws {
    let successions = Self.rows("places/succession-phu-nhuan")
    var maps = PlaceMaps()
    maps.join(Self.map(of: PlaceMap.firstDay), isLaw: false)
    let january = CivilDate(stored: "2025-01-01")
    maps.join(
      Self.map(of: january), isLaw: false,
      certain: Set(successions.filter { $0["effectiveOn"] == january.description }.flatMap { [$0["oldCode"], $0["newCode"]] }))
    let july = CivilDate(stored: "2025-07-01")
    maps.join(Self.map(of: july), isLaw: true)
    for draft in maps.drafts { try change.insert(PlaceTable.table, PlaceTable.values(of: draft.place, key: draft.nameKey)) }
    try insertSuccessions(successions, of: maps, before: PlaceMap.firstDay, on: january)
    try insertSuccessions(Self.rows("places/succession-2025-07-01"), of: maps, before: january, on: july)
  }

  /// Rows whose old code is on no map (wards of before 2021) have nobody to succeed and are left out.
  private func insertSuccessions(_ rows: [ReferenceRow], of maps: PlaceMaps, before: CivilDate, on day: CivilDate) throws {
    guard let old = maps.positions[before], let new = maps.positions[day] else { return }
    for row in rows where (row.optional("effectiveOn") ?? day.description) == day.description {
      guard let from = old[row["oldCode"]], let to = new[row["newCode"]] else { continue }
      let succession = Succession(
        effectiveOn: day, old: Identifier(Int64(from + 1)), new: Identifier(Int64(to + 1)),
        extent: Succession.Extent(rawValue: row["kind"])!, isDefault: row.optional("isDefault") == "1",
        source: row.optional("source") ?? "vietnamadminunits 1.0.4")
      try change.insert(PlaceSuccessionTable.table, PlaceSuccessionTable.values(of: succession))
    }
  }

  func loadLaw() throws {
    try load(
      "award-kinds", into: AwardKindTable.table,
      "code,category,parent,level,recipients,title,titleEnglish,#precedence,validFrom,validTo,legalBasis,status")
    try load("award-aliases", into: AwardAliasTable.table, "alias,code")
    try load("competence", into: CompetenceTable.table, "authority,level,awardCode,validFrom,validTo,legalBasis,status")
    try load(
      "reward-coefficients", into: RewardCoefficientTable.table,
      "regime,validFrom,validTo,awardCode,recipient,#coefThousandths,#isCap,legalBasis,status")
    try load("base-salaries", into: BaseSalaryTable.table, "validFrom,validTo,#dong,legalBasis,status")
    try load(
      "staffing-rules", into: StaffingRuleTable.table,
      """
      code,placeCode,unitKind,validFrom,validTo,countedPer,#minimum,#maximum,#baseInhabitants,#baseMembers,#bandInhabitants,\
      #membersPerBand,legalBasis,status
      """)
    try load(
      "eligibility-rules", into: EligibilityRuleTable.table,
      """
      code,awardCode,force,countedForces,#yearsMen,#yearsWomen,#hardFactor,excludedBy,#excludesServiceOrders,validFrom,validTo,\
      legalBasis,status
      """)
  }

  /// Copies a file's columns, named in the table's order, into a table; `#` marks whole numbers.
  private func load(_ file: String, into table: BookTable, _ columns: String) throws {
    let columns = columns.split(separator: ",").map { (isNumber: $0.hasPrefix("#"), name: $0.drop { $0 == "#" }.description) }
    for row in Self.rows(file) {
      try change.insert(
        table,
        columns.map { column in
          let cell = row.optional(column.name)
          return column.isNumber ? .integer(cell.flatMap { Int($0) }) : .text(cell)
        })
    }
  }

  private static func map(of day: CivilDate) -> PlaceMap {
    let units = rows("places/map-\(day)").map { row in
      PlaceMap.Unit(
        code: row["code"], level: PlaceLevel(rawValue: row["level"])!, name: squeezed(row["name"]), parentCode: row.optional("parentCode"))
    }
    return PlaceMap(day: day, units: units)
  }

  /// One of the sources doubles a space now and then.
  private static func squeezed(_ name: String) -> String {
    let space = UInt8(ascii: " ")
    let isSqueezed = name.utf8.last != space && !zip(name.utf8, name.utf8.dropFirst()).contains { $0 == space && $1 == space }
    return isSqueezed ? name : name.split(separator: " ").joined(separator: " ")
  }

  private static func rows(_ file: String) -> [ReferenceRow] {
    ReferenceRow.rows(of: SchemaFile.named("Reference/\(file).csv").bytes)
  }
}
