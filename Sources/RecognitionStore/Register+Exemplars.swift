internal import GRDB
public import Recognition

extension Register {
  public func importExemplars(
    _ rows: some Sequence<ListRow<ExemplarRow>>, file: String?, options: ImportSummary.Options, command: String = "exemplar import"
  ) throws -> ImportSummary {
    var importer: ExemplarImport?
    return try importList(command, rows, options: options) { change, row, summary in
      if importer == nil {
        importer = ExemplarImport(change: change, finder: try PlaceFinder(change.db), file: file, options: options)
      }
      try importer?.enter(row, &summary)
    }
  }

  /// An exemplar with the place it was told in.
  public struct ExemplarListing: Sendable {
    public var id: Identifier<Exemplar>
    public var exemplar: Exemplar
    public var ward: Entry<Place>?
  }

  public func exemplars(id: Identifier<Exemplar>? = nil, year: Int? = nil) throws -> [ExemplarListing] {
    try read { db in
      try ExemplarTable.all(db, id: id, year: year).map { entry in
        ExemplarListing(
          id: entry.id, exemplar: entry.value, ward: try entry.value.placeID.flatMap { try PlaceTable.place($0, db) })
      }
    }
  }

  public func voidExemplar(_ id: Identifier<Exemplar>, reason: String) throws {
    try write("exemplar void", reason: reason) { change in
      guard try !ExemplarTable.all(change.db, id: id).isEmpty else {
        throw RegisterError.noSuchEntry(table: ExemplarTable.table.name, id: id.number)
      }
      try change.void(ExemplarTable.table, id: id.number)
    }
  }
}
