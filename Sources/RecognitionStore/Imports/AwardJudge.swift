internal import GRDB
internal import Recognition

/// Judges awards on their way into the book by the law the book has.
final class AwardJudge {
  let law: CommendationLaw
  private let db: Database
  private let catalogue: AwardCatalogue
  private let hasHolds: Bool
  private var agencies: [Identifier<Agency>: Agency] = [:]
  private var competence: [Question: RuleBreach?] = [:]

  /// A decision confers one kind many times; its competence is judged once.
  private struct Question: Hashable {
    let decision: Identifier<Decision>
    let code: String
  }

  /// What else the book has of an award's recipient.
  struct Background {
    var others: [Entry<Award>] = []
    var grounds: [Entry<Award>] = []
    var recipient: Identifier<Recipient>?
  }

  init(_ db: Database, catalogue: AwardCatalogue) throws {
    self.db = db
    self.catalogue = catalogue
    law = try AwardRuleTable.law(db)
    hasHolds = try HoldTable.any(db)
  }

  /// What an award does not keep.
  func breaches(
    of row: AwardRow, kind: AwardKind, decision: Decisions.Named, _ background: Background
  ) throws -> [RuleBreach] {
    let facts = AwardFacts(
      issuer: try issuer(of: decision), code: kind.code, category: kind.category, signedOn: decision.signedOn,
      basis: row.basis, merit: row.merit, citation: row.citation, others: try standing(background.others),
      holds: try holds(of: background.recipient), grounds: try standing(background.grounds))
    return try competenceBreach(of: facts, decision) + law.otherBreaches(of: facts)
  }

  /// Of a recipient's awards, those that a text names by their number in the book or by their decision's number.
  func grounds(named text: String, among awards: [Entry<Award>]) throws -> [Entry<Award>] {
    if let id = Int64(text) { return awards.filter { $0.id.number == id } }
    guard let number = try? DecisionNumber(parsing: text) else { return [] }
    let decisions = try DecisionTable.decisions(Set(awards.map(\.value.decisionID)), db)
    return awards.filter { decisions[$0.value.decisionID]?.number == number }
  }

  /// Whether a decision's issuer may confer a kind.
  func competenceBreach(of kind: Entry<AwardKind>, by decision: Entry<Decision>) throws -> RuleBreach? {
    law.competenceBreach(issuer: try issuer(of: .known(decision)), code: kind.value.code, on: decision.value.signedOn)
  }

  private func competenceBreach(of facts: AwardFacts, _ decision: Decisions.Named) throws -> [RuleBreach] {
    guard case .known(let entry) = decision else {
      let breach = law.competenceBreach(issuer: facts.issuer, code: facts.code, on: facts.signedOn)
      return breach.map { [decision.isProposal ? $0.whileProposed : $0] } ?? []
    }
    let question = Question(decision: entry.id, code: facts.code)
    if let known = competence[question] { return known.map { [$0] } ?? [] }
    let breach = law.competenceBreach(issuer: facts.issuer, code: facts.code, on: facts.signedOn)
    competence[question] = .some(breach)
    return breach.map { [$0] } ?? []
  }

  private func issuer(of decision: Decisions.Named) throws -> Agency {
    switch decision {
    case .new(_, let issuer): issuer
    case .known(let entry): try agency(entry.value.issuerID)
    case .proposed(let proposal, _): try agency(proposal.value.issuerID)
    }
  }

  private func agency(_ id: Identifier<Agency>) throws -> Agency {
    if let known = agencies[id] { return known }
    let agency = try AgencyTable.agency(id, db)
    agencies[id] = agency
    return agency
  }

  private func holds(of recipient: Identifier<Recipient>?) throws -> [Entry<Hold>] {
    guard hasHolds, let recipient else { return [] }
    return try HoldTable.holds(of: recipient, db)
  }

  /// The awards that are not cancelled, as the rules look at them.
  private func standing(_ awards: [Entry<Award>]) throws -> [AwardFacts.Other] {
    try awards.filter { try !CancellationTable.isCancelled($0.id, db) }.compactMap { entry in
      catalogue.kind(entry.value.kindID).map { kind in
        AwardFacts.Other(
          id: entry.id, code: kind.code, category: kind.category, basis: entry.value.basis, merit: entry.value.merit,
          citation: entry.value.citation)
      }
    }
  }
}

extension RowFindings {
  /// Notes what an award does not keep; with a reason, what a reason settles is noted as overridden.
  ///
  /// - Returns: the breaches that the reason settles.
  mutating func take(
    _ breaches: [RuleBreach], at place: (RuleBreach) -> (column: String, value: String), reason: String?
  ) -> [RuleBreach] {
    for breach in breaches {
      let severity: Finding.Severity =
        reason != nil && breach.isOverridable ? .overridden : breach.weight == .doubtful ? .doubtful : .refused
      add(place(breach).column, place(breach).value, .against(breach), severity)
    }
    return reason == nil ? [] : breaches.filter(\.isOverridable)
  }
}

extension RuleBreach {
  /// The column of a list that a breach is about, and what stands there.
  func place(in row: AwardRow) -> (column: String, value: String) {
    switch rule {
    case .competence, .once, .share: ("award", row.award)
    case .oneReward: ("citation", row.citation ?? "")
    case .hold, .meritAfterDiscipline: ("recipient", row.recipient.name)
    case .themeGround: ("ground", row.ground ?? "")
    }
  }
}
