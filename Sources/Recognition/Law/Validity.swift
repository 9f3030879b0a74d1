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

  /// The days of this that are not in the other, which overlaps it: before it, and after it.
  public func outside(_ other: Validity) -> [Validity] {
    let first = other.from.flatMap { start in
      from.map { $0 < start } ?? true ? Validity(from: from, to: start.adding(days: -1)) : nil
    }
    let last = other.to.flatMap { end in to.map { end < $0 } ?? true ? Validity(from: end.adding(days: 1), to: to) : nil }
    return [first, last].compactMap { $0 }
  }
}
