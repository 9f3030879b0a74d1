/// By what the gifts of a lot are divided.
public enum WeightBasis: String, Vocabulary {
  /// The actual strength of the ward's security units.
  case strength
  /// The number of its security units.
  case units
  case population
  case equal
  /// Weights from a file.
  case file

  public var alsoWritten: [String] { [] }
}

/// How the gifts of one lot were divided among places (phân bổ), before any draw.
public struct LotAllocation: Sendable {
  /// One place's part.
  public struct Share: Sendable, Equatable {
    public var placeID: Identifier<Place>
    /// The unit whose share it is; nil for the place itself.
    public var unitID: Identifier<SecurityUnit>?
    public var weight: Int
    public var floor: Int
    public var cap: Int?
    /// Gifts promised beforehand; they count toward the share.
    public var committed: Int
    /// Gifts before any draw.
    public var base: Int
    /// Whether the place stands in the tied set, one gift of which is still to be drawn.
    public var tied: Bool
    public var reason: String

    public init(
      placeID: Identifier<Place>, unitID: Identifier<SecurityUnit>? = nil, weight: Int, floor: Int, cap: Int?, committed: Int = 0,
      base: Int,
      tied: Bool, reason: String
    ) {
      self.placeID = placeID
      self.unitID = unitID
      self.weight = weight
      self.floor = floor
      self.cap = cap
      self.committed = committed
      self.base = base
      self.tied = tied
      self.reason = reason
    }
  }

  public var method: String
  /// Whether promised gifts come on top of the share by weight, rather than counting toward it.
  public var isOnTop: Bool
  public var weightedBy: WeightBasis
  public var pool: Int
  public var undistributed: Int
  /// How many tied gifts wait for lots.
  public var toDraw: Int
  public var shares: [Share]

  /// The gifts that weights divide: all, less what was promised on top.
  public var dividend: Int { isOnTop ? pool - shares.reduce(0) { $0 + $1.committed } : pool }

  public init(
    method: String, isOnTop: Bool = false, weightedBy: WeightBasis, pool: Int, undistributed: Int, toDraw: Int, shares: [Share]
  ) {
    self.method = method
    self.isOnTop = isOnTop
    self.weightedBy = weightedBy
    self.pool = pool
    self.undistributed = undistributed
    self.toDraw = toDraw
    self.shares = shares
  }
}

/// A lot as it stands in the book: what was planned, divided, drawn, handed over and sent back.
public struct LotStanding: Sendable {
  /// One place's gifts; allotted = handed over + returned + outstanding.
  public struct Share: Sendable {
    public var id: Identifier<LotAllocation.Share>
    public var place: Entry<Place>
    /// The unit whose share it is; nil for the place itself.
    public var unit: SecurityUnit?
    public var share: LotAllocation.Share
    /// Base gifts and the one won in a draw.
    public var allotted: Int
    public var wonDraw: Bool
    public var handedOver: Int
    public var returned: Int

    public var outstanding: Int { allotted - handedOver - returned }

    /// The place's name, with the unit's before it.
    public var name: String { unit?.drawCode(seat: place.value) ?? place.value.name }

    public init(
      id: Identifier<LotAllocation.Share>, place: Entry<Place>, unit: SecurityUnit? = nil, share: LotAllocation.Share, allotted: Int,
      wonDraw: Bool, handedOver: Int, returned: Int
    ) {
      self.id = id
      self.place = place
      self.unit = unit
      self.share = share
      self.allotted = allotted
      self.wonDraw = wonDraw
      self.handedOver = handedOver
      self.returned = returned
    }
  }

  public struct Draw: Sendable {
    /// Nil: lots were drawn by hand.
    public var seed: String?
    public var drawnOn: CivilDate

    public init(seed: String?, drawnOn: CivilDate) {
      self.seed = seed
      self.drawnOn = drawnOn
    }
  }

  public var id: Identifier<GiftLot>
  /// The lot; where one place's share is divided further, what that place has of it, under the draw's name that goes with it.
  public var lot: GiftLot
  /// The share that is divided further; nil for the lot itself.
  public var within: Share?
  /// The gifts of all the lots that were divided together; nil for a lot divided by itself.
  public var jointPool: Int?
  /// 1 for the first lot of its programme.
  public var position: Int
  public var ceremonyID: Identifier<Ceremony>?
  /// Nil: not allocated yet.
  public var allocation: LotAllocation?
  public var draw: Draw?
  public var shares: [Share]
  /// Whether any hand-over was entered; until then the figures handed over are unknown, not zero.
  public var hasHandovers: Bool
  public var hasReturns: Bool

  public init(
    id: Identifier<GiftLot>, lot: GiftLot, within: Share? = nil, jointPool: Int? = nil, position: Int,
    ceremonyID: Identifier<Ceremony>?, allocation: LotAllocation?, draw: Draw?, shares: [Share], hasHandovers: Bool, hasReturns: Bool
  ) {
    self.id = id
    self.lot = lot
    self.within = within
    self.jointPool = jointPool
    self.position = position
    self.ceremonyID = ceremonyID
    self.allocation = allocation
    self.draw = draw
    self.shares = shares
    self.hasHandovers = hasHandovers
    self.hasReturns = hasReturns
  }

  /// One place's part of the lot, not yet divided further: a lot of its own as far as dividing goes.
  public func part(of share: Share) -> LotStanding {
    var part = lot
    part.quantity = share.allotted
    part.drawName = lot.drawName.map { "\($0)/\(share.drawCode)" }
    return LotStanding(
      id: id, lot: part, within: share, position: position, ceremonyID: ceremonyID, allocation: nil, draw: nil, shares: [],
      hasHandovers: false, hasReturns: false)
  }

  /// Tied gifts that nobody has yet.
  public var waitingForDraw: Int { draw == nil ? allocation?.toDraw ?? 0 : 0 }

  /// Gifts in the hands of places; nil before any allocation.
  public var allotted: Int? { allocation == nil ? nil : shares.reduce(0) { $0 + $1.allotted } }
}
