/// A claimant as the arithmetic sees it: 16 bytes, so that many of them are read quickly.
struct Entry: Equatable, Sendable {
  /// What shares follow: the claimant's weight, or 1 in an equal division.
  var weight: Int
  /// The fewest gifts it can get by weight.
  var lower: Int32
  /// The most, 2³¹ − 1 being no limit; no more than `lower` for a weight of zero.
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
  /// Whether anybody with some weight has a floor or a cap.
  var isBounded = false

  /// What all the bounds together leave without a taker.
  var undistributed: Int { max(0, dividend - upperSum) }

  init(
    _ total: Int, among claimants: [Claimant], by method: Apportionment.Method, committed mode: Apportionment.CommittedMode
  ) throws(ApportionmentError) {
    dividend = total
    try Self.check(total, claimants)
    try addEntries(claimants, onTop: mode == .onTop, equal: method == .equal)
    if mode == .onTop { try setAside(claimants) }
    if lowerSum > dividend {
      let floors = lowerSum.addingReportingOverflow(total - dividend)
      throw .floorsAboveTotal(floors: floors.overflow ? .max : floors.partialValue, total: total)
    }
  }

  /// The lot with another weight for one claimant.
  func replacing(_ entry: Entry, at index: Int) -> Lot {
    var lot = self
    lot.weightSum += entry.weight - entries[index].weight
    lot.lowerSum += Int(entry.lower) - Int(entries[index].lower)
    lot.upperSum += Int(entry.upper) - Int(entries[index].upper)
    lot.entries[index] = entry
    return lot
  }

  private mutating func setAside(_ claimants: [Claimant]) throws(ApportionmentError) {
    var committed = 0
    for index in claimants.indices { committed = saturatingSum(committed, claimants[index].committed) }
    if committed > dividend { throw .committedAboveTotal(committed: committed, total: dividend) }
    dividend -= committed
  }

  /// One pass over the claimants, which are many and large. A fault, or too much weight, ends it early.
  private mutating func addEntries(_ claimants: [Claimant], onTop: Bool, equal: Bool) throws(ApportionmentError) {
    var weights = 0
    var order = CodeOrder()
    entries = Array(unsafeUninitializedCapacity: claimants.count) { buffer, count in
      for index in claimants.indices {
        weights &+= claimants[index].weight
        if !claimants[index].isPlausible || weights >> 62 != 0 { return }
        order.take(index, of: claimants)
        let entry = claimants[index].entry(weight: equal ? 1 : claimants[index].weight, onTop: onTop)
        buffer.initializeElement(at: index, to: entry)
        count += 1
        lowerSum = saturatingSum(lowerSum, claimants[index].least(onTop: onTop))
        upperSum += Int(entry.upper)
        isBounded = isBounded || entry.lower > 0 || entry.upper < .max && entry.weight > 0
      }
    }
    if entries.count < claimants.count {
      let offender = claimants[entries.count]
      throw offender.isPlausible ? .weightSumTooLarge(code: offender.code) : offender.fault
    }
    if !order.provesDistinct, let code = Self.duplicateCode(claimants) { throw .duplicateCode(code) }
    weightSum = equal ? claimants.count : weights
  }
}

extension Claimant {
  /// The claimant as the arithmetic sees it, if this were its weight.
  @inline(__always)
  func entry(weight: Int, onTop: Bool) -> Entry {
    if isUnbounded { return Entry(weight: weight, lower: 0, upper: weight == 0 ? 0 : .max) }
    let lower = Int32(clamping: least(onTop: onTop))
    let most = cap.map { Int32(clamping: onTop ? $0 - committed : $0) } ?? .max
    return Entry(weight: weight, lower: lower, upper: weight == 0 ? lower : most)
  }

  @inline(__always)
  private var isUnbounded: Bool { floor | committed == 0 && cap == nil }

  /// The fewest gifts it can get by weight.
  @inline(__always)
  fileprivate func least(onTop: Bool) -> Int {
    if isUnbounded { return 0 }
    return onTop ? max(0, floor - committed) : max(floor, committed)
  }
}

/// The sum of two numbers that are not negative, or the largest number there is.
@inline(__always)
private func saturatingSum(_ a: Int, _ b: Int) -> Int {
  let sum = a.addingReportingOverflow(b)
  return sum.overflow ? .max : sum.partialValue
}
