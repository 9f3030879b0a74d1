internal import GRDB
public import Recognition

extension Register {
  /// Enters one yearly classification.
  ///
  /// - Returns: its id, or the id of the same one the book has.
  /// - Throws: `Findings` when it cannot stand, or the book has another result of it.
  public func add(_ row: SafetyRow) throws -> Identifier<SafetyClassification> {
    try write("safety add") { change in
      let list = SafetyImport(change: change, finder: try PlaceFinder(change.db), file: nil, today: hand.today, options: .init())
      var summary = ImportSummary()
      try list.enter(row, &summary)
      guard let id = list.newest, summary.changed == 0 else { throw Findings(summary.findings) }
      return id
    }
  }

  /// Brings in a list of yearly classifications; one that differs from the book's is changed only where the options say so.
  public func importSafety(
    _ rows: some Sequence<ListRow<SafetyRow>>, file: String?, options: ImportSummary.Options
  ) throws -> ImportSummary {
    try importList("safety import", rows, options: options) { change in
      SafetyImport(change: change, finder: try PlaceFinder(change.db), file: file, today: hand.today, options: options).enter
    }
  }

  /// The classifications that stand, by year.
  ///
  /// - Parameter year: nil: of all years.
  public func safetyClassifications(year: Int? = nil) throws -> [SafetyListing] {
    try read { try SafetyTable.listings($0, year: year) }
  }

  public func findSafety(_ id: Identifier<SafetyClassification>) throws -> SafetyListing { try read { try Self.safety(id, $0) } }

  /// Corrects what was decided of a classification; its year, subject and place are what it is about and stay.
  public func edit(_ id: Identifier<SafetyClassification>, _ edit: (inout SafetyClassification) -> Void) throws {
    try write("safety edit") { change in
      var one = try Self.safety(id, change.db).classification
      edit(&one)
      if let day = one.decidedOn { try requireCome(day) }
      try SafetyTable.update(id, to: one, in: change)
      if change.isEmpty { throw RegisterError.nothingToChange }
    }
  }

  private static func safety(_ id: Identifier<SafetyClassification>, _ db: Database) throws -> SafetyListing {
    guard let listing = try SafetyTable.listings(db).first(where: { $0.id == id }) else {
      throw try RegisterError.absent(SafetyTable.table, id: id.number, db)
    }
    return listing
  }

  /// Strikes out a classification entered by mistake.
  public func voidSafety(_ id: Identifier<SafetyClassification>, reason: String) throws {
    try write("safety void", reason: reason) { change in
      _ = try Self.safety(id, change.db)
      try change.void(SafetyTable.table, id: id.number)
    }
  }
}
