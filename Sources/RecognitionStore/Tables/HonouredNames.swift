internal import Recognition
internal import VietnameseText

/// What awards call the units they honour, and where, with the last year of each.
struct HonouredNames {
  private struct Name: Hashable {
    let key: String
    let ward: Identifier<Place>

    init(_ text: String, in ward: Identifier<Place>) {
      key = Folding.identityFold(text)
      self.ward = ward
    }
  }

  private var honoured: [Name: [(neighbourhood: Identifier<Place>?, year: Int)]] = [:]

  /// The last year of each neighbourhood that awards are of.
  private var neighbourhoods: [Identifier<Place>: Int] = [:]

  mutating func add(neighbourhood: Identifier<Place>, year: Int) {
    neighbourhoods[neighbourhood] = max(neighbourhoods[neighbourhood] ?? year, year)
  }

  mutating func add(_ text: String, in ward: Identifier<Place>, _ neighbourhood: Identifier<Place>?, year: Int) {
    honoured[Name(text, in: ward), default: []].append((neighbourhood, year))
  }

  /// The last year in which an award names the unit in its ward; where both tell a neighbourhood, it has to be the same.
  func lastYear(of unit: SecurityUnit) -> Int? {
    honoured[Name(unit.name, in: unit.placeID)]?.filter { award in
      award.neighbourhood == nil || unit.neighbourhoodID == nil || award.neighbourhood == unit.neighbourhoodID
    }.map(\.year).max()
  }

  /// The last year in which an award is of the neighbourhood, or of a collective that bears its name in its ward.
  func lastYear(ofNeighbourhood place: Entry<Place>) -> Int? {
    guard let ward = place.value.parentID else { return nil }
    let named = honoured[Name(place.value.name, in: ward)] ?? []
    return (named.map(\.year) + [neighbourhoods[place.id]].compactMap { $0 }).max()
  }
}
