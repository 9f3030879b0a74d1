internal import VietnameseText

/// What somebody wrote to name a place: a code, or a name that may be followed by the places around it ("Phường 7, Quận Phú Nhuận").
public struct PlaceQuery: Hashable, Sendable {
  public let text: String
  /// The statistics office's code, when the text, or what stands before its first comma, is all digits.
  public let code: String?
  public let name: PlaceName
  private let around: [PlaceName]

  public init(_ text: String) {
    self.text = text.trimmed
    let parts = self.text.split(separator: ",").map { PlaceName(String($0)) }
    name = parts.first ?? PlaceName("")
    around = Array(parts.dropFirst())
    let first = self.text.prefix { $0 != "," }.trimmed
    code = !first.isEmpty && first.utf8.allSatisfy(\.isDigit) ? first : nil
  }

  /// The one of `candidates` that is meant on `day`.
  ///
  /// - Parameters:
  ///   - candidates: places of this code or name, with what is around them.
  ///   - level: the level the place must have; nil for any.
  ///   - scope: the office's own place: what lies within it comes first, and `strictly` admits nothing else.
  ///   - known: names to offer when nothing fits.
  public func resolve(
    among candidates: [Location], level: PlaceLevel? = nil, on day: CivilDate, within scope: Location? = nil,
    strictly: Bool = false, known: [String] = []
  ) throws(EntryProblem) -> Location {
    let fitting = candidates.filter { fits($0, level: level) && $0.isValid(on: day) }
    let inside = scope.map { scope in fitting.filter { $0.isWithin(scope.id) } } ?? fitting
    let choice = inside.isEmpty && !strictly ? fitting : inside
    let nearest = choice.count > 1 ? Self.nearest(of: exact(choice), to: scope) : choice
    guard let only = nearest.first else { throw .unknownPlace(within: scope?.place.name, on: day, known: known) }
    guard nearest.count == 1 else { throw .ambiguousPlace(candidates: nearest.map(\.fullName).sorted()) }
    return only
  }

  /// Whether the text can mean this place, whatever the day.
  public func mayMean(_ location: Location) -> Bool { fits(location, level: nil) }

  private func fits(_ location: Location, level: PlaceLevel?) -> Bool {
    if let level, location.place.level != level { return false }
    if code != nil && code == location.place.code { return liesWithin(around, location) }
    return agrees(name, with: location.place) && liesWithin(around, location)
  }

  /// Whether the places around are the wanted ones, from the nearest outwards: the city of Sóc Trăng is not its province.
  private func liesWithin(_ wanted: [PlaceName], _ location: Location) -> Bool {
    var outwards = location.around[...]
    for name in wanted {
      guard let index = outwards.firstIndex(where: { agrees(name, with: $0.value) }) else { return false }
      outwards = outwards[(index + 1)...]
    }
    return true
  }

  private func agrees(_ written: PlaceName, with place: Place) -> Bool {
    let own = PlaceName(place.name)
    guard own.key == written.key, own.isCity || !written.isCity else { return false }
    if place.level == .neighbourhood && !written.mayBe(own) { return false }
    return written.level == nil || written.level == place.level
  }

  /// Of names that differ by diacritics alone, the one spelled as written.
  private func exact(_ choice: [Location]) -> [Location] {
    let wanted = Folding.identityFold(String(text.prefix { $0 != "," }))
    let exact = choice.filter { Folding.identityFold($0.place.name) == wanted }
    return exact.isEmpty ? choice : exact
  }

  /// A name that is the scope itself, or its direct child, is meant before one further down.
  private static func nearest(of choice: [Location], to scope: Location?) -> [Location] {
    let byLevel = Dictionary(grouping: choice, by: \.place.level)
    guard scope != nil, let top = byLevel.keys.min(), let first = byLevel[top] else { return choice }
    return first
  }
}
