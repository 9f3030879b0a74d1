internal import Recognition

/// Brings registrations for emulation into the book.
final class RegistrationImport {
  private let change: Change
  private let finder: PlaceFinder
  private let catalogue: AwardCatalogue
  private let file: String?
  private let today: CivilDate
  private let options: ImportSummary.Options
  /// The registration of the last row that is in the book.
  private(set) var newest: Identifier<EmulationRegistration>?

  init(change: Change, file: String?, today: CivilDate, options: ImportSummary.Options) throws {
    self.change = change
    finder = try PlaceFinder(change.db)
    catalogue = try AwardKindTable.catalogue(change.db)
    self.file = file
    self.today = today
    self.options = options
  }

  func enter(_ row: RegistrationRow, _ summary: inout ImportSummary) throws {
    var found = RowFindings(file: file, row: row.row)
    let ward = try row.ward.flatMap { text in
      try found.take("ward", text) { try finder.ward(text, inYear: row.year.year).id }
    }
    let kind = try found.take("award", row.award) { try catalogue.kind(row.award, on: CivilDate.lastDay(ofYear: row.year.year)) }
    check(row, kind, &found)
    newest = nil
    var verdict = ImportSummary.Verdict.refused
    if let kind, !found.isRefused { verdict = try judge(row, kind.id, ward: ward, &found) }
    summary.add(found.all)
    summary.count(verdict, row: row.row, entry: newest?.number)
  }

  /// One registers for this year or the next.
  private func check(_ row: RegistrationRow, _ kind: Entry<AwardKind>?, _ found: inout RowFindings) {
    if row.year.year > today.year + 1 { found.add("year", row.year.description, .notYet(today: today)) }
    if let day = row.registeredOn, day > today { found.add("registeredOn", day.description, .notYet(today: today)) }
    if let kind, !kind.value.recipients.contains(row.recipient.type) {
      found.add("award", row.award, .awardKindNotFor(row.recipient.type, code: kind.value.code), .doubtful)
    }
  }

  private func judge(
    _ row: RegistrationRow, _ kind: Identifier<AwardKind>, ward: Identifier<Place>?, _ found: inout RowFindings
  ) throws -> ImportSummary.Verdict {
    let match = try RecipientMatch(row.recipient, ward: ward, change.db)
    if let person = match.known, let known = try RegistrationTable.same(of: person, year: row.year, kind: kind, change.db) {
      return try compare(row, with: known, &found)
    }
    let isHeld = options.holdDoubtful && (match.doubt != nil || found.isDoubtful)
    let doubt = try match.problem(change.db) { isHeld ? nil : try insert(row, kind, ward, match) }
    if let doubt { found.add("recipient", row.recipient.name, doubt, .doubtful) }
    return found.isDoubtful ? .doubtful : .new
  }

  /// Returns whom the registration was entered under.
  private func insert(
    _ row: RegistrationRow, _ kind: Identifier<AwardKind>, _ ward: Identifier<Place>?, _ match: RecipientMatch
  ) throws -> Identifier<Recipient> {
    let person = try match.entered(row.recipient, in: change)
    newest = try RegistrationTable.insert(
      EmulationRegistration(year: row.year, recipientID: person, kindID: kind, placeID: ward, registeredOn: row.registeredOn), in: change)
    return person
  }

  private func compare(
    _ row: RegistrationRow, with known: (id: Identifier<EmulationRegistration>, registeredOn: CivilDate?), _ found: inout RowFindings
  ) throws -> ImportSummary.Verdict {
    newest = known.id
    if row.registeredOn == known.registeredOn { return .same }
    found.add("recipient", row.recipient.name, .otherParticulars(id: known.id.number, columns: ["registeredOn"]), .changed)
    if options.update {
      try change.update(RegistrationTable.table, id: known.id.number, set: ["registered_on": .date(row.registeredOn)])
    }
    return .changed
  }
}
