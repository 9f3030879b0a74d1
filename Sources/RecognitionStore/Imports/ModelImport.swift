internal import Recognition

/// Brings models into the book. A row that names the model it was copied from waits until that one is in, wherever in the list it stands.
final class ModelImport {
  private let change: Change
  private let finder: PlaceFinder
  private let file: String?
  private let today: CivilDate
  private let options: ImportSummary.Options
  private var waiting: [ModelRow] = []
  /// The model of the last row that is in the book.
  private(set) var newest: Identifier<SelfManagementModel>?

  init(change: Change, file: String?, today: CivilDate, options: ImportSummary.Options) throws {
    self.change = change
    self.file = file
    self.today = today
    self.options = options
    finder = try PlaceFinder(change.db)
  }

  func enter(_ row: ModelRow, _ summary: inout ImportSummary) throws {
    if row.copiedFrom != nil { return waiting.append(row) }
    try enterNow(row, &summary)
  }

  /// Enters the rows that waited, round by round while a round enters some; what is left names no model there is.
  func enterRest(_ summary: inout ImportSummary) throws {
    var left = waiting
    while !left.isEmpty {
      let (ready, others) = try left.reduce(into: ([ModelRow](), [ModelRow]())) { parts, row in
        if try hasSource(row) { parts.0.append(row) } else { parts.1.append(row) }
      }
      let round = ready.isEmpty ? others : ready
      for row in round { try enterNow(row, &summary) }
      left = ready.isEmpty ? [] : others
    }
  }

  private func hasSource(_ row: ModelRow) throws -> Bool {
    do {
      return try source(of: row) != nil
    } catch is EntryProblem {
      return false
    }
  }

  private func source(of row: ModelRow) throws -> Identifier<SelfManagementModel>? {
    try row.copiedFrom.map { try ModelFinder(finder, today: today, change.db).model($0, ward: row.copiedFromWard) }
  }

  private func enterNow(_ row: ModelRow, _ summary: inout ImportSummary) throws {
    var found = RowFindings(file: file, row: row.row)
    let day = max(row.particulars.startedOn ?? today, PlaceMap.firstDay)
    let ward = try found.take("ward", row.ward) { try finder.ward(row.ward, on: min(day, today)).id }
    if let started = row.particulars.startedOn, started > today { found.add("startedOn", started.description, .notYet(today: today)) }
    let copiedFrom = try found.take("copiedFrom", row.copiedFrom ?? "") { try source(of: row) } ?? nil
    newest = nil
    var verdict = ImportSummary.Verdict.refused
    if let ward, !found.isRefused {
      let neighbourhood = try row.neighbourhood.map { try Neighbourhoods.entry($0, ward: ward, on: min(day, today), in: change) }
      let model = SelfManagementModel(
        placeID: ward, neighbourhoodID: neighbourhood, particulars: row.particulars, copiedFrom: copiedFrom)
      verdict = try judge(model, row, &found)
    }
    summary.add(found.all)
    summary.count(verdict, row: row.row, entry: newest?.number)
  }

  private func judge(_ model: SelfManagementModel, _ row: ModelRow, _ found: inout RowFindings) throws -> ImportSummary.Verdict {
    let known = try known(model)
    let allowed: Void? = try found.take("copiedFrom", row.copiedFrom ?? "") {
      do { try ModelRules.require(model, id: known?.id, change.db) } catch let problem as ModelProblem { throw EntryProblem.model(problem) }
    }
    if allowed == nil { return .refused }
    guard let known else {
      newest = try ModelTable.insert(model, in: change)
      return .new
    }
    newest = known.id
    let columns = known.value.columns(unlike: model)
    if columns.isEmpty { return .same }
    found.add("name", model.particulars.name, .otherParticulars(id: known.id.number, columns: columns), .changed)
    var changed = known.value
    (changed.particulars, changed.copiedFrom) = (model.particulars, model.copiedFrom)
    if options.update { try ModelTable.update(known.id, to: changed, in: change) }
    return .changed
  }

  /// The model of that name there: the one that runs, else an ended one that began on the same day.
  private func known(_ model: SelfManagementModel) throws -> Entry<SelfManagementModel>? {
    let there = try ModelTable.named(model.particulars.name, change.db).filter {
      $0.value.placeID == model.placeID && $0.value.neighbourhoodID == model.neighbourhoodID
    }
    return there.first { $0.value.ending == nil } ?? there.first { $0.value.particulars.startedOn == model.particulars.startedOn }
  }
}

extension SelfManagementModel {
  /// The columns of a list in which another tells something else.
  fileprivate func columns(unlike other: SelfManagementModel) -> [String] {
    let (one, two) = (particulars, other.particulars)
    return [
      one.name == two.name ? nil : "name", one.kind == two.kind ? nil : "kind", one.field == two.field ? nil : "field",
      one.startedOn == two.startedOn ? nil : "startedOn", one.foundingPaper == two.foundingPaper ? nil : "foundingPaper",
      one.host == two.host ? nil : "host", one.members == two.members ? nil : "members",
      one.equipment == two.equipment ? nil : "equipment", one.cost == two.cost ? nil : "cost",
      one.funding == two.funding ? nil : "funding", copiedFrom == other.copiedFrom ? nil : "copiedFrom",
    ].compactMap { $0 }
  }
}
