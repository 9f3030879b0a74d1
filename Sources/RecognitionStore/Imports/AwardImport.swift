internal import GRDB
internal import Recognition
internal import VietnameseText

/// Brings rows of awards into the book: each is resolved (decision, ward, kind, person, money), judged, and entered.
///
/// Lines of a proposal go the same way, so that the same verdicts are given before anything is signed.
final class AwardImport {
  let change: Change
  private let finder: PlaceFinder
  /// The file of the rows that come in; the proposal's number for lines of one.
  var file: String?
  let options: ImportSummary.Options
  let catalogue: AwardCatalogue
  private let law: RewardLaw
  let judge: AwardJudge
  private let decision: Decisions.Named?
  private let proposed: ProposedLines?
  private var decisions: [AwardRow.DecisionReference: Decisions.Named] = [:]
  /// The proposals behind the decisions of the list, as far as they were looked up.
  var behind: [Identifier<Decision>: ProposalsBehind] = [:]
  /// The awards of the list that the book had before it.
  private(set) var known: [Identifier<Award>] = []
  /// The awards that rows of the list were, or became.
  private(set) var claimed: Set<Identifier<Award>> = []
  /// Whether rows whose words are another achievement's than a known one's wait: the known one may stand further down in the list.
  var mayWait = false
  private var waiting: [WaitingRow] = []

  private struct WaitingRow {
    let row: AwardRow
    let place: Location?
    let known: [Finding]
  }

  /// The award that the newest row became, or was already; nil when it was left out.
  private(set) var newest: Identifier<Award>?

  /// - Parameter decision: the decision of all rows; nil where each row names its own.
  convenience init(_ change: Change, decision: Entry<Decision>?, file: String?, options: ImportSummary.Options) throws {
    try self.init(change, named: decision.map(Decisions.Named.known), proposed: nil, file: file, options: options)
  }

  /// Takes rows as lines of a proposal.
  convenience init(_ change: Change, proposal: Entry<Proposal>, file: String?, options: ImportSummary.Options) throws {
    let lines = try ProposedLines(of: proposal.id, in: change)
    try self.init(change, named: .proposed(proposal, on: proposal.value.submittedOn), proposed: lines, file: file, options: options)
  }

  private init(
    _ change: Change, named decision: Decisions.Named?, proposed: ProposedLines?, file: String?, options: ImportSummary.Options
  ) throws {
    self.change = change
    self.proposed = proposed
    self.decision = decision
    self.file = file
    self.options = options
    finder = try PlaceFinder(change.db)
    catalogue = try AwardKindTable.catalogue(change.db)
    law = try RewardCoefficientTable.law(change.db)
    judge = try AwardJudge(change.db, catalogue: catalogue)
  }

  /// - Parameters:
  ///   - place: the row's ward where it is found already.
  ///   - known: what was found of the row before.
  func enter(_ row: AwardRow, at place: Location? = nil, besides known: [Finding] = [], _ summary: inout ImportSummary) throws {
    var found = RowFindings(file: file, row: row.row, known)
    newest = nil
    if let resolved = try resolve(row, at: place, &found) {
      if let verdict = try judge(resolved, row, &found) { return count(verdict, row, found, &summary) }
      waiting.append(WaitingRow(row: row, place: place, known: known))
    } else {
      count(.refused, row, found, &summary)
    }
  }

  private func count(_ verdict: ImportSummary.Verdict, _ row: AwardRow, _ found: RowFindings, _ summary: inout ImportSummary) {
    summary.add(found.all)
    summary.count(found.isRefused ? .refused : verdict, row: row.row, entry: newest?.number, of: file)
  }

  /// Enters the rows that waited for the rest of the list.
  func enterWaiting(_ summary: inout ImportSummary) throws {
    let rows = waiting
    waiting = []
    mayWait = false
    for row in rows { try enter(row.row, at: row.place, besides: row.known, &summary) }
  }

  /// Notes an award that the book had before the list.
  func take(_ id: Identifier<Award>) {
    known.append(id)
    claimed.insert(id)
    newest = id
  }

  /// A row with everything it names found; what the book does not have yet is entered only with the award itself.
  struct Resolved {
    let decision: Decisions.Named
    let kind: Entry<AwardKind>
    let ward: Location?
    let neighbourhood: Identifier<Place>?
    let money: Dong?
  }

  private func resolve(_ row: AwardRow, at place: Location?, _ found: inout RowFindings) throws -> Resolved? {
    guard let decision = try decision(of: row, &found) else { return nil }
    let day = decision.signedOn
    let kind = try found.take("award", row.award) { try catalogue.kind(row.award, on: day) }
    let ward =
      try place
      ?? row.ward.flatMap { text in
        try found.take("ward", text) { try finder.ward(text, district: row.district, on: day) }
      }
    guard let kind else { return nil }
    check(kind.value, row, on: day, &found)
    let money = money(of: kind.value, row, on: day, &found)
    guard !found.isRefused else { return nil }
    let neighbourhood = try ward.flatMap { ward in
      try row.neighbourhood.flatMap { try Neighbourhoods.find($0, ward: ward.id, change.db) }
    }
    return Resolved(decision: decision, kind: kind, ward: ward, neighbourhood: neighbourhood, money: money)
  }

  private func decision(of row: AwardRow, _ found: inout RowFindings) throws -> Decisions.Named? {
    guard let reference = row.decision else {
      if decision == nil { found.add("decision", "", .missing) }
      return decision
    }
    if let known = decisions[reference] { return known }
    if let today = change.today, reference.signedOn > today {
      found.add("signedOn", reference.signedOn.description, .notYet(today: today))
      return nil
    }
    let agency = try found.take("issuer", reference.issuer) {
      try AgencyTable.agency(named: reference.issuer, on: reference.signedOn, finder)
    }
    guard let agency else { return nil }
    let named = try Decisions.Named(reference, issuer: agency, change.db)
    if named.signedOn != reference.signedOn {
      found.add("signedOn", reference.signedOn.description, .decisionSignedOn(named.signedOn))
      return nil
    }
    decisions[reference] = named
    return named
  }

  private func check(_ kind: AwardKind, _ row: AwardRow, on day: CivilDate, _ found: inout RowFindings) {
    found.check(kind, written: row.award, for: row.recipient.type, merit: row.merit.year, on: day, today: change.today)
    if let rank = row.rankClass, row.recipient.type != .individual {
      found.add("rankClass", rank.rawValue, .rankOnlyOfIndividuals, .doubtful)
    }
    if row.enterprise, row.recipient.type != .collective { found.add("enterprise", "x", .enterpriseOnlyOfCollectives, .doubtful) }
    guard let born = row.recipient.birthYear else { return }
    if let today = change.today, born > today.year {
      found.add("birthYear", String(born), .outOfRange(least: 1850, most: today.year))
    } else if born >= row.merit.year.year {
      found.add("birthYear", String(born), .bornAfterMerit(row.merit.year), .doubtful)
    }
  }

  /// The law's amount where none is given; a given one stands, and is doubtful where it differs.
  private func money(of kind: AwardKind, _ row: AwardRow, on day: CivilDate, _ found: inout RowFindings) -> Dong? {
    let given = row.money
    switch law.amount(of: kind.code, for: row.recipient.type, on: day) {
    case .fixed(let amount, let status):
      if let given, given != amount {
        found.add("money", given.description, .moneyDiffers(law: amount, LawStatus(trusted: status)), .doubtful)
      } else if given == nil && !LawStatus(trusted: status).isVerified {
        found.add("money", "", .ruleNotVerified(amount: amount, status: status), .doubtful)
      }
      return given ?? amount
    case .cap(let cap, let text):
      let status = LawStatus(trusted: text)
      if let given, given > cap {
        found.add("money", given.description, .moneyOverCap(cap: cap, status), status.isVerified ? .refused : .doubtful)
      }
      if given == nil { found.add("money", "", .moneyNotKnown(.amountUnderCap(cap, status)), .doubtful) }
      return given
    case .notKnown(let gap):
      if given == nil && kind.isMeant(for: row.recipient.type, on: day) { found.add("money", "", .moneyNotKnown(gap), .doubtful) }
      return given
    }
  }

  /// The verdict on a row; nil for one that waits.
  private func judge(_ resolved: Resolved, _ row: AwardRow, _ found: inout RowFindings) throws -> ImportSummary.Verdict? {
    if let proposed {
      let line = line(of: row, resolved)
      if mayWait && proposed.mayBeAnother(line) { return nil }
      if let verdict = try proposed.verdict(on: line, update: options.update, row: row.row, &found) { return verdict }
    }
    var match = try RecipientMatch(row.recipient, ward: resolved.ward?.id, change.db)
    var others = try match.known.map { try AwardTable.awards(of: $0, change.db) } ?? []
    switch same(as: row, resolved, &match, &others) {
    case .another: return try enter(row, resolved, match, others, &found)
    case .one(let id):
      let same = others.remove(at: others.firstIndex { $0.id == id }!)
      if mayWait && CommendationLaw.areTwoAchievements(same.value.citation, row.citation) { return nil }
      return try compare(with: same, row, resolved, others, &found)
    case .several(let awards):
      found.add("citation", row.citation ?? "", .whichAchievement(awards: awards.map(\.number)))
      return .refused
    }
  }

  /// The award of the book that a row is.
  ///
  /// Somebody met in other wards only who has an award of this very decision is another person of the name.
  private func same(
    as row: AwardRow, _ resolved: Resolved, _ match: inout RecipientMatch, _ others: inout [Entry<Award>]
  ) -> AchievementMatch<Identifier<Award>> {
    guard case .known(let decision) = resolved.decision, !others.isEmpty else { return .another }
    if match.isElsewhere && others.contains(where: { $0.value.decisionID == decision.id }) {
      match.takeForAnother()
      others = []
      return .another
    }
    let alike = others.filter { other in
      let award = other.value
      return award.decisionID == decision.id && award.kindID == resolved.kind.id && award.merit.year == row.merit.year
        && award.basis == row.basis
    }
    return AchievementMatch(alike.map { ($0.id, $0.value.citation) }, claimed: claimed, citation: row.citation)
  }

  /// Judges a row that the book does not have, and enters it where it can stand.
  private func enter(
    _ row: AwardRow, _ resolved: Resolved, _ match: RecipientMatch, _ others: [Entry<Award>], _ found: inout RowFindings
  ) throws -> ImportSummary.Verdict {
    let judgement = try judgement(on: row, resolved, others, of: match.known, &found)
    checkMerit(row, resolved, others, besides: judgement.breaches, &found)
    try checkProposals(row, resolved, &found)
    try checkDigits(row, match, &found)
    var entered: Entered?
    let isHeld = found.isRefused || (options.holdDoubtful && (found.isDoubtful || match.doubt != nil))
    let doubt = try match.problem(change.db) {
      entered = isHeld ? nil : try insert(row, resolved, match)
      return entered?.recipient
    }
    if let doubt { found.add("recipient", row.recipient.name, doubt, .doubtful) }
    if let award = entered?.award { try record(judgement, on: award) }
    return found.isRefused ? .refused : found.isDoubtful ? .doubtful : .new
  }

  /// What a row became.
  private struct Entered {
    let award: Identifier<Award>
    let recipient: Identifier<Recipient>
  }

  /// Enters the award, and what it hangs on where the book does not have it.
  private func insert(_ row: AwardRow, _ resolved: Resolved, _ match: RecipientMatch) throws -> Entered? {
    guard let decision = try resolved.decision.entry(in: change) else {
      try proposed?.add(line(of: row, resolved))
      return nil
    }
    if let reference = row.decision { decisions[reference] = .known(decision) }
    let recipient = try match.entered(row.recipient, in: change)
    var award = award(of: row, resolved, recipient: recipient, decision: decision.id)
    if let ward = resolved.ward, let name = row.neighbourhood, award.neighbourhoodID == nil {
      award.neighbourhoodID = try Neighbourhoods.entry(name, ward: ward.id, on: decision.value.signedOn, in: change)
    }
    let id = try AwardTable.insert(award, in: change)
    claimed.insert(id)
    newest = id
    return Entered(award: id, recipient: recipient)
  }

  /// A row that names no money leaves an amount of the law as it was entered, however the office rounds by now.
  func keepingMoney(of known: Award, in award: Award, _ row: AwardRow, _ resolved: Resolved) -> Award {
    guard row.money == nil, let money = known.money else { return award }
    let day = resolved.decision.signedOn
    guard law.mayHaveGiven(money, with: resolved.kind.value.code, to: row.recipient.type, on: day) else { return award }
    var kept = award
    kept.money = money
    return kept
  }
}
