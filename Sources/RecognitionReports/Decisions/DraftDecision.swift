public import Recognition

/// A decision laid before the signer (dự thảo quyết định khen thưởng), with its list; the number and the day are left open until it is signed.
public struct DraftDecision: Sendable {
  public let facts: DraftFacts
  let blocks: [AwardBlock<DraftFacts.Line>]

  public init(_ facts: DraftFacts) {
    self.facts = facts
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
    return (unknown > 0 ? [.moneyUnknown(awards: unknown)] : []) + ReportWarning.missing(facts.lines.compactMap(\.gap))
      + (unverified > 0 ? [.moneyNotVerified(awards: unverified)] : [])
  }

  /// The proposals it rests on, each once.
  var proposals: [Proposal] {
    facts.lines.map(\.listing.proposal).reduce(into: []) { known, proposal in
      if !known.contains(proposal) { known.append(proposal) }
    }
  }
}
