internal import GRDB
public import Recognition

extension Register {
  /// The forms in force for a year; empty where the book knows of none.
  public func forms(ofYear year: Int) throws -> [StatisticsForm] {
    try read { try FormTables.all(forYear: year, $0).filter { $0.isInForce(forYear: year) } }
  }

  /// The forms that were in force before a year and are no longer, the newest ones.
  public func formsReplaced(beforeYear year: Int) throws -> [StatisticsForm] {
    let all = try read { try FormTables.all(forYear: year, $0) }
    let ended = all.filter { form in form.validity.to.map { $0 < form.dueDay(of: year) } ?? false }
    let last = ended.compactMap(\.validity.to).max()
    return ended.filter { $0.validity.to == last }
  }

  /// A form by its number or code; of several, the one in force for the year, else the newest before, else the first.
  public func findForm(_ text: String, year: Int) throws -> StatisticsForm {
    let all = try read { try FormTables.all(forYear: year, $0) }
    let named = all.filter { $0.number == text.trimmed || $0.code.lowercased() == text.trimmed.lowercased() }
    let due = named.first?.dueDay(of: year)
    let started = named.filter { form in due.map { (form.validity.from ?? $0) <= $0 } ?? false }
    guard let form = named.first(where: { $0.isInForce(forYear: year) }) ?? started.last ?? named.first else {
      throw RegisterError.form(.unknown(text, known: all.map(\.number)))
    }
    return form
  }

  /// Everything that one form of a year is made of.
  public func formSheet(_ text: String, year: Int, by basis: CountingBasis) throws -> FormSheet {
    let form = try findForm(text, year: year)
    guard form.measures == .awards else { throw RegisterError.form(.notMeasured(form.code)) }
    let instead = try forms(ofYear: year).filter { $0.measures == form.measures && $0.scope == form.scope && $0.code != form.code }
    return try read { db in
      FormSheet(
        form: form, facts: try FormFactsQuery.facts(year, by: basis, db), previous: try FormFactsQuery.facts(year - 1, by: basis, db),
        instead: instead, office: try OfficeTable.office(db).name,
        submitted: try FormSubmissionTable.all(of: form.code, year: year, db).first { $0.value.basis == basis }?.value,
        asOf: try Self.asOf(db, hand: hand),
        fingerprint: try HeadTable.fingerprint(db).description)
    }
  }

  /// The awards that each cell counts which counts any.
  public func awardsByCell(of table: FormTable) throws -> [FormCell: [AwardListing]] {
    let counted = table.counts.filter { $0.value > 0 }.map(\.key)
    return try read { db in
      let told = try FormFactsQuery.told(table.year, by: table.basis, db)
      let listings = try AwardListingQuery.listings(AwardFilter(ids: told.map(\.id)), db)
      let byID = Dictionary(listings.map { ($0.id, $0) }) { first, _ in first }
      let cells = counted.map { cell in
        (cell, told.filter { table.counts($0.attributes, in: cell) }.compactMap { byID[$0.id] })
      }
      return Dictionary(cells) { first, _ in first }
    }
  }

  /// The awards that a cell counts.
  public func awards(behind cell: FormCell, of table: FormTable) throws -> [AwardListing] {
    try read { db in
      let told = try FormFactsQuery.told(table.year, by: table.basis, db)
      return try AwardListingQuery.listings(AwardFilter(ids: told.filter { table.counts($0.attributes, in: cell) }.map(\.id)), db)
    }
  }
}
