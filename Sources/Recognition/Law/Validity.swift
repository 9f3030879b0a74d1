/// From which day to which day a row of law holds (hiệu lực), both inclusive.
public struct Validity: Hashable, Sendable {
  /// Nil: since before our records.
  public var from: CivilDate?
  /// Nil: in force.
  public var to: CivilDate?

  public init(from: CivilDate?, to: CivilDate?) {
    self.from = from
    self.to = to
  }

  public func contains(_ day: CivilDate) -> Bool {
    (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
  }

  /// Whether some day is in both.
  public func overlaps(_ other: Validity) -> Bool {
    func starts(_ one: Validity, by end: CivilDate?) -> Bool {
      guard let from = one.from, let end else { return true }
      return from <= end
    }
    return starts(self, by: other.to) && starts(other, by: to)
  }
}
