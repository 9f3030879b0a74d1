internal import GRDB
public import Recognition

extension Register {
  /// Looks for words among recipients, decisions, ceremonies, units, and the texts of awards and examples.
  ///
  /// The index is brought up to date first; where the file takes no writing, one is made for this run alone.
  public func find(_ query: SearchQuery, _ filter: SearchFilter = SearchFilter()) throws -> SearchResult {
    try bringSearchUpToDate()
    return try read { db in
      var reader = try SearchReader(filter, db)
      try reader.look(for: query)
      let found = Array(reader.found.prefix(filter.limit))
      let telling = try SearchTelling(found, db)
      return SearchResult(hits: found.compactMap(telling.hit), hasMore: reader.found.count > filter.limit)
    }
  }

  /// Names of public recipients that are at most two letters from what was looked for, the nearest first, five at most.
  public func names(near query: SearchQuery) throws -> [String] {
    try read { try RecipientTable.names(near: query.text, $0) }
  }

  /// Makes the index of words anew.
  public func rebuildSearch() throws {
    try RegisterError.translating(path) { try queue.write(SearchIndex.rebuild) }
  }

  /// Looks up the rows of a list, which enters nothing.
  ///
  /// - Parameters:
  ///   - owner: whose gift lists are asked about; nil: none.
  ///   - position: the lot alone of several.
  /// - Returns: an answer for every recipient that a row may mean, or one for nobody; and what is wrong with rows.
  public func lookUp(
    _ rows: some Sequence<ListRow<NameRow>>, file: String?, gifts owner: LotReference.Owner?, lot position: Int?, for audience: Audience
  ) throws -> (answers: [NameAnswer], findings: [Finding]) {
    try read { db in
      let lots = try owner.map { try Self.lots($0, only: position, db) }
      var lookUp = NameLookUp(db, lots: lots, audience: audience, file: file)
      for row in rows { try lookUp.take(row) }
      return (lookUp.answers, lookUp.findings)
    }
  }

  /// The lots whose lists are asked about.
  private static func lots(_ owner: LotReference.Owner, only position: Int?, _ db: Database) throws -> [Identifier<GiftLot>] {
    guard position == nil else { return [try lot(LotReference(owner: owner, position: position), db).id] }
    let lots = try lots(of: owner, db)
    if lots.isEmpty { throw RegisterError.noLots(owner.text) }
    return lots.map(\.id)
  }

  private func bringSearchUpToDate() throws {
    try RegisterError.translating(path) {
      let reach = try queue.read(SearchIndex.reach)
      if reach == .current { return }
      if reach == .behind {
        do { return try queue.write(SearchIndex.bringUpToDate) } catch let error as DatabaseError {
          guard Self.takesNoWriting.contains(error.resultCode) else { throw error }
        }
      }
      try queue.writeWithoutTransaction(SearchIndex.makePrivate)
    }
  }

  private static let takesNoWriting: [ResultCode] = [
    .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN, .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_BUSY,
  ]

  /// Whether SQLite finds the index in itself contradictory; a file that takes no writing cannot be asked.
  var isSearchBroken: Bool {
    do {
      try queue.write { try $0.execute(sql: "INSERT INTO search (search) VALUES ('integrity-check')") }
      return false
    } catch {
      return (error as? DatabaseError)?.resultCode == .SQLITE_CORRUPT
    }
  }
}
