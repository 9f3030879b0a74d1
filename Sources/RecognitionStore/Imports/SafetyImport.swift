internal import Recognition

/// Brings yearly classifications into the book.
final class SafetyImport {
  private let change: Change
  private let finder: PlaceFinder
  private let file: String?
  private let today: CivilDate
  private let options: ImportSummary.Options
  /// The classification of the last row that is in the book.
  private(set) var newest: Identifier<SafetyClassification>?

  init(change: Change, finder: PlaceFinder, file: String?, today: CivilDate, options: ImportSummary.Options) {
    self.change = change
    self.finder = finder
    self.file = file
    self.today = today
    self.options = options
  }

  func enter(_ row: SafetyRow, _ summary: inout ImportSummary) throws {
    var found = RowFindings(file: file, row: row.row)
    var one = row.classification
    one.placeID = try row.ward.flatMap { text in
      try found.take("ward", text) { try finder.ward(text, inYear: one.year.year).id }
    }
    check(one, ward: row.ward, &found)
    newest = nil
    let verdict = found.isRefused ? .refused : try judge(one, &found)
    summary.add(found.all)
    summary.count(verdict, row: row.row, entry: newest?.number)
  }

  private func check(_ one: SafetyClassification, ward: String?, _ found: inout RowFindings) {
    if ward == nil && one.subject.needsWard { found.add("ward", "", .missing) }
    if let name = one.name, one.subject == .ward { found.add("name", name, .notForThis) }
    if one.name == nil && one.subject != .ward { found.add("name", "", .missing) }
    if one.year.year > today.year { found.add("year", one.year.description, .notYet(today: today)) }
    if let day = one.decidedOn, day > today { found.add("decidedOn", day.description, .notYet(today: today)) }
  }

  private func judge(_ one: SafetyClassification, _ found: inout RowFindings) throws -> ImportSummary.Verdict {
    guard let known = try SafetyTable.same(as: one, change.db) else {
      newest = try SafetyTable.insert(one, in: change)
      return .new
    }
    newest = known.id
    let columns = [
      one.result == known.value.result ? nil : "result", one.paper == known.value.paper ? nil : "paper",
      one.decidedOn == known.value.decidedOn ? nil : "decidedOn",
    ].compactMap { $0 }
    if columns.isEmpty { return .same }
    found.add("result", one.result.rawValue, .otherParticulars(id: known.id.number, columns: columns), .changed)
    if options.update { try SafetyTable.update(known.id, to: one, in: change) }
    return .changed
  }
}
