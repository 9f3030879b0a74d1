/// A training session of the force (buổi tập huấn).
public struct TrainingSession: Hashable, Sendable {
  public var title: String
  public var heldOn: CivilDate
  /// The ward it was for; nil: all wards of the office.
  public var placeID: Identifier<Place>?
  /// Nil: not told.
  public var organiser: String?
  /// How many came, named or not; nil: not counted.
  public var attended: Int?

  public init(title: String, heldOn: CivilDate, placeID: Identifier<Place>? = nil, organiser: String? = nil, attended: Int? = nil) {
    self.title = title
    self.heldOn = heldOn
    self.placeID = placeID
    self.organiser = organiser
    self.attended = attended
  }
}

/// A session with its ward and who is named as having attended.
public struct TrainingListing: Sendable {
  public var id: Identifier<TrainingSession>
  public var session: TrainingSession
  public var ward: Entry<Place>?
  public var attendants: [Entry<Recipient>]

  public init(id: Identifier<TrainingSession>, session: TrainingSession, ward: Entry<Place>?, attendants: [Entry<Recipient>]) {
    self.id = id
    self.session = session
    self.ward = ward
    self.attendants = attendants
  }

  /// How many came: those counted, at least those named. Nil: neither counted nor named.
  public var attended: Int? {
    attendants.isEmpty ? session.attended : max(session.attended ?? 0, attendants.count)
  }

  /// The listing as this reader may know it.
  public func told(to audience: Audience) -> TrainingListing {
    TrainingListing(
      id: id, session: session, ward: ward, attendants: attendants.map { Entry($0.id, $0.value.told(to: audience)) })
  }
}
