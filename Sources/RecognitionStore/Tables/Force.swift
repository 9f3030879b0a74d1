internal import GRDB
internal import Recognition

/// The units that serve on a day, judged by the rules of the day, whose wards stand on its map.
struct Force {
  let day: CivilDate
  private(set) var units: [UnitListing]
  private let rules: [StaffingRule]
  /// The kinds looked at; empty: all.
  private var kinds: Set<SecurityUnit.Kind> = []

  init(_ db: Database, on day: CivilDate) throws {
    self.day = day
    let rules = try StaffingRuleTable.all(db)
    let listings = try SecurityUnitTable.listings(on: day, db)
    let codes = try PlaceTable.codes(around: Set(listings.map(\.ward.id)), db)
    units = listings.map { $0.judged(by: rules, around: codes[$0.ward.id] ?? [], on: day) }
    self.rules = rules
  }

  func of(_ kinds: Set<SecurityUnit.Kind>) -> Force {
    var force = self
    force.kinds = kinds
    if !kinds.isEmpty { force.units = units.filter { kinds.contains($0.unit.kind) } }
    return force
  }

  /// Without the boards of wards that have teams: a board (Nghị định 38/2006/NĐ-CP Điều 7) consists of a head, deputies and the leaders of
  /// the ward's teams, so that both counts together would count the leaders twice, and no rule tells a board's number.
  var withoutBoardsBesideTeams: Force {
    let teams = Set(units.filter { $0.unit.kind == .civilGuardTeam }.map(\.ward.id))
    var force = self
    force.units = units.filter { $0.unit.kind != .civilGuardBoard || !teams.contains($0.ward.id) }
    return force
  }

  private var unitsOnTheMap: [UnitListing] { units.filter { $0.ward.value.isValid(on: day) } }

  /// The wards of the office's place; of a register without one those that have units.
  func wards(_ db: Database) throws -> [Entry<Place>] {
    let office = try OfficeTable.office(db).place.flatMap { try PlaceTable.place($0, db) }
    if let office { return try PlaceTable.communes(within: office, on: day, db) }
    return Array(Set(unitsOnTheMap.map(\.ward))).inVietnameseOrder
  }

  func gaps(of wards: [Entry<Place>], _ db: Database) throws -> [StrengthGap] {
    let neighbourhoods = try PlaceTable.neighbourhoods(of: Set(wards.map(\.id)), on: day, db)
    return StrengthGap.gaps(of: wards, units: unitsOnTheMap, seats: try seats(neighbourhoods, of: wards, db), on: day)
  }

  func gapsByNeighbourhood(of wards: [Entry<Place>], _ db: Database) throws -> [StrengthGap] {
    let neighbourhoods = try PlaceTable.neighbourhoods(of: Set(wards.map(\.id)), on: day, db)
    return StrengthGap.gapsByNeighbourhood(
      of: wards, units: unitsOnTheMap, seats: try seats(neighbourhoods, of: wards, db), neighbourhoods: neighbourhoods, on: day)
  }

  /// The neighbourhoods that must have a team by a rule that counts by neighbourhood.
  private func seats(_ neighbourhoods: [Entry<Place>], of wards: [Entry<Place>], _ db: Database) throws -> [TeamSeat] {
    let counting = rules.filter { $0.countedPer == .neighbourhood && (kinds.isEmpty || kinds.contains($0.unitKind)) }
    if counting.isEmpty || neighbourhoods.isEmpty { return [] }
    let codes = try PlaceTable.codes(around: Set(wards.map(\.id)), db)
    let inhabitants = try PopulationTable.inhabitants(on: day, db)
    return neighbourhoods.flatMap { place -> [TeamSeat] in
      guard let ward = place.value.parentID else { return [] }
      return counting.filter { $0.applies(to: $0.unitKind, around: codes[ward] ?? [], on: day) }.map { rule in
        TeamSeat(place: place, ward: ward, kind: rule.unitKind, required: rule.members(inhabitants: inhabitants[place.id]))
      }
    }
  }
}
