internal import GRDB
public import Recognition

extension Register {
  /// Enters a member in hardship.
  ///
  /// - Parameter ward: by name or code on the first day.
  public func addHardship(
    of person: Identifier<Recipient>, ward: String, need: String?, visitsOwed: Int?, from day: CivilDate
  ) throws -> Identifier<HardshipCase> {
    try write("hardship add") { change in
      try requireCome(day)
      let identity = try Self.identity(of: person, change.db)
      let type = try RecipientTable.record(identity, change.db)?.type
      if let type, type != .individual { throw RegisterError.service(.notAPerson(person.number, type)) }
      let open = try HardshipTable.listings(change.db).first { $0.hardship.recipientID == identity && $0.hardship.closedOn == nil }
      if let open { throw RegisterError.hardship(.known(open.id.number)) }
      let place = try Self.named(ward) { try PlaceFinder(change.db).ward(ward, on: day).id }
      return try HardshipTable.insert(
        HardshipCase(recipientID: identity, placeID: place, openedOn: day, visitsOwed: visitsOwed, need: need), in: change)
    }
  }

  public func importHardships(
    _ rows: some Sequence<ListRow<HardshipRow>>, file: String?, options: ImportSummary.Options
  ) throws -> ImportSummary {
    try importList("hardship import", rows, options: options) { change in
      let list = HardshipImport(change: change, finder: try PlaceFinder(change.db), file: file, today: hand.today, options: options)
      return { row, summary in try list.enter(row, &summary) }
    }
  }

  public func importVisits(
    _ rows: some Sequence<ListRow<HardshipVisitRow>>, file: String?, options: ImportSummary.Options
  ) throws -> ImportSummary {
    try importList("hardship import", rows, options: options) { change in
      let list = HardshipImport(change: change, finder: try PlaceFinder(change.db), file: file, today: hand.today, options: options)
      return { row, summary in try list.enter(row, &summary) }
    }
  }

  /// Enters a visit that was paid.
  public func add(_ visit: HardshipVisit, to id: Identifier<HardshipCase>) throws -> Identifier<HardshipVisit> {
    try write("hardship visit") { change in
      try requireCome(visit.visitedOn)
      let hardship = try Self.hardship(id, change.db)
      if visit.visitedOn < hardship.openedOn {
        throw RegisterError.hardship(.beforeItOpened(visit.visitedOn, openedOn: hardship.openedOn))
      }
      if let closed = hardship.closedOn, visit.visitedOn > closed { throw RegisterError.hardship(.closed(id.number, on: closed)) }
      return try HardshipTable.insert(visit, of: id, in: change)
    }
  }

  /// Closes a case: its last day.
  public func closeHardship(_ id: Identifier<HardshipCase>, on day: CivilDate) throws {
    try write("hardship close") { change in
      try requireCome(day)
      let hardship = try Self.hardship(id, change.db)
      if let closed = hardship.closedOn { throw RegisterError.hardship(.closed(id.number, on: closed)) }
      if day < hardship.openedOn { throw RegisterError.hardship(.beforeItOpened(day, openedOn: hardship.openedOn)) }
      try change.update(HardshipTable.table, id: id.number, set: ["closed_on": .date(day)])
    }
  }

  /// Strikes out a case entered by mistake, with its visits.
  public func voidHardship(_ id: Identifier<HardshipCase>, reason: String) throws {
    try write("hardship void", reason: reason) { change in
      _ = try Self.hardship(id, change.db)
      try change.voidAll(HardshipTable.visits, where: "case_id", is: id.number)
      try change.void(HardshipTable.table, id: id.number)
    }
  }

  /// The cases, with their visits: for the office's own use alone.
  public func hardships() throws -> [HardshipListing] { try read(HardshipTable.listings) }

  public func findHardship(_ id: Identifier<HardshipCase>) throws -> HardshipListing {
    try read { db in
      guard let listing = try HardshipTable.listing(id, db) else { throw try RegisterError.absent(HardshipTable.table, id: id.number, db) }
      return listing
    }
  }

  private static func hardship(_ id: Identifier<HardshipCase>, _ db: Database) throws -> HardshipCase {
    guard let listing = try HardshipTable.listing(id, db) else {
      throw try RegisterError.absent(HardshipTable.table, id: id.number, db)
    }
    return listing.hardship
  }
}

/// Why something about a member in hardship could not be recorded.
public enum HardshipProblem: Error, Equatable, Sendable {
  /// The person has a case that is open.
  case known(Int64)
  case closed(Int64, on: CivilDate)
  case beforeItOpened(CivilDate, openedOn: CivilDate)
}
