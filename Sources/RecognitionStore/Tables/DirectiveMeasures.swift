internal import GRDB
internal import Recognition

/// Measures directives by what they track, looking at each day once.
struct DirectiveMeasures {
  private let day: CivilDate
  private var forces: [CivilDate: Force] = [:]
  private var wards: [CivilDate: [Entry<Place>]] = [:]
  private var strengths: [CivilDate: [DirectiveProgress.WardFigure]] = [:]
  private var sessions: [TrainingListing]?
  private var cases: [HardshipListing]?
  private var models: [ModelListing]?

  init(on day: CivilDate) {
    self.day = day
  }

  /// The figures on the day it was given, and on the day looked at or that of its closing.
  mutating func measured(_ listing: DirectiveListing, _ db: Database) throws -> DirectiveListing {
    let given = listing.givenOn
    let last = max(given, listing.directive.closedOn.map { min($0, day) } ?? day)
    var listing = listing
    switch listing.directive.tracks {
    case .strength: listing.progress = DirectiveProgress(before: try strength(on: given, db), now: try strength(on: last, db))
    case .training:
      listing.progress = DirectiveProgress(
        before: try training(from: yearBefore(given), to: given, db), now: try training(from: given, to: last, db))
    case .visits:
      listing.progress = DirectiveProgress(
        before: try visits(from: yearBefore(given), to: given, db), now: try visits(from: given, to: last, db))
    case .models:
      listing.progress = DirectiveProgress(
        before: try models(from: yearBefore(given), to: given, db), now: try models(from: given, to: last, db))
    case .campaigns:
      listing.progress = DirectiveProgress(
        before: try campaigns(years: given.year - 1...given.year - 1, wardsOn: given, db),
        now: try campaigns(years: given.year...last.year, wardsOn: last, db))
    case nil: break
    }
    return listing
  }

  /// Propaganda sessions of a ward in the newest of these years that has a figure of it; not known of a ward without one.
  private mutating func campaigns(
    years: ClosedRange<Int>, wardsOn day: CivilDate, _ db: Database
  ) throws -> [DirectiveProgress.WardFigure] {
    let told = try YearFigureTable.figures(years, db).map(\.value).filter { $0.code == .propagandaSessions && $0.value != nil }
    let office = try OfficeTable.office(db).place
    return try wards(on: day, db).map { ward in
      let sessions = told.filter { ($0.placeID ?? office) == ward.id }.max { $0.year < $1.year }?.value
      return (ward, DirectiveFigure(done: sessions, of: nil, isMet: sessions.map { $0 > 0 }))
    }
  }

  private func yearBefore(_ day: CivilDate) -> CivilDate { day.adding(days: -365) }

  private mutating func force(on day: CivilDate, _ db: Database) throws -> Force {
    if let known = forces[day] { return known }
    let force = try Force(db, on: day).of([.civilGuardTeam, .securityTeam])
    forces[day] = force
    return force
  }

  private mutating func wards(on day: CivilDate, _ db: Database) throws -> [Entry<Place>] {
    if let known = wards[day] { return known }
    let found = try force(on: day, db).wards(db)
    wards[day] = found
    return found
  }

  private mutating func strength(on day: CivilDate, _ db: Database) throws -> [DirectiveProgress.WardFigure] {
    if let known = strengths[day] { return known }
    let wards = try wards(on: day, db)
    let figures = try force(on: day, db).gaps(of: wards, db).map { ($0.ward, DirectiveFigure($0)) }
    strengths[day] = figures
    return figures
  }

  /// Sessions held in a ward, or for all wards, in these days; not known before a first one is in the book.
  private mutating func training(from first: CivilDate, to last: CivilDate, _ db: Database) throws -> [DirectiveProgress.WardFigure] {
    let known = try sessions ?? TrainingTable.listings(db)
    sessions = known
    let held = known.filter { first <= $0.session.heldOn && $0.session.heldOn <= last }
    return try wards(on: last, db).map { ward in
      let own = held.count { $0.ward == nil || $0.ward?.id == ward.id }
      return (ward, DirectiveFigure(done: known.isEmpty ? nil : own, of: nil, isMet: known.isEmpty ? nil : own > 0))
    }
  }

  /// Models that began in a ward in these days, new or copied; not known before a first one is in the book.
  private mutating func models(from first: CivilDate, to last: CivilDate, _ db: Database) throws -> [DirectiveProgress.WardFigure] {
    let known = try models ?? ModelTable.listings(db)
    models = known
    let heirs = try Register.heirs(of: known, on: last, db)
    let began = known.filter { $0.model.particulars.startedOn.map { first <= $0 && $0 <= last } ?? false }
    return try wards(on: last, db).map { ward in
      let own = began.count { (heirs[$0.ward.id] ?? $0.ward).id == ward.id }
      return (ward, DirectiveFigure(done: known.isEmpty ? nil : own, of: nil, isMet: known.isEmpty ? nil : own > 0))
    }
  }

  /// Open cases of a ward of which somebody was visited in these days; not known of a ward without cases.
  private mutating func visits(from first: CivilDate, to last: CivilDate, _ db: Database) throws -> [DirectiveProgress.WardFigure] {
    let known = try cases ?? HardshipTable.listings(db)
    cases = known
    return try wards(on: last, db).map { ward in
      let open = known.filter { $0.ward.id == ward.id && $0.hardship.isOpen(on: last) }
      if open.isEmpty { return (ward, DirectiveFigure(done: nil, of: nil, isMet: nil)) }
      let visited = open.count { !$0.visits(from: first, to: last).isEmpty }
      return (ward, DirectiveFigure(done: visited, of: open.count, isMet: visited == open.count))
    }
  }
}
