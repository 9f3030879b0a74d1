public import Recognition

/// A decision laid before the signer (dự thảo quyết định khen thưởng), with its list; the number and the day are left open until it is signed.
public struct DraftDecision: Sendable {
  public let facts: DraftFacts
  private let findings: [ReportWarning]
  /// The paper as it is signed: what the officer tells, and the number, day and signer of a decision that is signed.
  let paper: PaperDetails
  let blocks: [AwardBlock<DraftFacts.Line>]

  /// - Parameter findings: what is said against its lines, in words.
  public init(_ facts: DraftFacts, findings: [ReportWarning] = [], paper: PaperDetails = PaperDetails()) {
    self.paper = facts.decision.map(paper.signed) ?? paper
    self.facts = facts
    self.findings = findings
    blocks = AwardBlock.blocks(of: facts.lines, \.kind) { $0.listing.line.particulars.recipient.type }
  }

  /// The known money of all lines; nil where none is known.
  public var money: Int? {
    let known = facts.lines.compactMap(\.money?.amount)
    return known.isEmpty ? nil : known.reduce(0, +)
  }

  public var warnings: [ReportWarning] {
    let unknown = facts.lines.filter { $0.money == nil }.count
    let unverified = facts.lines.filter { !$0.isVerified }.count
    return findings + (unknown > 0 ? [.moneyUnknown(awards: unknown)] : []) + ReportWarning.missing(facts.lines.compactMap(\.gap))
      + (unverified > 0 ? [.moneyNotVerified(awards: unverified)] : []) + groundWarnings
  }

  /// Grounds that the book lacks, or that nobody has compared with their texts.
  private var groundWarnings: [ReportWarning] {
    if facts.grounds.isEmpty { return [.groundsMissing(on: facts.moneyOn)] }
    let doubtful = facts.grounds.filter { !$0.law.status.isVerified }.map(\.law.basis)
    return doubtful.isEmpty ? [] : [.groundsNotVerified(doubtful)]
  }

  /// Whether some amount is the law's of the day it is printed and may be another on the day of signing.
  var isMoneyProvisional: Bool { facts.decision == nil && facts.lines.contains(where: \.isProvisional) }

  /// The proposals it rests on, each once.
  var proposals: [Proposal] {
    facts.lines.map(\.listing.proposal).reduce(into: []) { known, proposal in
      if !known.contains(proposal) { known.append(proposal) }
    }
  }
}

extension PaperDetails {
  /// The details of a decision that is signed, as the book has them.
  fileprivate func signed(_ decision: Decision) -> PaperDetails {
    var paper = self
    (paper.number, paper.signedOn) = (decision.number, decision.signedOn)
    (paper.signer, paper.signerTitle, paper.signingForm) = (decision.signer, decision.signerTitle, decision.signingForm)
    return paper
  }
}
