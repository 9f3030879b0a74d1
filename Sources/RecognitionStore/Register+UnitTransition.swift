internal import GRDB
public import Recognition

extension Register {
  /// What became of the civil guards' units when the law put security and order teams in their place.
  public struct UnitTransition: Sendable {
    public var lastDay: CivilDate
    /// How many units ended.
    public var ended = 0
    /// How many teams were made.
    public var made = 0
    /// How many people serve on in a team.
    public var carriedOver = 0
    /// How many served in a board alone: no team is known in which they serve on.
    public var left = 0
  }

  /// Ends the civil guards' units on the last day of Nghị định 38/2006/NĐ-CP and makes, where a team was, a security and order team
  /// (Luật 30/2023/QH15) in which its members serve on, all in one change.
  ///
  /// - Parameter ward: of this ward alone, by name or code on that day.
  /// - Throws: `ForceProblem.rollsDiffer` while a team's roll does not name as many as were counted.
  public func carryUnitsOver(ward: String?) throws -> UnitTransition {
    try write("unit transition") { change in
      let lastDay = SecurityForce.civilGuard.validity.to!
      try requireCome(lastDay.adding(days: 1))
      let place = try ward.map { text in try Self.named(text) { try PlaceFinder(change.db).ward(text, on: lastDay).id } }
      let units = try SecurityUnitTable.listings(on: lastDay, change.db).filter { unit in
        unit.unit.kind.force == .civilGuard && unit.unit.endedOn == nil && (place.map { $0 == unit.ward.id } ?? true)
      }
      if units.isEmpty { throw RegisterError.force(.nothingToCarryOver) }
      try Self.requireWholeRolls(units, on: lastDay)
      return try carryOver(units, after: lastDay, in: change)
    }
  }

  private static func requireWholeRolls(_ units: [UnitListing], on day: CivilDate) throws {
    let differing = units.filter { unit in
      let named = unit.roll.serving(on: day).count
      return named > 0 && unit.actual.map { $0 != named } ?? false
    }
    if !differing.isEmpty { throw RegisterError.force(.rollsDiffer(differing.map(\.drawCode))) }
  }

  private func carryOver(_ units: [UnitListing], after lastDay: CivilDate, in change: Change) throws -> UnitTransition {
    var transition = UnitTransition(lastDay: lastDay)
    let members = try UnitMemberTable.members(of: units.map(\.id), change.db).filter { $0.term.value.to == nil }
    let boards = Set(units.filter { $0.unit.kind == .civilGuardBoard }.map(\.id))
    for member in members { try change.update(ServiceTermTable.table, id: member.term.id.number, set: ["to_on": .date(lastDay)]) }
    for unit in units { try change.update(SecurityUnitTable.table, id: unit.id.number, set: ["ended_on": .date(lastDay)]) }
    transition.ended = units.count
    var carried: Set<Identifier<Recipient>> = []
    for teams in Self.bySeat(units.filter { !boards.contains($0.id) }) {
      let (team, isNew) = try Self.team(after: teams, from: lastDay.adding(days: 1), in: change)
      transition.made += isNew ? 1 : 0
      let own = members.filter { member in teams.contains { $0.id == member.member.unitID } }
      for member in own where carried.insert(member.person.id).inserted {
        try Self.carry(member, among: own, into: team, from: lastDay.adding(days: 1), in: change)
      }
    }
    transition.carriedOver = carried.count
    transition.left = Set(members.map(\.person.id)).subtracting(carried).count
    return transition
  }

  /// The teams of each neighbourhood, or of each whole ward, in their order.
  private static func bySeat(_ units: [UnitListing]) -> [[UnitListing]] {
    Dictionary(grouping: units, by: \.seat.id).values.sorted { $0[0].id < $1[0].id }
  }

  /// The one team of a neighbourhood from the new law's first day on: the one that the book has, or a new one.
  private static func team(
    after teams: [UnitListing], from day: CivilDate, in change: Change
  ) throws -> (Entry<SecurityUnit>, isNew: Bool) {
    let old = teams[0]
    if let known = try SecurityUnitTable.units(of: .securityTeam, serving: old.seat.id, change.db).first { return (known, false) }
    let name = old.neighbourhood.map { "\(SecurityUnit.Kind.securityTeam.term) \($0.value.name)" } ?? SecurityUnit.Kind.securityTeam.term
    let unit = SecurityUnit(
      placeID: old.ward.id, neighbourhoodID: old.neighbourhood?.id, kind: .securityTeam, name: name, startedOn: day)
    return (Entry(try SecurityUnitTable.insert(unit, in: change), unit), true)
  }

  /// A post is carried over where nobody else of the new team held the like.
  private static func carry(
    _ member: UnitMemberEntry, among own: [UnitMemberEntry], into team: Entry<SecurityUnit>, from day: CivilDate, in change: Change
  ) throws {
    let old = member.term.value
    let term = ServiceTerm(force: .securityTeam, placeID: team.value.placeID, isHard: old.isHard, from: day)
    let service = try ServiceTermTable.insert(term, of: member.person.id, in: change)
    let isSole = member.member.post == .member || own.count { $0.member.post == member.member.post } == 1
    let post = isSole ? member.member.post : nil
    try UnitMemberTable.insert(UnitMember(unitID: team.id, post: post), service: service, in: change)
  }
}
