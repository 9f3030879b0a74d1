internal import Apportionment
internal import GRDB
internal import Recognition
internal import VietnameseText

/// Who shares a lot, or one place's part of it, with their weights.
struct Claimants {
  private let db: Database
  private let plan: AllocationPlan
  private let day: CivilDate
  private let finder: PlaceFinder
  /// The units that serve on the day, where they are what counts.
  private let units: [UnitListing]

  /// - Parameter within: the place whose part is divided further; nil for a whole lot.
  init(_ db: Database, plan: AllocationPlan, on day: CivilDate, within: Entry<Place>? = nil) throws {
    self.db = db
    self.plan = plan
    self.day = day
    finder = try within.map { try PlaceFinder(db, within: $0.id) } ?? PlaceFinder(db)
    let needsUnits = plan.claimants == .units || [.strength, .units].contains(plan.weightedBy)
    units = try needsUnits ? SecurityUnitTable.listings(on: day, db) : []
  }

  func claims() throws -> [LotClaim] {
    switch (plan.claimants, plan.weightedBy) {
    case (.places, .file): try zip(plan.claims.map { try place($0.code) }.toldApart(db), plan.claims).map(claim)
    case (.places, _): try claims(of: places())
    case (.units, .file): try plan.claims.map { claim(try unit($0.code), $0) }
    case (.units, _): try claims(of: unitsWithin())
    }
  }

  private func scope() throws -> Location {
    guard let scope = finder.scope else { throw RegisterError.noOfficePlace }
    return scope
  }

  private func claimant(_ code: String, _ weight: Int) -> Claimant {
    Claimant(code: code, weight: weight, floor: plan.floor ?? 0, cap: plan.cap)
  }

  private func claimant(_ code: String, _ claim: ClaimRow) -> Claimant {
    Claimant(
      code: code, weight: claim.weight, floor: claim.floor ?? plan.floor ?? 0, cap: claim.cap ?? plan.cap, committed: claim.committed ?? 0)
  }

  /// All weights, or an error that names those whose weight is not known.
  private func known<Sharer>(
    _ sharers: [Sharer], _ unknown: ([String]) -> RegisterError, name: (Sharer) -> String, _ weight: (Sharer) throws -> Int?
  ) throws -> [Int] {
    let weights = try sharers.map(weight)
    let missing = zip(sharers, weights).filter { $0.1 == nil }.map { name($0.0) }
    guard missing.isEmpty else { throw unknown(missing) }
    return weights.compactMap { $0 }
  }
}

/// Places that claim.
extension Claimants {
  /// The named places, or the children of the office's place, or of the one whose part is divided, on the day.
  private func places() throws -> [Entry<Place>] {
    if !plan.among.isEmpty { return try plan.among.map(place).toldApart(db) }
    let scope = try scope()
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

  private func claim(_ place: Entry<Place>, _ row: ClaimRow) -> LotClaim {
    LotClaim(placeID: place.id, claimant: claimant(place.value.drawCode, row))
  }

  private func claims(of places: [Entry<Place>]) throws -> [LotClaim] {
    zip(places, try weights(of: places)).map { LotClaim(placeID: $0.id, claimant: claimant($0.value.drawCode, $1)) }
  }

  private func weights(of places: [Entry<Place>]) throws -> [Int] {
    switch plan.weightedBy {
    case .equal, .file: return places.map { _ in 1 }
    case .strength: return try known(places, RegisterError.strengthUnknown, name: \.value.name) { strength(of: $0) }
    case .units: return try unitCounts(of: places)
    case .population: return try known(places, RegisterError.populationUnknown, name: \.value.name) { try inhabitants(of: $0) }
    }
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

/// Units that claim.
extension Claimants {
  /// The units that serve the place whose part is divided.
  private func unitsWithin() throws -> [UnitListing] {
    let scope = try scope()
    let serving = units(in: Entry(scope.id, scope.place))
    guard !serving.isEmpty else { throw RegisterError.noUnits(on: day) }
    return serving
  }

  /// The unit of this name, with or without the place it serves.
  private func unit(_ text: String) throws -> UnitListing {
    let wanted = Folding.identityFold(text)
    let serving = try unitsWithin()
    let meant = serving.filter { [$0.unit.name, $0.drawCode].map(Folding.identityFold).contains(wanted) }
    guard let unit = meant.first, meant.count == 1 else { throw RegisterError.unknownUnit(text, known: serving.map(\.drawCode)) }
    return unit
  }

  private func claim(_ unit: UnitListing, _ row: ClaimRow) -> LotClaim {
    LotClaim(placeID: unit.seat.id, unitID: unit.id, claimant: claimant(unit.drawCode, row))
  }

  private func claims(of units: [UnitListing]) throws -> [LotClaim] {
    zip(units, try weights(of: units)).map {
      LotClaim(placeID: $0.seat.id, unitID: $0.id, claimant: claimant($0.drawCode, $1))
    }
  }

  /// A unit is one unit; it has members but no inhabitants of its own.
  private func weights(of units: [UnitListing]) throws -> [Int] {
    switch plan.weightedBy {
    case .equal, .file, .units: units.map { _ in 1 }
    case .strength: try known(units, RegisterError.strengthUnknown, name: \.drawCode) { $0.actual }
    case .population: throw RegisterError.populationUnknown(wards: units.map(\.drawCode))
    }
  }
}
