internal import GRDB
internal import Recognition

/// The statistics forms, as tables of law.
enum FormTables {
  static let forms = BookTable(
    "statistics_form",
    [
      "code", "title", "unit", "measures", "scope", "row_checks", "column_checks", "due_on", "replaced_by", "valid_from", "valid_to",
      "legal_basis", "status", "period",
    ])

  static let rows = BookTable(
    "form_row", ["form", "position", "code", "indent", "label", "unit", "counted", "left_empty", "valid_from", "valid_to"])

  static let columns = BookTable(
    "form_column",
    ["form", "position", "code", "letter", "heading", "label", "part", "each", "counted", "ratio", "valid_from", "valid_to"])

  /// Every form the book knows, of any time, with the rows and columns that it has for a year; by code and first day.
  static func all(forYear year: Int, _ db: Database) throws -> [StatisticsForm] {
    let rows = try LawTable.formRows.entries(db)
    let columns = try LawTable.formColumns.entries(db)
    return try LawTable.forms.entries(db).map { entry in
      var form = try form(entry)
      let day = form.day(ofYear: year)
      form.rows = try rows.of(form, on: day).map(row)
      form.columns = try columns.of(form, on: day).map(column)
      return form
    }.sorted { ($0.code, $0.validity.from?.description ?? "") < ($1.code, $1.validity.from?.description ?? "") }
  }

  /// Without its rows and columns.
  private static func form(_ entry: LawEntry) throws -> StatisticsForm {
    StatisticsForm(
      code: entry["code"], title: entry["title"], unit: entry.values["unit"]?.text,
      measures: StatisticsForm.Measure(rawValue: entry["measures"])!, isOfAnyPeriod: entry["period"] == "any",
      scope: try FormPredicate(parsing: entry["scope"]),
      rowChecks: try FormCheck.list(parsing: entry["rowChecks"]), columnChecks: try FormCheck.list(parsing: entry["columnChecks"]),
      dueOn: entry["dueOn"], replacedBy: entry.values["replacedBy"]?.text, validity: entry.validity,
      law: LawReference(basis: entry["legalBasis"], status: LawStatus(trusted: entry["status"])), rows: [], columns: [])
  }

  private static func row(_ entry: LawEntry) throws -> StatisticsForm.Row {
    StatisticsForm.Row(
      entry.values["code"]?.text, entry["label"], indent: entry.values["indent"]?.number ?? 0, unit: entry.values["unit"]?.text,
      counts: try FormPredicate(parsing: entry["counted"]), blank: entry["leftEmpty"].split(separator: ",").map { String($0).trimmed })
  }

  private static func column(_ entry: LawEntry) throws -> StatisticsForm.Column {
    StatisticsForm.Column(
      entry["code"], letter: entry["letter"], heading: entry.values["heading"]?.text, label: entry["label"],
      part: entry.values["part"]?.text, isEach: entry.values["each"] == .number(1), counts: try FormPredicate(parsing: entry["counted"]),
      ratio: try entry.values["ratio"]?.text.map(FormRatio.init(parsing:)))
  }
}

extension LawEntry {
  /// What a column says; empty where it says nothing.
  fileprivate subscript(column: String) -> String { values[column]?.text ?? "" }
}

extension [LawEntry] {
  /// The rows or columns that a form has on a day, in their order.
  fileprivate func of(_ form: StatisticsForm, on day: CivilDate) -> [LawEntry] {
    filter { $0.values["form"]?.text == form.code && $0.isInForce(on: day) }
      .sorted { ($0.values["order"]?.number ?? 0, $0.id) < ($1.values["order"]?.number ?? 0, $1.id) }
  }
}
