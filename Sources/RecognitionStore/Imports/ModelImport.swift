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
      return try source(of: row, known: nil) != nil
    } catch EntryProblem.model(.unknown) {
      return false
    } catch is EntryProblem {
      return true
    }
  }

  private func source(of row: ModelRow, known: Entry<SelfManagementModel>?) throws -> Identifier<SelfManagementModel>? {
    guard let text = row.copiedFrom else { return nil }
    let ward = try row.copiedFromWard.map { try finder.ward($0, on: max(today, PlaceMap.firstDay)).id }
    return try ModelFinder(today: today, change.db).source(text, in: ward, of: known)
  }

  private func enterNow(_ row: ModelRow, _ summary: inout ImportSummary) throws {
    var found = RowFindings(file: file, row: row.row)
    let day = min(max(row.particulars.startedOn ?? today, PlaceMap.firstDay), today)
    let ward = try found.take("ward", row.ward) { try finder.ward(row.ward, on: day).id }
    if let started = row.particulars.startedOn, started > today { found.add("startedOn", started.description, .notYet(today: today)) }
    newest = nil
    var verdict = ImportSummary.Verdict.refused
    if let ward, !found.isRefused { verdict = try judge(row, in: ward, on: day, &found) }
    summary.add(found.all)
    summary.count(verdict, row: row.row, entry: newest?.number)
  }

  private func judge(
    _ row: ModelRow, in ward: Identifier<Place>, on day: CivilDate, _ found: inout RowFindings
  ) throws -> ImportSummary.Verdict {
    let neighbourhood = try row.neighbourhood.map { try Neighbourhoods.find($0, ward: ward, change.db) }
    let known = neighbourhood == .some(nil) ? nil : try self.known(row, in: ward, neighbourhood ?? nil)
    var model = known?.value ?? SelfManagementModel(placeID: ward, particulars: row.particulars)
    model.particulars = row.particulars
    let isAllowed: Void? = try found.take("copiedFrom", row.copiedFrom ?? "") {
      model.copiedFrom = try source(of: row, known: known)
      do { try ModelRules.require(model, id: known?.id, change.db) } catch let problem as ModelProblem { throw EntryProblem.model(problem) }
    }
    if isAllowed == nil { return .refused }
    newest = known?.id
    if let known { return try compare(known, model, &found) }
    model.neighbourhoodID = try row.neighbourhood.map { try Neighbourhoods.entry($0, ward: ward, on: day, in: change) }
    newest = try ModelTable.insert(model, in: change)
    return .new
  }

  private func compare(
    _ known: Entry<SelfManagementModel>, _ model: SelfManagementModel, _ found: inout RowFindings
  ) throws -> ImportSummary.Verdict {
    let columns = known.value.columns(unlike: model)
    if columns.isEmpty { return .same }
    found.add("name", model.particulars.name, .otherParticulars(id: known.id.number, columns: columns), .changed)
    if options.update { try ModelTable.update(known.id, to: model, from: known.value, in: change) }
    return .changed
  }

  /// The model of that name there, under the ward of then or of now: the one that began on the same day, else the one that runs.
  private func known(
    _ row: ModelRow, in ward: Identifier<Place>, _ neighbourhood: Identifier<Place>?
  ) throws -> Entry<SelfManagementModel>? {
    let there = try ModelTable.named(row.particulars.name, change.db).filter { entry in
      let isOfWard = try entry.value.placeID == ward || PlaceSuccessionTable.heir(of: entry.value.placeID, on: today, change.db) == ward
      return isOfWard && entry.value.neighbourhoodID == neighbourhood
    }
    let began = row.particulars.startedOn
    return there.first { began != nil && $0.value.particulars.startedOn == began } ?? there.first { $0.value.ending == nil }
      ?? there.first { $0.value.particulars.startedOn == began }
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
