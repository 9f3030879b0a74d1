/// What the book has of one person for a rule of service: who it is, when it served, which awards it was given.
public struct ServiceRecord: Sendable {
  /// An award as a rule looks at it.
  public struct AwardGiven: Hashable, Sendable {
    public var id: Identifier<Award>
    /// Its kind and what that is a class of, the nearest first.
    public var line: [String]
    public var basis: KindOfCommendation
    public var signedOn: CivilDate
    public var cancelledOn: CivilDate?

    public init(
      id: Identifier<Award>, line: [String], basis: KindOfCommendation, signedOn: CivilDate, cancelledOn: CivilDate?
    ) {
      self.id = id
      self.line = line
      self.basis = basis
      self.signedOn = signedOn
      self.cancelledOn = cancelledOn
    }

    /// Whether the award is held on a day: decided by then, and not cancelled in law by then.
    func isHeld(on day: CivilDate) -> Bool { signedOn <= day && (cancelledOn.map { day < $0 } ?? true) }
  }

  public var person: Entry<Recipient>
  /// The ward of the newest term that tells one.
  public var ward: Entry<Place>?
  public var terms: [Entry<ServiceTerm>]
  public var awards: [AwardGiven]
  /// When the person was not to be commended.
  public var holds: [Hold]

  public init(
    person: Entry<Recipient>, ward: Entry<Place>?, terms: [Entry<ServiceTerm>], awards: [AwardGiven], holds: [Hold] = []
  ) {
    self.person = person
    self.ward = ward
    self.terms = terms
    self.awards = awards
    self.holds = holds
  }

  /// The hold that is open on a day.
  func openHold(on day: CivilDate) -> Hold? { holds.first { $0.covers(day) } }

  /// The last day of a discipline that ended before `day`: time counts anew from the next.
  func disciplined(before day: CivilDate) -> CivilDate? {
    holds.filter { $0.ground == .discipline }.compactMap(\.to).filter { $0 < day }.max()
  }
}
