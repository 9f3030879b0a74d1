internal import GRDB
public import Recognition

extension Register {
  /// Enters where an exemplar was told of.
  public func tell(of id: Identifier<Exemplar>, _ telling: ExemplarTelling) throws {
    try write("exemplar tell") { change in
      try requireCome(telling.toldOn)
      try Self.requireExemplar(id, change.db)
      if try ExemplarSpreadTable.tellings(of: id, change.db).contains(telling) { throw RegisterError.enteredAlready }
      try ExemplarSpreadTable.insert(telling, of: id, in: change)
    }
  }

  /// Enters who followed an exemplar.
  ///
  /// - Parameter day: the first day; nil: not told.
  public func follow(_ id: Identifier<Exemplar>, by recipient: Identifier<Recipient>, from day: CivilDate?) throws {
    try write("exemplar follow") { change in
      if let day { try requireCome(day) }
      try Self.requireExemplar(id, change.db)
      let identity = try Self.identity(of: recipient, change.db)
      if try ExemplarSpreadTable.followers(of: id, change.db).contains(where: { $0.recipient.id == identity }) {
        throw RegisterError.enteredAlready
      }
      try ExemplarSpreadTable.insert(identity, of: id, from: day, in: change)
    }
  }

  /// Brings in a list of where exemplars were told of, or of who followed them.
  public func importExemplarSpread(
    _ rows: some Sequence<ListRow<ExemplarSpreadRow>>, file: String?, options: ImportSummary.Options
  ) throws -> ImportSummary {
    try importList("exemplar import", rows, options: options) { change in
      ExemplarSpreadImport(change: change, finder: try PlaceFinder(change.db), file: file, today: hand.today, options: options).enter
    }
  }

  /// Where an exemplar was told of, the earliest first, and who followed it.
  public func spread(of id: Identifier<Exemplar>) throws -> (tellings: [ExemplarTelling], followers: [ExemplarFollower]) {
    try read { db in (try ExemplarSpreadTable.tellings(of: id, db), try ExemplarSpreadTable.followers(of: id, db)) }
  }

  private static func requireExemplar(_ id: Identifier<Exemplar>, _ db: Database) throws {
    if try ExemplarTable.all(db, id: id).isEmpty { throw try RegisterError.absent(ExemplarTable.table, id: id.number, db) }
  }
}
