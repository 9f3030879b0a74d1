public import Recognition

/// The account of a lot (đối chiếu quà): allocated = handed over + returned + outstanding, place by place.
public struct Reconciliation: Sendable {
  /// One place's account.
  public struct Row: Hashable, Sendable {
    public var place: Place
    public var allocated: Int
    /// Nil until a first hand-over list of the lot.
    public var handedOver: Int?
    /// Nil until a first return of the lot.
    public var returned: Int?
    /// Gifts of which the book does not know yet where they went.
    public var outstanding: Int
  }

  public let standing: LotStanding
  public let paper: GiftPaper
  public let rows: [Row]

  public init(_ standing: LotStanding, paper: GiftPaper) {
    self.standing = standing
    self.paper = paper
    rows = standing.shares.map { share in
      Row(
        place: share.place.value, allocated: share.allotted, handedOver: standing.hasHandovers ? share.handedOver : nil,
        returned: standing.hasReturns ? share.returned : nil, outstanding: share.outstanding)
    }
  }

  public var allocated: Int? { standing.allotted }
  public var handedOver: Int? { standing.hasHandovers ? standing.shares.reduce(0) { $0 + $1.handedOver } : nil }
  public var returned: Int? { standing.hasReturns ? standing.shares.reduce(0) { $0 + $1.returned } : nil }

  /// Gifts in the hands of places that are neither handed over nor returned; nil before any allocation.
  public var outstanding: Int? { standing.allocation == nil ? nil : rows.reduce(0) { $0 + $1.outstanding } }

  /// Whether every gift of the lot is accounted for: none outstanding, none waiting for a draw, none without a place.
  public var isSettled: Bool { outstanding == 0 && standing.waitingForDraw == 0 && standing.allocation?.undistributed == 0 }

  public var warnings: [ReportWarning] {
    let missing: [ReportWarning] = standing.allocation == nil ? [.notAllocated(lot: standing.name)] : []
    return missing + standing.openMatters + CrossFoot.problems(of: standing)
  }
}
