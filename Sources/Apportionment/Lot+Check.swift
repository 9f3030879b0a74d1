extension Lot {
  /// Refuses a question that makes no sense whatever the claimants are.
  static func check(_ total: Int, _ claimants: [Claimant]) throws(ApportionmentError) {
    if total < 0 { throw .negativeTotal(total) }
    if total >= 1 << 31 { throw .totalTooLarge(total) }
    if claimants.isEmpty { throw .noClaimants }
  }

  /// The first code that was there before.
  static func duplicateCode(_ claimants: [Claimant]) -> String? {
    var seen: Set<String> = []
    seen.reserveCapacity(claimants.count)
    return claimants.first { !seen.insert($0.code).inserted }?.code
  }
}

/// Whether the order of a list alone shows that no code is there twice. Most lists are in order and then need no table.
struct CodeOrder {
  private var isAlphabetical = true
  /// ASCII, ascending, shorter codes first: 9 before 10.
  private var isNumbered = true
  private var length = 0

  var provesDistinct: Bool { isAlphabetical || isNumbered }

  /// Takes the codes one by one, from the first.
  @inline(__always)
  mutating func take(_ index: Int, of claimants: [Claimant]) {
    if !provesDistinct { return }
    let last = length
    length = claimants[index].code.utf8.count
    let ascends = (isAlphabetical || length == last) && (index == 0 || claimants[index - 1].code < claimants[index].code)
    let isASCII = claimants[index].code.utf16.count == length
    isAlphabetical = isAlphabetical && ascends
    isNumbered = isNumbered && isASCII && (length > last || length == last && ascends)
  }
}

extension Claimant {
  @inline(__always)
  var isPlausible: Bool {
    (weight | floor | committed) >= 0 && cap.map { $0 >= floor && $0 >= committed } ?? true
  }

  /// What is wrong with a claimant that is not plausible.
  var fault: ApportionmentError {
    if weight < 0 { return .negativeWeight(code: code, weight: weight) }
    if floor < 0 { return .negativeFloor(code: code, floor: floor) }
    if committed < 0 { return .negativeCommitted(code: code, committed: committed) }
    let cap = cap ?? .max
    if cap < 0 { return .negativeCap(code: code, cap: cap) }
    if floor > cap { return .floorOverCap(code: code, floor: floor, cap: cap) }
    return .committedOverCap(code: code, committed: committed, cap: cap)
  }
}
