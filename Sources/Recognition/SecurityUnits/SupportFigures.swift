/// What was done for the force in a year (tập huấn, thăm hỏi, hỗ trợ), in counts that tell of nobody.
public struct SupportFigures: Hashable, Sendable {
  public struct Training: Hashable, Sendable {
    /// Sessions held in the year.
    public var sessions: Int
    /// How many came to them; nil: not counted at every one.
    public var attended: Int?
  }

  public struct Visits: Hashable, Sendable {
    /// Members in hardship whose case is open on the last day of the year.
    public var cases: Int
    /// Visits paid in the year.
    public var paid: Int
    /// Visits of the year still owed on its last day; nil: of some open case it is not decided how many are.
    public var owed: Int?
    /// Money given at the visits paid; nil: not told of every one.
    public var amount: Dong?
  }

  /// Nil before a first session is in the book.
  public let training: Training?
  /// Nil before a first case is in the book.
  public let visits: Visits?

  /// - Parameters:
  ///   - sessions: those that stand, of any year.
  ///   - cases: the same.
  public init(year: Int, sessions: [TrainingListing], cases: [HardshipListing]) {
    let held = sessions.filter { $0.session.heldOn.year == year }
    training = sessions.isEmpty ? nil : Training(sessions: held.count, attended: Self.sum(held.map(\.attended)))
    visits = cases.isEmpty ? nil : Self.visits(year, cases)
  }

  private static func visits(_ year: Int, _ cases: [HardshipListing]) -> Visits {
    let (first, last) = (CivilDate(year: year, month: 1, day: 1)!, CivilDate.lastDay(ofYear: year))
    let open = cases.filter { $0.hardship.isOpen(on: last) }
    let paid = cases.flatMap { $0.visits(from: first, to: last) }
    return Visits(
      cases: open.count, paid: paid.count, owed: sum(open.map { $0.owed(on: last) }),
      amount: sum(paid.map { $0.amount?.amount }).map { Dong($0) })
  }

  /// Nil unless every one is known.
  private static func sum(_ figures: [Int?]) -> Int? {
    let known = figures.compactMap { $0 }
    return known.count == figures.count ? known.reduce(0, +) : nil
  }
}
