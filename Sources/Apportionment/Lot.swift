/// A claimant as the arithmetic sees it: 16 bytes, so that many of them are read quickly.
struct Entry: Equatable, Sendable {
  /// What shares follow: the claimant's weight, or 1 in an equal division.
  var weight: Int
  /// The fewest gifts it can get by weight.
  var lower: Int32
  /// The most; no more than `lower` for a weight of zero.
  var upper: Int32

  @inline(__always)
  func clamped(_ gifts: Int) -> Int { min(max(gifts, Int(lower)), Int(upper)) }
}

/// A valid question: what is to be divided by weight, and between which bounds.
struct Lot: Equatable, Sendable {
  var entries: [Entry] = []
  var weightSum = 0
  /// The gifts to divide: the total, less what is committed on top.
  var dividend: Int
  var lowerSum = 0
  var upperSum = 0

  /// What all the bounds together leave without a taker.
  var undistributed: Int { max(0, dividend - upperSum) }

  init(
    _ total: Int, among claimants: [Claimant], by method: Apportionment.Method, committed mode: Apportionment.CommittedMode
  ) throws(ApportionmentError) {
    dividend = total
    try Self.check(total, claimants)
    if mode == .onTop { try setAside(claimants) }
    addEntries(claimants, onTop: mode == .onTop, equal: method == .equal)
    if lowerSum > dividend {
      let floors = lowerSum.addingReportingOverflow(total - dividend)
      throw .floorsAboveTotal(floors: floors.overflow ? .max : floors.partialValue, total: total)
    }
  }

  /// A lot for a second look: the same bounds, another weight or another total.
  func replacing(weight: Int, at index: Int) -> Lot {
    var lot = self
    lot.weightSum += weight - entries[index].weight
    lot.entries[index].weight = weight
    return lot
  }

  private mutating func setAside(_ claimants: [Claimant]) throws(ApportionmentError) {
    var committed = 0
    for index in claimants.indices { committed = saturatingSum(committed, claimants[index].committed) }
    if committed > dividend { throw .committedAboveTotal(committed: committed, total: dividend) }
    dividend -= committed
  }

  private mutating func addEntries(_ claimants: [Claimant], onTop: Bool, equal: Bool) {
    entries.reserveCapacity(claimants.count)
    for index in claimants.indices {
      let weight = equal ? 1 : claimants[index].weight
      let (lower, upper) = claimants[index].bounds(onTop: onTop, atMost: dividend, weightless: weight == 0)
      entries.append(Entry(weight: weight, lower: Int32(clamping: lower), upper: Int32(clamping: upper)))
      weightSum += weight
      lowerSum = saturatingSum(lowerSum, lower)
      upperSum = saturatingSum(upperSum, upper)
    }
  }
}

extension Claimant {
  /// What it can get by weight: at least and at most.
  @inline(__always)
  fileprivate func bounds(onTop: Bool, atMost dividend: Int, weightless: Bool) -> (Int, Int) {
    let lower = onTop ? max(0, floor - committed) : max(floor, committed)
    if weightless { return (lower, lower) }
    guard let cap else { return (lower, dividend) }
    return (lower, min(onTop ? cap - committed : cap, dividend))
  }
}

/// The sum of two numbers that are not negative, or the largest number there is.
@inline(__always)
private func saturatingSum(_ a: Int, _ b: Int) -> Int {
  let sum = a.addingReportingOverflow(b)
  return sum.overflow ? .max : sum.partialValue
}
