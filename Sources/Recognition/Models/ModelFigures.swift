/// The models of a year in figures.
public struct ModelFigures: Hashable, Sendable {
  public struct Counts: Hashable, Sendable {
    /// Those that have begun by the end of the year and run on after it; a model whose first day is not told has begun.
    public var active = 0
    /// Those that began in the year.
    public var started = 0
    /// Of these, those copied from another.
    public var replicated = 0
    /// Those closed for good in the year.
    public var closed = 0
    /// Those merged into another in the year.
    public var merged = 0
    /// Of the active ones, those that have a grade of the year.
    public var grades: [ModelResult.Grade: Int] = [:]
    /// Of the active ones, those without.
    public var ungraded = 0
    /// Members of the active ones; nil: not known of every one.
    public var members: Int? = 0
  }

  public struct WardLine: Hashable, Sendable {
    public var ward: Entry<Place>
    public var counts: Counts
  }

  public struct KindLine: Hashable, Sendable {
    /// Nil: no kind is told.
    public var kind: String?
    public var counts: Counts
  }

  public let year: Int
  public let total: Counts
  /// The wards that have some, in the order of the listings.
  public let byWard: [WardLine]
  /// The kinds there are, in the order of the listings.
  public let byKind: [KindLine]
  /// Active ones whose first day is not told: no year counts them as begun.
  public let undated: Int

  /// - Parameters:
  ///   - listings: models that stand; those of other years are left out.
  ///   - wards: what became by then of wards that ended; a ward that is not among them is itself.
  public init(year: Int, _ listings: [ModelListing], wards: [Identifier<Place>: Entry<Place>] = [:]) {
    let ofYear = listings.filter { $0.model.runs(inYear: year) }
    self.year = year
    total = Counts(year: year, ofYear)
    undated = ofYear.count { $0.model.particulars.startedOn == nil && $0.model.isActive(atEndOf: year) }
    byWard = Self.groups(ofYear) { wards[$0.ward.id] ?? $0.ward }.map { WardLine(ward: $0, counts: Counts(year: year, $1)) }
    byKind = Self.groups(ofYear, by: \.model.particulars.kind).map { KindLine(kind: $0, counts: Counts(year: year, $1)) }
  }

  private static func groups<Key: Hashable>(
    _ listings: [ModelListing], by key: (ModelListing) -> Key
  ) -> [(Key, [ModelListing])] {
    let groups = Dictionary(grouping: listings, by: key)
    var seen: Set<Key> = []
    return listings.map(key).filter { seen.insert($0).inserted }.map { ($0, groups[$0]!) }
  }
}

extension ModelFigures.Counts {
  init(year: Int, _ listings: [ModelListing]) {
    for listing in listings { count(listing, in: year) }
  }

  private mutating func count(_ listing: ModelListing, in year: Int) {
    let model = listing.model
    if model.particulars.startedOn?.year == year {
      started += 1
      if model.copiedFrom != nil { replicated += 1 }
    }
    if let ending = model.ending, ending.day.year == year {
      if ending.into == nil { closed += 1 } else { merged += 1 }
    }
    guard model.isActive(atEndOf: year) else { return }
    active += 1
    members = members.flatMap { sum in listing.members(in: year).map { sum + $0 } }
    if let grade = listing.result(of: year)?.grade { grades[grade, default: 0] += 1 } else { ungraded += 1 }
  }
}

extension SelfManagementModel {
  /// Whether it has begun by the end of a year and runs on after it.
  public func isActive(atEndOf year: Int) -> Bool {
    (particulars.startedOn?.year ?? year) <= year && (ending.map { $0.day.year > year } ?? true)
  }
}
