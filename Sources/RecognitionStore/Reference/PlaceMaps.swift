internal import Recognition
internal import VietnameseText

/// Joins national maps of different days into places with their spans of validity.
///
/// A unit of a later map is the same place where code, folded name and parent agree; otherwise the old place ended the day
/// before and a new one began. Where only the maps tell so, the bound is not certain; a given succession makes it certain,
/// and so does a map of the day a law took effect.
struct PlaceMaps {
  struct Draft {
    var place: Place
    var nameKey: String
    /// The place's position among all drafts, of which its id is made.
    var parent: Int?
    fileprivate var linkKey: String
  }

  private(set) var drafts: [Draft] = []
  /// For each map's day, the position of the place that carries a code.
  private(set) var positions: [CivilDate: [String: Int]] = [:]
  private var live: [String: Int] = [:]

  /// Joins the next map in time.
  ///
  /// - Parameters:
  ///   - isLaw: the map's day is the day its changes took effect.
  ///   - certain: codes whose change on this day a succession vouches for.
  mutating func join(_ map: PlaceMap, isLaw: Bool, certain: Set<String> = []) {
    var next: [String: Int] = [:]
    next.reserveCapacity(map.units.count)
    for level in [PlaceLevel.province, .district, .commune] {
      for unit in map.units where unit.level == level {
        let parent = unit.parentCode.flatMap { next[$0] }
        next[unit.code] = continued(unit, parent) ?? start(unit, parent, on: map.day, certain: isLaw || certain.contains(unit.code))
      }
    }
    for (code, position) in live where next[code] != position {
      drafts[position].place.validTo = map.day.adding(days: -1)
      drafts[position].place.toIsCertain = isLaw || certain.contains(code)
    }
    live = next
    positions[map.day] = next
  }

  private func continued(_ unit: PlaceMap.Unit, _ parent: Int?) -> Int? {
    guard let position = live[unit.code], drafts[position].parent == parent else { return nil }
    return drafts[position].linkKey == Self.linkKey(unit.name) ? position : nil
  }

  private mutating func start(_ unit: PlaceMap.Unit, _ parent: Int?, on day: CivilDate, certain: Bool) -> Int {
    let place = Place(
      level: unit.level, name: unit.name, code: unit.code, parentID: parent.map { Identifier(Int64($0 + 1)) }, validFrom: day,
      fromIsCertain: certain && !live.isEmpty)
    drafts.append(
      Draft(place: place, nameKey: PlaceName(unit.name).key, parent: parent, linkKey: Self.linkKey(unit.name)))
    return drafts.count - 1
  }

  /// "Phường 04" and "Phường 4" are one name, "Thuỷ" and "Thủy" too.
  private static func linkKey(_ name: String) -> String {
    let folded = Folding.fold(name)
    guard let last = folded.utf8.last, (0x30...0x39).contains(last) else { return folded }
    return folded.split(separator: " ").map { word in word.drop { $0 == "0" } }.joined(separator: " ")
  }
}
