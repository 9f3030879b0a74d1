/// Somebody who shares in the gifts: a ward (phường), a neighbourhood (khu phố), a unit.
public struct Claimant: Equatable, Sendable {
  /// The name that tells this claimant from all others; it also enters the draw, so it must not change afterwards.
  public var code: String
  /// What the share follows (số suất cơ sở): officers, households, inhabitants. A whole number, not negative.
  public var weight: Int
  /// The fewest gifts (ít nhất) this claimant is to have.
  public var floor: Int
  /// The most gifts (nhiều nhất) this claimant can take, such as its number of cases; `nil` is no limit.
  public var cap: Int?
  /// Gifts promised beforehand (phần đã hứa trước).
  public var committed: Int

  public init(code: String, weight: Int, floor: Int = 0, cap: Int? = nil, committed: Int = 0) {
    self.code = code
    self.weight = weight
    self.floor = floor
    self.cap = cap
    self.committed = committed
  }
}
