internal import Recognition
internal import VietnameseText

/// What an award calls a unit, and where.
struct UnitName: Hashable {
  private let key: String
  private let place: Identifier<Place>
  private let neighbourhood: Identifier<Place>?

  init(_ name: String, in place: Identifier<Place>, _ neighbourhood: Identifier<Place>?) {
    key = Folding.identityFold(name)
    self.place = place
    self.neighbourhood = neighbourhood
  }

  /// What may be meant for a unit: its name with its neighbourhood, or in its ward where none is told.
  static func names(of unit: SecurityUnit) -> [UnitName] {
    [UnitName(unit.name, in: unit.placeID, nil), UnitName(unit.name, in: unit.placeID, unit.neighbourhoodID)]
  }
}
