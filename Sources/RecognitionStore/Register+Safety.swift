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

  /// Strikes out a classification entered by mistake.
  public func voidSafety(_ id: Identifier<SafetyClassification>, reason: String) throws {
    try write("safety void", reason: reason) { change in
      guard try SafetyTable.listings(change.db).contains(where: { $0.id == id }) else {
        throw try RegisterError.absent(SafetyTable.table, id: id.number, change.db)
      }
      try change.void(SafetyTable.table, id: id.number)
    }
  }
}
