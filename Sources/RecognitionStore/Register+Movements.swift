internal import GRDB
public import Recognition

extension Register {
  /// Enters a movement; its name is one movement's alone.
  ///
  /// - Returns: its id, and what form 0601 could not count of it.
  /// - Throws: `Findings` when it cannot stand, `MovementProblem.known` where the book has the name.
  public func add(_ movement: Movement) throws -> (id: Identifier<Movement>, doubts: [Finding]) {
    try write("movement add") { change in
      try Self.require(movement)
      if let known = try MovementTable.id(named: movement.name, change.db) { throw RegisterError.movement(.known(known.number)) }
      let agency = try launcher(of: movement, in: change)
      return (try MovementTable.insert(movement, launchedBy: agency, in: change), Self.doubts(of: movement))
    }
  }

  public func movements() throws -> [Entry<Movement>] {
    try read { try MovementTable.all($0) }
  }

  public func findMovement(_ id: Identifier<Movement>) throws -> Entry<Movement> {
    try read { try Self.movement(id, $0) }
  }

  /// The ceremonies held in a movement's name.
  public func ceremonies(of id: Identifier<Movement>) throws -> [Entry<Ceremony>] {
    try read { try CeremonyTable.ceremonies($0, where: "movement_id = \(id)") }
  }

  /// The movements that a year's form counts.
  public func movements(of year: Int, counting: MovementCounting) throws -> MovementYear {
    MovementYear(try movements(), year: year, counting: counting)
  }

  /// Edits what is told of a movement; the line as it was stays in the book.
  ///
  /// - Returns: what form 0601 could not count of it.
  public func edit(_ id: Identifier<Movement>, _ edit: MovementEdit, reason: String?) throws -> [Finding] {
    try write("movement edit", reason: reason) { change in
      let movement = edit.applied(to: try Self.movement(id, change.db).value)
      try Self.require(movement)
      if let known = try MovementTable.id(named: movement.name, change.db), known != id {
        throw RegisterError.movement(.known(known.number))
      }
      let agency = try edit.launchedBy == nil ? MovementTable.launchedBy(id, change.db) : launcher(of: movement, in: change)
      try MovementTable.update(id, to: movement, launchedBy: agency, in: change)
      if change.isEmpty { throw RegisterError.nothingToChange }
      return Self.doubts(of: movement)
    }
  }

  /// Strikes out a movement entered by mistake; refused while ceremonies are held in its name.
  public func voidMovement(_ id: Identifier<Movement>, reason: String) throws {
    try write("movement void", reason: reason) { change in
      _ = try Self.movement(id, change.db)
      let ceremonies = try CeremonyTable.ceremonies(change.db, where: "movement_id = \(id)").map(\.id.number)
      guard ceremonies.isEmpty else { throw RegisterError.movement(.inUse(id.number, ceremonies: ceremonies)) }
      try change.void(MovementTable.table, id: id.number)
    }
  }

  private static func movement(_ id: Identifier<Movement>, _ db: Database) throws -> Entry<Movement> {
    guard let entry = try MovementTable.all(db, id: id).first else {
      throw try RegisterError.absent(MovementTable.table, id: id.number, db)
    }
    return entry
  }

  private func launcher(of movement: Movement, in change: Change) throws -> Identifier<Agency>? {
    guard let name = movement.launchedBy else { return nil }
    let agency = try Self.agency(name, on: movement.startsOn ?? hand.today, PlaceFinder(change.db))
    return try AgencyTable.entry(for: agency, in: change)
  }

  private static func require(_ movement: Movement) throws {
    let refused = movement.problems.map { Finding(column: $0.field, value: $0.value, $0.problem) }
    if !refused.isEmpty { throw Findings(refused) }
  }

  private static func doubts(of movement: Movement) -> [Finding] {
    movement.doubts.map { Finding(column: $0.field, value: $0.value, $0.problem, severity: .doubtful) }
  }
}

/// New values for a movement; a nil part stays as it is.
public struct MovementEdit: Sendable {
  public var name: String?
  public var level: Movement.Level?
  public var scope: Movement.Scope?
  public var method: Movement.Method?
  public var launchedBy: String?
  public var startsOn: CivilDate?
  /// Takes the place of a term.
  public var endsOn: CivilDate?
  /// Takes the place of a last day.
  public var term: MovementTerm?
  /// Neither a last day nor a term is told any more.
  public var isOpen: Bool
  public var legalPaper: String?
  public var summedUpOn: CivilDate?

  public init(
    name: String? = nil, level: Movement.Level? = nil, scope: Movement.Scope? = nil, method: Movement.Method? = nil,
    launchedBy: String? = nil, startsOn: CivilDate? = nil, endsOn: CivilDate? = nil, term: MovementTerm? = nil, isOpen: Bool = false,
    legalPaper: String? = nil, summedUpOn: CivilDate? = nil
  ) {
    self.name = name
    self.level = level
    self.scope = scope
    self.method = method
    self.launchedBy = launchedBy
    self.startsOn = startsOn
    self.endsOn = endsOn
    self.term = term
    self.isOpen = isOpen
    self.legalPaper = legalPaper
    self.summedUpOn = summedUpOn
  }

  /// A movement of which this is told and nothing else.
  public func movement(named name: String) -> Movement {
    var movement = applied(to: Movement(name: name))
    movement.name = name
    return movement
  }

  func applied(to movement: Movement) -> Movement {
    let newEnd = isOpen || endsOn != nil || term != nil
    return Movement(
      name: name ?? movement.name, level: level ?? movement.level, scope: scope ?? movement.scope, method: method ?? movement.method,
      launchedBy: launchedBy ?? movement.launchedBy, startsOn: startsOn ?? movement.startsOn, endsOn: newEnd ? endsOn : movement.endsOn,
      term: newEnd ? term : movement.term, legalPaper: legalPaper ?? movement.legalPaper, summedUpOn: summedUpOn ?? movement.summedUpOn)
  }
}
