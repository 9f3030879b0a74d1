internal import GRDB
public import Recognition

extension Register {
  /// Enters a directive, given at a ceremony or on a day of its own.
  public func add(_ directive: Directive, ceremony: Identifier<Ceremony>?) throws -> Identifier<Directive> {
    try write("directive add") { change in
      let day = try ceremony.map { try Self.ceremony($0, change.db).value.heldOn } ?? directive.givenOn
      if let day { try requireCome(day) }
      try Self.require(directive, givenOn: day)
      return try DirectiveTable.insert(directive, ceremony: ceremony?.number, in: change)
    }
  }

  /// The directives, with what became of those that the register can measure.
  ///
  /// - Parameter day: on which what they track is looked at.
  public func directives(on day: CivilDate, status: Directive.Status? = nil) throws -> [DirectiveListing] {
    try read { db in
      var measures = DirectiveMeasures(on: day)
      let wanted = try DirectiveTable.listings(db).filter { $0.givenOn <= day && (status == nil || $0.directive.status == status) }
      return try wanted.map { try measures.measured($0, db) }
    }
  }

  public func findDirective(_ id: Identifier<Directive>, on day: CivilDate) throws -> DirectiveListing {
    try read { db in
      var measures = DirectiveMeasures(on: day)
      return try measures.measured(Self.directive(id, db), db)
    }
  }

  /// Tells more of a directive: its deadline, its paper, what measures it.
  public func edit(_ id: Identifier<Directive>, _ edit: (inout Directive) -> Void) throws {
    try write("directive edit") { change in
      let listing = try Self.directive(id, change.db)
      var directive = listing.directive
      edit(&directive)
      try Self.require(directive, givenOn: listing.givenOn)
      try DirectiveTable.update(id, to: directive, in: change)
      if change.isEmpty { throw RegisterError.nothingToChange }
    }
  }

  /// Closes a directive as done or dropped.
  public func close(_ id: Identifier<Directive>, as status: Directive.Status, on day: CivilDate, outcome: String?) throws {
    try write("directive close") { change in
      let listing = try Self.directive(id, change.db)
      if listing.directive.status != .open { throw RegisterError.directive(.closed(id.number, listing.directive.status)) }
      if day < listing.givenOn { throw RegisterError.directive(.beforeItWasGiven(day, givenOn: listing.givenOn)) }
      try requireCome(day)
      var directive = listing.directive
      (directive.status, directive.closedOn, directive.outcome) = (status, day, outcome)
      try DirectiveTable.update(id, to: directive, in: change)
    }
  }

  /// Strikes out a directive entered by mistake.
  public func voidDirective(_ id: Identifier<Directive>, reason: String) throws {
    try write("directive void", reason: reason) { change in
      _ = try Self.directive(id, change.db)
      try change.void(DirectiveTable.table, id: id.number)
    }
  }

  private static func directive(_ id: Identifier<Directive>, _ db: Database) throws -> DirectiveListing {
    guard let listing = try DirectiveTable.listing(id, db) else {
      throw try RegisterError.absent(DirectiveTable.table, id: id.number, db)
    }
    return listing
  }

  private static func require(_ directive: Directive, givenOn day: CivilDate?) throws {
    if let day, let due = directive.dueOn, due < day { throw RegisterError.directive(.beforeItWasGiven(due, givenOn: day)) }
  }
}

/// Why something about a directive could not be recorded.
public enum DirectiveProblem: Error, Equatable, Sendable {
  case closed(Int64, Directive.Status)
  /// A deadline or an end that is earlier than the directive.
  case beforeItWasGiven(CivilDate, givenOn: CivilDate)
}

/// Measures directives, looking at each day once.
struct DirectiveMeasures {
  private let day: CivilDate
  private var strengths: [CivilDate: [DirectiveProgress.WardFigure]] = [:]

  init(on day: CivilDate) {
    self.day = day
  }

  mutating func measured(_ listing: DirectiveListing, _ db: Database) throws -> DirectiveListing {
    var listing = listing
    let last = max(listing.givenOn, listing.directive.closedOn.map { min($0, day) } ?? day)
    switch listing.directive.tracks {
    case .strength:
      listing.progress = DirectiveProgress(before: try strength(on: listing.givenOn, db), now: try strength(on: last, db))
    case .training, .visits, .models, .campaigns, nil: break
    }
    return listing
  }

  private mutating func strength(on day: CivilDate, _ db: Database) throws -> [DirectiveProgress.WardFigure] {
    if let known = strengths[day] { return known }
    let force = try Force(db, on: day).of([.civilGuardTeam, .securityTeam])
    let figures = try force.gaps(of: force.wards(db), db).map { ($0.ward, DirectiveFigure($0)) }
    strengths[day] = figures
    return figures
  }
}
