public import Apportionment

/// How an officer wants the gifts of a lot divided.
public struct AllocationPlan: Sendable {
  public var weightedBy: WeightBasis
  public var method: Apportionment.Method
  /// The least and the most for each place; a claim's own bounds come first.
  public var floor: Int?
  public var cap: Int?
  /// Places by name or code; empty for the children of the office's place, or of the one whose share is divided.
  public var among: [String]
  /// Who shares.
  public var claimants: ClaimantKind
  /// Whether promised gifts come on top of the share by weight.
  public var isOnTop: Bool
  /// Whether it is an error that caps leave gifts to nobody.
  public var givesAll: Bool
  /// Weights from a file, for `.file`.
  public var claims: [ClaimRow]
  /// A public seed that settles a tie at once; nil leaves a tie to a draw.
  public var seed: String?

  public init(
    weightedBy: WeightBasis, method: Apportionment.Method, floor: Int? = nil, cap: Int? = nil, among: [String] = [],
    claimants: ClaimantKind = .places, isOnTop: Bool = false, givesAll: Bool = false, claims: [ClaimRow] = [], seed: String? = nil
  ) {
    self.weightedBy = weightedBy
    self.method = method
    self.floor = floor
    self.cap = cap
    self.among = among
    self.claimants = claimants
    self.isOnTop = isOnTop
    self.givesAll = givesAll
    self.claims = claims
    self.seed = seed
  }
}

/// Who shares in the gifts: places, or the security units of a place.
public enum ClaimantKind: String, Vocabulary {
  case places
  case units

  public var alsoWritten: [String] { [] }
}

/// One claim on the gifts of a lot: whose it is, and the weight and bounds that the arithmetic sees.
public struct LotClaim: Sendable {
  public var placeID: Identifier<Place>
  /// The unit that claims; nil for the place itself.
  public var unitID: Identifier<SecurityUnit>?
  public var claimant: Claimant

  public init(placeID: Identifier<Place>, unitID: Identifier<SecurityUnit>? = nil, claimant: Claimant) {
    self.placeID = placeID
    self.unitID = unitID
    self.claimant = claimant
  }
}

extension LotAllocation {
  /// Divides `pool` gifts among the claims; the code of a claimant is what a draw hashes.
  public init(
    pool: Int, among claims: [LotClaim], by method: Apportionment.Method, weightedBy: WeightBasis, isOnTop: Bool = false,
    givesAll: Bool = false
  ) throws(ApportionmentError) {
    let allocation = try Apportionment.allocate(
      pool, among: claims.map(\.claimant), by: method, committed: isOnTop ? .onTop : .countsTowardShare,
      shortage: givesAll ? .refuse : .leaveUndistributed)
    let tied = Set(allocation.tie?.codes ?? [])
    let shares = zip(claims, allocation.shares).map { claim, share in
      Share(
        placeID: claim.placeID, unitID: claim.unitID, weight: claim.claimant.weight,
        floor: claim.claimant.floor, cap: claim.claimant.cap, committed: claim.claimant.committed, base: share.gifts,
        tied: tied.contains(share.code), reason: share.reason.rawValue)
    }
    self.init(
      method: method.rawValue, isOnTop: isOnTop, weightedBy: weightedBy, pool: pool, undistributed: allocation.undistributed,
      toDraw: allocation.tie?.remaining ?? 0, shares: shares)
  }
}

extension LotStanding {
  /// The allocation as it was computed, made again from what is recorded: for a draw, or to explain a share.
  /// Nil for a lot that is not divided, or was divided together with others: its shares follow from theirs.
  public func recomputed() throws(ApportionmentError) -> Allocation? {
    guard let allocation, jointPool == nil, let method = Apportionment.Method(rawValue: allocation.method) else { return nil }
    return try Apportionment.allocate(
      allocation.pool, among: shares.map(\.claimant), by: method, committed: allocation.isOnTop ? .onTop : .countsTowardShare)
  }

  /// The same with the recorded draw, if there was one: to explain a share.
  public func recomputedWithDraw() throws -> Allocation? {
    let computed = try recomputed()
    return draw == nil ? computed : try computed?.drawn(winners: shares.filter(\.wonDraw).map(\.drawCode))
  }
}

extension LotStanding.Share {
  public var claimant: Claimant {
    Claimant(code: drawCode, weight: share.weight, floor: share.floor, cap: share.cap, committed: share.committed)
  }

  /// What stands for the unit or the place in a draw.
  public var drawCode: String { unit?.drawCode(seat: place.value) ?? place.value.drawCode }
}

extension Place {
  /// What stands for the place in a draw: its code, or the name of a neighbourhood.
  public var drawCode: String { code ?? name }
}
