extension Lot {
  /// Refuses a question that makes no sense whatever the claimants are.
  static func check(_ total: Int, _ claimants: [Claimant]) throws(ApportionmentError) {
    if total < 0 { throw .negativeTotal(total) }
    if total >= 1 << 31 { throw .totalTooLarge(total) }
    if claimants.isEmpty { throw .noClaimants }
  }

  /// The first code that was there before. Lists in order, as most are, need no table.
  static func duplicateCode(_ claimants: [Claimant]) -> String? {
    if isAlphabetical(claimants) || isNumbered(claimants) { return nil }
    var seen: Set<String> = []
    seen.reserveCapacity(claimants.count)
    return claimants.first { !seen.insert($0.code).inserted }?.code
  }

  private static func isAlphabetical(_ claimants: [Claimant]) -> Bool {
    for index in claimants.indices.dropFirst() where claimants[index - 1].code >= claimants[index].code { return false }
    return true
  }

  /// Whether the codes are ASCII and ascend with shorter ones first: 9 before 10.
  private static func isNumbered(_ claimants: [Claimant]) -> Bool {
    for index in claimants.indices.dropFirst() {
      let growth = claimants[index].code.utf8.count - claimants[index - 1].code.utf8.count
      if growth < 0 || growth == 0 && claimants[index - 1].code >= claimants[index].code { return false }
    }
    return claimants.allSatisfy { $0.code.utf8.allSatisfy { $0 < 128 } }
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
