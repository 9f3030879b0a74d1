extension Allocation {
  /// One claimant's share (phần được phân bổ).
  public struct Share: Equatable, Sendable {
    public let code: String
    public let weight: Int
    /// With what was committed and drawn.
    public let gifts: Int
    /// ``Allocation/dividend`` × weight / ``Allocation/weightSum``, not reduced.
    public let quota: ExactFraction
    public let reason: Reason
  }

  /// Why a share is what it is. The raw value is the word used in files.
  public enum Reason: String, CaseIterable, Sendable {
    /// w/D, or the quota under Hamilton, is rounded up.
    case roundedUp = "rounded-up"
    case roundedDown = "rounded-down"
    /// Nothing had to be rounded.
    case exact
    /// Raised to its floor.
    case floor
    /// Held at its cap.
    case cap
    /// Raised to what was promised beforehand.
    case committed
    /// Under Hamilton: one more, for the size of its remainder.
    case remainderRank = "remainder-rank"
    /// Tied, and the draw is still to come: the share is what it has for certain.
    case tied
    case drawWon = "draw-won"
    case drawLost = "draw-lost"
    /// No weight, no share.
    case zeroWeight = "zero-weight"
    /// Everybody was due a first gift, there were too few, and this claimant was heavy enough.
    case heavierFirst = "heavier-first"
    /// Everybody was due a first gift, there were too few, and this claimant was too light.
    case tooLight = "too-light"
  }

  /// Every claimant's share, in input order.
  public var shares: [Share] {
    let reasons = reasons
    return claimants.indices.map { index in
      Share(
        code: claimants[index].code, weight: claimants[index].weight, gifts: gifts[index], quota: quota(at: index),
        reason: reasons[index])
    }
  }

  /// The published divisor, when the method has one and there is one: not when fewer gifts than claimants go to the heaviest,
  /// and not when bounds alone settle everything. In a tie it gives the shares before the draw.
  public var divisor: Divisor? { method.hasDivisor ? roundingDivisor : nil }

  /// Every claimant's reason, in input order.
  var reasons: [Reason] {
    let rule = method == .hamilton ? hamiltonRule : divisorRule
    let winners = Set(draw?.winners ?? [])
    var reasons = claimants.indices.map { index in
      let entry = lot.entries[index]
      if entry.weight == 0 { return entry.lower > 0 ? floorReason(index) : .zeroWeight }
      return rule(index)
    }
    for index in division.tied {
      reasons[index] = draw == nil ? .tied : winners.contains(claimants[index].code) ? .drawWon : .drawLost
    }
    return reasons
  }

  /// Which of the two a lower bound comes from.
  private func floorReason(_ index: Int) -> Reason {
    committedMode == .countsTowardShare && claimants[index].committed > claimants[index].floor ? .committed : .floor
  }

  private var hamiltonRule: (Int) -> Reason {
    let fair = undistributed > 0 ? nil : FairMultiplier(lot)
    return { index in
      let (entry, gifts) = (lot.entries[index], division.gifts[index])
      guard let fair else { return entry.lower == entry.upper && entry.lower > 0 ? floorReason(index) : .cap }
      switch fair.position(entry) {
      case .below: return floorReason(index)
      case .above: return .cap
      case .between: break
      }
      let part = fair.part(entry)
      return part.remainder == 0 ? .exact : gifts > part.whole ? .remainderRank : .roundedDown
    }
  }

  private var divisorRule: (Int) -> Reason {
    let divisor = roundingDivisor
    return { index in
      let (entry, gifts) = (lot.entries[index], division.gifts[index])
      if undistributed > 0 { return entry.lower == entry.upper && entry.lower > 0 ? floorReason(index) : .cap }
      guard let divisor else { return gifts > entry.lower ? .heavierFirst : entry.lower > 0 ? floorReason(index) : .tooLight }
      let quotient = divisor.quotient(of: entry.weight)
      if quotient.rounded < gifts { return floorReason(index) }
      if quotient.rounded > gifts { return .cap }
      if quotient.isWhole || method == .equal { return .exact }
      return gifts > quotient.whole ? .roundedUp : .roundedDown
    }
  }
}

extension Allocation {
  /// The divisor that an equal division has too, by giving everybody the weight 1.
  var roundingDivisor: Divisor? {
    guard let rounding = method.rounding, let lot = rounding.servesEverybody ? lot.servingEverybody() : lot else { return nil }
    let contest = Contest(lot, division.gifts, rounding)
    return Divisor(above: contest.wanting?.bid, below: contest.holding?.bid, rounding)
  }
}
