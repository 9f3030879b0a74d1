internal import Recognition
internal import VietnameseText

/// The lines of one proposal while a list is brought into it.
final class ProposedLines {
  private struct Known {
    let id: Identifier<ProposalLine>
    var line: ProposalLine
    /// Nil: in no draft yet.
    let draft: Identifier<DecisionDraft>?
    /// Nil: not signed yet.
    let award: Identifier<Award>?
  }

  private let change: Change
  private let proposal: Identifier<Proposal>
  /// By the recipient's identity key.
  private var known: [Int: [Known]] = [:]
  private var lastNumber: Int
  /// The lines that rows of the list were, or became.
  private var claimed: Set<Identifier<ProposalLine>> = []

  init(of proposal: Identifier<Proposal>, in change: Change) throws {
    self.change = change
    self.proposal = proposal
    lastNumber = try ProposalLineTable.lastNumber(of: proposal, change.db)
    for listing in try ProposalLineQuery.listings(ProposalLineFilter(proposal: proposal), change.db) {
      remember(Known(id: listing.id, line: listing.line, draft: listing.draftID, award: listing.awardID))
    }
  }

  /// Whether a row is taken for a line whose words are another achievement's.
  func mayBeAnother(_ asked: ProposalLine.Particulars) -> Bool {
    let alike = lines(like: asked)
    guard case .one(let id) = match(asked, among: alike), let same = alike.first(where: { $0.id == id }) else { return false }
    return CommendationLaw.areTwoAchievements(same.line.particulars.citation, asked.citation)
  }

  private func lines(like asked: ProposalLine.Particulars) -> [Known] {
    known[asked.recipient.identityKey, default: []].filter { $0.line.particulars.asksTheSame(as: asked) }
  }

  private func match(_ asked: ProposalLine.Particulars, among alike: [Known]) -> AchievementMatch<Identifier<ProposalLine>> {
    AchievementMatch(alike.map { ($0.id, $0.line.particulars.citation) }, claimed: claimed, citation: asked.citation)
  }

  /// The verdict on a row that the proposal has already; nil for a new one.
  func verdict(
    on asked: ProposalLine.Particulars, update: Bool, row: Int, _ found: inout RowFindings
  ) throws -> ImportSummary.Verdict? {
    let alike = lines(like: asked)
    switch match(asked, among: alike) {
    case .another: return nil
    case .one(let id): return try alike.first { $0.id == id }.map { try verdict(on: asked, being: $0, update: update, row: row, &found) }
    case .several(let ids):
      let lines = alike.filter { ids.contains($0.id) }.map(\.line.number)
      found.add("citation", asked.citation ?? "", .whichLine(lines))
      return .refused
    }
  }

  private func verdict(
    on asked: ProposalLine.Particulars, being same: Known, update: Bool, row: Int, _ found: inout RowFindings
  ) throws -> ImportSummary.Verdict {
    claimed.insert(same.id)
    let columns = asked.differences(from: same.line.particulars)
    if columns.isEmpty {
      found = RowFindings(file: found.file, row: row)
      return .same
    }
    if let award = same.award {
      found.add("recipient", asked.recipient.name, .lineIsSigned(award: award.number))
      return .refused
    }
    if let draft = same.draft {
      found.add("recipient", asked.recipient.name, .lineIsDrafted(draft: draft.number))
      return .refused
    }
    found.add("recipient", asked.recipient.name, .lineDiffers(line: same.line.number, columns: columns), .changed)
    if update {
      let line = ProposalLine(proposalID: proposal, number: same.line.number, asked)
      try ProposalLineTable.update(same.id, to: line, in: change)
      take(line, for: same.id)
    }
    return .changed
  }

  /// Enters a row as the proposal's next line.
  func add(_ asked: ProposalLine.Particulars) throws {
    lastNumber += 1
    let line = ProposalLine(proposalID: proposal, number: lastNumber, asked)
    let id = try ProposalLineTable.insert(line, in: change)
    claimed.insert(id)
    remember(Known(id: id, line: line, draft: nil, award: nil))
  }

  /// The rows that follow are compared with a line as it is by now.
  private func take(_ line: ProposalLine, for id: Identifier<ProposalLine>) {
    let key = line.particulars.recipient.identityKey
    guard let index = known[key]?.firstIndex(where: { $0.id == id }) else { return }
    known[key]?[index].line = line
  }

  private func remember(_ line: Known) {
    known[line.line.particulars.recipient.identityKey, default: []].append(line)
  }
}

extension ProposalLine.Particulars {
  /// Whether two lines ask the same award for the same recipient, year and kind of commendation.
  fileprivate func asksTheSame(as other: ProposalLine.Particulars) -> Bool { kindID == other.kindID && isForTheSame(as: other) }

  /// Whether two lines are for the same recipient, year and kind of commendation, whatever award they ask.
  private func isForTheSame(as other: ProposalLine.Particulars) -> Bool {
    isForOneRecipient(as: other) && merit.year == other.merit.year && basis == other.basis
  }

  /// Whether two lines name one recipient, as far as they tell.
  func isForOneRecipient(as other: ProposalLine.Particulars) -> Bool {
    recipient.type == other.recipient.type && recipient.birthYear == other.recipient.birthYear
      && Folding.identityFold(recipient.name) == Folding.identityFold(other.recipient.name)
      && recipient.unit.map(Folding.identityFold) == other.recipient.unit.map(Folding.identityFold)
      && (recipient.birthYear != nil || placeID == other.placeID) && !recipient.isToldApart(from: other.recipient)
  }

  /// The columns in which a line differs from another that asks the same.
  fileprivate func differences(from other: ProposalLine.Particulars) -> [String] {
    let pairs: [(String, Bool)] = [
      ("gender", recipient.gender == other.recipient.gender), ("meritFrom", merit == other.merit), ("ward", placeID == other.placeID),
      ("neighbourhood", neighbourhood == other.neighbourhood), ("unit", unit == other.unit), ("position", position == other.position),
      ("rankClass", rankClass == other.rankClass), ("citation", citation == other.citation), ("money", money == other.money),
      ("posthumous", posthumous == other.posthumous), ("enterprise", enterprise == other.enterprise),
    ]
    return pairs.filter { !$0.1 }.map(\.0)
  }
}
