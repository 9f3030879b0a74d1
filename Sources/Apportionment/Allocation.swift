/// An allocation (phân bổ): who gets how many gifts, by which method, and what is still open.
///
/// A value: two equal questions make two equal allocations. Only the numbers of gifts are worked out at once; reasons, divisor,
/// explanations, warnings and measures are worked out when asked for.
public struct Allocation: Equatable, Sendable {
  /// All the gifts there were.
  public let total: Int
  public let method: Apportionment.Method
  public let committedMode: Apportionment.CommittedMode
  /// The claimants as given, in their order.
  public let claimants: [Claimant]
  /// The gifts of each claimant, in the same order, with what was committed and what has been drawn.
  public private(set) var gifts: [Int]
  /// The recorded draw, once a tie has been completed.
  public private(set) var draw: Draw?

  let lot: Lot
  let division: Division

  init(
    total: Int, method: Apportionment.Method, committedMode: Apportionment.CommittedMode, claimants: [Claimant], lot: Lot
  ) {
    self.total = total
    self.method = method
    self.committedMode = committedMode
    self.claimants = claimants
    self.lot = lot
    division = Division(lot, by: method)
    gifts = division.gifts
    if committedMode == .onTop {
      for index in claimants.indices { gifts[index] += claimants[index].committed }
    }
  }

  /// Gifts for which caps or zero weights left no room.
  public var undistributed: Int { lot.undistributed }

  /// The tie, drawn or not; `nil` when nothing was tied.
  public var tie: Tie? {
    if division.tied.isEmpty { return nil }
    return Tie(codes: division.tied.map { claimants[$0].code }, remaining: division.remaining)
  }

  /// Whether some gifts are with nobody until a draw.
  public var needsDraw: Bool { !division.tied.isEmpty && draw == nil }

  /// What the quotas are taken of: the total, less what was committed on top.
  public var dividend: Int { lot.dividend }

  /// The sum of the weights; in an equal division, the number of claimants.
  public var weightSum: Int { lot.weightSum }

  /// The exact quota of the claimant at this place: ``dividend`` × weight / ``weightSum``. With no weight at all, 0/1.
  public func quota(at index: Int) -> ExactFraction {
    ExactFraction(UInt128(lot.dividend) * UInt128(lot.entries[index].weight), over: UInt128(max(1, lot.weightSum)))
  }

  /// Who is tied for the last gifts.
  public struct Tie: Equatable, Sendable {
    /// The tied claimants' codes, in input order.
    public let codes: [String]
    /// How many of them are given one gift each by the draw: at least one, and never all.
    public let remaining: Int

    public init(codes: [String], remaining: Int) {
      self.codes = codes
      self.remaining = remaining
    }
  }

  /// A tie, completed.
  mutating func record(_ draw: Draw, winners: [Int]) {
    self.draw = draw
    for winner in winners { gifts[winner] += 1 }
  }
}
