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
    try directives(on: day) { $0.givenOn <= day && (status == nil || $0.directive.status == status) }
  }

  func directives(on day: CivilDate, where isWanted: (DirectiveListing) -> Bool) throws -> [DirectiveListing] {
    try read { db in
      var measures = DirectiveMeasures(on: day)
      return try DirectiveTable.listings(db).filter(isWanted).map { try measures.measured($0, db) }
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
