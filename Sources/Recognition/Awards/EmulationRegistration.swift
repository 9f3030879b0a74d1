/// A registration for emulation (đăng ký thi đua): who aims at which title for a year.
///
/// The law gives titles to those who registered for them; whether one was won is seen from the awards and never entered here.
public struct EmulationRegistration: Hashable, Sendable {
  /// The merit year aimed at.
  public var year: MeritYear
  public var recipientID: Identifier<Recipient>
  public var kindID: Identifier<AwardKind>
  /// The ward of who registers; nil: not told.
  public var placeID: Identifier<Place>?
  /// Nil: not told.
  public var registeredOn: CivilDate?

  public init(
    year: MeritYear, recipientID: Identifier<Recipient>, kindID: Identifier<AwardKind>, placeID: Identifier<Place>? = nil,
    registeredOn: CivilDate? = nil
  ) {
    self.year = year
    self.recipientID = recipientID
    self.kindID = kindID
    self.placeID = placeID
    self.registeredOn = registeredOn
  }
}

/// A row of a list of registrations.
public struct RegistrationRow: Sendable {
  /// Nil for one that was typed.
  public var row: Int?
  public var recipient: Recipient
  /// Where the recipient is, by name or code; nil: not told.
  public var ward: String?
  /// The title aimed at: a code or title of the catalogue.
  public var award: String
  public var year: MeritYear
  /// Nil: not told.
  public var registeredOn: CivilDate?

  public init(row: Int?, recipient: Recipient, ward: String?, award: String, year: MeritYear, registeredOn: CivilDate?) {
    self.row = row
    self.recipient = recipient
    self.ward = ward
    self.award = award
    self.year = year
    self.registeredOn = registeredOn
  }
}

/// A registration with who made it, what it aims at and what came of it.
public struct RegistrationListing: Sendable {
  /// The award that was given of the kind and merit year registered for.
  public struct Outcome: Hashable, Sendable {
    public var award: Int64
    /// Whether it was cancelled in law since.
    public var isCancelled: Bool

    public init(award: Int64, isCancelled: Bool) {
      self.award = award
      self.isCancelled = isCancelled
    }
  }

  public var id: Identifier<EmulationRegistration>
  public var registration: EmulationRegistration
  /// Who it is of today.
  public var person: Entry<Recipient>
  public var kind: AwardKind
  /// The ward's name; nil: not told.
  public var ward: String?
  /// Nil: not awarded.
  public var outcome: Outcome?

  public init(
    id: Identifier<EmulationRegistration>, registration: EmulationRegistration, person: Entry<Recipient>, kind: AwardKind, outcome: Outcome?
  ) {
    self.id = id
    self.registration = registration
    self.person = person
    self.kind = kind
    self.outcome = outcome
  }

  /// Whether it was awarded, and not cancelled since.
  public var isAwarded: Bool { outcome?.isCancelled == false }

  /// The listing as this reader may know it.
  public func told(to audience: Audience) -> RegistrationListing {
    var listing = self
    listing.person.value = person.value.told(to: audience)
    return listing
  }
}

/// How many registered for a title in a year, and how many of them were awarded it.
public struct RegistrationCount: Hashable, Sendable {
  public var kind: AwardKind
  public var registered: Int
  public var awarded: Int

  public init(kind: AwardKind, registered: Int, awarded: Int) {
    self.kind = kind
    self.registered = registered
    self.awarded = awarded
  }

  /// A count to each title, the highest first.
  public static func counts(_ listings: [RegistrationListing]) -> [RegistrationCount] {
    Dictionary(grouping: listings, by: \.kind.code).values.map { own in
      RegistrationCount(kind: own[0].kind, registered: own.count, awarded: own.count(where: \.isAwarded))
    }.sorted { ($0.kind.precedence, $0.kind.code) < ($1.kind.precedence, $1.kind.code) }
  }
}
