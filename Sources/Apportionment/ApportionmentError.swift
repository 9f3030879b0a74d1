/// Why an allocation is refused before anything is computed. Each case carries the facts; sentences are the caller's.
public enum ApportionmentError: Error, Equatable, Sendable {
  /// There is nobody to give to.
  case noClaimants
  case negativeTotal(Int)
  /// The total is 2³¹ or more.
  case totalTooLarge(Int)
  /// Two claimants have the same code.
  case duplicateCode(String)
  case negativeWeight(code: String, weight: Int)
  case negativeFloor(code: String, floor: Int)
  case negativeCap(code: String, cap: Int)
  case negativeCommitted(code: String, committed: Int)
  case floorOverCap(code: String, floor: Int, cap: Int)
  case committedOverCap(code: String, committed: Int, cap: Int)
  /// The weights add up to 2⁶² or more; `code` is the claimant at which they did.
  case weightSumTooLarge(code: String)
  /// The floors, with what is committed, ask for more than there is. `Int.max` stands for any larger sum.
  case floorsAboveTotal(floors: Int, total: Int)
  /// More is committed than there is.
  case committedAboveTotal(committed: Int, total: Int)
  /// Nobody has room for the last gifts, and the caller asked for that to be refused.
  case shortage(undistributed: Int)
}

/// Why a draw is refused.
public enum DrawError: Error, Equatable, Sendable {
  /// Nothing is tied, so there is nothing to draw for.
  case noTie
  /// A draw has been recorded; there is never a second one.
  case alreadyDrawn
  /// The seed, the id or a code holds a line break, which the draw uses to tell its parts apart.
  case lineBreak(String)
  /// A winner who is not among the tied.
  case winnerNotTied(code: String)
  /// A winner named twice: each of the tied can get one more gift, no more.
  case winnerTwice(code: String)
  case wrongNumberOfWinners(given: Int, needed: Int)
}
