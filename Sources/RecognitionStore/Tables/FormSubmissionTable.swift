internal import GRDB
internal import Recognition

enum FormSubmissionTable {
  static let table = BookTable("form_submission", ["form", "year", "basis", "submitted_on", "fingerprint", "period"])
  static let cells = BookTable("form_submission_cell", ["submission_id", "row_code", "column_code", "value"])

  static func insert(_ submission: FormSubmission, in change: Change) throws -> Int64 {
    let period = submission.period
    let id = try change.insert(
      table,
      [
        .text(submission.form), .integer(period.first.year), .word(submission.basis), .date(submission.submittedOn),
        .text(submission.fingerprint), .text(period.year == nil ? period.description : nil),
      ])
    for (cell, value) in submission.cells.sorted(by: { ($0.key.row, $0.key.column) < ($1.key.row, $1.key.column) }) {
      try change.insert(cells, [.integer(id), .text(cell.row), .text(cell.column), .integer(value)])
    }
    return id
  }

  /// All that stand, the newest first; of one form where it is named.
  static func all(of form: String? = nil, _ db: Database) throws -> [Entry<FormSubmission>] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT s.id, form, year, basis, submitted_on, fingerprint, period, c.reason FROM form_submission s
        JOIN change c ON c.id = s.change_id WHERE s.voided_by IS NULL AND (?1 IS NULL OR form = ?1) ORDER BY s.id DESC
        """, arguments: [form]
    ).map { row in Entry(row.id("id"), try submission(row, db)) }
  }

  /// The newest of a form, period and basis.
  static func newest(of form: String, _ period: Period, by basis: FormBasis, _ db: Database) throws -> Entry<FormSubmission>? {
    try all(of: form, db).first { ($0.value.period.first, $0.value.period.last, $0.value.basis) == (period.first, period.last, basis) }
  }

  /// Whether what the book keeps of a submission is no longer what its change entered, or its fingerprint is none that the book ever had.
  static func isAltered(_ id: Identifier<FormSubmission>, _ db: Database) throws -> Bool {
    let records = try ChangeTable.records(db)
    guard let row = try Row.fetchOne(db, sql: "SELECT change_id, fingerprint FROM form_submission WHERE id = ?", arguments: [id.number])
    else { return true }
    let fingerprints = records.lazy.map { Fingerprint(change: $0.number, digest: $0.digest).description }
    if !fingerprints.contains(row["fingerprint"]) { return true }
    return try [table, cells].contains { table in
      let walk = try TableWalk(db, table, records: records)
      try walk.run()
      return walk.findings.contains { $0.concerns(change: row["change_id"]) }
    }
  }

  private static func submission(_ row: Row, _ db: Database) throws -> FormSubmission {
    let cells = try Row.fetchAll(
      db, sql: "SELECT row_code, column_code, value FROM form_submission_cell WHERE submission_id = ? AND voided_by IS NULL",
      arguments: [row["id"] as Int64])
    return FormSubmission(
      form: row["form"], period: try (row["period"] as String?).map(Period.init(parsing:)) ?? .year(row["year"]), basis: row.word("basis"),
      submittedOn: row.date("submitted_on"), fingerprint: row["fingerprint"],
      cells: Dictionary(cells.map { (FormCell(row: $0["row_code"], column: $0["column_code"]), $0["value"]) }) { first, _ in first },
      reason: row["reason"])
  }
}
