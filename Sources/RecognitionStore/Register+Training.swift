internal import GRDB
public import Recognition

extension Register {
  /// Enters a training session.
  ///
  /// - Parameter ward: by name or code on its day; nil: for all wards of the office.
  public func add(_ session: TrainingSession, ward: String?) throws -> Identifier<TrainingSession> {
    try write("training add") { change in
      try requireCome(session.heldOn)
      var session = session
      session.placeID = try ward.map { text in try Self.named(text) { try PlaceFinder(change.db).ward(text, on: session.heldOn).id } }
      return try TrainingTable.insert(session, in: change)
    }
  }

  public func importTraining(
    _ rows: some Sequence<ListRow<TrainingRow>>, file: String?, options: ImportSummary.Options
  ) throws -> ImportSummary {
    try importList("training import", rows, options: options) { change in
      let finder = try PlaceFinder(change.db)
      return { row, summary in try self.enter(row, finder, file: file, options, &summary, in: change) }
    }
  }

  private func enter(
    _ row: TrainingRow, _ finder: PlaceFinder, file: String?, _ options: ImportSummary.Options, _ summary: inout ImportSummary,
    in change: Change
  ) throws {
    var found = RowFindings(file: file, row: row.row)
    var session = row.session
    session.placeID = try row.ward.flatMap { text in
      try found.take("ward", text) { try finder.ward(text, on: max(session.heldOn, PlaceMap.firstDay)).id }
    }
    if session.heldOn > hand.today { found.add("heldOn", session.heldOn.description, .notYet(today: hand.today)) }
    let known = try found.isRefused ? nil : TrainingTable.same(as: session, change.db)
    var verdict: ImportSummary.Verdict = found.isRefused ? .refused : known == nil ? .new : .same
    var entry = known?.id.number
    if verdict == .new { entry = try TrainingTable.insert(session, in: change).number }
    if let known, known.session != session {
      verdict = .changed
      found.add("title", session.title, .otherParticulars(id: known.id.number, columns: Self.differing(known.session, session)), .changed)
      if options.update {
        try change.update(
          TrainingTable.table, id: known.id.number,
          set: ["organiser": .text(session.organiser), "attended": .integer(session.attended)])
      }
    }
    summary.add(found.all)
    summary.count(verdict, row: row.row, entry: entry)
  }

  private static func differing(_ one: TrainingSession, _ other: TrainingSession) -> [String] {
    [one.organiser == other.organiser ? nil : "organiser", one.attended == other.attended ? nil : "attended"].compactMap { $0 }
  }

  /// Enters who attended a session, by a list of names.
  public func importAttendance(
    _ rows: some Sequence<ListRow<NameRow>>, of id: Identifier<TrainingSession>, file: String?, options: ImportSummary.Options
  ) throws -> ImportSummary {
    try importList("training attend", rows, options: options) { change in
      guard let session = try TrainingTable.session(id, change.db) else {
        throw try RegisterError.absent(TrainingTable.table, id: id.number, change.db)
      }
      let finder = try PlaceFinder(change.db)
      return { row, summary in
        try Self.attend(row, session: id, on: session.heldOn, finder, file: file, options, &summary, in: change)
      }
    }
  }

  private static func attend(
    _ row: NameRow, session: Identifier<TrainingSession>, on day: CivilDate, _ finder: PlaceFinder, file: String?,
    _ options: ImportSummary.Options, _ summary: inout ImportSummary, in change: Change
  ) throws {
    var found = RowFindings(file: file, row: row.row)
    let ward = try row.ward.flatMap { text in try found.take("ward", text) { try finder.ward(text, on: max(day, PlaceMap.firstDay)).id } }
    defer { summary.add(found.all) }
    if found.isRefused { return summary.count(.refused, row: row.row) }
    let person = Recipient(type: .individual, name: row.name, birthYear: row.birthYear, idDigits: row.idDigits)
    let match = try RecipientMatch(person, ward: ward, change.db)
    var isNew = true
    let isHeld = match.doubt != nil && options.holdDoubtful
    let doubt = try match.problem(change.db) {
      if isHeld { return nil }
      let who = try match.entered(person, in: change)
      isNew = try TrainingTable.attend(session, who, in: change)
      return who
    }
    if !isNew { return summary.count(.same, row: row.row) }
    if let doubt { found.add("recipient", row.name, doubt, .doubtful) }
    summary.count(doubt == nil ? .new : .doubtful, row: row.row)
  }

  public func trainingSessions(year: Int? = nil) throws -> [TrainingListing] {
    try read { db in try TrainingTable.listings(db).filter { year == nil || $0.session.heldOn.year == year } }
  }

  public func findTraining(_ id: Identifier<TrainingSession>) throws -> TrainingListing {
    guard let listing = try trainingSessions().first(where: { $0.id == id }) else {
      throw try read { try RegisterError.absent(TrainingTable.table, id: id.number, $0) }
    }
    return listing
  }

  /// Strikes out a session entered by mistake, with who attended it.
  public func voidTraining(_ id: Identifier<TrainingSession>, reason: String) throws {
    try write("training void", reason: reason) { change in
      guard try TrainingTable.session(id, change.db) != nil else {
        throw try RegisterError.absent(TrainingTable.table, id: id.number, change.db)
      }
      try change.voidAll(TrainingTable.attendance, where: "session_id", is: id.number)
      try change.void(TrainingTable.table, id: id.number)
    }
  }
}
