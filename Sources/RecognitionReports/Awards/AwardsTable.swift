public import Recognition
internal import VietnameseText

/// The awards of a period by unit and kind (biểu khen thưởng theo đơn vị): what an office draws up for its own files.
public struct AwardsTable: Sendable {
  /// Counts of one row: by kind in the order of ``AwardsTable/kinds``, and by recipient. `given` is counted apart from both.
  public struct Counts: Hashable, Sendable {
    public var byKind: [Int]
    public var given = 0
    public var individuals = 0
    public var collectives = 0
    public var households = 0
    /// How many of `given` were cancelled in law since.
    public var cancelled = 0
  }

  /// A unit of a ward.
  public struct UnitRow: Hashable, Sendable {
    /// Nil: awards of no recorded unit.
    public var unit: String?
    public var counts: Counts
  }

  /// A ward with its units.
  public struct Group: Hashable, Sendable {
    var placeID: Identifier<Place>?
    /// Nil: awards of no recorded ward.
    public var ward: Place?
    /// The district it lies in. Nil: none, or no ward.
    public var district: Place?
    public var units: [UnitRow]
    public var total: Counts
  }

  /// Wards that stand together: those of a district in the table of a province (to 30/06/2025), else all.
  public struct Section: Hashable, Sendable {
    /// Nil: no district is told apart.
    public var district: Place?
    /// Its wards, by their position.
    var groups: Range<Int>
    public var total: Counts
  }

  public let facts: AwardsTableFacts
  /// The kinds that have awards, the highest first.
  let kindEntries: [Entry<AwardKind>]
  /// Every ward of the office, other places that have awards, and the awards of no ward.
  public internal(set) var groups: [Group]
  /// All the groups, district by district.
  public internal(set) var sections: [Section]
  public internal(set) var total: Counts
  /// What each cell counts, which HTML and workbooks list and its figures lead to; empty: not listed.
  public var entries: [FormCell: [FormEntry]] = [:]

  /// - Parameter onlyWithFigures: leaves out wards that have no award.
  public init(_ facts: AwardsTableFacts, onlyWithFigures: Bool = false) {
    self.facts = facts
    let used = Set(facts.lines.map(\.kindID))
    let entries = facts.kinds.filter { used.contains($0.id) }
      .sorted { ($0.value.precedence, $0.value.code) < ($1.value.precedence, $1.value.code) }
    kindEntries = entries
    let counter = Counter(places: Dictionary(entries.enumerated().map { ($1.id, $0) }) { first, _ in first })
    let groups = counter.groups(facts).filter { !onlyWithFigures || $0.total.given > 0 }
    self.groups = groups
    sections = counter.sections(of: groups, facts)
    total = counter.counts(of: facts.lines)
  }

  /// The kinds that have awards, the highest first.
  public var kinds: [AwardKind] { kindEntries.map(\.value) }

  public var warnings: [ReportWarning] { CrossFoot.problems(of: self) }

  /// A ward as it is called outside its district's section: with the district where another ward has its name. Nil: no ward.
  func names() -> [String?] {
    let counts = Dictionary(groups.compactMap { $0.ward?.name }.map { ($0, 1) }, uniquingKeysWith: +)
    return groups.map { group in
      guard let ward = group.ward else { return nil }
      return counts[ward.name, default: 0] > 1 ? [ward.name, group.district?.name].compactMap { $0 }.joined(separator: ", ") : ward.name
    }
  }
}

/// Counts lines, each kind in its place.
private struct Counter {
  let places: [Identifier<AwardKind>: Int]

  func counts(of lines: [AwardsTableFacts.Line]) -> AwardsTable.Counts {
    let none = AwardsTable.Counts(byKind: Array(repeating: 0, count: places.count))
    return lines.reduce(into: none) { counts, line in
      if let place = places[line.kindID] { counts.byKind[place] += line.given }
      counts.given += line.given
      counts.cancelled += line.cancelled
      switch line.recipientType {
      case .individual: counts.individuals += line.given
      case .collective: counts.collectives += line.given
      case .household: counts.households += line.given
      }
    }
  }

  func groups(_ facts: AwardsTableFacts) -> [AwardsTable.Group] {
    let byPlace = Dictionary(grouping: facts.lines, by: \.placeID)
    let own = Set(facts.wards.map(\.id))
    let others = facts.otherPlaces.filter { !own.contains($0.id) && byPlace[$0.id] != nil }
    let wards = facts.isOfProvince ? Self.byDistrict(facts.wards + others, facts) : facts.wards + others
    return wards.map { group(of: $0, byPlace[$0.id] ?? [], facts) } + (byPlace[nil].map { [group(of: nil, $0, facts)] } ?? [])
  }

  /// Wards of no district first, then district by district; within one in the order they had.
  private static func byDistrict(_ wards: [Entry<Place>], _ facts: AwardsTableFacts) -> [Entry<Place>] {
    let byDistrict = Dictionary(grouping: wards) { $0.value.parentID.flatMap { facts.districts[$0] == nil ? nil : $0 } }
    let districts = byDistrict.keys.compactMap { $0 }.map { ($0, SortKey(facts.districts[$0]?.name ?? "")) }
      .sorted { ($0.1, $0.0.number) < ($1.1, $1.0.number) }.map(\.0)
    return (byDistrict[nil] ?? []) + districts.flatMap { byDistrict[$0] ?? [] }
  }

  func sections(of groups: [AwardsTable.Group], _ facts: AwardsTableFacts) -> [AwardsTable.Section] {
    guard facts.isOfProvince else { return [.init(district: nil, groups: groups.indices, total: counts(of: facts.lines))] }
    let byPlace = Dictionary(grouping: facts.lines, by: \.placeID)
    var sections: [AwardsTable.Section] = []
    for (index, group) in groups.enumerated() {
      if let last = sections.last, last.district == group.district {
        sections[sections.count - 1].groups = last.groups.lowerBound..<index + 1
      } else {
        sections.append(.init(district: group.district, groups: index..<index + 1, total: counts(of: [])))
      }
    }
    for index in sections.indices {
      sections[index].total = counts(of: groups[sections[index].groups].flatMap { byPlace[$0.placeID] ?? [] })
    }
    return sections
  }

  private func group(of ward: Entry<Place>?, _ lines: [AwardsTableFacts.Line], _ facts: AwardsTableFacts) -> AwardsTable.Group {
    let byUnit = Dictionary(grouping: lines, by: \.unit)
    let units = byUnit.keys.compactMap { $0 }.sorted { SortKey($0) < SortKey($1) }
    let rows = (units + (byUnit[nil] == nil ? [] : [nil])).map { AwardsTable.UnitRow(unit: $0, counts: counts(of: byUnit[$0] ?? [])) }
    let district = ward?.value.parentID.flatMap { facts.districts[$0] }
    return AwardsTable.Group(placeID: ward?.id, ward: ward?.value, district: district, units: rows, total: counts(of: lines))
  }
}

extension CrossFoot {
  static func problems(of table: AwardsTable) -> [ReportWarning] {
    let named = zip(table.names(), table.groups)
    let groups = named.flatMap { name, group in [(name, group.total)] + group.units.map { ($0.unit, $0.counts) } }
    return ([(nil, table.total)] + groups).flatMap { problems(of: $1, name: $0) }
      + named.flatMap { name, group in
        compare(
          .awardsByUnit, of: name, parts: group.units.reduce(0) { $0 + $1.counts.given }, total: group.total.given)
      }
      + table.sections.filter { $0.district != nil }.flatMap { section in
        compare(
          .awardsByWard, of: section.district?.name, parts: table.groups[section.groups].reduce(0) { $0 + $1.total.given },
          total: section.total.given)
      }
      + compare(.awardsByWard, parts: table.groups.reduce(0) { $0 + $1.total.given }, total: table.total.given)
      + table.kinds.enumerated().flatMap { index, kind in
        compare(
          .awardsByKind, of: kind.title, parts: table.groups.reduce(0) { $0 + $1.total.byKind[index] }, total: table.total.byKind[index])
      }
  }

  private static func problems(of counts: AwardsTable.Counts, name: String?) -> [ReportWarning] {
    compare(.awardsByKind, of: name, parts: counts.byKind.reduce(0, +), total: counts.given)
      + compare(
        .awardsByRecipient, of: name, parts: counts.individuals + counts.collectives + counts.households, total: counts.given)
  }
}
