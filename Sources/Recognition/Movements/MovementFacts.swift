/// Which movements a year's form counts.
public enum MovementCounting: String, Vocabulary {
  /// Those launched in the year: the form asks for movements by who presided over the launch (phát động).
  case launched
  /// Those that ran on some day of the year, whenever they were launched.
  case running

  public var alsoWritten: [String] {
    switch self {
    case .launched: ["phát động trong năm", "phát động"]
    case .running: ["đang thực hiện trong năm", "đang thực hiện", "đang diễn ra"]
    }
  }
}

/// What statistics count of a movement; nil is not told and belongs to no row but the total.
public struct MovementFacts: Hashable, Sendable {
  public var id: Identifier<Movement>
  public var name: String
  public var level: Movement.Level?
  public var scope: Movement.Scope?
  public var duration: DurationBand?
  public var method: Movement.Method?

  public init(_ entry: Entry<Movement>) {
    id = entry.id
    name = entry.value.name
    level = entry.value.level
    scope = entry.value.scope
    duration = entry.value.duration
    method = entry.value.method
  }
}

/// The movements of a year.
public struct MovementYear: Hashable, Sendable {
  public var counted: [MovementFacts]
  /// Movements whose days are not told well enough to say whether they are the year's.
  public var undated: [MovementFacts]

  public init(_ movements: [Entry<Movement>], year: Int, counting: MovementCounting) {
    let answers = movements.map { (facts: MovementFacts($0), isCounted: $0.value.isCounted(in: year, as: counting)) }
    counted = answers.filter { $0.isCounted == true }.map(\.facts)
    undated = answers.filter { $0.isCounted == nil }.map(\.facts)
  }
}

extension Movement {
  /// Whether a year's form counts it; nil where its days do not tell.
  ///
  /// One without a last day runs until its summing-up, and goes on where there was none.
  public func isCounted(in year: Int, as counting: MovementCounting) -> Bool? {
    let end = [lastDay, summedUpOn].compactMap { $0 }.min()
    guard let startsOn else { return end.map { $0.year < year } == true ? false : nil }
    switch counting {
    case .launched: return startsOn.year == year
    case .running: return startsOn.year <= year && (end.map { year <= $0.year } ?? true)
    }
  }
}
