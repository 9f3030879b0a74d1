internal import Recognition

/// Brings what models came to in a year into the book.
struct ModelResultImport {
  let change: Change
  let places: PlaceFinder
  let file: String?
  let today: CivilDate
  let options: ImportSummary.Options

  func enter(_ row: ModelResultRow, _ summary: inout ImportSummary) throws {
    var found = RowFindings(file: file, row: row.row)
    let lastDay = try Register.lastDay(of: row.result.year, change.db)
    if row.result.year > today.year { found.add("year", String(row.result.year), .notYet(today: today)) }
    if row.result.isEmpty { found.add("grade", "", .model(.nothingTold)) }
    let ward = try found.take("ward", row.ward) { try places.ward(row.ward, inYear: min(row.result.year, today.year)).id }
    let id = try ward.flatMap { ward in
      try found.take("name", row.name) {
        try ModelFinder(today: today, change.db).model(row.name, in: ward, neighbourhood: row.neighbourhood, on: lastDay)
      }
    }
    if let id, let model = try ModelTable.model(id, change.db), !model.runs(inYear: row.result.year) {
      found.add("year", String(row.result.year), .model(.notRunning(id.number, model.days)))
    }
    var verdict = ImportSummary.Verdict.refused
    var entry: Int64?
    if let id, !found.isRefused { (verdict, entry) = try judge(row.result, of: id, &found) }
    summary.add(found.all)
    summary.count(verdict, row: row.row, entry: entry)
  }

  private func judge(
    _ result: ModelResult, of id: Identifier<SelfManagementModel>, _ found: inout RowFindings
  ) throws -> (ImportSummary.Verdict, Int64) {
    guard let known = try ModelTable.result(of: id, year: result.year, change.db) else {
      return (.new, try ModelTable.insert(result, of: id, in: change))
    }
    let columns = known.result.columns(unlike: result)
    if columns.isEmpty { return (.same, known.id) }
    found.add("year", String(result.year), .otherParticulars(id: id.number, columns: columns), .changed)
    if options.update { try ModelTable.update(known.id, to: result, in: change) }
    return (.changed, known.id)
  }
}

extension ModelResult {
  fileprivate func columns(unlike other: ModelResult) -> [String] {
    [
      grade == other.grade ? nil : "grade", tips == other.tips ? nil : "tips", cases == other.cases ? nil : "cases",
      outcome == other.outcome ? nil : "outcome", members == other.members ? nil : "members",
    ].compactMap { $0 }
  }
}
