/// A directive with when it was given, and how far the wards are with what it tracks.
public struct DirectiveListing: Sendable {
  public var id: Identifier<Directive>
  public var directive: Directive
  /// Nil: not given at a ceremony.
  public var ceremonyID: Identifier<Ceremony>?
  /// Its own day, or that of its ceremony.
  public var givenOn: CivilDate
  /// Nil: the register measures it by nothing.
  public var progress: DirectiveProgress?

  public init(id: Identifier<Directive>, directive: Directive, ceremonyID: Identifier<Ceremony>?, givenOn: CivilDate) {
    self.id = id
    self.directive = directive
    self.ceremonyID = ceremonyID
    self.givenOn = givenOn
  }

  /// Whether its last day is over while it is open.
  public func isOverdue(on day: CivilDate) -> Bool {
    directive.status == .open && directive.dueOn.map { $0 < day } ?? false
  }
}

/// The figure of one ward for what a directive tracks: so many of so many (đã đạt, phải đạt).
public struct DirectiveFigure: Hashable, Sendable {
  /// Nil: not known.
  public var done: Int?
  /// Nil: not known, or the measure has no whole.
  public var of: Int?
  /// Nil: not known.
  public var isMet: Bool?

  public init(done: Int?, of: Int?, isMet: Bool?) {
    self.done = done
    self.of = of
    self.isMet = isMet
  }
}

/// What a directive tracks, ward by ward, on the day it was given and on a later one.
public struct DirectiveProgress: Hashable, Sendable {
  public struct Line: Hashable, Sendable {
    public var ward: Entry<Place>
    /// Nil: the ward was not there when it was given.
    public var before: DirectiveFigure?
    /// Nil: the ward is no more.
    public var now: DirectiveFigure?
  }

  /// How many wards of a day met it, and of how many that is not known.
  public struct Count: Hashable, Sendable {
    public var met: Int
    public var unknown: Int
    public var wards: Int

    init(_ figures: [DirectiveFigure]) {
      met = figures.count { $0.isMet == true }
      unknown = figures.count { $0.isMet == nil }
      wards = figures.count
    }
  }

  public typealias WardFigure = (ward: Entry<Place>, figure: DirectiveFigure)

  public let lines: [Line]

  /// - Parameters:
  ///   - before: each ward of the day it was given.
  ///   - now: each ward of the later day; those that are new come last.
  public init(before: [WardFigure], now: [WardFigure]) {
    let figuresNow = Dictionary(now.map { ($0.ward.id, $0.figure) }) { first, _ in first }
    let known = Set(before.map(\.ward.id))
    let new = now.filter { !known.contains($0.ward.id) }
    lines =
      before.map { Line(ward: $0.ward, before: $0.figure, now: figuresNow[$0.ward.id]) }
      + new.map { Line(ward: $0.ward, before: nil, now: $0.figure) }
  }

  public var before: Count { Count(lines.compactMap(\.before)) }
  public var now: Count { Count(lines.compactMap(\.now)) }

  /// The wards that have not met it on the later day, as far as is known, and those of which it is not known.
  public var owing: [Line] { lines.filter { $0.now != nil && $0.now?.isMet != true } }
}

extension DirectiveFigure {
  /// The strength of a ward's teams (quân số các tổ): met when nobody is missing and no neighbourhood lacks its team.
  public init(_ gap: StrengthGap) {
    self.init(done: gap.actual, of: gap.required?.lowerBound, isMet: gap.isFull)
  }
}
