public import Recognition

/// Several lots divided together (bảng phân bổ chung): places by lots, with both margins.
public struct JointTable: Sendable {
  /// One place's gifts of each lot.
  public struct Row: Hashable, Sendable {
    public var place: Place
    public var weight: Int
    public var floor: Int
    public var cap: Int?
    public var committed: Int
    /// All the gifts times the weight over the sum of the weights, unreduced; nil where all weights are zero.
    public var quota: String?
    /// Why its number of all is what it is: `rounded-up`, `floor`, …
    public var reason: String
    /// Its gifts of all lots, as they were divided before the kinds were.
    public var total: Int
    /// Of each lot, in the order of the lots.
    public var gifts: [Int]
    public var tied: Bool
    public var wonDraw: Bool
  }

  public let standing: JointStanding
  public let paper: GiftPaper
  public let rows: [Row]

  public init(_ standing: JointStanding, paper: GiftPaper) {
    self.standing = standing
    self.paper = paper
    let joint = standing.joint
    let weights = joint.totals.shares.reduce(Int128(0)) { $0 + Int128($1.weight) }
    rows = zip(zip(standing.places, joint.totals.shares), joint.gifts).map { entry, total in
      let (place, share) = entry
      return Row(
        place: place.value, weight: share.weight, floor: share.floor, cap: share.cap, committed: share.committed,
        quota: weights == 0 ? nil : "\(Int128(joint.totals.pool) * Int128(share.weight))/\(weights)",
        reason: share.tied ? (joint.winners.contains(place.id) ? "draw-won" : "draw-lost") : share.reason, total: total,
        gifts: standing.lots.map { lot in lot.shares.first { $0.place.id == place.id }?.allotted ?? 0 }, tied: share.tied,
        wonDraw: joint.winners.contains(place.id))
    }
  }

  /// The gifts of each lot, as its places add up to.
  var lotSums: [Int] { standing.lots.indices.map { lot in rows.reduce(0) { $0 + $1.gifts[lot] } } }

  public var warnings: [ReportWarning] { CrossFoot.problems(of: self) + standing.lots.flatMap(CrossFoot.problems(of:)) }
}
