extension Allocation {
  /// What an officer should know before signing. Data; the sentences are the caller's.
  public enum Warning: Equatable, Sendable {
    /// Caps or zero weights left no room for this many gifts.
    case undistributed(Int)
    /// This claimant has its floor, which is more than its weight would bring.
    case floorBinds(code: String, floor: Int)
    /// This claimant has what was promised, which is more than its weight would bring.
    case commitmentBinds(code: String, committed: Int)
    /// This claimant has its cap, which is less than its weight would bring.
    case capBinds(code: String, cap: Int)
    /// A share, at no bound, is not the quota rounded down or up.
    case quotaViolated(code: String, gifts: Int, quota: ExactFraction)
    /// `last` holds the gift given last, and `next` would hold it if the two differed by one part in a thousand.
    case nearTie(last: String, next: String)
    /// Under Hamilton: with one gift more in all, this claimant would have one fewer (the Alabama paradox).
    case losesIfOneMore(code: String)
  }

  /// All warnings: what is left over, then bounds and quotas in input order, then the near-tie, then the paradox.
  public var warnings: [Warning] {
    var warnings: [Warning] = undistributed > 0 ? [.undistributed(undistributed)] : []
    for (index, reason) in reasons.enumerated() {
      if let warning = warning(index, reason) { warnings.append(warning) }
    }
    return warnings + nearTie + paradoxes
  }

  private func warning(_ index: Int, _ reason: Reason) -> Warning? {
    let claimant = claimants[index]
    switch reason {
    case .floor: return .floorBinds(code: claimant.code, floor: claimant.floor)
    case .committed: return .commitmentBinds(code: claimant.code, committed: claimant.committed)
    case .cap: return .capBinds(code: claimant.code, cap: claimant.cap ?? gifts[index])
    default: break
    }
    let (quota, byWeight) = (quota(at: index), UInt128(giftsByWeight(index)))
    let most = byWeight + (reason == .tied ? 1 : 0)
    if most >= quota.whole && byWeight <= quota.ceiling { return nil }
    return .quotaViolated(code: claimant.code, gifts: gifts[index], quota: quota)
  }

  /// The gifts less those committed on top.
  func giftsByWeight(_ index: Int) -> Int {
    gifts[index] - (committedMode == .onTop ? claimants[index].committed : 0)
  }

  private var nearTie: [Warning] {
    guard division.tied.isEmpty, undistributed == 0, let pair = method == .hamilton ? remaindersAtEdge : bidsAtEdge else { return [] }
    return [.nearTie(last: claimants[pair.last].code, next: claimants[pair.next].code)]
  }

  private var bidsAtEdge: (last: Int, next: Int)? {
    guard let rounding = method.rounding, let lot = rounding.servesEverybody ? lot.servingEverybody() : lot else { return nil }
    let contest = Contest(lot, division.gifts, rounding)
    guard let last = contest.holding?.bid, let next = contest.wanting?.bid else { return nil }
    let isNear = last.key < next.key * (rounding == .geometric ? 1.002 : 1.001)
    return isNear && last.claimant != next.claimant ? (Int(last.claimant), Int(next.claimant)) : nil
  }

  private var remaindersAtEdge: (last: Int, next: Int)? {
    let fair = FairMultiplier(lot)
    var (last, next): ((index: Int, remainder: UInt)?, (index: Int, remainder: UInt)?)
    for (index, entry) in lot.entries.enumerated() where entry.weight > 0 && fair.isFree(entry) {
      let part = fair.part(entry)
      if division.gifts[index] > part.whole {
        if part.remainder < last?.remainder ?? .max { last = (index, part.remainder) }
      } else if part.remainder >= next?.remainder ?? 0 {
        next = (index, part.remainder)
      }
    }
    guard let last, let next, last.remainder - next.remainder < UInt(fair.weight) / 1000 else { return nil }
    return (last.index, next.index)
  }

  private var paradoxes: [Warning] {
    if method != .hamilton || undistributed > 0 || lot.upperSum == lot.dividend { return [] }
    var lot = lot
    lot.dividend += 1
    let division = Division(lot, by: .hamilton)
    var most = division.gifts
    for index in division.tied { most[index] += 1 }
    return claimants.indices.filter { most[$0] < giftsByWeight($0) }.map { .losesIfOneMore(code: claimants[$0].code) }
  }
}
