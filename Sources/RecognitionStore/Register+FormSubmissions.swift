internal import GRDB
public import Recognition

extension Register {
  /// The forms that were handed in, the newest first.
  public func formSubmissions(of form: String? = nil) throws -> [Entry<FormSubmission>] {
    try read { try FormSubmissionTable.all(of: form, $0) }
  }

  /// Keeps a form as it is handed in, counted once more from the book that the submission names.
  ///
  /// - Parameter reason: why it is handed in though nothing is counted or figures do not add up.
  /// - Throws: `RegisterError.form` where the newest submission of the form, period and basis has the very same figures; where nothing is
  ///   counted or a check of the form fails, and no reason is given.
  public func submit(_ table: FormTable, on day: CivilDate, reason: String? = nil) throws -> Identifier<FormSubmission> {
    try write("report form --submit", reason: reason) { change in
      let table = try Self.recounted(table, change.db)
      let earlier = try FormSubmissionTable.newest(of: table.form.code, table.period, by: table.basis, change.db)
      if let earlier, earlier.value.cells == table.counts {
        throw RegisterError.form(.submittedAlready(earlier.id.number, on: earlier.value.submittedOn))
      }
      if reason == nil { try Self.requireFit(table) }
      let submission = FormSubmission(
        form: table.form.code, period: table.period, basis: table.basis, submittedOn: day,
        fingerprint: try HeadTable.fingerprint(change.db).description, cells: table.counts)
      return Identifier(try FormSubmissionTable.insert(submission, in: change))
    }
  }

  private static func requireFit(_ table: FormTable) throws {
    let number = table.form.number
    if !table.hasFigures { throw RegisterError.form(.nothingToSubmit(number, table.period)) }
    let failing = Set(table.problems.map(\.check)).sorted()
    if !failing.isEmpty { throw RegisterError.form(.submittedInDisorder(number, table.period, checks: failing)) }
  }

  /// The same form of the book as it is now: another may have written since the table was made.
  private static func recounted(_ table: FormTable, _ db: Database) throws -> FormTable {
    let forms = try FormTables.all(forYear: table.period.last.year, db)
    guard let form = forms.first(where: { $0.code == table.form.code && $0.validity.from == table.form.validity.from }) else {
      throw RegisterError.form(.unknown(table.form.code, known: forms.map(\.number)))
    }
    return FormTable(form, try FormFactsQuery.facts(table.period, by: table.basis, db))
  }

  /// Strikes out a submission entered by mistake.
  public func voidFormSubmission(_ id: Identifier<FormSubmission>, reason: String) throws {
    try write("report form --void-submission", reason: reason) { change in
      guard try FormSubmissionTable.all(change.db).contains(where: { $0.id == id }) else {
        throw try RegisterError.absent(FormSubmissionTable.table, id: id.number, change.db)
      }
      try change.voidAll(FormSubmissionTable.cells, where: "submission_id", is: id.number)
      try change.void(FormSubmissionTable.table, id: id.number)
    }
  }
}
