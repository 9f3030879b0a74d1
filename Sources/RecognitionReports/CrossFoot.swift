internal import Recognition

/// Adding every total up a second way before it prints (kiểm tra chéo).
enum CrossFoot {
  static func problems(of awards: AwardFigures) -> [ReportWarning] {
    let total = awards.total
    let kinds = awards.byKind.map(\.counts)
    let wards = awards.byWard.map(\.counts)
    let rows = [(nil, total)] + awards.byKind.map { ($0.kind.title, $0.counts) } + awards.byWard.map { ($0.ward?.name, $0.counts) }
    return rows.flatMap { problems(ofRow: $1, name: $0) }
      + compare(.awardsByKind, parts: kinds.reduce(0) { $0 + $1.given }, total: total.given)
      + compare(.moneyOfAwards, parts: kinds.reduce(0) { $0 + $1.knownMoney }, total: total.knownMoney)
      + compare(.awardsByWard, parts: wards.reduce(0) { $0 + $1.given }, total: total.given)
  }

  static func problems(of gifts: GiftFigures) -> [ReportWarning] {
    gifts.lots.flatMap(problems(of:))
      + compare(.giftsByWard, parts: sum(gifts.byWard.map(\.allocated)), total: gifts.allocated)
      + compare(.giftsHandedOver, parts: sum(gifts.byWard.map(\.handedOver)), total: gifts.handedOver)
  }

  /// The lot's pool is its quantity, and shares, gifts waiting for a draw and undistributed ones make the pool.
  static func problems(of lot: LotStanding) -> [ReportWarning] {
    guard let allocation = lot.allocation, let allotted = lot.allotted else { return [] }
    let won = lot.shares.filter(\.wonDraw).count
    return compare(.lotQuantity, of: lot.name, parts: allocation.pool, total: lot.lot.quantity)
      + compare(.giftsOfLot, of: lot.name, parts: allotted + lot.waitingForDraw + allocation.undistributed, total: allocation.pool)
      + compare(.drawnGifts, of: lot.name, parts: won, total: lot.draw == nil ? 0 : allocation.toDraw)
      + lot.shares.flatMap(problems(of:))
  }

  /// Every place's kinds make its number of all; the lots' own sums are checked lot by lot.
  static func problems(of joint: JointTable) -> [ReportWarning] {
    joint.rows.flatMap { compare(.giftsOfShare, of: $0.place.name, parts: $0.gifts.reduce(0, +), total: $0.total) }
      + compare(.giftsOfLot, parts: joint.rows.reduce(0) { $0 + $1.total }, total: joint.standing.joint.totals.pool)
  }

  static func compare(_ sum: ReportWarning.Sum, of place: String? = nil, parts: Int?, total: Int?) -> [ReportWarning] {
    guard let parts, let total, parts != total else { return [] }
    return [.doesNotAddUp(sum, of: place, parts: parts, total: total)]
  }

  private static func problems(ofRow counts: AwardFigures.Counts, name: String?) -> [ReportWarning] {
    let parts = counts.individuals + counts.collectives + counts.households
    let cancelled: [ReportWarning] =
      counts.cancelled > counts.given
      ? [.doesNotAddUp(.cancelledAwards, of: name, parts: counts.cancelled, total: counts.given)] : []
    return compare(.awardsByRecipient, of: name, parts: parts, total: counts.given) + cancelled
  }

  private static func problems(of share: LotStanding.Share) -> [ReportWarning] {
    let name = share.name
    let gone = share.handedOver + share.returned
    let over: [ReportWarning] =
      share.outstanding < 0 ? [.doesNotAddUp(.giftsHandedOver, of: name, parts: gone, total: share.allotted)] : []
    return compare(.giftsOfShare, of: name, parts: share.share.base + (share.wonDraw ? 1 : 0), total: share.allotted) + over
  }

  private static func sum(_ parts: [Int?]) -> Int? {
    let known = parts.compactMap { $0 }
    return known.isEmpty ? nil : known.reduce(0, +)
  }
}
