/// What the papers of one gathering are made of: its running order (chương trình trao) and what is told the press (tin).
public struct GatheringFacts: Sendable {
  public var gathering: YearFacts.CeremonyFacts
  /// Those received there, and those of decisions that are to be handed out there; the latter have no manner yet.
  public var awards: [AwardListing]
  /// Nil: the register names no office.
  public var office: String?
  public var asOf: CivilDate
  public var fingerprint: String

  public init(gathering: YearFacts.CeremonyFacts, awards: [AwardListing], office: String?, asOf: CivilDate, fingerprint: String) {
    self.gathering = gathering
    self.awards = awards
    self.office = office
    self.asOf = asOf
    self.fingerprint = fingerprint
  }

  public var ceremony: Ceremony { gathering.entry.value }

  /// The facts as this reader may know them.
  public func told(to audience: Audience) -> GatheringFacts {
    var facts = self
    facts.awards = awards.map { $0.told(to: audience) }
    return facts
  }
}

extension AwardListing {
  /// Whether nobody has received it yet, so that it may be handed out: none did, or its recipient was absent elsewhere.
  public func waits(for ceremony: Identifier<Ceremony>) -> Bool {
    cancellation == nil && (ceremonyID == nil || ceremonyID != ceremony && manner == .absent)
  }
}
