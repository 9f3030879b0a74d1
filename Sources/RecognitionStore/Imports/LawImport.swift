internal import GRDB
internal import Recognition
internal import VietnameseText

/// Brings rows of law into the book.
final class LawImport {
  private let change: Change
  private let file: String?
  private let options: ImportSummary.Options
  private let table: LawTable
  private let today: CivilDate
  private var catalogue: AwardCatalogue
  /// The last row that is in the book.
  private(set) var newest: Int64?

  init(_ change: Change, table: LawTable, today: CivilDate, file: String?, options: ImportSummary.Options) throws {
    self.change = change
    self.today = today
    self.table = table
    self.file = file
    self.options = options
    catalogue = try AwardKindTable.catalogue(change.db)
  }

  func enter(_ row: LawRow, _ summary: inout ImportSummary) throws {
    var found = RowFindings(file: file, row: row.row)
    for misfit in row.misfits { found.add(misfit.column, "", misfit.problem) }
    newest = nil
    let values = resolved(row.values, &found)
    let verdict = found.isRefused ? .refused : try judge(values, &found)
    summary.add(found.all)
    summary.count(verdict, row: row.row, entry: newest)
  }

  /// The row with its kinds by code and its fallbacks filled in.
  private func resolved(_ given: [String: LawValue], _ found: inout RowFindings) -> [String: LawValue] {
    var values = given
    for column in table.columns where values[column.name] == nil { values[column.name] = column.fallback }
    if table == .awardKinds && values["titleEnglish"] == nil { values["titleEnglish"] = values["title"] }
    for column in table.awardColumns {
      if let text = values[column]?.text { values[column] = .text(codes(text, of: column, &found)) }
    }
    return values
  }

  /// The kinds that a cell names, by their codes; where it may name several, they are joined by +.
  private func codes(_ text: String, of column: String, _ found: inout RowFindings) -> String {
    let names = table.awardListColumns.contains(column) ? text.split(separator: "+", omittingEmptySubsequences: false) : [text[...]]
    return names.map { part in
      do throws(EntryProblem) {
        return try catalogue.kind(String(part)).value.code
      } catch {
        found.add(column, String(part).trimmed, error)
        return String(part)
      }
    }.joined(separator: "+")
  }

  private func judge(_ values: [String: LawValue], _ found: inout RowFindings) throws -> ImportSummary.Verdict {
    let standing = try table.entries(change.db)
    if let same = standing.first(where: { $0.values == values }) {
      newest = same.id
      return .same
    }
    let gaps = gaps(filledBy: values, standing)
    let others = standing.filter { entry in !gaps.contains { $0.id == entry.id } }
    checkNames(values, others, &found)
    checkOverlap(values, others, &found)
    checkParent(values, others, &found)
    try checkPlace(values, &found)
    try checkForm(values, &found)
    let validity = LawRow(row: nil, table: table, values: values).validity
    let left = gaps.flatMap { gap in gap.validity.outside(validity).map { (gap: gap, days: $0) } }
    for (gap, days) in left {
      found.add("validFrom", values["validFrom"]?.text ?? "", .figureStillMissing(table, id: gap.id, days), .doubtful)
    }
    if found.isRefused { return .refused }
    if found.isDoubtful && options.holdDoubtful { return .doubtful }
    for gap in gaps { try change.void(table.book, id: gap.id) }
    newest = try change.insert(table.book, table.stored(values))
    for (gap, days) in left { try change.insert(table.book, table.stored(gap.values.lasting(days))) }
    if table == .awardKinds || table == .awardAliases { catalogue = try AwardKindTable.catalogue(change.db) }
    return found.isDoubtful ? .doubtful : .new
  }

  /// The rows without a figure that a row with one takes the place of, on its days: they only said that it was asked for.
  private func gaps(filledBy values: [String: LawValue], _ standing: [LawEntry]) -> [LawEntry] {
    guard !table.figureColumns.isEmpty, LawRow(row: nil, table: table, values: values).hasFigures else { return [] }
    return standing.filter { entry in
      !LawRow(row: nil, table: table, values: entry.values).hasFigures && table.overlap(of: values, among: [entry]) != nil
    }
  }

  /// Two rows about one thing may not be in force on one day.
  private func checkOverlap(_ values: [String: LawValue], _ standing: [LawEntry], _ found: inout RowFindings) {
    guard table.isDated, let other = table.overlap(of: values, among: standing) else { return }
    found.add("validFrom", values["validFrom"]?.text ?? "", .lawOverlaps(table: table, id: other.id, other.validity))
  }

  /// A name leads to one kind only; a rule's code is given once.
  private func checkNames(_ values: [String: LawValue], _ standing: [LawEntry], _ found: inout RowFindings) {
    if table == .staffingRules, let code = values["code"]?.text, standing.contains(where: { $0.values["code"]?.text == code }) {
      found.add("code", code, .nameTaken(code: code))
    }
    let names: [(column: String, own: String)] =
      switch table {
      case .awardKinds: [("title", "code"), ("code", "code")]
      case .awardAliases: [("alias", "code")]
      default: []
      }
    for name in names {
      guard let text = values[name.column]?.text, let known = try? catalogue.kind(text).value.code else { continue }
      if known != values[name.own]?.text { found.add(name.column, text, .nameTaken(code: known)) }
    }
  }

  /// A kind with rules of its own, of any date, no longer uses those of the kind it is a class of; no kind is a class of itself.
  private func checkParent(_ values: [String: LawValue], _ standing: [LawEntry], _ found: inout RowFindings) {
    if table == .awardKinds, let code = values["code"]?.text, let parent = values["parent"]?.text,
      catalogue.lineage.line(of: parent).contains(code)
    {
      found.add("parent", parent, .classOfItself(code: code))
    }
    guard [.competence, .rewardCoefficients, .awardRules].contains(table), let code = values["awardCode"]?.text else { return }
    let alike = standing.filter { $0.values["rule"] == values["rule"] }
    let source = catalogue.lineage.source(of: code) { code in alike.contains { $0.values["awardCode"]?.text == code } }
    if let source, source != code { found.add("awardCode", code, .takesOverFromParent(code: code, parent: source), .doubtful) }
  }

  private func checkPlace(_ values: [String: LawValue], _ found: inout RowFindings) throws {
    guard let code = values["placeCode"]?.text else { return }
    let known = try Int.fetchOne(change.db, sql: "SELECT 1 FROM place WHERE code = ? AND voided_by IS NULL LIMIT 1", arguments: [code])
    if known == nil { found.add("placeCode", code, .unknownPlace(within: nil, on: today, known: [])) }
  }
}

extension LawImport {
  /// Conditions name kinds of the catalogue; a row or column belongs to a form that the book has.
  private func checkForm(_ values: [String: LawValue], _ found: inout RowFindings) throws {
    for column in table.predicateColumns {
      guard let text = values[column]?.text, let predicate = try? FormPredicate(parsing: text) else { continue }
      for kind in predicate.kinds {
        do throws(EntryProblem) {
          let known = try catalogue.kind(kind).value.code
          if known != kind { throw .unknownCondition("kind=\(kind)", known: ["kind=\(known)"]) }
        } catch {
          found.add(column, kind, error)
        }
      }
    }
    guard [.formRows, .formColumns].contains(table), let form = values["form"]?.text else { return }
    let forms = try LawTable.forms.entries(change.db).compactMap { $0.values["code"]?.text }
    if !forms.contains(form) { found.add("form", form, .notOneOf(forms)) }
  }
}

extension [String: LawValue] {
  /// The cells of a row on these days.
  fileprivate func lasting(_ days: Validity) -> [String: LawValue] {
    var values = self
    values["validFrom"] = days.from.map { .text($0.description) }
    values["validTo"] = days.to.map { .text($0.description) }
    return values
  }
}

extension LawTable {
  /// The row that speaks of the same thing on some of the same days.
  func overlap(of values: [String: LawValue], among standing: [LawEntry], except id: Int64? = nil) -> LawEntry? {
    let key = key(of: values)
    let validity = LawRow(row: nil, table: self, values: values).validity
    return standing.first { $0.id != id && self.key(of: $0.values) == key && $0.validity.overlaps(validity) }
  }

  private func key(of values: [String: LawValue]) -> [String?] {
    columns.filter(\.isKey).map { column in
      values[column.name].map { $0.text.map(Folding.fold) ?? $0.number.map(String.init) ?? "" }
    }
  }
}
