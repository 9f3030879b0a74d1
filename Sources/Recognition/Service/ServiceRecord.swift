/// What the book has of one person for a rule of service: who it is, when it served, which awards it was given.
public struct ServiceRecord: Sendable {
  /// An award as a rule looks at it.
  public struct AwardGiven: Hashable, Sendable {
    public var id: Identifier<Award>
    public var kind: String
    /// The kind it is a class of; nil for none.
    public var parent: String?
    public var basis: KindOfCommendation
    public var signedOn: CivilDate
    public var cancelledOn: CivilDate?

    public init(
      id: Identifier<Award>, kind: String, parent: String?, basis: KindOfCommendation, signedOn: CivilDate, cancelledOn: CivilDate?
    ) {
      self.id = id
      self.kind = kind
      self.parent = parent
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

  public init(person: Entry<Recipient>, ward: Entry<Place>?, terms: [Entry<ServiceTerm>], awards: [AwardGiven]) {
    self.person = person
    self.ward = ward
    self.terms = terms
    self.awards = awards
  }
}
