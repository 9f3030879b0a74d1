/// Somewhere an exemplar was told of (nêu gương): a paper, a broadcast, a meeting.
public struct ExemplarTelling: Hashable, Sendable {
  public var toldOn: CivilDate
  public var toldIn: String
  /// Nil: not counted.
  public var listeners: Int?

  public init(toldOn: CivilDate, toldIn: String, listeners: Int? = nil) {
    self.toldOn = toldOn
    self.toldIn = toldIn
    self.listeners = listeners
  }
}

/// A row of a list of where exemplars were told of, or of who followed them.
public struct ExemplarSpreadRow: Sendable {
  public enum Told: Sendable {
    case telling(ExemplarTelling)
    /// `ward`: by name or code, nil where not told; `from`: the first day, nil where not told.
    case follower(Recipient, ward: String?, from: CivilDate?)
  }

  public var row: Int
  /// The exemplar, by its number or its recipient's name.
  public var exemplar: String
  /// Its merit year; nil: of any.
  public var year: MeritYear?
  public var told: Told

  public init(row: Int, exemplar: String, year: MeritYear?, told: Told) {
    self.row = row
    self.exemplar = exemplar
    self.year = year
    self.told = told
  }
}

/// Somebody who followed an exemplar (noi gương).
public struct ExemplarFollower: Sendable {
  public var recipient: Entry<Recipient>
  /// The first day; nil: not told.
  public var followedOn: CivilDate?

  public init(recipient: Entry<Recipient>, followedOn: CivilDate?) {
    self.recipient = recipient
    self.followedOn = followedOn
  }
}
