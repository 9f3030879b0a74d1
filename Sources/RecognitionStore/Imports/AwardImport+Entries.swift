internal import Recognition

/// What a row becomes.
extension AwardImport {
  func award(
    of row: AwardRow, _ resolved: Resolved, recipient: Identifier<Recipient>, decision: Identifier<Decision>
  ) -> Award {
    Award(
      decisionID: decision, recipientID: recipient, kindID: resolved.kind.id, basis: row.basis, merit: row.merit,
      placeID: resolved.ward?.id, neighbourhoodID: resolved.neighbourhood, unit: row.unit, position: row.position,
      rankClass: row.rankClass, citation: row.citation, money: resolved.money, posthumous: row.posthumous, enterprise: row.enterprise)
  }

  /// Money is kept only where the list names it: the law's amount is that of the day of the decision.
  func line(of row: AwardRow, _ resolved: Resolved) -> ProposalLine.Particulars {
    ProposalLine.Particulars(
      recipient: row.recipient, kindID: resolved.kind.id, basis: row.basis, merit: row.merit,
      placeID: resolved.ward?.id, neighbourhood: row.neighbourhood, unit: row.unit, position: row.position, rankClass: row.rankClass,
      citation: row.citation, money: row.money, posthumous: row.posthumous, enterprise: row.enterprise)
  }
}
