internal import GRDB
public import Recognition

extension Register {
  /// Enters one registration for emulation.
  ///
  /// - Returns: its id, or the id of the same one the book has; and what is worth a second look.
  /// - Throws: `Findings` when it cannot stand.
  public func add(_ row: RegistrationRow) throws -> (id: Identifier<EmulationRegistration>, doubts: [Finding]) {
    try write("registration add") { change in
      let list = try RegistrationImport(change: change, file: nil, today: hand.today, options: .init())
      var summary = ImportSummary()
      try list.enter(row, &summary)
      guard let id = list.newest, summary.changed == 0 else { throw Findings(summary.findings) }
      return (id, summary.findings)
    }
  }

  /// Brings in a list of registrations for emulation.
  public func importRegistrations(
    _ rows: some Sequence<ListRow<RegistrationRow>>, file: String?, options: ImportSummary.Options
  ) throws -> ImportSummary {
    try importList("registration import", rows, options: options) { change in
      try RegistrationImport(change: change, file: file, today: hand.today, options: options).enter
    }
  }

  /// The registrations that stand, each with the award that came of it.
  ///
  /// - Parameter year: nil: of all years.
  public func registrations(year: Int? = nil) throws -> [RegistrationListing] {
    try read { try RegistrationTable.listings($0, year: year) }
  }

  /// Corrects the day of a registration; who aims at what for which year is what it is about and stays.
  public func edit(_ id: Identifier<EmulationRegistration>, registeredOn day: CivilDate) throws {
    try write("registration edit") { change in
      try Self.requireRegistration(id, change.db)
      try requireCome(day)
      try change.update(RegistrationTable.table, id: id.number, set: ["registered_on": .date(day)])
      if change.isEmpty { throw RegisterError.nothingToChange }
    }
  }

  private static func requireRegistration(_ id: Identifier<EmulationRegistration>, _ db: Database) throws {
    let isThere = try RegistrationTable.stands(id, db)
    if !isThere { throw try RegisterError.absent(RegistrationTable.table, id: id.number, db) }
  }

  /// Strikes out a registration entered by mistake.
  public func voidRegistration(_ id: Identifier<EmulationRegistration>, reason: String) throws {
    try write("registration void", reason: reason) { change in
      try Self.requireRegistration(id, change.db)
      try change.void(RegistrationTable.table, id: id.number)
    }
  }
}
