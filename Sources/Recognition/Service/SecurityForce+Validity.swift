extension SecurityForce {
  /// When the law knows the force: Luật 30/2023/QH15 put the security and order team in the place of the civil guards and the part-time
  /// commune police on 2024-07-01. Nil days: not known to the book, or without an end.
  public var validity: Validity {
    switch self {
    case .securityTeam: Validity(from: Self.unified, to: nil)
    case .civilGuard, .communePolice: Validity(from: nil, to: Self.unified.adding(days: -1))
    case .fireTeam, .leader: Validity(from: nil, to: nil)
    }
  }

  /// Luật 30/2023/QH15 takes effect.
  private static let unified = CivilDate(year: 2024, month: 7, day: 1)!
}
