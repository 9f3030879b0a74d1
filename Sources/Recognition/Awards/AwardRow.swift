/// One row of a list of awards as an office hands it in: valid values, names of places, kinds and decisions still as written.
public struct AwardRow: Sendable {
  /// A decision named in the row itself.
  public struct DecisionReference: Hashable, Sendable {
    public var number: DecisionNumber
    public var signedOn: CivilDate
    public var issuer: String

    public init(number: DecisionNumber, signedOn: CivilDate, issuer: String) {
      self.number = number
      self.signedOn = signedOn
      self.issuer = issuer
    }
  }

  /// The row of the file, counted from 1 with the header.
  public var row: Int
  public var recipient: Recipient
  public var district: String?
  public var ward: String?
  public var neighbourhood: String?
  public var unit: String?
  public var position: String?
  public var rankClass: RankClass?
  public var award: String
  public var basis: KindOfCommendation
  public var merit: Merit
  public var citation: String?
  public var money: Dong?
  public var posthumous: Bool
  public var enterprise: Bool
  /// Nil where the command names the decision.
  public var decision: DecisionReference?
  /// The earlier award of the recipient that this one was proposed upon: its number in the book, or its decision's.
  public var ground: String?

  public init(
    row: Int, recipient: Recipient, district: String?, ward: String?, neighbourhood: String?, unit: String?, position: String?,
    rankClass: RankClass?, award: String, basis: KindOfCommendation, merit: Merit, citation: String?, money: Dong?, posthumous: Bool,
    enterprise: Bool, decision: DecisionReference?, ground: String? = nil
  ) {
    self.row = row
    self.recipient = recipient
    self.district = district
    self.ward = ward
    self.neighbourhood = neighbourhood
    self.unit = unit
    self.position = position
    self.rankClass = rankClass
    self.award = award
    self.basis = basis
    self.merit = merit
    self.citation = citation
    self.money = money
    self.posthumous = posthumous
    self.enterprise = enterprise
    self.decision = decision
    self.ground = ground
  }
}

/// An award with the names a list prints.
public struct AwardListing: Sendable {
  public var id: Identifier<Award>
  public var award: Award
  /// Who the recipient is, read through its merges; the award keeps the record it was entered under.
  public var recipientID: Identifier<Recipient>
  public var recipient: Recipient
  public var kind: AwardKind
  public var decision: Decision
  public var place: Entry<Place>?
  /// The district the ward lies in (cấp huyện, to 30/06/2025). Nil: none, or no ward told.
  public var district: String?
  public var neighbourhood: Entry<Place>?
  public var ceremonyID: Identifier<Ceremony>?
  public var manner: ConferralManner?
  /// Who received it in the recipient's stead; nil: nobody, or not told.
  public var representative: String?
  public var cancellation: Cancellation?
  /// The newest; nil: none was made out.
  public var certificate: Certificate?
  /// Nil: not paid.
  public var payment: Payment?
  /// Nil: not cancelled.
  public var recovery: RecoveryStanding?
  /// Whether the money is the law's by a coefficient or a base salary that nobody has compared with its text.
  public var moneyIsUnverified: Bool

  public init(
    id: Identifier<Award>, award: Award, recipientID: Identifier<Recipient>, recipient: Recipient, kind: AwardKind, decision: Decision,
    place: Entry<Place>?, neighbourhood: Entry<Place>?, ceremonyID: Identifier<Ceremony>?, manner: ConferralManner?,
    cancellation: Cancellation?, certificate: Certificate? = nil, payment: Payment? = nil, recovery: RecoveryStanding? = nil,
    moneyIsUnverified: Bool = false
  ) {
    self.id = id
    self.award = award
    self.recipientID = recipientID
    self.recipient = recipient
    self.kind = kind
    self.decision = decision
    self.place = place
    self.neighbourhood = neighbourhood
    self.ceremonyID = ceremonyID
    self.manner = manner
    self.cancellation = cancellation
    self.certificate = certificate
    self.payment = payment
    self.recovery = recovery
    self.moneyIsUnverified = moneyIsUnverified
  }

  /// Whether money is still to be paid: not where the award is cancelled or brings none.
  public var isUnpaid: Bool { payment == nil && cancellation == nil && award.money != Dong(0) }
}

/// A cancellation in law (hủy bỏ quyết định khen thưởng): the award stays in the book and prints as cancelled.
public struct Cancellation: Hashable, Sendable {
  public var ground: CancellationGround
  public var decisionNumber: DecisionNumber
  public var cancelledOn: CivilDate

  public init(ground: CancellationGround, decisionNumber: DecisionNumber, cancelledOn: CivilDate) {
    self.ground = ground
    self.decisionNumber = decisionNumber
    self.cancelledOn = cancelledOn
  }
}
