/// The names of the wards of a list of awards, each with its district where two wards of the list have one name: "Phường 1, Quận 3".
public struct WardNames: Sendable {
  private let repeated: Set<String>

  public init(_ awards: some Sequence<AwardListing>) {
    var wards: [String: Identifier<Place>] = [:]
    var repeated: Set<String> = []
    for award in awards {
      guard let place = award.place else { continue }
      if wards.updateValue(place.id, forKey: place.value.name).map({ $0 != place.id }) ?? false { repeated.insert(place.value.name) }
    }
    self.repeated = repeated
  }

  /// Nil: no ward told.
  public func name(of award: AwardListing) -> String? {
    guard let name = award.place?.value.name else { return nil }
    return repeated.contains(name) ? [name, award.district].compactMap { $0 }.joined(separator: ", ") : name
  }
}
