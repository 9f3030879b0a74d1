internal import GRDB
internal import Recognition

/// The prize money of a draft's lines: that of their awards once signed, else as the proposal names it, else by the law of a day.
enum DraftMoney {
  static func lines(of draft: DraftListing, on day: CivilDate, _ db: Database) throws -> [DraftFacts.Line] {
    let law = try RewardCoefficientTable.law(db)
    let signed = try draft.decision.map { try AwardListingQuery.listings(AwardFilter(decision: $0.id), db) } ?? []
    let awards = Dictionary(uniqueKeysWithValues: signed.map { ($0.id, $0) })
    return draft.lines.compactMap { line in
      guard let kind = line.acceptedKind else { return nil }
      if let award = line.awardID.flatMap({ awards[$0] }) {
        let gap = award.award.money == nil ? law.gap(of: kind.code, for: line.line.particulars.recipient.type, on: day) : nil
        return DraftFacts.Line(listing: line, kind: kind, money: award.award.money, gap: gap, isVerified: !award.moneyIsUnverified)
      }
      return self.line(line, for: kind, law, on: day)
    }
  }

  /// That the law's money of the day of signing is not that of the day the draft was made.
  static func change(in draft: DraftListing, signedOn: CivilDate, _ db: Database) throws -> Finding? {
    let drafted = try lines(of: draft, on: draft.draft.draftedOn, db)
    let signed = try lines(of: draft, on: signedOn, db)
    let differing = zip(drafted, signed).filter { $0.money != $1.money }.count
    if differing == 0 { return nil }
    return Finding(
      column: "money", value: "",
      .moneySinceDraft(
        draftedOn: draft.draft.draftedOn, drafted: KnownSum(drafted.map(\.money)), signed: KnownSum(signed.map(\.money)),
        lines: differing), severity: .doubtful)
  }

  private static func line(
    _ line: ProposalLineListing, for kind: AwardKind, _ law: RewardLaw, on day: CivilDate
  ) -> DraftFacts.Line {
    let asked = line.line.particulars
    if let money = asked.money, kind.code == line.kind.code { return DraftFacts.Line(listing: line, kind: kind, money: money) }
    guard case .fixed(let amount, let status) = law.amount(of: kind.code, for: asked.recipient.type, on: day) else {
      return DraftFacts.Line(
        listing: line, kind: kind, money: nil, gap: law.gap(of: kind.code, for: asked.recipient.type, on: day))
    }
    return DraftFacts.Line(
      listing: line, kind: kind, money: amount, isVerified: LawStatus(trusted: status).isVerified, isProvisional: true)
  }
}
