public import Apportionment

/// How an officer wants the gifts of a lot divided.
public struct AllocationPlan: Sendable {
  public var weightedBy: WeightBasis
  public var method: Apportionment.Method
  /// The least and the most for each place; a claim's own bounds come first.
  public var floor: Int?
  public var cap: Int?
  /// Places by name or code; empty for the children of the office's place.
  public var among: [String]
  /// Weights from a file, for `.file`.
  public var claims: [ClaimRow]
  /// A public seed that settles a tie at once; nil leaves a tie to a draw.
  public var seed: String?

  public init(
    weightedBy: WeightBasis, method: Apportionment.Method, floor: Int? = nil, cap: Int? = nil, among: [String] = [],
    claims: [ClaimRow] = [], seed: String? = nil
  ) {
    self.weightedBy = weightedBy
    self.method = method
    self.floor = floor
    self.cap = cap
    self.among = among
    self.claims = claims
    self.seed = seed
  }
}

extension LotAllocation {
  /// Divides `pool` gifts among places; the code of a place is what a draw hashes.
  public init(
    pool: Int, among claimants: [(place: Identifier<Place>, claimant: Claimant)], by method: Apportionment.Method,
    weightedBy: WeightBasis
  ) throws(ApportionmentError) {
    let allocation = try Apportionment.allocate(pool, among: claimants.map(\.claimant), by: method)
    let tied = Set(allocation.tie?.codes ?? [])
    let shares = zip(claimants, allocation.shares).map { entry, share in
      Share(
        placeID: entry.place, weight: entry.claimant.weight, floor: max(entry.claimant.floor, entry.claimant.committed),
        cap: entry.claimant.cap, base: share.gifts, tied: tied.contains(share.code), reason: share.reason.rawValue)
    }
    self.init(
      method: method.rawValue, weightedBy: weightedBy, pool: pool, undistributed: allocation.undistributed,
      toDraw: allocation.tie?.remaining ?? 0, shares: shares)
  }
}

extension LotStanding {
  /// The allocation as it was computed, made again from what is recorded: for a draw, or to explain a share.
  public func recomputed() throws(ApportionmentError) -> Allocation? {
    guard let allocation, let method = Apportionment.Method(rawValue: allocation.method) else { return nil }
    return try Apportionment.allocate(allocation.pool, among: shares.map(\.claimant), by: method)
  }
}

extension LotStanding.Share {
  public var claimant: Claimant {
    Claimant(code: place.value.drawCode, weight: share.weight, floor: share.floor, cap: share.cap)
  }
}

extension Place {
  /// What stands for the place in a draw: its code, or the name of a neighbourhood.
  public var drawCode: String { code ?? name }
}
