internal import Recognition

/// Brings rows of security units into the book.
struct UnitImport {
  let change: Change
  let finder: PlaceFinder
  let file: String?
  let today: CivilDate
  let options: ImportSummary.Options

  func enter(_ row: UnitRow, _ summary: inout ImportSummary) throws {
    var found = RowFindings(file: file, row: row.row)
    let day = row.asOf ?? today
    let ward = try found.take("ward", row.ward) { try finder.ward(row.ward, on: day) }
    let days = row.kind.force.validity
    if !days.contains(day) { found.add("kind", row.kind.rawValue, .force(.kindNotThere(row.kind, days))) }
    let (verdict, unit) = try (found.isRefused ? nil : ward).map { try judge(row, ward: $0, on: day, &found) } ?? (.refused, nil)
    summary.add(found.all)
    summary.count(verdict, row: row.row, entry: unit?.number)
  }

  /// The verdict, and the unit where the book has it now.
  private func judge(
    _ row: UnitRow, ward: Location, on day: CivilDate, _ found: inout RowFindings
  ) throws -> (ImportSummary.Verdict, Identifier<SecurityUnit>?) {
    let hasFigures = row.required != nil || row.actual != nil
    if options.holdDoubtful && row.asOf == nil && hasFigures {
      found.add("asOf", "", .dateNotGiven(taken: day), .doubtful)
      return (.doubtful, nil)
    }
    let neighbourhood = try row.neighbourhood.map { try Neighbourhoods.entry($0, ward: ward.id, on: day, in: change) }
    let unit = SecurityUnit(placeID: ward.id, neighbourhoodID: neighbourhood, kind: row.kind, name: row.name)
    let known = try SecurityUnitTable.find(unit, change.db)
    let id = try known ?? SecurityUnitTable.insert(unit, in: change)
    let population = try enterPopulation(row, of: neighbourhood ?? ward.id, unit: id, on: day, &found)
    let strength = try enterStrength(row, unit: id, on: day, &found)
    if found.isDoubtful { return (.doubtful, id) }
    if known == nil { return (.new, id) }
    return (population == .same ? strength : strength == .changed ? .changed : population, id)
  }

  /// Inhabitants of the neighbourhood, or of the whole ward for a unit that serves it; another count of one day needs an update.
  private func enterPopulation(
    _ row: UnitRow, of place: Identifier<Place>, unit: Identifier<SecurityUnit>, on day: CivilDate, _ found: inout RowFindings
  ) throws -> ImportSummary.Verdict {
    guard let population = row.population else { return .same }
    let known = try PopulationTable.count(of: place, on: day, change.db)
    if known == population { return .same }
    if known == nil || options.update { try PopulationTable.record(population, of: place, on: day, in: change) }
    guard known != nil else { return .new }
    found.add("population", String(population), .otherParticulars(id: unit.number, columns: ["population"]), .changed)
    return .changed
  }

  private func enterStrength(
    _ row: UnitRow, unit: Identifier<SecurityUnit>, on day: CivilDate, _ found: inout RowFindings
  ) throws -> ImportSummary.Verdict {
    guard row.required != nil || row.actual != nil else { return .same }
    let strength = Strength(countedOn: day, required: row.required, authorisedBy: row.authorisedBy, actual: row.actual)
    if row.asOf == nil, let newest = try UnitStrengthTable.newest(of: unit, on: day, change.db), strength.tells(newest) { return .same }
    if row.asOf == nil { found.add("asOf", "", .dateNotGiven(taken: day), .doubtful) }
    guard let known = try UnitStrengthTable.find(unit: unit, on: day, change.db) else {
      try UnitStrengthTable.insert(strength, unit: unit, in: change)
      return .new
    }
    if known.strength == strength { return .same }
    let columns = [
      known.strength.required == strength.required ? nil : "required",
      known.strength.authorisedBy == strength.authorisedBy ? nil : "authorisedBy",
      known.strength.actual == strength.actual ? nil : "actual",
    ].compactMap { $0 }
    found.add("name", row.name, .otherParticulars(id: unit.number, columns: columns), .changed)
    if options.update {
      try change.update(
        UnitStrengthTable.table, id: known.id,
        set: [
          "required": .integer(strength.required), "authorised_by": .text(strength.authorisedBy), "actual": .integer(strength.actual),
        ])
    }
    return .changed
  }
}
