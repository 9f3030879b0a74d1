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
