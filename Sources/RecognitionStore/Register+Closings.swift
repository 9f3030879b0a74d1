internal import GRDB
public import Recognition

extension Register {
  /// Closes a year: from now on what touches it needs a reason and prints as a correction. Returns the fingerprint it is closed with.
  @discardableResult
  public func close(_ year: MeritYear, reason: String? = nil) throws -> Fingerprint {
    try write("close", reason: reason) { change in
      if let closing = try YearClosingTable.closings(change.db, year: year.year).first {
        throw RegisterError.history(.alreadyClosed(year.year, on: closing.closedOn))
      }
      let fingerprint = try HeadTable.fingerprint(change.db)
      try change.insert(YearClosingTable.table, [.integer(year.year), .text(fingerprint.description)])
      return fingerprint
    }
  }

  /// Opens a closed year again; that it was closed, and what corrected it, stays in the book.
  public func reopen(_ year: MeritYear, reason: String) throws {
    try write("close reopen", reason: reason) { change in
      guard let closing = try YearClosingTable.standing(change.db)[year.year] else {
        throw RegisterError.history(.notClosed(year.year))
      }
      try change.void(YearClosingTable.table, id: closing)
    }
  }

  /// The closed years, with what corrected each since.
  public func closings() throws -> [YearClosing] {
    try read { try YearClosingTable.closings($0) }
  }

  /// What touched a year after a point of the book's history, by the parts of its report.
  public func entries(touching year: Int, since mark: BookMark) throws -> [TouchingEntry] {
    let past = try asKnown(at: mark)
    return try read { db in
      let change = try Self.change(at: mark, db)
      return try ChangeTable.entries(where: "id > \(change)", db).compactMap { entry in
        let areas = try Self.areas(of: year, touchedBy: Int64(entry.change), db, past: past)
        return areas.isEmpty ? nil : TouchingEntry(entry: entry, areas: areas)
      }
    }
  }

  private static func areas(of year: Int, touchedBy change: Int64, _ db: Database, past: Register) throws -> Set<YearArea> {
    var areas: Set<YearArea> = []
    for (table, range) in try ChangeTable.parts(of: change, db) {
      guard let area = YearsOfRows.area(of: table) else { continue }
      let ids = "SELECT id FROM \(table) WHERE id BETWEEN \(range.lowerBound) AND \(range.upperBound)"
      if try YearsOfRows.years(of: table, ids: ids, db).contains(year) { areas.insert(area) }
    }
    for table in try ChangeLineTable.tables(editedBy: change, db) {
      guard let area = YearsOfRows.area(of: table) else { continue }
      let ids = try Int64.fetchAll(db, sql: ChangeLineTable.ids(in: table, editedBy: change)).map(\.description).joined(separator: ", ")
      let (now, then) = (try YearsOfRows.years(of: table, ids: ids, db), try past.read { try YearsOfRows.years(of: table, ids: ids, $0) })
      guard now.union(then).contains(year) else { continue }
      let movesAll = table == CeremonyTable.table.name && now != then  // With a gathering that moves goes all that hangs on it.
      areas.formUnion(movesAll ? YearArea.allCases : [area])
    }
    return areas
  }
}
