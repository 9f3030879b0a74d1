/// A model with its place, what it came to year by year, and the models it has to do with.
public struct ModelListing: Sendable {
  public var id: Identifier<SelfManagementModel>
  public var model: SelfManagementModel
  /// Where it was set up.
  public var ward: Entry<Place>
  public var neighbourhood: Entry<Place>?
  /// The earliest year first.
  public var results: [ModelResult]
  /// What the model it was copied from is called; nil: copied from none.
  public var sourceName: String?
  /// The ward of that one.
  public var sourceWard: String?

  public init(
    id: Identifier<SelfManagementModel>, model: SelfManagementModel, ward: Entry<Place>, neighbourhood: Entry<Place>?,
    results: [ModelResult], sourceName: String?
  ) {
    self.id = id
    self.model = model
    self.ward = ward
    self.neighbourhood = neighbourhood
    self.results = results
    self.sourceName = sourceName
  }

  public func result(of year: Int) -> ModelResult? { results.first { $0.year == year } }

  /// How many members it had in a year: as counted then or in the last year before that was, else as told of the model; nil: not told.
  public func members(in year: Int) -> Int? {
    results.last { $0.year <= year && $0.members != nil }?.members ?? model.particulars.members
  }

  /// The listing as this reader may know it: what is published tells neither who paid nor the free words about results.
  public func told(to audience: Audience) -> ModelListing {
    guard audience == .publication else { return self }
    var told = self
    told.model.particulars.funding = nil
    told.model.ending?.reason = nil
    for index in told.results.indices { told.results[index].outcome = nil }
    return told
  }
}

/// Who copied whom (cây nhân rộng), from the first of each kind down.
public struct ModelTree: Sendable {
  public struct Line: Sendable {
    public var listing: ModelListing
    /// 0: copied from none of the tree.
    public var depth: Int
    /// How many were copied from it, directly or through another.
    public var copies: Int
  }

  /// Each model under the one it was copied from, in the order of the listings.
  public private(set) var lines: [Line] = []

  /// - Parameter root: only this model and what came of it; nil: all.
  public init(_ listings: [ModelListing], under root: Identifier<SelfManagementModel>? = nil) {
    let known = Set(listings.map(\.id))
    let copies = Dictionary(grouping: listings) { listing in listing.model.copiedFrom.flatMap { known.contains($0) ? $0 : nil } }
    let first = root.map { root in listings.filter { $0.id == root } } ?? copies[nil] ?? []
    for listing in first { add(listing, depth: 0, copies) }
  }

  private mutating func add(_ listing: ModelListing, depth: Int, _ copies: [Identifier<SelfManagementModel>?: [ModelListing]]) {
    let index = lines.count
    lines.append(Line(listing: listing, depth: depth, copies: 0))
    for copy in copies[listing.id] ?? [] { add(copy, depth: depth + 1, copies) }
    lines[index].copies = lines.count - index - 1
  }
}
