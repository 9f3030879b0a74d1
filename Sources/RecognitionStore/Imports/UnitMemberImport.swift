internal import Recognition
internal import VietnameseText

/// Brings rows of members of units into the book: each is a term of service, and the place in a unit that rests on it.
final class UnitMemberImport {
  private let change: Change
  private let finder: PlaceFinder
  private let file: String?
  private let today: CivilDate
  private let options: ImportSummary.Options
  /// The member of the last row that is in the book.
  private(set) var newest: Identifier<UnitMember>?

  init(change: Change, finder: PlaceFinder, file: String?, today: CivilDate, options: ImportSummary.Options) {
    self.change = change
    self.finder = finder
    self.file = file
    self.today = today
    self.options = options
  }

  func enter(_ row: UnitMemberRow, _ summary: inout ImportSummary) throws {
    var found = RowFindings(file: file, row: row.row)
    newest = nil
    let unit = try found.take("unit", row.unit.text) { try self.unit(row) }
    if let unit { checkDays(of: row, in: unit, &found) }
    let verdict = try (found.isRefused ? nil : unit).map { try judge(row, in: $0, &found) } ?? .refused
    summary.add(found.all)
    summary.count(verdict, row: row.row, entry: newest?.number)
  }

  private func unit(_ row: UnitMemberRow) throws -> Entry<SecurityUnit> {
    switch row.unit {
    case .number(let id): return Entry(id, try Register.unit(id, change.db))
    case .named(let ward, let neighbourhood, let kind, let name):
      let ward = try finder.ward(ward, on: max(row.to ?? min(today, kind.force.validity.to ?? today), PlaceMap.firstDay))
      let place = try neighbourhood.map { text in
        guard let id = try Neighbourhoods.find(text, ward: ward.id, change.db) else { throw EntryProblem.force(.noSuchUnit(known: [])) }
        return id
      }
      let units = try SecurityUnitTable.units(of: kind, serving: place ?? ward.id, change.db)
      let meant = name.map { name in units.filter { Folding.fold($0.value.name) == Folding.fold(name) } } ?? units
      guard let unit = meant.first else { throw EntryProblem.force(.noSuchUnit(known: units.map(\.value.name))) }
      if meant.count > 1 { throw EntryProblem.force(.whichUnit(meant.map(\.value.name))) }
      return unit
    }
  }

  private func checkDays(of row: UnitMemberRow, in unit: Entry<SecurityUnit>, _ found: inout RowFindings) {
    let (from, to) = (row.from, row.to ?? today)
    let days = unit.value.kind.force.validity
    if from > today { found.add("from", from.description, .notYet(today: today)) }
    if let to = row.to, to > today { found.add("to", to.description, .notYet(today: today)) }
    if let to = row.to, to < from { found.add("to", to.description, .endsBeforeItStarts) }
    if !days.contains(from) || !days.contains(to) { found.add("from", from.description, .force(.kindNotThere(unit.value.kind, days))) }
    if let ended = unit.value.endedOn, to > ended {
      found.add("to", row.to?.description ?? "", .force(.unitEnded(unit.id.number, on: ended)))
    }
    if let year = row.person.birthYear, year > from.year {
      found.add("birthYear", String(year), .outOfRange(least: 1850, most: from.year))
    }
  }

  private func judge(
    _ row: UnitMemberRow, in unit: Entry<SecurityUnit>, _ found: inout RowFindings
  ) throws -> ImportSummary.Verdict {
    let match = try RecipientMatch(row.person, ward: unit.value.placeID, change.db)
    let places = try match.known.map { try UnitMemberTable.members(by: $0, change.db) } ?? []
    if let known = places.first(where: { $0.member.unitID == unit.id && $0.term.value.from == row.from }) {
      return try compare(row, with: known, &found)
    }
    try checkOther(places, than: unit, row, &found)
    let isHeld = (match.doubt != nil || found.isDoubtful) && options.holdDoubtful
    let doubt = try match.problem(change.db) { isHeld ? nil : try insert(row, in: unit, match) }
    if let doubt { found.add("recipient", row.person.name, doubt, .doubtful) }
    return found.isDoubtful ? .doubtful : .new
  }

  /// A board's members are heads of its teams (Nghị định 38/2006/NĐ-CP); nobody else serves in two units at once.
  private func checkOther(
    _ places: [UnitMemberEntry], than unit: Entry<SecurityUnit>, _ row: UnitMemberRow, _ found: inout RowFindings
  ) throws {
    let days = Validity(from: row.from, to: row.to)
    for other in places where Validity(from: other.term.value.from, to: other.term.value.to).overlaps(days) {
      let its = try Register.unit(other.member.unitID, change.db)
      let isBoardAndTeam = (its.kind == .civilGuardBoard) != (unit.value.kind == .civilGuardBoard) && its.placeID == unit.value.placeID
      if isBoardAndTeam { continue }
      found.add(
        "recipient", row.person.name, .force(.alsoServesIn(unit: other.member.unitID.number, name: its.name)), .doubtful)
    }
  }

  /// Returns who serves. A term of service that the book has of the very same days is taken, where no other place rests on it.
  private func insert(
    _ row: UnitMemberRow, in unit: Entry<SecurityUnit>, _ match: RecipientMatch
  ) throws -> Identifier<Recipient> {
    let person = try match.entered(row.person, in: change)
    let term = ServiceTerm(force: unit.value.kind.force, placeID: unit.value.placeID, from: row.from, to: row.to)
    let service = try freeTerm(like: term, of: person) ?? ServiceTermTable.insert(term, of: person, in: change)
    newest = try UnitMemberTable.insert(UnitMember(unitID: unit.id, post: row.post, term: row.term), service: service, in: change)
    return person
  }

  private func freeTerm(like term: ServiceTerm, of person: Identifier<Recipient>) throws -> Identifier<ServiceTerm>? {
    let taken = Set(try UnitMemberTable.members(by: person, change.db).map(\.term.id))
    return try ServiceTermTable.terms(of: person, change.db).map(\.term).first { other in
      !taken.contains(other.id) && other.value.force == term.force && other.value.from == term.from && other.value.to == term.to
    }?.id
  }

  private func compare(
    _ row: UnitMemberRow, with known: UnitMemberEntry, _ found: inout RowFindings
  ) throws -> ImportSummary.Verdict {
    newest = known.id
    let columns = [
      known.member.post == row.post ? nil : "post", known.member.term == row.term ? nil : "term",
      known.term.value.to == row.to ? nil : "to",
    ].compactMap { $0 }
    if columns.isEmpty { return .same }
    found.add("recipient", row.person.name, .otherParticulars(id: known.id.number, columns: columns), .changed)
    if options.update {
      try UnitMemberTable.update(known.id, to: UnitMember(unitID: known.member.unitID, post: row.post, term: row.term), in: change)
      try change.update(ServiceTermTable.table, id: known.term.id.number, set: ["to_on": .date(row.to)])
    }
    return .changed
  }
}

extension UnitMemberRow.Unit {
  /// As a finding tells it.
  fileprivate var text: String {
    switch self {
    case .number(let id): id.description
    case .named(let ward, let neighbourhood, let kind, let name):
      [name ?? kind.term, neighbourhood, ward].compactMap { $0 }.joined(separator: ", ")
    }
  }
}
