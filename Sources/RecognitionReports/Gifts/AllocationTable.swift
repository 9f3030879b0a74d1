public import Recognition

/// How the gifts of a lot were divided (bảng phân bổ quà), with everything that somebody needs to divide them again.
public struct AllocationTable: Sendable {
  /// One place's weight and share.
  public struct Row: Hashable, Sendable {
    public var place: Place
    /// The unit whose share it is; nil for the place's own.
    public var unit: String?
    /// The place's name, with the unit's before it.
    public var name: String
    public var weight: Int
    public var floor: Int
    public var cap: Int?
    /// Promised beforehand.
    public var committed: Int
    /// The pool times the weight over the sum of the weights, unreduced; nil where all weights are zero.
    public var quota: String?
    public var gifts: Int
    /// Why it is so many: `rounded-up`, `rounded-down`, …
    public var reason: String
    public var tied: Bool
    public var wonDraw: Bool
  }

  public let standing: LotStanding
  public let paper: GiftPaper
  /// Whether the page prints quotas.
  public let showsQuotas: Bool
  public let rows: [Row]

  public init(_ standing: LotStanding, paper: GiftPaper, showsQuotas: Bool = false) {
    self.standing = standing
    self.paper = paper
    self.showsQuotas = showsQuotas
    let weights = standing.shares.reduce(Int128(0)) { $0 + Int128($1.share.weight) }
    let pool = Int128(standing.allocation?.dividend ?? 0)
    rows = standing.shares.map { share in
      Row(
        place: share.place.value, unit: share.unit?.name, name: share.name, weight: share.share.weight, floor: share.share.floor,
        cap: share.share.cap, committed: share.share.committed,
        quota: weights == 0 ? nil : "\(pool * Int128(share.share.weight))/\(weights)", gifts: share.allotted,
        reason: standing.reason(of: share), tied: share.share.tied, wonDraw: share.wonDraw)
    }
  }

  /// Gifts in the hands of places; nil before any allocation.
  public var allotted: Int? { standing.allotted }

  public var warnings: [ReportWarning] {
    let missing: [ReportWarning] = standing.allocation == nil ? [.notAllocated(lot: standing.name)] : []
    return missing + standing.openMatters + CrossFoot.problems(of: standing)
  }
}

extension LotStanding {
  /// What the allocation said of a share, or how a tied one fared in the draw since.
  fileprivate func reason(of share: Share) -> String {
    guard share.share.tied, draw != nil else { return share.share.reason }
    return share.wonDraw ? "draw-won" : "draw-lost"
  }
}
