extension Allocation {
  /// What an officer reads out when asked why this share.
  public struct Explanation: Equatable, Sendable {
    public let code: String
    public let weight: Int
    public let gifts: Int
    public let quota: ExactFraction
    /// The published divisor D, for methods that have one.
    public let divisor: String?
    /// w/D, cut off after three places.
    public let quotient: String?
    /// Under Hamilton: what is left of w·t after the whole gifts, to be ranked; `nil` for claimants at a bound.
    public let remainder: ExactFraction?
    /// Under Hamilton: the place of that remainder among all, the largest being 1; equal remainders share a place.
    public let rank: Int?
    public let reason: Reason
    /// The least increase of this weight alone that would surely bring one gift more; `nil` when none would.
    public let toOneMore: Int?
    /// The least decrease of this weight alone that would surely cost one gift; `nil` when none would.
    public let toOneFewer: Int?
  }

  /// Every share's explanation, in input order.
  ///
  /// Quick for methods with a divisor. Hamilton's method has to be tried again for each distance, some hundred times per
  /// claimant: a second for a thousand claimants.
  public var explanations: [Explanation] { explanations(of: Array(claimants.indices)) }

  /// One share's explanation, or `nil` for a code that is not among the claimants.
  public func explanation(of code: String) -> Explanation? {
    claimants.firstIndex { $0.code == code }.flatMap { explanations(of: [$0]).first }
  }

  private func explanations(of indices: [Int]) -> [Explanation] {
    let (reasons, divisor, margins, ranking) = (reasons, divisor, Margins(self), Ranking(self))
    return indices.map { index in
      let weight = claimants[index].weight
      return Explanation(
        code: claimants[index].code, weight: weight, gifts: gifts[index], quota: quota(at: index),
        divisor: divisor?.description, quotient: divisor?.quotientText(of: weight),
        remainder: ranking?.remainder(at: index), rank: ranking?.ranks[index], reason: reasons[index],
        toOneMore: margins.toOneMore(index), toOneFewer: margins.toOneFewer(index))
    }
  }
}

/// The order of the remainders under Hamilton.
private struct Ranking {
  private let remainders: [UInt?]
  private let weight: UInt128
  let ranks: [Int?]

  init?(_ allocation: Allocation) {
    if allocation.method != .hamilton || allocation.undistributed > 0 { return nil }
    let fair = FairMultiplier(allocation.lot)
    if fair.weight == 0 { return nil }
    weight = UInt128(fair.weight)
    remainders = allocation.lot.entries.map { fair.isFree($0) ? fair.part($0).remainder : nil }
    var ranks = [Int?](repeating: nil, count: remainders.count)
    let order = remainders.indices.filter { [remainders] in remainders[$0] != nil }.sorted { [remainders] in
      (remainders[$0] ?? 0) > (remainders[$1] ?? 0)
    }
    for (place, index) in order.enumerated() {
      let previous = place == 0 ? index : order[place - 1]
      ranks[index] = place > 0 && remainders[previous] == remainders[index] ? ranks[previous] : place + 1
    }
    self.ranks = ranks
  }

  func remainder(at index: Int) -> ExactFraction? {
    remainders[index].map { ExactFraction(UInt128($0), over: weight) }
  }
}
