extension Apportionment {
  /// How whole gifts are made of fractions. The raw value is the word used on the command line and in files.
  public enum Method: String, CaseIterable, Sendable {
    /// Webster / Sainte-Laguë (làm tròn thông thường): w/D is rounded at the half. The default, because it favours nobody.
    case webster
    /// Hamilton / largest remainder (phần lẻ lớn được trước): whole parts first, the rest to the largest fractions.
    case hamilton
    /// The same for everybody (chia đều): weights are not looked at, the remainder is drawn.
    case equal
    /// Jefferson / D'Hondt (làm tròn xuống): w/D is rounded down, which favours the large.
    case jefferson
    /// Adams (làm tròn lên): w/D is rounded up, which favours the small.
    case adams
    /// Huntington-Hill: rounded up from √(k(k+1)), so everybody with any weight has at least one.
    case huntingtonHill = "huntington-hill"
    /// Dean: rounded up from 2k(k+1)/(2k+1), so everybody with any weight has at least one.
    case dean

    /// Whether the method publishes one divisor D by which every share can be checked.
    public var hasDivisor: Bool { self != .hamilton && self != .equal }

    /// Where w/D is rounded up; Hamilton has no such place.
    var rounding: Rounding? {
      switch self {
      case .webster, .equal: .linear(halves: 1)
      case .jefferson: .linear(halves: 2)
      case .adams: .linear(halves: 0)
      case .huntingtonHill: .geometric
      case .dean: .harmonic
      case .hamilton: nil
      }
    }
  }

  /// How gifts promised beforehand meet the share by weight.
  public enum CommittedMode: String, CaseIterable, Sendable {
    /// The promise is a part of the share: it acts as a floor.
    case countsTowardShare
    /// The promise is set aside first, and the rest is divided as if nothing had been promised.
    /// Floors and caps still speak of all a claimant gets.
    case onTop
  }

  /// What to do when the caps, or weights that are all zero, leave no room for some of the gifts.
  public enum ShortagePolicy: String, CaseIterable, Sendable {
    /// Say how many are left over.
    case leaveUndistributed
    /// Throw ``ApportionmentError/shortage(undistributed:)``.
    case refuse
  }
}
