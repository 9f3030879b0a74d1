internal import GRDB
internal import Recognition
internal import VietnameseText

/// Brings where exemplars were told of, and who followed them, into the book.
struct ExemplarSpreadImport {
  let change: Change
  let finder: PlaceFinder
  let file: String?
  let today: CivilDate
  let options: ImportSummary.Options

  func enter(_ row: ExemplarSpreadRow, _ summary: inout ImportSummary) throws {
    var found = RowFindings(file: file, row: row.row)
    let exemplar = try found.take("exemplar", row.exemplar) { try id(of: row) }
    let verdict =
      switch row.told {
      case .telling(let telling): try enter(telling, of: exemplar, &found)
      case .follower(let recipient, let ward, let day): try enter(recipient, ward: ward, from: day, of: exemplar, &found)
      }
    summary.add(found.all)
    summary.count(verdict, row: row.row, entry: exemplar?.number)
  }

  private func id(of row: ExemplarSpreadRow) throws -> Identifier<Exemplar> {
    if let number = Int64(row.exemplar), try !ExemplarTable.all(change.db, id: Identifier(number)).isEmpty { return Identifier(number) }
    let name = Folding.identityFold(row.exemplar)
    let meant = try ExemplarTable.all(change.db).filter { entry in
      Folding.identityFold(entry.value.recipient.name) == name && (row.year == nil || entry.value.year == row.year)
    }
    guard meant.count == 1 else { throw EntryProblem.whichExemplar(meant.map(\.id.number)) }
    return meant[0].id
  }

  private func enter(
    _ telling: ExemplarTelling, of id: Identifier<Exemplar>?, _ found: inout RowFindings
  ) throws -> ImportSummary.Verdict {
    if telling.toldOn > today { found.add("toldOn", telling.toldOn.description, .notYet(today: today)) }
    guard let id, !found.isRefused else { return .refused }
    guard let known = try ExemplarSpreadTable.telling(like: telling, of: id, change.db) else {
      try ExemplarSpreadTable.insert(telling, of: id, in: change)
      return .new
    }
    if known.telling.listeners == telling.listeners { return .same }
    found.add("toldIn", telling.toldIn, .otherParticulars(id: id.number, columns: ["listeners"]), .changed)
    if options.update {
      try change.update(ExemplarSpreadTable.tellings, id: known.id, set: ["listeners": .integer(telling.listeners)])
    }
    return .changed
  }

  private func enter(
    _ recipient: Recipient, ward text: String?, from day: CivilDate?, of id: Identifier<Exemplar>?, _ found: inout RowFindings
  ) throws -> ImportSummary.Verdict {
    if let day, day > today { found.add("followedOn", day.description, .notYet(today: today)) }
    let ward = try text.flatMap { text in
      try found.take("ward", text) { try finder.ward(text, on: min(max(day ?? today, PlaceMap.firstDay), today)).id }
    }
    guard let id, !found.isRefused else { return .refused }
    let match = try RecipientMatch(recipient, ward: ward, change.db)
    if let person = match.known, let known = try ExemplarSpreadTable.follower(person, of: id, change.db) {
      return try compare(day, with: known, recipient, of: id, &found)
    }
    let isHeld = options.holdDoubtful && match.doubt != nil
    let doubt = try match.problem(change.db) { isHeld ? nil : try insert(recipient, match, from: day, of: id) }
    if let doubt { found.add("recipient", recipient.name, doubt, .doubtful) }
    return doubt == nil ? .new : .doubtful
  }

  /// Returns whom the follower was entered under.
  private func insert(
    _ recipient: Recipient, _ match: RecipientMatch, from day: CivilDate?, of id: Identifier<Exemplar>
  ) throws -> Identifier<Recipient> {
    let person = try match.entered(recipient, in: change)
    try ExemplarSpreadTable.insert(person, of: id, from: day, in: change)
    return person
  }

  private func compare(
    _ day: CivilDate?, with known: (id: Int64, followedOn: CivilDate?), _ recipient: Recipient, of id: Identifier<Exemplar>,
    _ found: inout RowFindings
  ) throws -> ImportSummary.Verdict {
    if day == known.followedOn { return .same }
    found.add("recipient", recipient.name, .otherParticulars(id: id.number, columns: ["followedOn"]), .changed)
    if options.update { try change.update(ExemplarSpreadTable.followers, id: known.id, set: ["followed_on": .date(day)]) }
    return .changed
  }
}
