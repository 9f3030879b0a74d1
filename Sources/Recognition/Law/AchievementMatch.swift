/// Which entry of the book a row of a list means, of those of one recipient, award, decision and year: a decision may give a form twice,
/// for two achievements, which only their words tell apart.
public enum AchievementMatch<ID: Hashable & Sendable>: Equatable, Sendable {
  /// The row is an entry of its own.
  case another
  case one(ID)
  /// The row's words are nobody's, and several entries wait for a row.
  case several([ID])

  /// - Parameters:
  ///   - candidates: the entries in the book's order, with their citations; nil for one that has none.
  ///   - claimed: the entries that earlier rows of the list were.
  public init(_ candidates: [(id: ID, citation: String?)], claimed: Set<ID>, citation: String?) {
    let alike = candidates.filter { !CommendationLaw.areTwoAchievements($0.citation, citation) }
    let open = candidates.filter { !claimed.contains($0.id) }
    if let same = alike.first(where: { $0.citation != nil && citation != nil }) {
      self = .one(same.id)
    } else if open.count > 1 {
      self = .several(open.map(\.id))
    } else if let last = open.first ?? alike.first {
      self = .one(last.id)
    } else {
      self = .another
    }
  }
}
