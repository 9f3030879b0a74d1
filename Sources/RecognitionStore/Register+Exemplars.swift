internal import GRDB
public import Recognition

extension Register {
  public func importExemplars(
    _ rows: some Sequence<ListRow<ExemplarRow>>, file: String?, options: ImportSummary.Options
  ) throws -> ImportSummary {
    try importList("exemplar import", rows, options: options) { change in
      ExemplarImport(change: change, finder: try PlaceFinder(change.db), file: file, options: options).enter
    }
  }

  /// Enters one exemplar.
  ///
  /// - Returns: its id, or the id of the same one the book has; and what is worth a second look.
  /// - Throws: `Findings` when it cannot stand.
  public func add(_ exemplar: ExemplarRow) throws -> (id: Identifier<Exemplar>, doubts: [Finding]) {
    try write("exemplar add") { change in
      let importer = ExemplarImport(change: change, finder: try PlaceFinder(change.db), file: nil, options: .init())
      var summary = ImportSummary()
      try importer.enter(exemplar, &summary)
      guard let id = importer.newest, summary.changed == 0 else { throw Findings(summary.findings) }
      return (id, summary.findings)
    }
  }

  /// An exemplar with the place it was told in.
  public struct ExemplarListing: Sendable {
    public var id: Identifier<Exemplar>
    public var exemplar: Exemplar
    public var ward: Entry<Place>?

    /// The listing as this reader may know it.
    public func told(to audience: Audience) -> ExemplarListing {
      let told = exemplar.told(to: audience)
      return ExemplarListing(id: id, exemplar: told, ward: told.placeID == nil ? nil : ward)
    }
  }

  public func exemplars(
    id: Identifier<Exemplar>? = nil, year: Int? = nil, recipient: Identifier<Recipient>? = nil
  ) throws -> [ExemplarListing] {
    try read { db in
      try ExemplarTable.all(db, id: id, year: year, recipient: recipient).map { entry in
        ExemplarListing(
          id: entry.id, exemplar: entry.value, ward: try entry.value.placeID.flatMap { try PlaceTable.place($0, db) })
      }
    }
  }

  public func findExemplar(_ id: Identifier<Exemplar>) throws -> ExemplarListing {
    guard let listing = try exemplars(id: id).first else {
      throw try read { try RegisterError.absent(ExemplarTable.table, id: id.number, $0) }
    }
    return listing
  }

  public func voidExemplar(_ id: Identifier<Exemplar>, reason: String) throws {
    try write("exemplar void", reason: reason) { change in
      guard try !ExemplarTable.all(change.db, id: id).isEmpty else {
        throw try RegisterError.absent(ExemplarTable.table, id: id.number, change.db)
      }
      try change.voidAll(ExemplarSpreadTable.tellings, where: "exemplar_id", is: id.number)
      try change.voidAll(ExemplarSpreadTable.followers, where: "exemplar_id", is: id.number)
      try change.void(ExemplarTable.table, id: id.number)
    }
  }
}
