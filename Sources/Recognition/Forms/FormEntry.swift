/// One of those that a cell counts (mục của một ô).
public enum FormEntry: Sendable {
  case award(AwardListing)
  case movement(Entry<Movement>)
  case proposal(ProposalLineListing)

  public var award: AwardListing? { if case .award(let award) = self { award } else { nil } }
  public var movement: Entry<Movement>? { if case .movement(let movement) = self { movement } else { nil } }
  public var proposal: ProposalLineListing? { if case .proposal(let line) = self { line } else { nil } }

  /// As this reader may know it.
  public func told(to audience: Audience) -> FormEntry {
    switch self {
    case .award(let award): .award(award.told(to: audience))
    case .movement: self
    case .proposal(let line): .proposal(line.told(to: audience))
    }
  }
}
