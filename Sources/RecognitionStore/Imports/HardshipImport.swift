internal import Recognition

/// Brings members in hardship, and visits to them, into the book.
struct HardshipImport {
  let change: Change
  let finder: PlaceFinder
  let file: String?
  let today: CivilDate
  let options: ImportSummary.Options

  func enter(_ row: HardshipRow, _ summary: inout ImportSummary) throws {
    var found = RowFindings(file: file, row: row.row)
    let ward = try found.take("ward", row.ward) { try finder.ward(row.ward, on: max(row.from, PlaceMap.firstDay)).id }
    if row.from > today { found.add("from", row.from.description, .notYet(today: today)) }
    guard let ward, !found.isRefused else { return count(.refused, row.row, nil, found, &summary) }
    let match = try RecipientMatch(row.person, ward: ward, change.db)
    if let known = try match.known.flatMap({ try HardshipTable.open(of: $0, on: row.from, change.db) }) {
      let verdict = try compare(row, with: known, &found)
      return count(verdict, row.row, known.id.number, found, &summary)
    }
    let isHeld = match.doubt != nil && options.holdDoubtful
    var new: Identifier<HardshipCase>?
    let doubt = try match.problem(change.db) {
      if isHeld { return nil }
      let who = try match.entered(row.person, in: change)
      new = try HardshipTable.insert(
        HardshipCase(recipientID: who, placeID: ward, openedOn: row.from, visitsOwed: row.visitsOwed, need: row.need), in: change)
      return who
    }
    if let doubt { found.add("recipient", row.person.name, doubt, .doubtful) }
    count(doubt == nil ? .new : .doubtful, row.row, new?.number, found, &summary)
  }

  func enter(_ row: HardshipVisitRow, _ summary: inout ImportSummary) throws {
    var found = RowFindings(file: file, row: row.row)
    let day = row.visit.visitedOn
    let ward = try found.take("ward", row.ward) { try finder.ward(row.ward, on: max(day, PlaceMap.firstDay)).id }
    if day > today { found.add("visitedOn", day.description, .notYet(today: today)) }
    guard let ward, !found.isRefused else { return count(.refused, row.row, nil, found, &summary) }
    let known = try RecipientMatch(row.person, ward: ward, change.db).known
    guard let hardship = try known.flatMap({ try HardshipTable.open(of: $0, on: day, change.db) }) else {
      found.add("recipient", row.person.name, .force(.noOpenCase(on: day)))
      return count(.refused, row.row, nil, found, &summary)
    }
    if let same = hardship.visits.first(where: { $0.value == row.visit }) {
      return count(.same, row.row, same.id.number, found, &summary)
    }
    let id = try HardshipTable.insert(row.visit, of: hardship.id, in: change)
    count(.new, row.row, id.number, found, &summary)
  }

  private func compare(
    _ row: HardshipRow, with known: HardshipListing, _ found: inout RowFindings
  ) throws -> ImportSummary.Verdict {
    let columns = [
      known.hardship.need == row.need ? nil : "need", known.hardship.visitsOwed == row.visitsOwed ? nil : "visitsOwed",
    ].compactMap { $0 }
    if columns.isEmpty { return .same }
    found.add("recipient", row.person.name, .otherParticulars(id: known.id.number, columns: columns), .changed)
    if options.update {
      try change.update(
        HardshipTable.table, id: known.id.number, set: ["need": .text(row.need), "visits_owed": .integer(row.visitsOwed)])
    }
    return .changed
  }

  private func count(
    _ verdict: ImportSummary.Verdict, _ row: Int, _ entry: Int64?, _ found: RowFindings, _ summary: inout ImportSummary
  ) {
    summary.add(found.all)
    summary.count(verdict, row: row, entry: entry)
  }
}
