internal import Apportionment
internal import GRDB
internal import Recognition

/// The places that share a lot, with their weights.
struct Claimants {
  private let db: Database
  private let plan: AllocationPlan
  private let day: CivilDate
  private let finder: PlaceFinder
  /// The units that serve on the day, where they are what counts.
  private let units: [UnitListing]

  init(_ db: Database, plan: AllocationPlan, on day: CivilDate) throws {
    self.db = db
    self.plan = plan
    self.day = day
    finder = try PlaceFinder(db)
    units = try [.strength, .units].contains(plan.weightedBy) ? SecurityUnitTable.listings(on: day, db) : []
  }

  func entries() throws -> [(place: Identifier<Place>, claimant: Claimant)] {
    if plan.weightedBy == .file { return try fromFile() }
    let places = try places()
    let weights = try weights(of: places)
    return zip(places, weights).map { place, weight in
      (
        place.id,
        Claimant(code: place.value.drawCode, weight: weight, floor: plan.floor ?? 0, cap: plan.cap)
      )
    }
  }

  /// The named places, or the children of the office's place on the day.
  private func places() throws -> [Entry<Place>] {
    if !plan.among.isEmpty { return try plan.among.map(place) }
    guard let scope = finder.scope else { throw RegisterError.noOfficePlace }
    let children = try PlaceTable.children(of: scope.id, on: day, db)
    guard !children.isEmpty else { throw RegisterError.noClaimants(place: scope.place.name, on: day) }
    return children
  }

  private func place(_ text: String) throws -> Entry<Place> {
    let location = try Register.named(text) {
      try finder.sharer(text, on: day)
    }
    return Entry(location.id, location.place)
  }

  private func fromFile() throws -> [(place: Identifier<Place>, claimant: Claimant)] {
    try plan.claims.map { claim in
      let place = try place(claim.code)
      return (
        place.id,
        Claimant(
          code: place.value.drawCode, weight: claim.weight, floor: claim.floor ?? plan.floor ?? 0, cap: claim.cap ?? plan.cap,
          committed: claim.committed ?? 0)
      )
    }
  }

  private func weights(of places: [Entry<Place>]) throws -> [Int] {
    switch plan.weightedBy {
    case .equal, .file: return places.map { _ in 1 }
    case .strength: return try known(places, RegisterError.strengthUnknown) { strength(of: $0) }
    case .units: return try unitCounts(of: places)
    case .population: return try known(places, RegisterError.populationUnknown) { try inhabitants(of: $0) }
    }
  }

  /// All weights, or an error that names the places whose weight is not known.
  private func known(
    _ places: [Entry<Place>], _ unknown: ([String]) -> RegisterError, _ weight: (Entry<Place>) throws -> Int?
  ) throws -> [Int] {
    let weights = try places.map(weight)
    let missing = zip(places, weights).filter { $0.1 == nil }.map(\.0.value.name)
    guard missing.isEmpty else { throw unknown(missing) }
    return weights.compactMap { $0 }
  }

  private func units(in place: Entry<Place>) -> [UnitListing] {
    units.filter { $0.ward.id == place.id || $0.neighbourhood?.id == place.id }
  }

  private func strength(of place: Entry<Place>) -> Int? {
    let actual = units(in: place).map(\.actual)
    return actual.isEmpty || actual.contains(nil) ? nil : actual.reduce(0) { $0 + ($1 ?? 0) }
  }

  private func unitCounts(of places: [Entry<Place>]) throws -> [Int] {
    let counts = places.map { units(in: $0).count }
    guard counts.contains(where: { $0 > 0 }) else { throw RegisterError.noUnits(on: day) }
    return counts
  }

  /// A place's own count, or the sum over its neighbourhoods when each has one.
  private func inhabitants(of place: Entry<Place>) throws -> Int? {
    if let own = try PopulationTable.inhabitants(of: place.id, on: day, db) { return own }
    let parts = try PlaceTable.children(of: place.id, on: day, db).map { try PopulationTable.inhabitants(of: $0.id, on: day, db) }
    return parts.isEmpty || parts.contains(nil) ? nil : parts.reduce(0) { $0 + ($1 ?? 0) }
  }
}
