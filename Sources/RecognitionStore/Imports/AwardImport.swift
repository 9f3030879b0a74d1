internal import GRDB
internal import Recognition
internal import VietnameseText

/// Brings rows of awards into the book: each is resolved (decision, ward, kind, person, money), judged, and entered.
final class AwardImport {
  private let change: Change
  private let finder: PlaceFinder
  private let file: String?
  private let options: ImportSummary.Options
  private let catalogue: AwardCatalogue
  private let law: RewardLaw
  private let decision: Entry<Decision>?
  private var decisions: [AwardRow.DecisionReference: Entry<Decision>] = [:]

  /// - Parameter decision: the decision of all rows; nil where each row names its own.
  init(_ change: Change, decision: Entry<Decision>?, file: String?, options: ImportSummary.Options) throws {
    self.change = change
    self.decision = decision
    self.file = file
    self.options = options
    finder = try PlaceFinder(change.db)
    catalogue = try AwardKindTable.catalogue(change.db)
    law = try RewardCoefficientTable.law(change.db)
  }

  func enter(_ row: AwardRow, _ summary: inout ImportSummary) throws {
    var found = RowFindings(file: file, row: row.row)
    let verdict = try resolve(row, &found).map { try judge($0, row, &found) } ?? .refused
    summary.add(found.all)
    summary.count(found.isRefused ? .refused : verdict)
  }

  /// A row with everything it names found.
  private struct Resolved {
    let decision: Entry<Decision>
    let kind: Entry<AwardKind>
    let ward: Location?
    let neighbourhood: Identifier<Place>?
    let money: Dong?
  }

  private func resolve(_ row: AwardRow, _ found: inout RowFindings) throws -> Resolved? {
    guard let decision = try decision(of: row, &found) else { return nil }
    let day = decision.value.signedOn
    let kind = found.take("award", row.award) { () throws(EntryProblem) in try catalogue.kind(row.award) }
    let ward = row.ward.flatMap { text in
      found.take("ward", text) { () throws(EntryProblem) in try finder.ward(text, district: row.district, on: day) }
    }
    guard let kind else { return nil }
    check(kind.value, row, on: day, &found)
    let money = money(of: kind.value, row, on: day, &found)
    guard !found.isRefused else { return nil }
    let neighbourhood = try ward.flatMap { ward in
      try row.neighbourhood.map { try Neighbourhoods.entry($0, ward: ward.id, on: day, in: change) }
    }
    return Resolved(decision: decision, kind: kind, ward: ward, neighbourhood: neighbourhood, money: money)
  }

  private func decision(of row: AwardRow, _ found: inout RowFindings) throws -> Entry<Decision>? {
    guard let reference = row.decision else {
      if decision == nil { found.add("decision", "", .missing) }
      return decision
    }
    if let known = decisions[reference] { return known }
    let agency = found.take("issuer", reference.issuer) { () throws(EntryProblem) in
      try AgencyTable.agency(named: reference.issuer, on: reference.signedOn, finder)
    }
    guard let agency else { return nil }
    let entry = try Decisions.entry(for: reference, issuer: agency, in: change)
    decisions[reference] = entry
    return entry
  }

  /// The catalogue's validity is law where it is verified; for whom a kind is meant is our reading and only warns.
  private func check(_ kind: AwardKind, _ row: AwardRow, on day: CivilDate, _ found: inout RowFindings) {
    if !kind.isInForce(on: day) {
      let severity: Finding.Severity = kind.status.hasPrefix("verified") ? .refused : .doubtful
      found.add("award", row.award, .awardKindNotInForce(code: kind.code, on: day), severity)
    }
    if !kind.recipients.contains(row.recipient.type) {
      found.add("type", row.recipient.type.rawValue, .awardKindNotFor(row.recipient.type, code: kind.code), .doubtful)
    }
  }

  /// The law's amount where none is given; a given one stands, and is doubtful where it differs.
  private func money(of kind: AwardKind, _ row: AwardRow, on day: CivilDate, _ found: inout RowFindings) -> Dong? {
    let given = row.money
    switch law.amount(of: kind.code, for: row.recipient.type, on: day) {
    case .fixed(let amount, let status):
      if let given, given != amount {
        found.add("money", given.description, .moneyDiffers(law: amount), .doubtful)
      } else if given == nil && !status.hasPrefix("verified") {
        found.add("money", amount.description, .ruleNotVerified(status: status), .doubtful)
      }
      return given ?? amount
    case .cap(let cap, let status):
      if let given, given > cap {
        found.add("money", given.description, .moneyOverCap(cap: cap), status.hasPrefix("verified") ? .refused : .doubtful)
      }
      if given == nil { found.add("money", "", .moneyNotKnown, .doubtful) }
      return given
    case .notKnown:
      if given == nil { found.add("money", "", .moneyNotKnown, .doubtful) }
      return given
    }
  }

  private func judge(_ resolved: Resolved, _ row: AwardRow, _ found: inout RowFindings) throws -> ImportSummary.Verdict {
    let match = try RecipientMatch(row.recipient, ward: resolved.ward?.id, change)
    if let known = match.known {
      let award = award(of: row, resolved, recipient: known)
      let others = try AwardTable.awards(of: known, change.db)
      if let same = others.first(where: { Self.isSameAward($0.value, award) }) { return try compare(award, with: same, row, &found) }
      checkAchievement(award, others, row, &found)
    }
    if let doubt = match.doubt {
      found.add("recipient", row.recipient.name, .likelySamePerson(recipientID: doubt.number), .doubtful)
    }
    if found.isRefused { return .refused }
    if found.isDoubtful && options.holdDoubtful { return .doubtful }
    let recipient = try match.known ?? RecipientTable.insert(row.recipient, in: change)
    _ = try AwardTable.insert(award(of: row, resolved, recipient: recipient), in: change)
    return found.isDoubtful ? .doubtful : .new
  }

  private func award(of row: AwardRow, _ resolved: Resolved, recipient: Identifier<Recipient>) -> Award {
    Award(
      decisionID: resolved.decision.id, recipientID: recipient, kindID: resolved.kind.id, basis: row.basis, merit: row.merit,
      placeID: resolved.ward?.id, neighbourhoodID: resolved.neighbourhood, unit: row.unit, position: row.position,
      rankClass: row.rankClass, citation: row.citation, money: resolved.money, posthumous: row.posthumous, enterprise: row.enterprise)
  }

  private static func isSameAward(_ one: Award, _ other: Award) -> Bool {
    one.decisionID == other.decisionID && one.kindID == other.kindID && one.merit.year == other.merit.year
  }

  /// One achievement, one reward: the same words for the same years are the same achievement; another form for the same year is a doubt.
  private func checkAchievement(_ award: Award, _ others: [Entry<Award>], _ row: AwardRow, _ found: inout RowFindings) {
    guard catalogue.kind(award.kindID)?.category == .form else { return }
    for other in others where other.value.merit == award.merit && catalogue.kind(other.value.kindID)?.category == .form {
      let words = [award.citation, other.value.citation].map { $0.map(Folding.identityFold) }
      if words[0] != nil && words[0] == words[1] {
        found.add("citation", row.citation ?? "", .sameAchievement(awardID: other.id.number))
      } else {
        found.add("citation", row.citation ?? "", .likelySameMerit(awardID: other.id.number), .doubtful)
      }
    }
  }

  private func compare(
    _ award: Award, with known: Entry<Award>, _ row: AwardRow, _ found: inout RowFindings
  ) throws -> ImportSummary.Verdict {
    let columns = Self.differences(award, known.value)
    if columns.isEmpty {
      found = RowFindings(file: file, row: row.row)
      return .same
    }
    found.add("recipient", row.recipient.name, .otherParticulars(id: known.id.number, columns: columns), .changed)
    if options.update {
      try AwardTallyTable.keepInStep([known.id], in: change) { try AwardTable.update(known.id, to: award, in: change) }
    }
    return .changed
  }

  private static func differences(_ one: Award, _ other: Award) -> [String] {
    let pairs: [(String, Bool)] = [
      ("basis", one.basis == other.basis), ("meritFrom", one.merit == other.merit), ("ward", one.placeID == other.placeID),
      ("neighbourhood", one.neighbourhoodID == other.neighbourhoodID), ("unit", one.unit == other.unit),
      ("position", one.position == other.position), ("rankClass", one.rankClass == other.rankClass),
      ("citation", one.citation == other.citation), ("money", one.money == other.money),
      ("posthumous", one.posthumous == other.posthumous), ("enterprise", one.enterprise == other.enterprise),
    ]
    return pairs.filter { !$0.1 }.map(\.0)
  }
}

/// Decisions that a list or a command names.
enum Decisions {
  /// The decision of a reference; entered now when the book does not have it.
  static func entry(
    for reference: AwardRow.DecisionReference, issuer: Agency, in change: Change
  ) throws -> Entry<Decision> {
    let issuerID = try AgencyTable.entry(for: issuer, in: change)
    if let known = try DecisionTable.find(
      issuer: issuerID, number: reference.number, year: reference.signedOn.year, change.db)
    {
      return known
    }
    let decision = Decision(issuerID: issuerID, issuer: issuer.name, number: reference.number, signedOn: reference.signedOn)
    return Entry(try DecisionTable.insert(decision, in: change), decision)
  }

  /// The one decision of this number; with several of one number, a typed error names them.
  static func find(_ text: String, _ db: Database) throws -> Entry<Decision> {
    if let id = Int64(text.trimmed) {
      guard let entry = try DecisionTable.decisions(db, id: Identifier(id)).first else { throw RegisterError.unknownDecision(text) }
      return entry
    }
    let number = try Register.named(text) { () throws(EntryProblem) in try DecisionNumber(parsing: text) }
    let found = try DecisionTable.decisions(db, number: number)
    guard let first = found.first else { throw RegisterError.unknownDecision(text) }
    guard found.count == 1 else {
      throw RegisterError.ambiguousDecision(
        text, candidates: found.map { "\($0.id): \($0.value.number), \($0.value.signedOn), \($0.value.issuer)" })
    }
    return first
  }
}
