internal import Recognition

/// Brings rows of exemplars into the book.
final class ExemplarImport {
  private let change: Change
  private let finder: PlaceFinder
  private let file: String?
  private let options: ImportSummary.Options
  /// The exemplar of the last row that is in the book.
  private(set) var newest: Identifier<Exemplar>?

  init(change: Change, finder: PlaceFinder, file: String?, options: ImportSummary.Options) {
    self.change = change
    self.finder = finder
    self.file = file
    self.options = options
  }

  func enter(_ row: ExemplarRow, _ summary: inout ImportSummary) throws {
    var found = RowFindings(file: file, row: row.row)
    let day = try heldOn(row, &found) ?? CivilDate.lastDay(ofYear: row.year.year)
    let ward = try row.ward.flatMap { text in
      try found.take("ward", text) { try finder.ward(text, on: day) }
    }
    newest = nil
    let verdict = found.isRefused ? .refused : try judge(row, ward: ward?.id, &found)
    summary.add(found.all)
    summary.count(verdict, row: row.row, entry: newest?.number)
  }

  private func heldOn(_ row: ExemplarRow, _ found: inout RowFindings) throws -> CivilDate? {
    guard let id = row.ceremonyID else { return nil }
    let day = try CeremonyTable.day(of: id, change.db)
    if day == nil { found.add("ceremony", id.description, .unknownCeremony) }
    return day
  }

  private func judge(
    _ row: ExemplarRow, ward: Identifier<Place>?, _ found: inout RowFindings
  ) throws -> ImportSummary.Verdict {
    let match = try RecipientMatch(row.recipient, ward: ward, change.db)
    let exemplar = Exemplar(
      recipient: row.recipient, placeID: ward, field: row.field, deed: row.deed, year: row.year, ceremonyID: row.ceremonyID)
    if let known = match.known, let entry = try ExemplarTable.same(as: exemplar, recipient: known, change.db) {
      return try compare(exemplar, with: entry, &found)
    }
    let isHeld = match.doubt != nil && options.holdDoubtful
    let doubt = try match.problem(change.db) { isHeld ? nil : try insert(exemplar, match) }
    if let doubt { found.add("recipient", row.recipient.name, doubt, .doubtful) }
    return doubt == nil ? .new : .doubtful
  }

  /// Returns whom the exemplar was entered under.
  private func insert(_ exemplar: Exemplar, _ match: RecipientMatch) throws -> Identifier<Recipient> {
    let recipient = try match.entered(exemplar.recipient, in: change)
    newest = try ExemplarTable.insert(exemplar, recipient: recipient, in: change)
    return recipient
  }

  private func compare(
    _ exemplar: Exemplar, with known: Entry<Exemplar>, _ found: inout RowFindings
  ) throws -> ImportSummary.Verdict {
    newest = known.id
    let columns = [
      exemplar.placeID == known.value.placeID ? nil : "ward", exemplar.deed == known.value.deed ? nil : "deed",
      exemplar.ceremonyID == known.value.ceremonyID ? nil : "ceremony",
    ].compactMap { $0 }
    if columns.isEmpty { return .same }
    found.add("recipient", exemplar.recipient.name, .otherParticulars(id: known.id.number, columns: columns), .changed)
    if options.update {
      try change.update(
        ExemplarTable.table, id: known.id.number,
        set: ["place_id": .id(exemplar.placeID), "deed": .text(exemplar.deed), "ceremony_id": .id(exemplar.ceremonyID)])
    }
    return .changed
  }
}
