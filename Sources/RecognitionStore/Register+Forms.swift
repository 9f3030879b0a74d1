internal import GRDB
public import Recognition

extension Register {
  /// The official forms in force for a year; empty where the book knows of none.
  public func forms(ofYear year: Int) throws -> [StatisticsForm] {
    try read { try FormTables.all(forYear: year, $0).filter { $0.isInForce(forYear: year) && !$0.isOfAnyPeriod } }
  }

  /// The tables that offices draw up for periods of a year, of any length.
  public func formsOfAnyPeriod(inYear year: Int) throws -> [StatisticsForm] {
    try read { try FormTables.all(forYear: year, $0).filter { $0.isInForce(forYear: year) && $0.isOfAnyPeriod } }
  }

  /// The official forms that were in force before a year and are no longer, the newest ones.
  public func formsReplaced(beforeYear year: Int) throws -> [StatisticsForm] {
    let all = try read { try FormTables.all(forYear: year, $0) }
    let ended = all.filter { form in !form.isOfAnyPeriod && form.validity.to.map { $0 < form.dueDay(of: year) } ?? false }
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

  /// Everything that one form of a period is made of.
  ///
  /// - Parameter basis: nil: what the form counts by where nothing else is asked.
  public func formSheet(_ form: StatisticsForm, _ period: Period, by basis: FormBasis? = nil) throws -> FormSheet {
    let basis = basis ?? form.measures.bases[0]
    guard form.measures.bases.contains(basis) else {
      throw RegisterError.form(.countedOtherwise(form.code, form.measures, basis))
    }
    if period.year == nil && !form.isOfAnyPeriod { throw RegisterError.form(.ofAYear(form.code, asked: period)) }
    let instead = try forms(ofYear: period.last.year)
      .filter { $0.measures == form.measures && $0.scope == form.scope && $0.code != form.code }
    return try read { db in
      let submitted = try FormSubmissionTable.newest(of: form.code, period, by: basis, db)
      var sheet = FormSheet(
        form: form, facts: try FormFactsQuery.facts(period, by: basis, db),
        previous: try FormFactsQuery.facts(period.previous, by: basis, db), instead: instead,
        office: try OfficeTable.office(db).name, submitted: submitted?.value, asOf: try Self.asOf(db, hand: hand),
        fingerprint: try HeadTable.fingerprint(db).description)
      sheet.submittedIsAltered = try submitted.map { try FormSubmissionTable.isAltered($0.id, db) } ?? false
      sheet.officeLevel = try OfficeTable.level(db)
      return sheet
    }
  }

  /// The forms of a year and the tables of any period, filled in by one basis; of a year without official forms, those in force last.
  public func formTables(ofYear year: Int, by basis: FormBasis) throws -> [FormTable] {
    let own = try forms(ofYear: year)
    let all = try (own.isEmpty ? formsReplaced(beforeYear: year) : own) + formsOfAnyPeriod(inYear: year)
    let counted = all.filter { $0.measures.bases.contains(basis) }
    if counted.isEmpty { return [] }
    let facts = try read { try FormFactsQuery.facts(.year(year), by: basis, $0) }
    return counted.map { FormTable($0, facts) }
  }

  /// The years that awards or movements of the book belong to, counted by one of their days.
  public func years(by basis: FormBasis) throws -> [Int] {
    if let basis = basis.ofAwards { return try years(by: basis) }
    return try Set(movements().compactMap(\.value.startsOn?.year)).sorted()
  }

  /// What each cell counts, of those that count any.
  public func entriesByCell(of table: FormTable) throws -> [FormCell: [FormEntry]] {
    let counted = table.counts.filter { $0.value > 0 }.map(\.key)
    return try read { db in
      let told = try FormEntries(table, db)
      return Dictionary(counted.map { ($0, told.entries(behind: $0)) }) { first, _ in first }
    }
  }

  /// What a cell counts, one by one.
  public func entries(behind cell: FormCell, of table: FormTable) throws -> [FormEntry] {
    try read { try FormEntries(table, behind: cell, $0).entries(behind: cell) }
  }
}
