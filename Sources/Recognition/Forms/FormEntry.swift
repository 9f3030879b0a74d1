/// One of those that a cell counts (mục của một ô).
public enum FormEntry: Sendable {
  case award(AwardListing)
  case movement(Entry<Movement>)

  public var award: AwardListing? { if case .award(let award) = self { award } else { nil } }
  public var movement: Entry<Movement>? { if case .movement(let movement) = self { movement } else { nil } }

  /// As this reader may know it.
  public func told(to audience: Audience) -> FormEntry {
    switch self {
    case .award(let award): .award(award.told(to: audience))
    case .movement: self
    }
  }
}
