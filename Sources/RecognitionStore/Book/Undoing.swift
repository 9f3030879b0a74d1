internal import GRDB
internal import Recognition

/// Takes back a change as a whole: every row it entered is struck out, when nothing entered later hangs on it. What headings meant before it,
/// they mean again.
struct Undoing {
  let undone: Int64
  private let change: Change
  private var db: Database { change.db }

  /// - Throws: `RegisterError.history` for a change that edited, or that something hangs on.
  init(_ undone: Int64, in change: Change) throws {
    self.undone = undone
    self.change = change
    _ = try Register.change(at: .change(undone), change.db)
    if undone == 1 { throw RegisterError.history(.undoOfTheFirst) }
    let edited = try ChangeLineTable.tables(editedBy: undone, change.db).filter { $0 != HeadingMeaningTable.table.name }
    if !edited.isEmpty { throw RegisterError.history(.undoOfEdits(undone)) }
  }

  func run() throws {
    let entered = try enteredRows()
    let meanings = try HeadingMeaningTable.struckOut(by: undone, db)
    if entered.isEmpty && meanings.isEmpty { throw RegisterError.history(.nothingToUndo(undone)) }
    let hanging = try entered.flatMap { try rows(hangingOn: $0.table, $0.ids) + rows(editedSince: $0.table, $0.ids) }
    if !hanging.isEmpty { throw RegisterError.history(.undoHindered(undone, by: hanging)) }
    try AwardTallyTable.keepInStep(awards(touchedBy: entered), in: change) {
      for (table, ids) in entered { for id in ids { try change.void(table, id: id) } }
    }
    for meaning in meanings { try HeadingMeaningTable.enter(meaning, in: change) }
    try GiftShareTable.recount(db)
  }

  /// The rows that stand of those the change entered. That it corrected a closed year, and how rows read before it, stay told.
  private func enteredRows() throws -> [(table: BookTable, ids: [Int64])] {
    try ChangeTable.parts(of: undone, db).compactMap { part in
      let stays = [YearClosingTable.corrections.name, ChangeLineTable.table.name].contains(part.table)
      guard !stays, let table = BookTables.named(part.table) else { return nil }
      let ids = try Int64.fetchAll(
        db, sql: "SELECT id FROM \(part.table) WHERE id BETWEEN ? AND ? AND voided_by IS NULL ORDER BY id",
        arguments: [part.ids.lowerBound, part.ids.upperBound])
      return ids.isEmpty ? nil : (table, ids)
    }
  }

  /// The awards that are struck out, and those that lose a conferral or a cancellation: their sums change.
  private func awards(touchedBy entered: [(table: BookTable, ids: [Int64])]) throws -> [Identifier<Award>] {
    let awards = try entered.flatMap { table, ids in
      if table.name == AwardTable.table.name { return ids }
      guard [ConferralTable.table.name, CancellationTable.table.name].contains(table.name) else { return [] }
      let list = ids.map(\.description).joined(separator: ", ")
      return try Int64.fetchAll(db, sql: "SELECT award_id FROM \(table.name) WHERE id IN (\(list))")
    }
    return Set(awards).sorted().map { Identifier($0) }
  }

  /// Standing rows of other changes that name one of these rows.
  private func rows(hangingOn table: BookTable, _ ids: [Int64]) throws -> [HistoryProblem.Hindrance] {
    try BookTables.chained.flatMap { other in
      try columns(of: other, naming: table).flatMap { column in
        try Row.fetchAll(
          db,
          sql: """
            SELECT id, change_id FROM \(other.name) WHERE \(column) BETWEEN ? AND ? AND voided_by IS NULL AND change_id <> ? ORDER BY id
            """, arguments: [ids.first, ids.last, undone]
        ).map { HistoryProblem.Hindrance(table: other.name, id: $0["id"], change: $0["change_id"]) }
      }
    }
  }

  private func columns(of other: BookTable, naming table: BookTable) throws -> [String] {
    try String.fetchAll(db, sql: #"SELECT "from" FROM pragma_foreign_key_list(?) WHERE "table" = ?"#, arguments: [other.name, table.name])
  }

  private func rows(editedSince table: BookTable, _ ids: [Int64]) throws -> [HistoryProblem.Hindrance] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT row_id, max(change_id) AS change_id FROM change_line WHERE table_name = ? AND row_id BETWEEN ? AND ? GROUP BY row_id
        """, arguments: [table.name, ids.first, ids.last]
    ).filter { ids.contains($0["row_id"]) }.map { HistoryProblem.Hindrance(table: table.name, id: $0["row_id"], change: $0["change_id"]) }
  }
}
